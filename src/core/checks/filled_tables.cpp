#include "checks/filled_tables.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

/// Paragraphs of the cells of one table row, by column; -1 for a cell of several paragraphs with words.
using RowCells = std::map<std::int32_t, std::int32_t>;

class TableMatcher {
public:
    TableMatcher(const Snapshot& snapshot, const RecordedTable& record, std::int32_t table)
        : m_snapshot(snapshot), m_record(record)
    {
        for (std::size_t at = 0; at < snapshot.paragraphs.size(); ++at)
            if (const auto& cell = snapshot.paragraphs[at].cell; cell.table == table)
                addCell(m_rows[cell.row], cell.column, static_cast<std::int32_t>(at));
    }

    std::vector<FilledCell> match()
    {
        matchRows();
        const auto first = firstValueColumn();
        std::vector<FilledCell> cells;
        for (const auto& [row, recorded] : m_matched)
            for (std::size_t column = 0; column < m_record.columns.size() && m_record.columns[column] != kNoteColumn; ++column)
                if (const auto paragraph = paragraphAt(*row, first + static_cast<std::int32_t>(column)); paragraph >= 0)
                    cells.push_back({recorded, column, paragraph});
        return cells;
    }

private:
    void addCell(RowCells& row, std::int32_t column, std::int32_t paragraph)
    {
        const auto [known, fresh] = row.emplace(column, paragraph);
        if (!fresh && !trim(m_snapshot.paragraphs[static_cast<std::size_t>(paragraph)].text).empty())
            known->second = -1;
    }

    static std::int32_t paragraphAt(const RowCells& row, std::int32_t column)
    {
        const auto found = row.find(column);
        return found == row.end() ? -1 : found->second;
    }

    std::u16string textAt(const RowCells& row, std::int32_t column) const
    {
        const auto paragraph = paragraphAt(row, column);
        return paragraph < 0 ? std::u16string() : m_snapshot.paragraphs[static_cast<std::size_t>(paragraph)].text;
    }

    /// Rows of one name and label are told apart by their order, as long as there are as many as were filled in.
    void matchRows()
    {
        std::map<std::u16string, std::vector<const RecordedRow*>> recorded;
        std::map<std::u16string, std::vector<const RowCells*>> shown;
        for (const auto& row : m_record.rows)
            recorded[keyOf(toUtf16(row.label), toUtf16(row.name))].push_back(&row);
        for (const auto& [index, row] : m_rows) {
            const auto key = keyOf(textAt(row, 0), textAt(row, 1));
            shown[recorded.contains(key) ? key : keyOf({}, textAt(row, 0))].push_back(&row);
        }
        for (const auto& [key, rows] : recorded)
            if (const auto here = shown.find(key); here != shown.end() && here->second.size() == rows.size())
                for (std::size_t at = 0; at < rows.size(); ++at)
                    m_matched.emplace_back(here->second[at], rows[at]);
    }

    static std::u16string keyOf(const std::u16string& label, const std::u16string& name)
    {
        return foldKey(label) + u"|" + foldKey(std::u16string_view(name).substr(0, markBegin(name)));
    }

    static std::size_t markBegin(std::u16string_view text) { return static_cast<std::size_t>(figureIn(text).end); }

    /// Where most of what was filled in stands.
    std::int32_t firstValueColumn() const
    {
        constexpr std::int32_t kMostLeading = 6;
        std::int32_t best = 3;
        std::size_t most = 0;
        for (std::int32_t first = 1; first <= kMostLeading; ++first) {
            std::size_t same = 0;
            for (const auto& [row, recorded] : m_matched)
                for (std::size_t column = 0; column < recorded->texts.size(); ++column)
                    if (!recorded->texts[column].empty() && foldKey(textAt(*row, first + static_cast<std::int32_t>(column))) ==
                                                                foldKey(toUtf16(recorded->texts[column])))
                        ++same;
            if (same > most) {
                most = same;
                best = first;
            }
        }
        return best;
    }

    const Snapshot& m_snapshot;
    const RecordedTable& m_record;
    std::map<std::int32_t, RowCells> m_rows;
    std::vector<std::pair<const RowCells*, const RecordedRow*>> m_matched;
};

const IndicatorTable* dataOf(const IndicatorFacts& facts, const RecordedTable& record)
{
    if (!facts.set)
        return nullptr;
    const auto& tables = facts.set->tables;
    if (tables.size() == 1 && (record.no.empty() || tables.front().no.empty()))
        return &tables.front();
    const auto found = std::ranges::find(tables, record.no, &IndicatorTable::no);
    return found == tables.end() ? nullptr : &*found;
}

const IndicatorRow* rowOf(const IndicatorTable& data, const RecordedRow& recorded)
{
    const IndicatorRow* found = nullptr;
    int count = 0;
    for (const auto& row : data.rows) {
        const bool same =
            recorded.code.empty() ? row.name == recorded.name && row.label == recorded.label : row.code == recorded.code;
        if (same && ++count == 1)
            found = &row;
    }
    return count == 1 ? found : nullptr;
}

} // namespace

Span figureIn(std::u16string_view cell)
{
    std::size_t end = cell.size();
    while (end > 0 && isSpace(cell[end - 1]))
        --end;
    auto open = end;
    if (end > 0 && cell[end - 1] == u')')
        for (open = end - 1; open > 0 && isDigit(cell[open - 1]);)
            --open;
    if (open + 1 < end && open > 1 && cell[open - 1] == u'(') {
        end = open - 1;
        while (end > 0 && isSpace(cell[end - 1]))
            --end;
    }
    std::size_t begin = 0;
    while (begin < end && isSpace(cell[begin]))
        ++begin;
    return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
}

std::vector<FilledTable> filledTables(const CheckContext& context)
{
    const auto& snapshot = context.snapshot;
    std::vector<FilledTable> tables;
    for (const auto& record : context.data->record.tables) {
        const auto name = toUtf16(record.bookmark);
        const auto bookmark = std::ranges::find(snapshot.bookmarks, name, &Bookmark::name);
        if (bookmark == snapshot.bookmarks.end() || bookmark->paragraph < 0)
            continue;
        const auto table = snapshot.paragraphs[static_cast<std::size_t>(bookmark->paragraph)].cell.table;
        if (table < 0)
            continue;
        FilledTable filled{&record, dataOf(*context.data, record), bookmark->paragraph,
                           TableMatcher(snapshot, record, table).match()};
        if (filled.data)
            for (auto& cell : filled.cells)
                cell.data = rowOf(*filled.data, *cell.row);
        tables.push_back(std::move(filled));
    }
    return tables;
}

} // namespace trinhky
