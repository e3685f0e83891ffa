#include "data/sheet_table.hpp"

#include "base/text.hpp"
#include "data/comparison_columns.hpp"
#include "data/heading_meaning.hpp"
#include "data/name_codes.hpp"
#include "data/row_labels.hpp"
#include "data/sheet_around.hpp"
#include "data/sheet_columns.hpp"
#include "data/sheet_values.hpp"

#include <algorithm>

namespace trinhky {
namespace {

constexpr int kMostDecimals = 9;
constexpr int kGivenDecimals = 6; ///< of a ratio that stands as given

class TableMaker {
public:
    TableMaker(const Workbook& book, const SheetGrid& grid, const SheetHeader& header, const SheetMapping& mapping,
               const Headings& headings)
        : m_book(book), m_grid(grid), m_header(header), m_mapping(mapping), m_headings(headings)
    {}

    Result<SheetTable> run()
    {
        auto& table = m_made.table;
        makeColumns(m_header, m_mapping, m_headings, table, m_places);
        readTop(m_grid, m_header, m_headings, table);
        auto row = m_mapping.firstRow;
        for (; row < m_grid.rows() && !m_fault; ++row) {
            if (isEmpty(row) || isRepeatedHeader(row))
                continue;
            if (isFoot(row))
                break;
            readRow(row);
        }
        readFoot(m_grid, row, m_headings, table);
        if (m_fault)
            return std::move(*m_fault);
        if (table.rows.empty())
            return Error{{"Trang “" + m_grid.sheet().name + "” không có hàng chỉ tiêu nào dưới tiêu đề.",
                          "The sheet “" + m_grid.sheet().name + "” has no row below its header."},
                         m_book.file};
        placeRows();
        dropEmptyNotes();
        return std::move(m_made);
    }

private:
    std::int32_t columnOf(ColumnRole role) const
    {
        const auto& columns = m_mapping.columns;
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.role == role; });
        return found == columns.end() ? -1 : static_cast<std::int32_t>(found - columns.begin());
    }

    std::string textAt(std::int32_t row, ColumnRole role) const
    {
        const auto column = columnOf(role);
        const auto* cell = column < 0 ? nullptr : m_grid.at(row, column);
        return cell ? cell->text : std::string();
    }

    bool isEmpty(std::int32_t row) const
    {
        for (std::int32_t column = 0; column < m_grid.columns(); ++column)
            if (m_grid.at(row, column))
                return false;
        return true;
    }

    /// Printed sheets repeat their header by hand.
    bool isRepeatedHeader(std::int32_t row) const
    {
        return isRole(m_headings, m_grid.at(row, m_header.nameColumn), "name") && !hasValues(row);
    }

    bool hasValues(std::int32_t row) const
    {
        for (std::int32_t column = 0; column < m_grid.columns(); ++column) {
            const auto& mapped = m_mapping.columns[static_cast<std::size_t>(column)];
            if (mapped.role == ColumnRole::Value && m_grid.anchored(row, column))
                return true;
        }
        return false;
    }

    bool isFoot(std::int32_t row) const { return !hasValues(row) && beginsFoot(m_grid, row, m_headings); }

    void readRow(std::int32_t row)
    {
        IndicatorRow made;
        RowLook look;
        const auto* nameCell = m_grid.at(row, m_header.nameColumn);
        const auto* labelCell = columnOf(ColumnRole::Label) < 0 ? nullptr : m_grid.at(row, columnOf(ColumnRole::Label));
        look.hasValues = hasValues(row);
        if (!nameCell && labelCell && !look.hasValues)
            nameCell = labelCell; // A heading that stands in the first column.
        if (!nameCell)
            return passOver(row, labelCell);
        made.line = nameCell->line;
        look.name = nameCell->text;
        look.bold = nameCell->bold;
        look.indent = nameCell->indent;
        made.label = nameCell == labelCell || !labelCell ? "" : oneLine(labelCell->text);
        divideName(look.name, made, look);
        made.code = codeFrom(textAt(row, ColumnRole::Code));
        made.unit = unitAt(row);
        readValues(row, made);
        if (m_fault)
            return;
        m_looks.push_back(std::move(look));
        m_made.table.rows.push_back(std::move(made));
    }

