#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/figure_findings.hpp"
#include "checks/filled_tables.hpp"
#include "checks/shown_figure.hpp"

#include <algorithm>
#include <map>

/// Totals and shares that the data declares, as the cells of the document show them. What rounding can do is no fault.
namespace trinhky {
namespace {

/// A figure of a cell and how far it may be from the exact one.
struct CellFigure {
    Decimal value;
    Decimal tolerance;
    ShownPlace shown;
};

class TableSums {
public:
    TableSums(const CheckContext& context, const UnitWords& words, const FilledTable& table, std::vector<Finding>& findings)
        : m_context(context), m_words(words), m_table(table), m_findings(findings)
    {
        for (const auto& cell : table.cells)
            if (cell.data)
                m_cells[{cell.data, cell.column}] = cell.paragraph;
    }

    void check()
    {
        const auto& rows = m_table.data->rows;
        for (std::size_t parent = 0; parent < rows.size(); ++parent) {
            if (!rows[parent].totalOfChildren && !rows[parent].share)
                continue;
            std::vector<const IndicatorRow*> children;
            for (const auto& row : rows)
                if (row.parent == static_cast<std::int32_t>(parent))
                    children.push_back(&row);
            for (std::size_t column = 0; column < m_table.record->columns.size() && !children.empty(); ++column)
                checkColumn(rows[parent], children, column);
        }
    }

private:
    const IndicatorColumn* addedUp(std::size_t column) const
    {
        const auto& columns = m_table.data->columns;
        const auto found = std::ranges::find(columns, m_table.record->columns[column], &IndicatorColumn::id);
        const bool figures =
            found != columns.end() && !found->isComputed() &&
            (found->measure == Measure::Actual || found->measure == Measure::Plan || found->measure == Measure::Estimate);
        return figures ? &*found : nullptr;
    }

    std::optional<CellFigure> figureOf(const IndicatorRow& row, std::size_t column, const IndicatorColumn& data) const
    {
        const auto cell = m_cells.find({&row, column});
        if (cell == m_cells.end())
            return std::nullopt;
        auto place = shownFigure(m_context, cell->second);
        const auto shown = readShown(place.text, m_words);
        if (!shown)
            return std::nullopt;
        const auto* const exact = row.value(static_cast<std::int32_t>(&data - m_table.data->columns.data()));
        const bool rounded =
            exact && exact->number && exact->number->rounded(shown->decimals) == shown->value && *exact->number != shown->value;
        const Decimal half(5, shown->decimals + 1);
        return CellFigure{shown->value, rounded ? half : Decimal(), std::move(place)};
    }

    void checkColumn(const IndicatorRow& parent, const std::vector<const IndicatorRow*>& children, std::size_t column)
    {
        const auto* const data = addedUp(column);
        if (!data)
            return;
        Decimal sum;
        Decimal tolerance;
        std::optional<CellFigure> first;
        for (const auto* child : children) {
            auto figure = figureOf(*child, column, *data);
            if (!figure)
                return;
            sum = sum + figure->value;
            tolerance = tolerance + figure->tolerance;
            if (!first)
                first = std::move(figure);
        }
        const auto whole = figureOf(parent, column, *data);
        if (parent.totalOfChildren && whole && !within(whole->value, sum, tolerance + whole->tolerance))
            add("", whole->shown, parent, *data, sum);
        if (parent.share && !within(*parent.share, sum, tolerance))
            add("share", first->shown, parent, *data, sum, formatVietnamese(*parent.share));
    }

    static bool within(const Decimal& a, const Decimal& b, const Decimal& tolerance)
    {
        return a - b <= tolerance && b - a <= tolerance;
    }

    void add(const std::string& message, const ShownPlace& shown, const IndicatorRow& parent, const IndicatorColumn& column,
             const Decimal& sum, const std::string& whole = {})
    {
        m_findings.push_back(figureFinding(m_context, message, shown,
                                           {{"indicator", parent.name},
                                            {"column", column.title},
                                            {"expected", message.empty() ? formatVietnamese(sum) : whole},
                                            {"sum", formatVietnamese(sum)}}));
    }

    const CheckContext& m_context;
    const UnitWords& m_words;
    const FilledTable& m_table;
    std::vector<Finding>& m_findings;
    std::map<std::pair<const IndicatorRow*, std::size_t>, std::int32_t> m_cells; ///< paragraphs
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& facts = *context.data;
    const auto words = unitWords(facts.units, &*facts.set);
    for (const auto& table : filledTables(context))
        if (table.data)
            TableSums(context, words, table, findings).check();
}

} // namespace

const CheckKind& tableSumCheckKind()
{
    static const CheckKind kind{"tableSum", {}, run, {}, Reach::Document, DataNeed::Data};
    return kind;
}

} // namespace trinhky
