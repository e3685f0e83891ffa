#include "engine/pack_choice.hpp"

#include <algorithm>

namespace trinhky {
namespace {

constexpr std::string_view kNormative = "QPPL";

bool holds(const Pack& pack, const Date& date) { return pack.from <= date && (!pack.to || date <= *pack.to); }

} // namespace

JudgingDate judgingDate(const HeaderFacts& header, const CheckOptions& options, const Date& today)
{
    if (options.asOf)
        return {*options.asOf, AsOfSource::Option};
    if (header.date)
        return {*header.date, AsOfSource::Document};
    if (header.year)
        return {std::clamp(today, Date{*header.year, 1, 1}, Date{*header.year, 12, 31}), AsOfSource::Document};
    return {today, AsOfSource::Today};
}

const Pack* choosePack(const RuleSet& ruleSet, Regime regime, const Date& date)
{
    const bool normative = regime == Regime::QPPL34 || regime == Regime::QPPL78;
    const auto fits = [&](const Pack& pack) { return pack.regime.starts_with(kNormative) == normative && holds(pack, date); };
    const auto found = std::find_if(ruleSet.packs.begin(), ruleSet.packs.end(), fits);
    return found == ruleSet.packs.end() ? nullptr : &*found;
}

Regime regimeOf(const Pack& pack)
{
    if (!pack.regime.starts_with(kNormative))
        return Regime::ND30;
    return pack.regime == "QPPL34" ? Regime::QPPL34 : Regime::QPPL78;
}

} // namespace trinhky
