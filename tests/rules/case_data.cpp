#include "case_data.hpp"

#include "data/figure.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "support/shipped_rules.hpp"

#include <algorithm>
#include <stdexcept>

namespace trinhky {
namespace {

template <class T>
T valueOf(Result<T>&& result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return std::move(result).value();
}

IndicatorSet readSet(const std::string& name)
{
    const auto file = sourceRoot() / "tests" / "rules" / "data" / (name + ".xml");
    auto set = valueOf(readIndicators(readFile(file), file.filename().string()));
    for (auto& table : set.tables)
        computeIndicators(table);
    return set;
}

std::string filledText(const IndicatorTable& table, const IndicatorRow& row, const IndicatorColumn& column, const Units& units)
{
    const auto* const value = row.value(static_cast<std::int32_t>(&column - table.columns.data()));
    const auto written = writeFigure({&table, &row, &column, value}, {}, units);
    return written ? written.value().text : std::string();
}

RecordedTable recordOf(const IndicatorTable& table, const Units& units)
{
    RecordedTable record;
    record.bookmark = "tk_t01";
    record.no = table.no;
    record.headerRows = 1;
    record.leading = {"label", "name", "unit"};
    for (const auto& column : table.columns)
        record.columns.push_back(column.id);
    for (const auto& row : table.rows) {
        RecordedRow filled{row.code, row.label, row.name, {}, row.unit.empty() ? table.unit : row.unit};
        for (const auto& column : table.columns)
            filled.texts.push_back(filledText(table, row, column, units));
        record.rows.push_back(std::move(filled));
    }
    return record;
}

} // namespace

std::shared_ptr<const IndicatorFacts> factsOf(const CaseData& data)
{
    if (data.empty())
        return nullptr;
    auto facts = std::make_shared<IndicatorFacts>();
    facts->units = shippedUnits();
    if (!data.data.empty())
        facts->set = readSet(data.data);
    if (data.record.empty())
        return facts;
    const auto filled = readSet(data.record);
    facts->record.sources.push_back({"", data.record + ".xml", "", "2025-12-01T08:00:00"});
    facts->record.tables.push_back(recordOf(filled.tables.front(), facts->units));
    for (std::size_t at = 0; at < data.figures.size(); ++at) {
        const auto address = parseFigureAddress(data.figures[at]);
        if (!address)
            throw std::runtime_error("no address of a figure: " + data.figures[at]);
        const auto written = valueOf(writeFigure(valueOf(findFigure(filled, *address)), address->unit, facts->units));
        facts->record.figures.push_back({"tk_f00" + std::to_string(at + 1), address->no, address->row, address->column,
                                         address->unit, boundText(written, !address->unit.empty(), {}), 0});
    }
    if (data.stale)
        facts->stale.insert(0);
    return facts;
}

void addBookmarks(Snapshot& snapshot, const std::vector<Bookmark>& figures)
{
    snapshot.bookmarks = figures;
    const auto cell = std::ranges::find_if(snapshot.paragraphs, [&](const Paragraph& paragraph) {
        return paragraph.cell.table >= 0 && !snapshot.tables[static_cast<std::size_t>(paragraph.cell.table)].borderless;
    });
    if (cell != snapshot.paragraphs.end())
        snapshot.bookmarks.push_back({u"tk_t01", static_cast<std::int32_t>(cell - snapshot.paragraphs.begin()), {0, 0}});
}

} // namespace trinhky