    void passOver(std::int32_t row, const SheetCell* labelCell)
    {
        const auto* cell = labelCell;
        for (std::int32_t column = 0; column < m_grid.columns() && !cell; ++column)
            cell = m_grid.anchored(row, column);
        if (hasValues(row) && cell)
            m_made.notes.push_back(atCell(m_grid.sheet(), row, m_header.nameColumn,
                                          {"hàng có số liệu nhưng không có tên chỉ tiêu, bị bỏ qua.",
                                           "the row has figures but no name and is passed over."}));
    }

    /// A number or bullet within the name is the STT of a row that has none; beside an STT, bullets and what repeats it are dropped.
    void divideName(const std::string& given, IndicatorRow& row, RowLook& look)
    {
        row.name = oneLine(given);
        const auto parts = splitLabel(row.name);
        if (!parts.label.empty()) {
            const bool bullet = parts.label.find_first_not_of("-+*–") == std::string::npos;
            if (row.label.empty() || bullet || parts.label == row.label || parts.label == row.label + ".")
                row.name = parts.rest;
            if (row.label.empty())
                row.label = parts.label;
            m_innerLabels.emplace_back(m_looks.size(), parts.label);
        }
        look.label = row.label;
    }

    static std::string codeFrom(const std::string& text)
    {
        auto code = oneLine(text);
        for (auto& c : code)
            if (c == ' ' || c == ':' || c == '|' || c == '{' || c == '}')
                c = '-';
        return code;
    }

    std::string unitAt(std::int32_t row)
    {
        auto unit = oneLine(textAt(row, ColumnRole::Unit));
        if (m_headings.whole("ditto", foldKey(toUtf16(unit))))
            unit = m_lastUnit;
        if (!unit.empty())
            m_lastUnit = unit;
        return unit;
    }

    /// Where the sheet fixes decimals for some figures of a row, the row has as many as show every figure as the sheet does.
    class RowDecimals {
    public:
        void add(const SheetCell& cell)
        {
            const int own = cell.decimals.value_or(std::min(cell.number->scale(), kMostDecimals));
            m_most = std::max(m_most, own);
            m_fixed = m_fixed || cell.decimals;
        }
        std::optional<int> get() const { return m_fixed ? std::optional(m_most) : std::nullopt; }

    private:
        int m_most = 0;
        bool m_fixed = false;
    };

    void readValues(std::int32_t row, IndicatorRow& made)
    {
        RowDecimals decimals;
        for (std::int32_t column = 0; column < m_grid.columns() && !m_fault; ++column) {
            const auto place = m_places[static_cast<std::size_t>(column)];
            const auto* cell = m_grid.anchored(row, column);
            if (place < 0 || !cell)
                continue;
            auto value = valueOf(*cell, m_made.table.columns[static_cast<std::size_t>(place)].measure);
            if (!value || !settle(*value, *cell, column, place))
                continue;
            const auto measure = m_made.table.columns[static_cast<std::size_t>(place)].measure;
            if (cell->number && (measure == Measure::Actual || measure == Measure::Plan || measure == Measure::Estimate))
                decimals.add(*cell);
            value->column = place;
            made.values.push_back(std::move(*value));
        }
        made.decimals = decimals.get();
    }

    std::optional<IndicatorValue> valueOf(const SheetCell& cell, Measure measure)
    {
        std::optional<Message> doubt;
        if (measure == Measure::Text) {
            IndicatorValue value;
            value.text =
                oneLine(cell.number && cell.percent ? formatVietnamese(cell.number->rounded(cell.decimals.value_or(2))) + "%"
                                                    : cell.text);
            return value;
        }
        auto value = readCellValue(cell, doubt);
        if (doubt)
            m_made.notes.push_back(atCell(m_grid.sheet(), cell.row, cell.column, *doubt));
        return value;
    }

