#include "data/flat_ods_reader.hpp"

#include "data/flat_ods_styles.hpp"
#include "data/workbook_builder.hpp"

#include <algorithm>

namespace trinhky {
namespace {

constexpr std::int32_t kLastRow = 1'048'576;
constexpr std::int32_t kLastColumn = 16'384;
constexpr std::int32_t kMostBlanks = 200;

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

/// Text of a paragraph; blanks in a row stand in elements of their own.
void appendParagraph(pugi::xml_node paragraph, std::string& text)
{
    for (const auto child : paragraph.children()) {
        const auto name = localName(child.name());
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            for (const char c : std::string_view(child.value()))
                text += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
        } else if (name == "s") {
            text.append(static_cast<std::size_t>(std::clamp(attributeOf(child, "c").as_int(1), 1, kMostBlanks)), ' ');
        } else if (name == "tab" || name == "line-break") {
            text += name == "tab" ? ' ' : '\n';
        } else if (name != "annotation" && child.type() == pugi::node_element) {
            appendParagraph(child, text);
        }
    }
}

class Reader {
public:
    Reader(const XmlText& text, const WorkbookLimits& limits)
        : m_text(text), m_styles(text.root()), m_builder(text, limits, m_book)
    {}

    Result<Workbook> run()
    {
        for (const auto body : m_text.root().children())
            if (localName(body.name()) == "body")
                for (const auto content : body.children())
                    readContent(content);
        if (m_book.sheets.empty())
            m_builder.fail(m_text.root(), {"Tệp OpenDocument này không phải bảng tính hoặc không có trang nào.",
                                           "This OpenDocument file is no spreadsheet, or has no sheet."});
        if (m_builder.fault())
            return *m_builder.fault();
        return std::move(m_book);
    }

private:
    void readContent(pugi::xml_node content)
    {
        if (localName(content.name()) != "spreadsheet")
            return;
        for (const auto child : content.children())
            if (localName(child.name()) == "table" && !m_builder.fault())
                readSheet(child);
    }

    void readSheet(pugi::xml_node table)
    {
        auto& sheet = m_builder.begin(attributeOf(table, "name").value());
        sheet.hidden = !m_styles.find(attributeOf(table, "style-name").value()).shown;
        m_row = m_column = 0;
        m_hidden.assign(kLastColumn + 1, false);
        m_columnStyles.clear();
        readColumns(table);
        readRows(table);
    }

    static bool isHidden(pugi::xml_node element)
    {
        const std::string_view visibility = attributeOf(element, "visibility").value();
        return visibility == "collapse" || visibility == "filter";
    }

    void readColumns(pugi::xml_node parent)
    {
        for (const auto child : parent.children()) {
            const auto name = localName(child.name());
            if (name == "table-column")
                readColumn(child);
            else if (name == "table-columns" || name == "table-header-columns" || name == "table-column-group")
                readColumns(child);
        }
    }

    void readColumn(pugi::xml_node element)
    {
        const auto repeated = m_builder.count(element, "number-columns-repeated", 1, kLastColumn);
        const auto end = std::min(m_column + repeated, kLastColumn);
        const bool hidden = isHidden(element);
        if (hidden)
            m_builder.sheet().hiddenColumns += end - m_column;
        const auto* style = &m_styles.find(attributeOf(element, "default-cell-style-name").value());
        for (; m_column < end; ++m_column) {
            m_hidden[static_cast<std::size_t>(m_column)] = hidden;
            m_columnStyles.push_back(style);
        }
    }

    void readRows(pugi::xml_node parent)
    {
        for (const auto child : parent.children()) {
            const auto name = localName(child.name());
            if (m_builder.fault())
                return;
            if (name == "table-row")
                readRow(child);
            else if (name == "table-rows" || name == "table-header-rows" || name == "table-row-group")
                readRows(child);
        }
    }

