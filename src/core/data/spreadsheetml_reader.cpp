#include "data/spreadsheetml_reader.hpp"

#include "data/workbook_builder.hpp"

#include <algorithm>
#include <unordered_map>

namespace trinhky {
namespace {

constexpr std::int32_t kLastRow = 1'048'576;
constexpr std::int32_t kLastColumn = 16'384;
/// One step of Excel's indent, in tenths of a millimetre.
constexpr std::int32_t kIndentStep = 35;
constexpr std::int32_t kMostIndent = 250;

struct CellStyle {
    bool bold = false;
    std::int32_t indent = 0;
    bool percent = false;
    std::optional<int> decimals;
};

/// What a number format such as "#,##0.0" or "0.00%" says.
void readFormat(std::string_view format, CellStyle& style)
{
    style.percent = false;
    style.decimals = std::nullopt;
    if (format == "Percent")
        style.percent = true;
    if (format == "Percent" || format == "Fixed" || format == "Standard")
        style.decimals = 2;
    const auto first = format.substr(0, format.find(';'));
    if (first.find('0') == std::string_view::npos)
        return;
    style.percent = first.find('%') != std::string_view::npos;
    const auto point = first.find('.');
    int decimals = 0;
    for (auto i = point == std::string_view::npos ? first.size() : point + 1; i < first.size() && first[i] == '0'; ++i)
        ++decimals;
    const bool optionalDigits = point != std::string_view::npos && first.find('#', point) != std::string_view::npos;
    if (!optionalDigits)
        style.decimals = decimals;
}

/// All character data below the element: rich text is spread over elements of HTML.
void appendText(pugi::xml_node element, std::string& text)
{
    for (const auto child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
        else if (child.type() == pugi::node_element)
            appendText(child, text);
    }
}

class Reader {
public:
    Reader(const XmlText& text, const WorkbookLimits& limits) : m_text(text), m_builder(text, limits, m_book) {}

    Result<Workbook> run()
    {
        for (const auto child : m_text.root().children())
            if (localName(child.name()) == "Styles")
                readStyles(child);
        for (const auto child : m_text.root().children())
            if (localName(child.name()) == "Worksheet")
                readSheet(child);
        if (m_book.sheets.empty())
            m_builder.fail(m_text.root(), {"Tệp bảng tính không có trang nào.", "The workbook has no sheet."});
        if (m_builder.fault())
            return *m_builder.fault();
        return std::move(m_book);
    }

private:
    void readStyles(pugi::xml_node styles)
    {
        for (const auto element : styles.children()) {
            CellStyle style;
            // Parents come first in what Excel writes; one that comes later is not followed.
            if (const auto parent = m_styles.find(attributeOf(element, "Parent").value()); parent != m_styles.end())
                style = parent->second;
            for (const auto part : element.children()) {
                const auto name = localName(part.name());
                if (name == "Font")
                    style.bold = attributeOf(part, "Bold").as_bool();
                else if (name == "Alignment")
                    style.indent = std::clamp(attributeOf(part, "Indent").as_int(), 0, kMostIndent) * kIndentStep;
                else if (const auto format = attributeOf(part, "Format"); name == "NumberFormat" && format)
                    readFormat(format.value(), style);
            }
            m_styles.emplace(attributeOf(element, "ID").value(), style);
        }
    }

    const CellStyle& styleOf(pugi::xml_node cell, pugi::xml_node row) const
    {
        static const CellStyle kPlain;
        for (const auto element : {cell, row})
            if (const auto id = attributeOf(element, "StyleID"))
                if (const auto found = m_styles.find(id.value()); found != m_styles.end())
                    return found->second;
        return kPlain;
    }

    void readSheet(pugi::xml_node worksheet)
    {
        auto& sheet = m_builder.begin(attributeOf(worksheet, "Name").value());
        for (const auto child : worksheet.children())
            if (localName(child.name()) == "WorksheetOptions")
                for (const auto option : child.children())
                    if (localName(option.name()) == "Visible")
                        sheet.hidden = ownText(option) != "SheetVisible";
        for (const auto child : worksheet.children())
            if (localName(child.name()) == "Table")
                readTable(child);
    }

    void readTable(pugi::xml_node table)
    {
        std::int32_t row = 0;
        std::int32_t column = 0;
        m_hidden.assign(kLastColumn + 1, false);
        m_coveredTo.assign(kLastColumn + 1, -1);
        for (const auto child : table.children()) {
            if (m_builder.fault())
                return;
            const auto name = localName(child.name());
            if (name == "Column")
                column = readColumn(child, column);
            else if (name == "Row")
                row = readRow(child, row);
        }
    }

