#include "data/indicators_compute.hpp"

#include <algorithm>

namespace trinhky {
namespace {

const Decimal kHundred(100);

Decimal power(const Decimal& base, int exponent)
{
    Decimal result(1);
    for (int i = 0; i < exponent; ++i)
        result = result * base;
    return result;
}

std::optional<Decimal> averageGrowth(const IndicatorColumn& column, const Decimal& of, const Decimal& to, int decimals)
{
    if (column.form == RatioForm::Index)
        return rootOfQuotient(of, to, column.years, decimals);
    auto percent = rootOfQuotient(of * power(kHundred, column.years), to, column.years, decimals);
    if (percent && column.form == RatioForm::Increase)
        percent = *percent - kHundred;
    return percent;
}

std::optional<Decimal> compute(const IndicatorColumn& column, const Decimal& of, const Decimal& to)
{
    if (column.form == RatioForm::Points)
        return (of - to).rounded(column.decimals.value_or(std::max(of.scale(), to.scale())));
    const int decimals = computedDecimals(column).value_or(0);
    if (column.measure == Measure::AverageGrowth)
        return averageGrowth(column, of, to, decimals);
    switch (column.form) {
    case RatioForm::Percent:
        return divide(of * kHundred, to, decimals);
    case RatioForm::Increase:
        return divide((of - to) * kHundred, to, decimals);
    default:
        return divide(of, to, decimals);
    }
}

class Computation {
public:
    explicit Computation(IndicatorTable& table) : m_table(table)
    {
        std::vector<bool> placed(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            place(i, placed);
    }

    std::vector<Message> run()
    {
        collectChildren();
        // From the last row on, so that a total of totals finds them.
        for (auto i = m_table.rows.size(); i-- > 0;)
            if (m_table.rows[i].totalOfChildren)
                fillTotals(i);
        for (auto& row : m_table.rows)
            for (const auto column : m_order)
                computeOne(row, column);
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            if (m_table.rows[i].totalOfChildren || m_table.rows[i].share)
                compareSums(i);
        return std::move(m_notes);
    }

private:
    /// Orders the computed columns so that each comes after those it is made of; the reader has refused circles.
    void place(std::size_t index, std::vector<bool>& placed)
    {
        const auto& column = m_table.columns[index];
        if (placed[index] || !column.isComputed())
            return;
        placed[index] = true;
        place(static_cast<std::size_t>(column.of), placed);
        place(static_cast<std::size_t>(column.to), placed);
        m_order.push_back(static_cast<std::int32_t>(index));
    }

    void computeOne(IndicatorRow& row, std::int32_t index)
    {
        const auto& column = m_table.columns[static_cast<std::size_t>(index)];
        const auto* of = row.value(column.of);
        const auto* to = row.value(column.to);
        if (!of || !to || !of->number || !to->number)
            return;
        const auto* given = row.value(index);
        if (given && !given->number)
            return;
        if (given) {
            const auto expected = recomputed(m_table, row, index, given->number->scale());
            if (expected && *expected != *given->number)
                note(row, column, *given->number, *expected);
        } else if (auto computed = compute(column, *of->number, *to->number)) {
            insert(row, index, std::move(*computed));
        }
    }

    static void insert(IndicatorRow& row, std::int32_t index, Decimal number)
    {
        IndicatorValue value;
        value.column = index;
        value.number = std::move(number);
        value.computed = true;
        const auto after =
            std::find_if(row.values.begin(), row.values.end(), [&](const auto& other) { return other.column > index; });
        row.values.insert(after, std::move(value));
    }

    void note(const IndicatorRow& row, const IndicatorColumn& column, const Decimal& given, const Decimal& expected)
    {
        const auto shown = formatVietnamese(given);
        const auto ours = formatVietnamese(expected);
        m_notes.push_back({"“" + row.name + "”, cột “" + column.title + "”: dữ liệu ghi " + shown + ", tính lại được " + ours +
                               "; giữ nguyên số đã ghi.",
                           "“" + row.name + "”, column “" + column.title + "”: the data says " + shown + ", recalculated it is " +
                               ours + "; the given figure is kept."});
    }

    void collectChildren()
    {
        m_children.resize(m_table.rows.size());
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            if (m_table.rows[i].parent >= 0)
                m_children[static_cast<std::size_t>(m_table.rows[i].parent)].push_back(i);
    }

    void fillTotals(std::size_t index)
    {
        auto& row = m_table.rows[index];
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto& column = m_table.columns[i];
            const auto at = static_cast<std::int32_t>(i);
            if (column.isComputed() || row.value(at))
                continue;
            auto sum = sumOfChildren(index, at);
            const auto decimals = column.decimals ? column.decimals : row.decimals;
            if (sum)
                insert(row, at, decimals ? sum->rounded(*decimals) : std::move(*sum));
        }
    }

    void compareSums(std::size_t index)
    {
        const auto& row = m_table.rows[index];
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto& column = m_table.columns[i];
            if (column.isComputed())
                continue;
            const auto sum = sumOfChildren(index, static_cast<std::int32_t>(i));
            if (!sum)
                continue;
            const auto* own = row.value(static_cast<std::int32_t>(i));
            if (row.totalOfChildren && own && own->number && !own->computed)
                if (const auto expected = sum->rounded(own->number->scale()); expected != *own->number)
                    note(row, column, *own->number, expected);
            if (row.share && !isWithinRounding(*sum, *row.share, m_children[index].size()))
                note(row, column, *row.share, *sum);
        }
    }

    /// Nothing unless every child has a figure in the column, or says that there is nothing of it: part of a sum says nothing about the whole.
    std::optional<Decimal> sumOfChildren(std::size_t index, std::int32_t column) const
    {
        if (m_children[index].empty())
            return std::nullopt;
        Decimal sum;
        bool figures = false;
        for (const auto child : m_children[index]) {
            const auto* value = m_table.rows[child].value(column);
            if (value && value->number)
                sum = sum + *value->number;
            else if (!value || value->status != ValueStatus::None)
                return std::nullopt;
            figures = figures || value->number.has_value();
        }
        return figures ? std::optional(sum) : std::nullopt;
    }

    /// Shares are printed rounded, and each may be off by half a unit of the last decimal.
    static bool isWithinRounding(const Decimal& sum, const Decimal& share, std::size_t terms)
    {
        const Decimal difference = sum - share;
        const Decimal::Integer twice = abs(difference.unscaled()) * 2;
        return difference.scale() == 0 ? difference.isZero() : twice <= terms;
    }

    IndicatorTable& m_table;
    std::vector<std::int32_t> m_order;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<Message> m_notes;
};

} // namespace

std::optional<Decimal> recomputed(const IndicatorTable& table, const IndicatorRow& row, std::int32_t column, int decimals)
{
    auto one = table.columns[static_cast<std::size_t>(column)];
    const auto* const of = one.isComputed() ? row.value(one.of) : nullptr;
    const auto* const to = one.isComputed() ? row.value(one.to) : nullptr;
    if (!of || !to || !of->number || !to->number)
        return std::nullopt;
    one.decimals = decimals;
    return compute(one, *of->number, *to->number);
}

std::optional<int> computedDecimals(const IndicatorColumn& column)
{
    if (column.decimals || column.form == RatioForm::Points)
        return column.decimals;
    return column.form == RatioForm::Index ? 3 : 1;
}

std::vector<Message> computeIndicators(IndicatorTable& table) { return Computation(table).run(); }

} // namespace trinhky
