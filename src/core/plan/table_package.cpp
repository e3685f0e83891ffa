#include "plan/table_package.hpp"

#include "base/text.hpp"
#include "base/text_width.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_styles.hpp"
#include "plan/table_styles.hpp"
#include "plan/table_widths.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace trinhky {
namespace {

constexpr std::string_view kLine = "0.5pt solid #000000";
constexpr std::string_view kPageId = "TKHost";
constexpr std::string_view kPageAttribute = " style:master-page-name=\"TKHost\"";

/// Writes the content. Names of automatic styles end in the number of their table.
class PackageWriter {
public:
    PackageWriter(const ElementStyles& elements, const std::optional<TablePages>& pages)
        : m_elements(elements), m_pages(pages), m_styles(elements)
    {
        if (m_pages && m_pages->numbered)
            for (const auto& element : elements.elements)
                if (element.inHeader)
                    m_styles.element(element.id);
    }

    void add(const PlacedTable& table)
    {
        m_table = &table;
        ++m_number;
        m_cellStyles = {};
        const auto& plan = table.plan;
        m_body.reserve(m_body.size() + plan.rows.size() * plan.columns() * 160);
        if (table.appendix)
            writeHeading(*table.appendix);
        else if (!plan.title.empty() || table.ownPage)
            writeTitle("BANG_TEN", plan.title);
        if (!plan.unitLine.empty())
            writeParagraph(m_styles.element("BANG_DON_VI"), plan.unitLine);
        writeTable();
        for (const auto& note : plan.notes)
            writeParagraph(m_styles.element("BANG_GHI_CHU"), note);
        // A text cannot end with a table.
        if (plan.notes.empty())
            writeParagraph(m_styles.element("BANG_GHI_CHU"), "");
    }

    std::string package() const
    {
        return writeOdtPackage({{"content.xml", content()}, {"styles.xml", m_styles.stylesXml(masterPage())}});
    }

private:
    const TablePlan& plan() const { return m_table->plan; }

    static std::string styleAttribute(std::string_view id) { return " text:style-name=\"" + escapeXml(id) + "\""; }

    std::string numbered(const std::string& id) const { return id + std::to_string(m_number); }

    static std::string parent(const std::string& style) { return "style:parent-style-name=\"" + style + "\""; }

    const std::string& cellStyle(CellKind kind)
    {
        auto& known = m_cellStyles[static_cast<std::size_t>(kind)];
        if (known.empty())
            known = m_styles.cell(kind, plan());
        return known;
    }

    /// The name of an indicator is set in by its level.
    std::string nameStyle(std::int32_t level)
    {
        auto base = cellStyle(CellKind::Name);
        if (level <= 0 || plan().indent <= 0)
            return base;
        return m_styles.automatic(numbered("TKL" + std::to_string(level) + "_"), "paragraph", parent(base),
                                  "fo:margin-left=\"" + millimetres(plan().indent * level) + "\"");
    }

    void writeParagraph(const std::string& style, const std::string& text)
    {
        m_body += "<text:p" + styleAttribute(style) + ">" + escapeOdfText(text) + "</text:p>";
    }

    /// Set in from both sides so that its lines come out about equally long.
    void writeTitle(std::string_view id, const std::string& text)
    {
        constexpr double kLoose = 1.12;
        const auto* element = m_elements.find(id);
        const double length = element ? textWidth(toUtf16(text), element->size, element->bold) : 0;
        const double lines = std::ceil(length / tableWidth());
        const double side = (tableWidth() - length / std::max(lines, 1.0) * kLoose) / 2;
        auto style = m_styles.element(id);
        const bool starts = m_table->ownPage && !m_table->appendix && m_pages;
        const bool setIn = lines >= 2 && side > 0;
        if (starts || setIn)
            style = m_styles.automatic(
                numbered("TKN"), "paragraph", parent(style) + (starts ? std::string(kPageAttribute) : std::string()),
                setIn ? "fo:margin-left=\"" + millimetres(side) + "\" fo:margin-right=\"" + millimetres(side) + "\"" : "");
        writeParagraph(style, text);
    }