    void readRow(pugi::xml_node element)
    {
        const auto repeated = m_builder.count(element, "number-rows-repeated", 1, kLastRow);
        const auto first = m_row;
        m_row = std::min(m_row + repeated, kLastRow);
        if (isHidden(element)) {
            m_builder.sheet().hiddenRows += m_row - first;
            return;
        }
        m_rowStyle = attributeOf(element, "default-cell-style-name").value();
        const auto begin = m_builder.sheet().cells.size();
        readCells(element, first);
        const auto end = m_builder.sheet().cells.size();
        // Where nothing was read there is nothing to repeat: sheets end in a million empty rows.
        for (auto row = first + 1; row < m_row && begin < end && !m_builder.fault(); ++row)
            for (auto i = begin; i < end; ++i) {
                auto cell = m_builder.sheet().cells[i];
                cell.row = row;
                if (!m_builder.cover(cell, element) || !m_builder.repeat(std::move(cell), element))
                    return;
            }
    }

    void readCells(pugi::xml_node element, std::int32_t row)
    {
        std::int32_t column = 0;
        for (const auto child : element.children()) {
            const auto name = localName(child.name());
            if (m_builder.fault() || (name != "table-cell" && name != "covered-table-cell"))
                continue;
            const auto repeated = m_builder.count(child, "number-columns-repeated", 1, kLastColumn);
            const auto end = std::min(column + repeated, kLastColumn);
            if (name == "table-cell")
                readCell(child, row, column, end);
            column = end;
        }
    }

    void readCell(pugi::xml_node element, std::int32_t row, std::int32_t column, std::int32_t end)
    {
        SheetCell cell;
        cell.row = row;
        cell.column = column;
        const auto* style = styleOf(element, column);
        cell.bold = style->bold;
        cell.indent = style->indent;
        for (const auto child : element.children())
            if (localName(child.name()) == "p") {
                cell.text += cell.text.empty() ? "" : "\n";
                appendParagraph(child, cell.text);
            }
        readValue(element, style->decimals, cell);
        if (isBlank(cell.text))
            return;
        cell.columns = m_builder.count(element, "number-columns-spanned", 1, kLastColumn);
        cell.rows = m_builder.count(element, "number-rows-spanned", 1, kLastRow);
        m_builder.cover(cell, element);
        for (; cell.column < end && !m_builder.fault(); ++cell.column)
            if (!m_hidden[static_cast<std::size_t>(cell.column)])
                m_builder.add(cell, element);
    }

    const OdsStyle* styleOf(pugi::xml_node cell, std::int32_t column) const
    {
        if (const auto name = attributeOf(cell, "style-name"))
            return &m_styles.find(name.value());
        if (*m_rowStyle != '\0')
            return &m_styles.find(m_rowStyle);
        const auto place = static_cast<std::size_t>(column);
        return place < m_columnStyles.size() ? m_columnStyles[place] : &m_styles.find({});
    }

    void readValue(pugi::xml_node element, std::optional<int> decimals, SheetCell& cell)
    {
        // calcext:value-type comes beside office:value-type and says "error" where that says "string".
        std::string_view type;
        for (const auto attribute : element.attributes())
            if (localName(attribute.name()) == "value-type" &&
                (type.empty() || !std::string_view(attribute.name()).starts_with("calcext")))
                type = attribute.value();
        if (type == "float" || type == "percentage" || type == "currency") {
            readNumber(element, type == "percentage", decimals, cell);
        } else if (type == "date") {
            cell.text = shownDate(attributeOf(element, "date-value").value());
        } else if (type == "boolean") {
            cell.text = attributeOf(element, "boolean-value").as_bool() ? "TRUE" : "FALSE";
        } else if (const auto given = attributeOf(element, "string-value"); type == "string" && *given.value() != '\0') {
            cell.text = given.value();
        }
    }

    void readNumber(pugi::xml_node element, bool percent, std::optional<int> decimals, SheetCell& cell)
    {
        auto number = m_builder.number(attributeOf(element, "value").value(), cell, element);
        if (!number)
            return;
        cell.percent = percent;
        cell.number = percent ? asPercent(*number) : std::move(*number);
        cell.decimals = decimals;
        cell.text = cell.number->toString();
    }

    const XmlText& m_text;
    OdsStyles m_styles;
    Workbook m_book;
    WorkbookBuilder m_builder;
    std::int32_t m_row = 0;
    std::int32_t m_column = 0;
    std::vector<bool> m_hidden; ///< columns
    std::vector<const OdsStyle*> m_columnStyles;
    const char* m_rowStyle = "";
};

} // namespace

Result<Workbook> readFlatOds(const XmlText& text, const WorkbookLimits& limits) { return Reader(text, limits).run(); }

} // namespace trinhky
