#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"
#include "model/symbol_scan.hpp"

#include <algorithm>
#include <array>

/// The body in the symbol is the one that issues: "…-HĐND" under HỘI ĐỒNG NHÂN DÂN, "…-UBND" under ỦY BAN NHÂN DÂN. Items: abbreviations
/// (`symbol`) and the words of which the name has one; other abbreviations are an office's own and not judged (NĐ 30/2020, Phụ lục I,
/// Phần I, Mục II, điểm 3.b).
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 1> kItemKeys{"symbol"};

/// Marks are left out of account: a scan often gets them wrong in capitals.
bool containsAny(const std::u16string& bare, std::string_view words)
{
    const auto list = splitList(words, '|');
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view word) { return bare.find(foldBare(toUtf16(word))) != bare.npos; });
}

/// What the header and the authority line say about who issues.
std::u16string issuerWords(const Analysis& analysis)
{
    std::u16string words;
    for (const auto role : {Role::Superior, Role::Issuer, Role::Authority}) {
        const auto first = analysis.find(role);
        if (first < 0)
            continue;
        const auto& main = analysis.parts.front();
        const auto end = first < main.end ? main.end : first + 1;
        for (auto at = first; at < end; ++at)
            if (at == first || analysis.roles[static_cast<std::size_t>(at)] == role)
                words += foldBare(analysis.textOf(at)) + u" ";
    }
    return words;
}

/// The group of the symbol that names the body: the one behind the type, the first in a công văn.
struct Body {
    std::u16string_view group;
    Span span;
};

Body bodyOf(const CheckContext& context, const std::vector<std::u16string_view>& groups)
{
    const auto& header = context.analysis.header;
    const std::size_t at = context.kind->symbols.empty() ? 0 : 1;
    if (at >= groups.size())
        return {};
    const auto begin = static_cast<std::int32_t>(groups[at].data() - header.symbol.data()) + header.symbolSpan.begin;
    return {groups[at], {begin, begin + static_cast<std::int32_t>(groups[at].size())}};
}

/// The item whose body issues, when it is only one.
const RuleItem* onlyIssuer(const CheckContext& context, const std::u16string& issuer)
{
    const RuleItem* only = nullptr;
    for (const auto& item : context.rule.items) {
        if (!containsAny(issuer, item.text))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &item;
    }
    return only;
}

void reportMissing(const CheckContext& context, const RuleItem* issuer, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    const auto text = context.analysis.textOf(header.numberParagraph);
    const auto next = text.find_first_not_of(u' ', static_cast<std::size_t>(header.symbolSpan.end));
    const bool goesOn = next != text.npos && (text[next] == u'-' || text[next] == u'\u2013'); // "QĐ - U B ND" of a scan
    if (issuer == nullptr || header.symbolYear || goesOn || hasGap(header.symbol))
        return;
    const auto expected = toUtf8(header.symbol) + "-" + std::string(issuer->value("symbol"));
    findings.push_back(makeFinding(context, "none", placeInText(context.analysis, header.numberParagraph, header.symbolSpan),
                                   {{"observed", toUtf8(header.symbol)}, {"expected", expected}}));
    offerText(findings.back(), context.analysis, header.numberParagraph, header.symbolSpan, toUtf16(expected));
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    const auto groups = symbolGroups(header.symbol);
    const auto issuer = issuerWords(context.analysis);
    if (context.kind == nullptr || groups.empty() || issuer.empty() || header.numberParagraph < 0)
        return;
    const auto* named = onlyIssuer(context, issuer);
    const bool typed = !context.kind->symbols.empty() && context.kind->symbols.front() == groups.front();
    const auto body = bodyOf(context, groups);
    if (body.group.empty())
        return typed ? reportMissing(context, named, findings) : void();
    for (const auto& item : context.rule.items) {
        const auto symbol = toUtf16(item.value("symbol"));
        const bool same = body.group == symbol;
        if (foldBare(body.group) != foldBare(symbol) || (same && containsAny(issuer, item.text)))
            continue;
        const auto right = same ? named == nullptr ? std::string_view() : named->value("symbol") : item.value("symbol");
        const MessageArguments arguments{{"observed", toUtf8(body.group)}, {"expected", std::string(right)}};
        findings.push_back(makeFinding(context,
                                       !same   ? "marks"
                                       : named ? ""
                                               : "doubt",
                                       placeInText(context.analysis, header.numberParagraph, body.span), arguments));
        if (!right.empty())
            offerText(findings.back(), context.analysis, header.numberParagraph, body.span, toUtf16(right));
        return;
    }
}

} // namespace

const CheckKind& symbolIssuerCheckKind()
{
    static const CheckKind kind{"symbolIssuer", {}, run, kItemKeys};
    return kind;
}

} // namespace trinhky