    /// False for a ratio that is left to be computed.
    bool settle(IndicatorValue& value, const SheetCell& cell, std::int32_t column, std::int32_t place)
    {
        auto& made = m_made.table.columns[static_cast<std::size_t>(place)];
        if (!value.number)
            return !made.isComputed() || !isSheetError(cell.text);
        if (made.measure == Measure::Ratio || made.measure == Measure::Growth || made.measure == Measure::AverageGrowth) {
            const int decimals = std::min(cell.decimals.value_or(std::min(value.number->scale(), kGivenDecimals)), kMostDecimals);
            const bool left = made.isComputed() && isComputedRight(cell, column);
            if (!left)
                value.number = value.number->rounded(decimals);
            if (cell.decimals)
                made.decimals = std::max(made.decimals.value_or(0), decimals);
            return !left;
        }
        return true;
    }

    bool isComputedRight(const SheetCell& cell, std::int32_t column) const
    {
        const auto& mapped = m_mapping.columns[static_cast<std::size_t>(column)];
        const auto* of = m_grid.anchored(cell.row, mapped.of);
        const auto* to = m_grid.anchored(cell.row, mapped.to);
        return cell.number && of && to && of->number && to->number && agrees(cell, *of->number, *to->number, mapped.form);
    }

    /// An STT that only counts the rows says nothing: the numbers within the names do.
    void useInnerLabels()
    {
        std::vector<bool> seen(m_looks.size());
        for (std::size_t i = 0; i < m_looks.size(); ++i)
            if (m_made.table.rows[i].label != std::to_string(i + 1))
                return;
        if (m_innerLabels.size() * 3 < m_looks.size())
            return;
        for (auto& look : m_looks)
            look.label.clear();
        for (const auto& [row, label] : m_innerLabels)
            m_looks[row].label = label;
    }

    void placeRows()
    {
        useInnerLabels();
        const auto levels = levelsOf(m_looks);
        auto& rows = m_made.table.rows;
        std::vector<std::int32_t> open;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].level = levels[i];
            open.resize(static_cast<std::size_t>(levels[i]));
            rows[i].parent = open.empty() ? -1 : open.back();
            open.push_back(static_cast<std::int32_t>(i));
        }
        makeRowCodes(rows);
    }

    /// A column of remarks that nobody filled in is not shown.
    void dropEmptyNotes()
    {
        for (std::size_t i = m_made.table.columns.size(); i-- > 0;) {
            const auto index = static_cast<std::int32_t>(i);
            if (m_made.table.columns[i].measure != Measure::Text || isUsed(index))
                continue;
            m_made.table.columns.erase(m_made.table.columns.begin() + static_cast<std::ptrdiff_t>(i));
            dropNode(m_made.table.header, index);
            for (auto& column : m_made.table.columns) {
                column.of -= column.of > index ? 1 : 0;
                column.to -= column.to > index ? 1 : 0;
            }
            for (auto& row : m_made.table.rows)
                for (auto& value : row.values)
                    value.column -= value.column > index ? 1 : 0;
        }
    }

    bool isUsed(std::int32_t column) const
    {
        return std::any_of(m_made.table.rows.begin(), m_made.table.rows.end(),
                           [&](const IndicatorRow& row) { return row.value(column) != nullptr; });
    }

    static void dropNode(std::vector<HeaderNode>& nodes, std::int32_t column)
    {
        for (auto& node : nodes) {
            dropNode(node.children, column);
            node.column -= node.column > column ? 1 : 0;
            if (node.column == column && node.children.empty())
                node.column = -2;
        }
        std::erase_if(nodes,
                      [](const HeaderNode& node) { return node.column == -2 || (node.column == -1 && node.children.empty()); });
    }

    const Workbook& m_book;
    const SheetGrid& m_grid;
    const SheetHeader& m_header;
    const SheetMapping& m_mapping;
    const Headings& m_headings;
    SheetTable m_made;
    std::vector<std::int32_t> m_places;
    std::vector<RowLook> m_looks;
    std::vector<std::pair<std::size_t, std::string>> m_innerLabels; ///< of rows, within their names
    std::string m_lastUnit;
    std::optional<Error> m_fault;
};

} // namespace

Result<SheetTable> tableOf(const Workbook& book, const SheetGrid& grid, const SheetHeader& header, const SheetMapping& mapping,
                           const Headings& headings)
{
    return TableMaker(book, grid, header, mapping, headings).run();
}

} // namespace trinhky
