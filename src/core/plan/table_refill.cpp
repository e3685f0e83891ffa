#include "plan/table_refill.hpp"

#include "base/text.hpp"
#include "data/recorded_text.hpp"
#include "plan/around_refill.hpp"
#include "plan/cell_edits.hpp"
#include "plan/fill_record.hpp"
#include "plan/row_pairs.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace trinhky {

namespace {

using Kind = RefillItem::Kind;

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

class TableRefill {
public:
    TableRefill(const TableRefillInput& input, RefillPlan& plan)
        : m_in(input), m_plan(plan), m_old(input.record), m_new(recordOf(input.data, input.planned)),
          m_document(documentTable(input.snapshot, input.table)), m_leading(m_old.leading.size()),
          m_places(findPlaces(m_document, m_old)), m_pairs(pairRows(m_places, m_old, m_new)), m_usual(m_places.usualCells),
          m_cellOf(m_places.cellOf), m_rows(m_places.rows), m_recordOf(m_pairs.recordOf), m_placeOf(m_places.placeOf),
          m_documentOf(m_pairs.documentOf)
    {
        m_new.bookmark = m_old.bookmark;
        m_new.layout = m_old.layout;
        m_new.source = m_old.source;
        m_new.headerRows = m_old.headerRows;
        for (const PlanRow& row : input.planned.rows)
            if (row.indicator >= 0)
                m_planRows.push_back(&row);
    }

    void run()
    {
        tellOfColumns();
        takeColumns();
        refillAround();
        for (std::size_t row = 0; row < m_new.rows.size(); ++row)
            if (m_documentOf[row] != kNone)
                refillRow(row);
        for (std::size_t row = 0; row < m_new.rows.size(); ++row)
            if (m_documentOf[row] == kNone)
                missingRow(row);
        tellOfMerged();
        keepGoneRows();
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const RefillItem& a, const RefillItem& b) { return a.paragraph < b.paragraph; });
        m_plan.items.insert(m_plan.items.end(), std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
        m_plan.record.tables[m_in.recorded] = std::move(m_new);
    }

private:
    /// Columns of a row, expected: the leading ones, then those of the record's values.
    std::size_t width() const { return m_leading + m_old.columns.size(); }

    const std::string& filledText(const RecordedRow& row, std::size_t column) const { return recordedText(m_old, row, column); }
    std::string& newText(std::size_t row, std::size_t column) { return recordedText(m_old, m_new.rows[row], column); }

    void tellOfColumns()
    {
        for (std::size_t i = m_leading; i < width(); ++i)
            if (m_cellOf[i] == kNone)
                note("Không nhận ra cột “" + columnName(i - m_leading) + "” trong bảng nên giữ nguyên cột này.",
                     "The column “" + columnName(i - m_leading) + "” was not recognised in the table and is left as it is.");
    }

    /// The record keeps the columns of the document: what is new in the data is told, what is gone stays.
    void takeColumns()
    {
        for (const auto& id : m_old.columns) {
            const auto found = std::ranges::find(m_new.columns, id);
            m_dataColumn.push_back(found == m_new.columns.end() ? kNone
                                                                : static_cast<std::int32_t>(found - m_new.columns.begin()));
            if (found == m_new.columns.end())
                note("Dữ liệu không còn cột “" + id + "”: cột này giữ nguyên.",
                     "The data have no column “" + id + "” any more: it is left as it is.");
        }
        m_sameColumns = m_old.columns == m_new.columns && m_old.leading == m_new.leading;
        for (std::size_t i = 0; i < m_new.columns.size(); ++i)
            if (std::ranges::find(m_old.columns, m_new.columns[i]) == m_old.columns.end())
                note("Dữ liệu có thêm cột “" + titleOf(m_new.columns[i]) +
                         "” mà bảng chưa có: hãy điền lại thành bảng mới nếu cần.",
                     "The data have a column “" + titleOf(m_new.columns[i]) +
                         "” that the table has not: fill in a new table where it is wanted.");
        for (std::size_t row = 0; row < m_new.rows.size(); ++row) {
            std::vector<std::string> texts;
            for (std::size_t i = 0; i < m_dataColumn.size(); ++i)
                texts.push_back(m_dataColumn[i] != kNone   ? m_new.rows[row].texts[at(m_dataColumn[i])]
                                : m_recordOf[row] != kNone ? m_old.rows[at(m_recordOf[row])].texts[i]
                                                           : "");
            m_new.rows[row].texts = std::move(texts);
        }
        m_new.columns = m_old.columns;
        m_new.leading = m_old.leading;
    }

    void refillRow(std::size_t index)
    {
        const auto& row = *m_rows[at(m_documentOf[index])];
        const auto* const recorded = m_recordOf[index] == kNone ? nullptr : &m_old.rows[at(m_recordOf[index])];
        const auto cells = m_places.cellsOf(row, m_old, recorded);
        for (std::size_t column = 0; column < width(); ++column) {
            if (column >= m_leading && m_dataColumn[column - m_leading] == kNone)
                continue;
            if (cells[column] == kNone || at(cells[column]) >= row.cells.size() || row.cells[at(cells[column])].spanned) {
                keepMerged(index, column, recorded);
                continue;
            }
            refillCell(index, column, row.cells[at(cells[column])], recorded);
        }
    }