    double tableWidth() const { return std::accumulate(plan().widths.begin(), plan().widths.end(), 0.0); }

    void writeHeading(const AppendixHeading& heading)
    {
        auto attributes = parent(m_styles.element("PHU_LUC_NO"));
        m_hostPage = heading.pageStyle;
        if (!m_hostPage.empty())
            attributes += kPageAttribute;
        writeParagraph(m_styles.automatic(numbered("TKA"), "paragraph", attributes,
                                          m_hostPage.empty() ? "fo:break-before=\"page\"" : "style:page-number=\"1\""),
                       heading.number);
        if (!heading.title.empty())
            writeTitle("PHU_LUC_TITLE", heading.title);
        if (!heading.reference.empty())
            writeParagraph(m_styles.element("PHU_LUC_REF"), heading.reference);
    }

    void writeTable()
    {
        const auto table = m_styles.automatic(numbered("TKT"), "table", "",
                                              "style:width=\"" + millimetres(tableWidth()) +
                                                  "\" table:align=\"margins\" fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" "
                                                  "style:may-break-between-rows=\"true\" fo:keep-with-next=\"auto\" "
                                                  "table:border-model=\"collapsing\" style:writing-mode=\"lr-tb\"");
        // A row that goes over to the next page in its middle is hard to read; one higher than a page is split all the same.
        m_styles.automatic("TKR", "table-row", "", "fo:keep-together=\"always\"");
        m_styles.automatic("TKX", "text", "", "style:text-position=\"super 66%\"");
        m_styles.automatic("TKI", "text", "",
                           "fo:font-style=\"italic\" style:font-style-asian=\"italic\" style:font-style-complex=\"italic\"");
        const auto padding = millimetres(kCellPadding);
        m_styles.automatic("TKC", "table-cell", "",
                           "style:vertical-align=\"middle\" fo:padding-left=\"" + padding + "\" fo:padding-right=\"" + padding +
                               "\" fo:padding-top=\"0mm\" fo:padding-bottom=\"0mm\" fo:border=\"" + std::string(kLine) +
                               "\" fo:background-color=\"transparent\"");
        m_body += "<table:table table:name=\"" + escapeXml(m_table->name) + "\" table:style-name=\"" + table + "\">";
        writeColumns();
        const auto& rows = plan().rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i == 0 && plan().headerRows > 0)
                m_body += "<table:table-header-rows>";
            writeRow(rows[i], i == 0);
            if (i + 1 == static_cast<std::size_t>(plan().headerRows))
                m_body += "</table:table-header-rows>";
        }
        m_body += "</table:table>";
    }

    void writeColumns()
    {
        constexpr double kWhole = 65535;
        const double whole = tableWidth();
        for (std::size_t i = 0; i < plan().columns(); ++i) {
            const double width = plan().widths[i];
            const auto id = m_styles.automatic(numbered("TKW" + std::to_string(i) + "_"), "table-column", "",
                                               "style:column-width=\"" + millimetres(width) + "\" style:rel-column-width=\"" +
                                                   std::to_string(std::lround(width / whole * kWhole)) + "*\"");
            m_body += "<table:table-column table:style-name=\"" + id + "\"/>";
        }
    }

    void writeRow(const PlanRow& row, bool first)
    {
        m_body += "<table:table-row table:style-name=\"TKR\">";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].covered)
                m_body += "<table:covered-table-cell/>";
            else
                writeCell(row, row.cells[i], first && i == 0);
        m_body += "</table:table-row>";
    }

    void writeCell(const PlanRow& row, const PlanCell& cell, bool anchor)
    {
        m_body += "<table:table-cell table:style-name=\"TKC\" office:value-type=\"string\"";
        if (cell.columnSpan > 1)
            m_body += " table:number-columns-spanned=\"" + std::to_string(cell.columnSpan) + "\"";
        if (cell.rowSpan > 1)
            m_body += " table:number-rows-spanned=\"" + std::to_string(cell.rowSpan) + "\"";
        const auto style = cell.kind == CellKind::Name ? nameStyle(row.level) : cellStyle(cell.kind);
        m_body += "><text:p" + styleAttribute(style) + ">";
        if (anchor && !m_table->bookmark.empty())
            m_body += "<text:bookmark text:name=\"" + escapeXml(m_table->bookmark) + "\"/>";
        // The header's style is bold by itself.
        const bool strong = cell.bold && cell.kind != CellKind::Header && !cell.text.empty();
        const bool slanted = cell.italic && !cell.text.empty();
        if (strong)
            m_body += "<text:span" + styleAttribute(kStrongStyleId) + ">";
        if (slanted)
            m_body += "<text:span text:style-name=\"TKI\">";
        m_body += escapeOdfText(cell.text);
        if (slanted)
            m_body += "</text:span>";
        if (strong)
            m_body += "</text:span>";
        if (!cell.mark.empty())
            m_body += "<text:span text:style-name=\"TKX\">" + escapeOdfText(cell.mark) + "</text:span>";
        m_body += "</text:p></table:table-cell>";
    }

    std::string content() const
    {
        return odfRootStart("document-content") + "<office:automatic-styles>" + m_styles.automaticXml() +
               "</office:automatic-styles><office:body><office:text>" + m_body + "</office:text></office:body>" +
               odfRootEnd("document-content");
    }

    /// A page style of the host's own name: the host's page wins, only the reference to it arrives.
    std::string masterPage() const
    {
        if (m_pages)
            return masterPageXml(m_elements, m_pages->setup, kPageId, m_pages->name, m_pages->numbered);
        if (m_hostPage.empty())
            return {};
        return "<office:automatic-styles><style:page-layout "
               "style:name=\"TKP\"><style:page-layout-properties/></style:page-layout>"
               "</office:automatic-styles><office:master-styles><style:master-page style:name=\"" +
               std::string(kPageId) + "\" style:display-name=\"" + escapeXml(m_hostPage) +
               "\" style:page-layout-name=\"TKP\"/></office:master-styles>";
    }

    const ElementStyles& m_elements;
    const std::optional<TablePages>& m_pages;
    TableStyles m_styles;
    const PlacedTable* m_table = nullptr;
    int m_number = 0;
    std::string m_hostPage;
    std::string m_body;
    std::array<std::string, kCellKinds> m_cellStyles;
};

} // namespace