    std::int32_t placeOf(pugi::xml_node element, std::int32_t next, std::int32_t most)
    {
        const auto index = m_builder.count(element, "Index", next + 1, most) - 1;
        if (index >= next)
            return index;
        m_builder.fail(element, {"Trang “" + m_builder.sheet().name + "”: ss:Index không tăng dần.",
                                 "Sheet “" + m_builder.sheet().name + "”: ss:Index does not go up."});
        return next;
    }

    std::int32_t readColumn(pugi::xml_node element, std::int32_t next)
    {
        const auto column = placeOf(element, next, kLastColumn);
        const auto span = m_builder.count(element, "Span", 0, kLastColumn);
        if (attributeOf(element, "Hidden").as_bool()) {
            for (auto i = column; i <= std::min(column + span, kLastColumn); ++i)
                m_hidden[static_cast<std::size_t>(i)] = true;
            m_builder.sheet().hiddenColumns += span + 1;
        }
        return column + span + 1;
    }

    std::int32_t readRow(pugi::xml_node element, std::int32_t next)
    {
        const auto row = placeOf(element, next, kLastRow);
        const auto span = m_builder.count(element, "Span", 0, kLastRow);
        const bool hidden = attributeOf(element, "Hidden").as_bool();
        if (hidden)
            m_builder.sheet().hiddenRows += span + 1;
        std::int32_t column = 0;
        for (const auto child : element.children())
            if (localName(child.name()) == "Cell" && !m_builder.fault())
                column = readCell(child, element, row, column, hidden);
        return row + span + 1;
    }

    /// Excel counts places under merged cells by ss:Index, Calc leaves them out.
    std::int32_t firstFree(std::int32_t row, std::int32_t column) const
    {
        while (column < kLastColumn && m_coveredTo[static_cast<std::size_t>(column)] >= row)
            ++column;
        return column;
    }

    void cover(const SheetCell& cell, pugi::xml_node element)
    {
        if ((cell.rows == 1 && cell.columns == 1) || !m_builder.cover(cell, element))
            return;
        for (auto column = cell.column; column < std::min(cell.column + cell.columns, kLastColumn); ++column)
            m_coveredTo[static_cast<std::size_t>(column)] = cell.row + cell.rows - 1;
    }

    std::int32_t readCell(pugi::xml_node element, pugi::xml_node row, std::int32_t rowNumber, std::int32_t next, bool hidden)
    {
        SheetCell cell;
        cell.row = rowNumber;
        cell.column = attributeOf(element, "Index") ? placeOf(element, next, kLastColumn) : firstFree(rowNumber, next);
        cell.columns = m_builder.count(element, "MergeAcross", 0, kLastColumn) + 1;
        cell.rows = m_builder.count(element, "MergeDown", 0, kLastRow) + 1;
        const auto after = cell.column + cell.columns;
        cover(cell, element);
        const auto& style = styleOf(element, row);
        cell.bold = style.bold;
        cell.indent = style.indent;
        for (const auto child : element.children())
            if (localName(child.name()) == "Data")
                readData(child, style, cell);
        const bool empty = cell.text.find_first_not_of(" \t\r\n") == std::string::npos;
        if (!empty && !hidden && !m_hidden[static_cast<std::size_t>(std::min(cell.column, kLastColumn))])
            m_builder.add(std::move(cell), element);
        return after;
    }

    void readData(pugi::xml_node data, const CellStyle& style, SheetCell& cell)
    {
        const std::string_view type = attributeOf(data, "Type").value();
        appendText(data, cell.text);
        if (type == "DateTime") {
            cell.text = shownDate(cell.text);
        } else if (type == "Boolean") {
            cell.text = cell.text == "1" ? "TRUE" : "FALSE";
        } else if (type == "Number") {
            cell.percent = style.percent;
            cell.decimals = style.decimals;
            cell.number = m_builder.number(cell.text, cell, data);
            if (cell.number && cell.percent)
                cell.number = asPercent(*cell.number);
            if (cell.number)
                cell.text = cell.number->toString();
        }
    }

    const XmlText& m_text;
    Workbook m_book;
    WorkbookBuilder m_builder;
    std::unordered_map<std::string, CellStyle> m_styles;
    std::vector<bool> m_hidden;            ///< columns
    std::vector<std::int32_t> m_coveredTo; ///< for each column the last row that a merged cell above covers
};

} // namespace

Result<Workbook> readSpreadsheetMl(const XmlText& text, const WorkbookLimits& limits) { return Reader(text, limits).run(); }

} // namespace trinhky
