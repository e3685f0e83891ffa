#include "data/comparison_columns.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

constexpr int kExactDecimals = 15;
constexpr int kMostDecimals = 6;
constexpr int kEnoughRows = 60; ///< looked at

int yearOf(const ColumnMapping& column) { return column.period.size() >= 4 ? std::stoi(column.period.substr(0, 4)) : 0; }

std::string partOf(const ColumnMapping& column) { return column.period.size() > 5 ? column.period.substr(5) : std::string(); }

bool isPlain(const ColumnMapping& column)
{
    return column.role == ColumnRole::Value &&
           (column.measure == Measure::Actual || column.measure == Measure::Plan || column.measure == Measure::Estimate);
}

class Finder {
public:
    Finder(const SheetMapping& mapping, std::int32_t column, std::vector<bool> comparing)
        : m_mapping(mapping), m_area(mapping.columns[static_cast<std::size_t>(column)].area), m_comparing(std::move(comparing))
    {}

    /// What the table is about: the latest estimate or result of a whole year, of the latest year that has one.
    std::int32_t subject(const HeadingReference& wanted) const
    {
        std::int32_t best = -1;
        for (std::int32_t i = 0; i < size(); ++i) {
            if (!fits(i, wanted, wanted.year) || (!wanted.measure && at(i).measure == Measure::Plan && !wanted.next))
                continue;
            if (best < 0 || rank(i) > rank(best))
                best = i;
        }
        return best;
    }

    std::int32_t reference(const HeadingReference& wanted, std::int32_t of) const
    {
        const auto& subject = at(of);
        const bool before = wanted.previous || wanted.measure == Measure::Actual || wanted.measure == Measure::Estimate;
        int year = wanted.year;
        if (year == 0 && yearOf(subject) != 0)
            year = yearOf(subject) - (before ? 1 : 0);
        auto narrowed = wanted;
        if (wanted.isEmpty())
            return -1;
        if (!wanted.partSaid)
            narrowed.part = wanted.previous ? partOf(subject) : std::string();
        narrowed.partSaid = true;
        std::int32_t best = -1;
        for (std::int32_t i = 0; i < size(); ++i) {
            if (i == of || !fits(i, narrowed, year))
                continue;
            if (!wanted.measure && at(i).measure == Measure::Plan && yearOf(subject) != year)
                continue;
            if (best < 0 || rank(i) > rank(best))
                best = i;
        }
        if (best < 0 && !wanted.partSaid && !partOf(subject).empty() && narrowed.part.empty())
            return withPart(wanted, partOf(subject), year, of);
        return best;
    }

private:
    std::int32_t withPart(HeadingReference wanted, const std::string& part, int year, std::int32_t of) const
    {
        wanted.part = part;
        wanted.partSaid = true;
        for (std::int32_t i = 0; i < size(); ++i)
            if (i != of && fits(i, wanted, year))
                return i;
        return -1;
    }

    std::int32_t size() const { return static_cast<std::int32_t>(m_mapping.columns.size()); }
    const ColumnMapping& at(std::int32_t column) const { return m_mapping.columns[static_cast<std::size_t>(column)]; }

    bool fits(std::int32_t column, const HeadingReference& wanted, int year) const
    {
        const auto& one = at(column);
        return isPlain(one) && !m_comparing[static_cast<std::size_t>(column)] && one.area == m_area &&
               (!wanted.measure || one.measure == *wanted.measure) && (year == 0 || yearOf(one) == year) &&
               (!wanted.partSaid || partOf(one) == wanted.part);
    }

    /// Later years before earlier, whole years before parts, results before estimates before plans, right before left.
    std::array<int, 4> rank(std::int32_t column) const
    {
        const auto& one = at(column);
        const int kind = one.measure == Measure::Actual ? 2 : one.measure == Measure::Estimate ? 1 : 0;
        return {yearOf(one), partOf(one).empty() ? 1 : 0, kind, column};
    }

    const SheetMapping& m_mapping;
    const std::string& m_area;
    std::vector<bool> m_comparing;
};

std::optional<Decimal> compared(const Decimal& of, const Decimal& to, RatioForm form)
{
    if (form == RatioForm::Points)
        return of - to;
    auto quotient = divide(form == RatioForm::Index ? of : of * Decimal(100), to, kExactDecimals);
    if (quotient && form == RatioForm::Increase)
        quotient = *quotient - Decimal(100);
    return quotient;
}

} // namespace

ComparedColumns findCompared(const SheetMapping& mapping, std::int32_t column, const HeadingComparison& words)
{
    // Columns that compare have no period yet and are no figures to compare with.
    std::vector<bool> comparing;
    for (const auto& one : mapping.columns)
        comparing.push_back(one.period.empty() && isPlain(one));
    const Finder finder(mapping, column, std::move(comparing));
    ComparedColumns found;
    found.of = finder.subject(words.of);
    if (found.of >= 0)
        found.to = finder.reference(words.to, found.of);
    return found;
}

bool agrees(const SheetCell& given, const Decimal& of, const Decimal& to, RatioForm form)
{
    const auto exact = compared(of, to, form);
    if (!exact)
        return false;
    const int decimals = std::min(given.decimals.value_or(given.number->scale()), kMostDecimals);
    return exact->rounded(decimals) == given.number->rounded(decimals);
}

Agreement agreementOf(const SheetGrid& grid, const SheetMapping& mapping, std::int32_t column)
{
    static constexpr std::array kForms{RatioForm::Percent, RatioForm::Increase, RatioForm::Index, RatioForm::Points};
    const auto& that = mapping.columns[static_cast<std::size_t>(column)];
    std::array<int, kForms.size()> counts{};
    Agreement agreement;
    for (auto row = mapping.firstRow; row < grid.rows() && agreement.rows < kEnoughRows; ++row) {
        const auto* given = grid.anchored(row, column);
        const auto* of = grid.anchored(row, that.of);
        const auto* to = grid.anchored(row, that.to);
        if (!given || !of || !to || !given->number || !of->number || !to->number || to->number->isZero())
            continue;
        ++agreement.rows;
        for (std::size_t i = 0; i < kForms.size(); ++i)
            counts[i] += agrees(*given, *of->number, *to->number, kForms[i]) ? 1 : 0;
    }
    const auto own = static_cast<std::size_t>(std::find(kForms.begin(), kForms.end(), that.form) - kForms.begin());
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const auto chosen = counts[own] == counts[most] ? own : most;
    if (counts[chosen] * 2 > agreement.rows)
        agreement.form = kForms[chosen];
    return agreement;
}

} // namespace trinhky