PageSetup turned(const PageSetup& page)
{
    PageSetup other = page;
    other.style = page.style + " ngang";
    other.width = page.height;
    other.height = page.width;
    other.top = page.left;
    other.right = page.top;
    other.bottom = page.right;
    other.left = page.bottom;
    return other;
}

std::string tablePackage(const std::vector<PlacedTable>& tables, const ElementStyles& styles,
                         const std::optional<TablePages>& pages)
{
    PackageWriter writer(styles, pages);
    for (const auto& table : tables)
        writer.add(table);
    return writer.package();
}

std::string appendixReference(const std::optional<AttachedTo>& attachedTo, const std::string& kindName)
{
    constexpr std::string_view kBlank = "       ";
    std::string text = "(Kèm theo " + (kindName.empty() ? std::string("Văn bản") : kindName) + " số";
    const bool numbered = attachedTo && !attachedTo->number.empty();
    text.append(numbered ? " " + attachedTo->number : ":" + std::string(kBlank)).append(" ngày");
    if (attachedTo && attachedTo->date) {
        const auto& date = *attachedTo->date;
        const auto two = [](int number, int below) { return (number < below ? "0" : "") + std::to_string(number); };
        text += " " + two(date.day, 10) + " tháng " + two(date.month, 3) + " năm " + std::to_string(date.year);
    } else {
        text.append(kBlank).append("tháng").append(kBlank).append("năm").append(kBlank);
    }
    if (attachedTo && !attachedTo->issuer.empty())
        text += (text.ends_with(' ') ? "của " : " của ") + attachedTo->issuer;
    while (text.ends_with(' '))
        text.pop_back();
    return text + ")";
}

} // namespace trinhky
