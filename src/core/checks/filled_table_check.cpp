#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/figure_findings.hpp"
#include "checks/filled_tables.hpp"
#include "checks/shown_figure.hpp"
#include "data/indicators_compute.hpp"

#include <algorithm>

/// Cells of filled tables against what was filled in and against the data, and data files that have changed since.
namespace trinhky {
namespace {

class CellCheck {
public:
    CellCheck(const CheckContext& context, const UnitWords& words, const FilledTable& table, std::vector<Finding>& findings)
        : m_context(context), m_facts(*context.data), m_words(words), m_table(table), m_findings(findings)
    {}

    void check(const FilledCell& cell)
    {
        const auto shown = shownFigure(m_context, cell.paragraph);
        const auto& filled = cell.row->texts[cell.column];
        const bool untouched = showSame(shown.text, withoutMark(filled), m_words, m_facts.units);
        if (!m_table.data) {
            if (!untouched && readShown(withoutMark(filled), m_words))
                add("record", shown, filled, cell.row->name, m_table.record->columns[cell.column]);
        } else if (cell.data) {
            checkAgainstData(cell, shown, untouched);
        } else if (cell.column == 0) {
            m_findings.push_back(figureFinding(m_context, "unknown", shown, {{"indicator", cell.row->name}}));
        }
    }

private:
    static std::u16string withoutMark(const std::string& filled) { return std::u16string(figureIn(toUtf16(filled))); }

    /// With the decimals that the layout gave the cell.
    std::string asFilled(const FilledCell& cell, const FigureText& written) const
    {
        const auto filled = readShown(withoutMark(cell.row->texts[cell.column]), m_words);
        return filled ? formatVietnamese(written.number->rounded(filled->decimals)) : written.text;
    }

    void checkAgainstData(const FilledCell& cell, const ShownPlace& shown, bool untouched)
    {
        const auto& columns = m_table.data->columns;
        const auto column = std::ranges::find(columns, m_table.record->columns[cell.column], &IndicatorColumn::id);
        if (column == columns.end())
            return;
        const Figure figure{m_table.data, cell.data, &*column,
                            cell.data->value(static_cast<std::int32_t>(column - columns.begin()))};
        const auto written = writeFigure(figure, {}, m_facts.units);
        if (!written || !written.value().number) // nothing that the cell could be held against
            return;
        auto number = readShown(shown.text, m_words);
        if (number && number->unit.empty())
            number->unit = written.value().unit;
        const bool right = number ? fits(*number, *figure.value->number, unitOf(figure), m_facts.units).value_or(false)
                                  : foldKey(shown.text) == foldKey(toUtf16(written.value().text));
        if (right) {
            reportOutOfLine(m_context, figure, shown, m_facts.units, m_findings);
            reportGiven(figure, shown);
            return;
        }
        const bool swapped = number && fitsOtherMeasure(*number, figure, m_facts.units);
        add(swapped     ? "swapped"
            : untouched ? "newer"
                        : "",
            shown, asFilled(cell, written.value()), cell.row->name, column->title);
    }

    /// A ratio that the data gives, where its own figures make another.
    void reportGiven(const Figure& figure, const ShownPlace& shown)
    {
        const auto& given = *figure.value;
        if (given.computed || !given.number)
            return;
        const auto expected = recomputed(*figure.table, *figure.row, given.column, given.number->scale());
        if (expected && *expected != *given.number)
            m_findings.push_back(figureFinding(
                m_context, "computed", shown,
                {{"expected", formatVietnamese(*expected)}, {"indicator", figure.row->name}, {"column", figure.column->title}}));
    }

    void add(const std::string& message, const ShownPlace& shown, const std::string& expected, const std::string& indicator,
             const std::string& column)
    {
        auto finding =
            figureFinding(m_context, message, shown, {{"expected", expected}, {"indicator", indicator}, {"column", column}});
        offerFigure(finding, m_context.snapshot, shown, expected);
        m_findings.push_back(std::move(finding));
    }

    const CheckContext& m_context;
    const IndicatorFacts& m_facts;
    const UnitWords& m_words;
    const FilledTable& m_table;
    std::vector<Finding>& m_findings;
};

void reportStale(const CheckContext& context, const FilledTable& table, std::vector<Finding>& findings)
{
    const auto& facts = *context.data;
    if (!facts.stale.contains(table.record->source))
        return;
    const auto& source = facts.record.sources[static_cast<std::size_t>(table.record->source)];
    const auto& text = context.snapshot.paragraphs[static_cast<std::size_t>(table.begin)].text;
    const ShownPlace shown{table.begin, {0, static_cast<std::int32_t>(text.size())}, text};
    findings.push_back(figureFinding(context, "stale", shown, {{"source", source.name}, {"filled", source.filled}}));
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& facts = *context.data;
    const auto words = unitWords(facts.units, facts.set ? &*facts.set : nullptr);
    for (const auto& table : filledTables(context)) {
        reportStale(context, table, findings);
        CellCheck check(context, words, table, findings);
        for (const auto& cell : table.cells)
            check.check(cell);
    }
}

constexpr std::string_view kParams[] = {"times", "least"};

} // namespace

const CheckKind& filledTableCheckKind()
{
    static const CheckKind kind{"filledTable", kParams, run, {}, Reach::Document, DataNeed::Record};
    return kind;
}

} // namespace trinhky