    /// Nobody can tell what of a merged cell is whose: it stays, and so does what is remembered of it.
    void keepMerged(std::size_t index, std::size_t column, const RecordedRow* recorded)
    {
        if (!recorded)
            return;
        auto& text = newText(index, column);
        if (text != filledText(*recorded, column))
            m_merged.insert(index);
        text = filledText(*recorded, column);
    }

    void refillCell(std::size_t index, std::size_t column, const DocumentCell& cell, const RecordedRow* recorded)
    {
        ++m_plan.cells;
        const auto now = newText(index, column);
        if (sameText(cell.text, now))
            return;
        const auto filled = recorded ? filledText(*recorded, column) : std::string();
        RefillItem item;
        item.paragraph = cell.paragraphs.front();
        item.place = rowName(index) + ", " + cellName(column);
        item.old = cell.text;
        item.now = now;
        item.edits =
            cellEdits(m_in.snapshot, cell, now.substr(0, now.size() - markOf(index, column).size()), markOf(index, column));
        alignAnew(item, filled, now);
        if (!recorded || !sameText(cell.text, filled)) {
            item.kind = Kind::HandEdited;
            item.why =
                recorded ? handEdited(filled) : Message{"hàng do người soạn tự thêm", "the row is one of the drafter's own"};
            item.chosen = false;
        }
        item.table = m_in.recorded;
        item.row = index;
        item.column = column;
        item.filled = filled;
        m_items.push_back(std::move(item));
    }

    /// Figures stand at the right, the sign for a missing one in the middle: where one takes the other's place, so does its alignment, as
    /// long as that is what was filled in.
    void alignAnew(RefillItem& item, const std::string& filled, const std::string& now) const
    {
        const auto isFigure = [](const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; };
        if (filled.empty() || now.empty() || isFigure(filled) == isFigure(now))
            return;
        const auto was = m_in.snapshot.paraFormats[m_in.snapshot.paragraphs[at(item.paragraph)].format].align;
        if (was != (isFigure(now) ? Align::Center : Align::Right))
            return;
        ParaChange change;
        change.align = isFigure(now) ? Align::Right : Align::Center;
        item.edits.emplace_back(ParaEdit{item.paragraph, change});
    }

    std::string markOf(std::size_t row, std::size_t column) const
    {
        if (column < m_leading || m_dataColumn[column - m_leading] == kNone)
            return {};
        return m_planRows[row]->cells[at(m_in.planned.firstValue + m_dataColumn[column - m_leading])].mark;
    }

    std::string rowName(std::size_t index) const { return nameOf(m_new.rows[index]); }

    static std::string nameOf(const RecordedRow& row) { return row.label.empty() ? row.name : row.label + " " + row.name; }

    std::string columnName(std::size_t column) const { return titleOf(m_old.columns[column]); }

    std::string titleOf(const std::string& id) const
    {
        const auto found = std::ranges::find(m_in.data.columns, id, &IndicatorColumn::id);
        return found != m_in.data.columns.end() ? found->title : id == kNoteColumn ? "Ghi chú" : id;
    }

    std::string cellName(std::size_t column) const
    {
        if (column >= m_leading)
            return columnName(column - m_leading);
        const auto& what = m_old.leading[column];
        return what == "label" ? "số thứ tự" : what == "name" ? "tên chỉ tiêu" : "đơn vị tính";
    }

    void note(std::string vi, std::string en) { m_plan.notes.push_back({std::move(vi), std::move(en)}); }

    /// A row of the data that the table does not have: taken away by somebody, or new.
    void missingRow(std::size_t index)
    {
        if (m_recordOf[index] != kNone) {
            note("Hàng “" + rowName(index) + "” có trong dữ liệu nhưng đã được bỏ khỏi bảng: không thêm lại.",
                 "The row “" + rowName(index) + "” of the data was taken out of the table: it is not added again.");
            m_new.rows[index] = remembered(index);
            return;
        }
        const auto place = placeOfNew(index);
        if (!place) {
            note("Hàng mới “" + rowName(index) + "” chưa thêm được vào bảng vì bảng có ô gộp: hãy thêm bằng tay.",
                 "The new row “" + rowName(index) + "” cannot be added, since the table has merged cells: add it by hand.");
            m_unknown.push_back(index);
            return;
        }
        RefillItem item;
        item.kind = Kind::NewRow;
        item.paragraph = place->first->cells.front().paragraphs.front();
        item.place = place->second ? "Sau hàng " + std::to_string(place->first->row + 1)
                                   : "Trước hàng " + std::to_string(place->first->row + 1);
        item.why = {"hàng mới trong dữ liệu", "a new row of the data"};
        RowInsert insert{item.paragraph, place->second, {std::vector<std::u16string>(m_usual)}};
        for (std::size_t column = 0; column < width(); ++column)
            if (m_cellOf[column] != kNone)
                insert.rows.front()[at(m_cellOf[column])] = toUtf16(newText(index, column));
        for (const auto& text : insert.rows.front())
            item.now += (&text == &insert.rows.front().front() ? "" : " | ") + toUtf8(text);
        item.edits.emplace_back(std::move(insert));
        m_items.push_back(std::move(item));
    }

    RecordedRow remembered(std::size_t index) const
    {
        auto row = m_old.rows[at(m_recordOf[index])];
        row.code = m_new.rows[index].code;
        return row;
    }

    /// The row of the document behind which (true) or before which the row is to stand.
    std::optional<std::pair<const DocumentRow*, bool>> placeOfNew(std::size_t index) const
    {
        const bool spans = std::ranges::any_of(
            m_rows, [](const DocumentRow* row) { return std::ranges::any_of(row->cells, &DocumentCell::spanned); });
        if (spans)
            return std::nullopt;
        const auto usual = [&](std::size_t row) { return row < m_rows.size() && m_rows[row]->cells.size() == m_usual; };
        // Writer makes a row like the one that it comes to stand before: that one must have no merged cells.
        for (auto row = index; row-- > 0;) {
            if (m_documentOf[row] == kNone)
                continue;
            const auto place = at(m_documentOf[row]);
            if (usual(place) && (usual(place + 1) || place + 1 == m_rows.size()))
                return std::pair{m_rows[place], true};
            if (usual(place + 1))
                return std::pair{m_rows[place + 1], false};
        }
        for (auto row = index + 1; row < m_new.rows.size(); ++row)
            if (m_documentOf[row] != kNone && usual(at(m_documentOf[row])))
                return std::pair{m_rows[at(m_documentOf[row])], false};
        return std::nullopt;
    }

    /// Rows that the data have no more stay in the document, and what was filled into them is remembered.
    void keepGoneRows()
    {
        std::vector<bool> known(m_old.rows.size());
        for (const auto row : m_recordOf)
            if (row != kNone)
                known[at(row)] = true;
        for (auto index = m_unknown.rbegin(); index != m_unknown.rend(); ++index)
            m_new.rows.erase(m_new.rows.begin() + static_cast<std::ptrdiff_t>(*index));
        if (!m_unknown.empty())
            for (RefillItem& item : m_items)
                item.row -= static_cast<std::size_t>(std::ranges::count_if(m_unknown, [&](auto row) { return row < item.row; }));
        for (std::size_t row = 0; row < m_old.rows.size(); ++row) {
            if (known[row])
                continue;
            if (m_placeOf[row] != kNone)
                note("Hàng “" + nameOf(m_old.rows[row]) + "” không còn trong dữ liệu: giữ nguyên trong bảng, hãy xem lại.",
                     "The row “" + nameOf(m_old.rows[row]) +
                         "” is not in the data any more: it stays in the table, please look.");
            m_new.rows.push_back(m_old.rows[row]);
        }
    }

    void tellOfMerged()
    {
        for (const auto row : m_merged)
            note("Hàng “" + rowName(row) + "” có ô gộp: phần ô gộp giữ nguyên, hãy tự cập nhật.",
                 "The row “" + rowName(row) + "” has merged cells: those stay as they are, bring them up to date by hand.");
    }

    void refillAround()
    {
        AroundRefill around{m_in.snapshot, m_document, m_old, m_new};
        auto done = around.run(m_sameColumns);
        m_items.insert(m_items.end(), std::make_move_iterator(done.items.begin()), std::make_move_iterator(done.items.end()));
        m_plan.notes.insert(m_plan.notes.end(), done.notes.begin(), done.notes.end());
    }

    const TableRefillInput& m_in;
    RefillPlan& m_plan;
    const RecordedTable& m_old;
    RecordedTable m_new; ///< rows as in the data, until those gone follow
    DocumentTable m_document;
    std::size_t m_leading;
    TablePlaces m_places;
    RowPairs m_pairs;
    std::size_t m_usual;
    const std::vector<std::int32_t>& m_cellOf;
    const std::vector<const DocumentRow*>& m_rows;
    const std::vector<std::int32_t>& m_recordOf;
    const std::vector<std::int32_t>& m_placeOf;
    const std::vector<std::int32_t>& m_documentOf;
    std::vector<std::int32_t> m_dataColumn; ///< column of the record → of the data
    bool m_sameColumns = true;
    std::vector<const PlanRow*> m_planRows; ///< by row of the data
    std::set<std::size_t> m_merged;         ///< rows of the data with something to say in merged cells
    std::vector<std::size_t> m_unknown;     ///< rows of the data that could not be added
    std::vector<RefillItem> m_items;
};

} // namespace

void refillTable(const TableRefillInput& input, RefillPlan& plan) { TableRefill(input, plan).run(); }

} // namespace trinhky
