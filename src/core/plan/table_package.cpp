#include "plan/table_package.hpp"

#include "base/text.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_styles.hpp"
#include "plan/table_widths.hpp"
#include "plan/text_width.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>
#include <set>

namespace trinhky {
namespace {

constexpr std::string_view kLine = "0.5pt solid #000000";

std::string_view elementOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Header:
        return "BANG_DAU";
    case CellKind::ColumnNumber:
        return "BANG_SO_COT";
    case CellKind::Label:
        return "BANG_STT";
    case CellKind::Name:
        return "BANG_CHI_TIEU";
    case CellKind::Number:
        return "BANG_SO";
    case CellKind::Unit:
    case CellKind::Text:
        break;
    }
    return "BANG_CHU";
}

std::string sizeName(double size)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%g", size);
    return buffer.data();
}

/// Writes the content and remembers which styles it used.
class TableWriter {
public:
    TableWriter(const TablePlan& plan, const ElementStyles& styles, const TableNames& names,
                const std::optional<AppendixHeading>& appendix)
        : m_plan(plan), m_styles(styles), m_names(names), m_appendix(appendix)
    {}

    std::string package()
    {
        m_body.reserve(m_plan.rows.size() * m_plan.columns() * 160);
        if (m_appendix)
            writeHeading(*m_appendix);
        else if (!m_plan.title.empty())
            writeTitle("BANG_TEN", m_plan.title);
        if (!m_plan.unitLine.empty())
            writeParagraph(elementId("BANG_DON_VI"), m_plan.unitLine);
        writeTable();
        for (const auto& note : m_plan.notes)
            writeParagraph(elementId("BANG_GHI_CHU"), note);
        // A text cannot end with a table.
        if (m_plan.notes.empty())
            writeParagraph(elementId("BANG_GHI_CHU"), "");
        return writeOdtPackage({{"content.xml", content()}, {"styles.xml", insertionStyles(m_styles, m_used, masterPage())}});
    }

private:
    static std::string styleAttribute(std::string_view id) { return " text:style-name=\"" + escapeXml(id) + "\""; }

    /// Id of the style of an element outside the table, which is then brought along.
    std::string elementId(std::string_view id) { return use(id, 0); }

    /// The same for a cell, at the type size of the table.
    std::string use(std::string_view id, double shrunk)
    {
        const auto* found = m_styles.find(id);
        if (!found)
            return "Standard";
        ElementStyle element = *found;
        if (shrunk > 0) {
            element.size = std::max(element.size - (m_plan.baseSize - shrunk), 1.0);
            element.id += "_" + sizeName(shrunk);
            element.style += " " + sizeName(shrunk);
            element.next = element.id;
        }
        if (m_usedIds.insert(element.id).second)
            m_used.push_back(element);
        return styleIdOf(element);
    }

    std::string cellStyle(CellKind kind)
    {
        auto& known = m_cellStyles[static_cast<std::size_t>(kind)];
        if (known.empty())
            known = use(elementOf(kind), m_plan.size < m_plan.baseSize ? m_plan.size : 0);
        return known;
    }

    /// An automatic style of the same look with the name set in by its level.
    std::string nameStyle(std::int32_t level)
    {
        const auto base = cellStyle(CellKind::Name);
        if (level <= 0 || m_plan.indent <= 0)
            return base;
        auto& id = m_levels[level];
        if (id.empty()) {
            id = "TKL" + std::to_string(level);
            m_automatic += "<style:style style:name=\"" + id + "\" style:family=\"paragraph\" style:parent-style-name=\"" + base +
                           "\"><style:paragraph-properties fo:margin-left=\"" + millimetres(m_plan.indent * level) +
                           "\"/></style:style>";
        }
        return id;
    }

    void writeParagraph(const std::string& style, const std::string& text)
    {
        m_body += "<text:p" + styleAttribute(style) + ">" + escapeOdfText(text) + "</text:p>";
    }

    /// Set in from both sides so that its lines come out about equally long.
    void writeTitle(std::string_view id, const std::string& text)
    {
        constexpr double kLoose = 1.12;
        const auto* element = m_styles.find(id);
        const auto base = elementId(id);
        const double whole = tableWidth();
        const double length = element ? textWidth(toUtf16(text), element->size, element->bold) : 0;
        const double lines = std::ceil(length / whole);
        const double side = (whole - length / std::max(lines, 1.0) * kLoose) / 2;
        if (lines < 2 || side <= 0) {
            writeParagraph(base, text);
            return;
        }
        m_automatic += "<style:style style:name=\"TKN\" style:family=\"paragraph\" style:parent-style-name=\"" + base +
                       "\"><style:paragraph-properties fo:margin-left=\"" + millimetres(side) + "\" fo:margin-right=\"" +
                       millimetres(side) + "\"/></style:style>";
        writeParagraph("TKN", text);
    }

    double tableWidth() const { return std::accumulate(m_plan.widths.begin(), m_plan.widths.end(), 0.0); }

    void writeHeading(const AppendixHeading& heading)
    {
        const auto base = elementId("PHU_LUC_NO");
        m_automatic += "<style:style style:name=\"TKA\" style:family=\"paragraph\" style:parent-style-name=\"" + base + "\"";
        if (!heading.pageStyle.empty())
            m_automatic += " style:master-page-name=\"TKHost\"";
        m_automatic += "><style:paragraph-properties";
        m_automatic += heading.pageStyle.empty() ? " fo:break-before=\"page\"" : " style:page-number=\"1\"";
        m_automatic += "/></style:style>";
        writeParagraph("TKA", heading.number);
        if (!heading.title.empty())
            writeTitle("PHU_LUC_TITLE", heading.title);
        if (!heading.reference.empty())
            writeParagraph(elementId("PHU_LUC_REF"), heading.reference);
    }

    void writeTable()
    {
        const double width = tableWidth();
        m_automatic +=
            "<style:style style:name=\"TKT\" style:family=\"table\"><style:table-properties style:width=\"" + millimetres(width) +
            "\" table:align=\"margins\" fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" style:may-break-between-rows=\"true\" "
            "fo:keep-with-next=\"auto\" table:border-model=\"collapsing\" style:writing-mode=\"lr-tb\"/></style:style>"
            "<style:style style:name=\"TKR\" style:family=\"table-row\"><style:table-row-properties "
            "fo:keep-together=\"always\"/></style:style>"
            "<style:style style:name=\"TKX\" style:family=\"text\"><style:text-properties "
            "style:text-position=\"super 66%\"/></style:style>";
        const auto padding = millimetres(kCellPadding);
        m_automatic += "<style:style style:name=\"TKC\" style:family=\"table-cell\"><style:table-cell-properties "
                       "style:vertical-align=\"middle\" fo:padding-left=\"" +
                       padding + "\" fo:padding-right=\"" + padding +
                       "\" fo:padding-top=\"0mm\" fo:padding-bottom=\"0mm\" fo:border=\"" + std::string(kLine) +
                       "\" fo:background-color=\"transparent\"/></style:style>";
        m_body += "<table:table table:name=\"" + escapeXml(m_names.table) + "\" table:style-name=\"TKT\">";
        writeColumns(width);
        for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
            if (i == 0 && m_plan.headerRows > 0)
                m_body += "<table:table-header-rows>";
            writeRow(m_plan.rows[i], i == 0);
            if (i + 1 == static_cast<std::size_t>(m_plan.headerRows))
                m_body += "</table:table-header-rows>";
        }
        m_body += "</table:table>";
    }

    void writeColumns(double width)
    {
        constexpr double kWhole = 65535;
        for (std::size_t i = 0; i < m_plan.columns(); ++i) {
            const auto id = "TKW" + std::to_string(i);
            const auto part = std::to_string(std::lround(m_plan.widths[i] / width * kWhole));
            m_automatic += "<style:style style:name=\"" + id +
                           "\" style:family=\"table-column\"><style:table-column-properties "
                           "style:column-width=\"" +
                           millimetres(m_plan.widths[i]) + "\" style:rel-column-width=\"" + part + "*\"/></style:style>";
            m_body += "<table:table-column table:style-name=\"" + id + "\"/>";
        }
    }

    void writeRow(const PlanRow& row, bool first)
    {
        m_body += "<table:table-row table:style-name=\"TKR\">";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            writeCell(row, row.cells[i], first && i == 0);
        m_body += "</table:table-row>";
    }

    void writeCell(const PlanRow& row, const PlanCell& cell, bool anchor)
    {
        if (cell.covered) {
            m_body += "<table:covered-table-cell/>";
            return;
        }
        m_body += "<table:table-cell table:style-name=\"TKC\" office:value-type=\"string\"";
        if (cell.columnSpan > 1)
            m_body += " table:number-columns-spanned=\"" + std::to_string(cell.columnSpan) + "\"";
        if (cell.rowSpan > 1)
            m_body += " table:number-rows-spanned=\"" + std::to_string(cell.rowSpan) + "\"";
        const auto style = cell.kind == CellKind::Name ? nameStyle(row.level) : cellStyle(cell.kind);
        m_body += "><text:p" + styleAttribute(style) + ">";
        if (anchor && !m_names.bookmark.empty())
            m_body += "<text:bookmark text:name=\"" + escapeXml(m_names.bookmark) + "\"/>";
        // The header's style is bold by itself.
        const bool strong = cell.bold && cell.kind != CellKind::Header && !cell.text.empty();
        if (strong)
            m_body += "<text:span" + styleAttribute(kStrongStyleId) + ">";
        m_body += escapeOdfText(cell.text);
        if (strong)
            m_body += "</text:span>";
        if (!cell.mark.empty())
            m_body += "<text:span text:style-name=\"TKX\">" + escapeOdfText(cell.mark) + "</text:span>";
        m_body += "</text:p></table:table-cell>";
    }

    std::string content() const
    {
        return odfRootStart("document-content") + "<office:automatic-styles>" + m_automatic +
               "</office:automatic-styles><office:body><office:text>" + m_body + "</office:text></office:body>" +
               odfRootEnd("document-content");
    }

    /// A page style of the host's own name: the host's page wins, only the reference to it arrives.
    std::string masterPage() const
    {
        if (!m_appendix || m_appendix->pageStyle.empty())
            return {};
        return "<office:automatic-styles><style:page-layout "
               "style:name=\"TKP\"><style:page-layout-properties/></style:page-layout>"
               "</office:automatic-styles><office:master-styles><style:master-page style:name=\"TKHost\" style:display-name=\"" +
               escapeXml(m_appendix->pageStyle) + "\" style:page-layout-name=\"TKP\"/></office:master-styles>";
    }

    const TablePlan& m_plan;
    const ElementStyles& m_styles;
    const TableNames& m_names;
    const std::optional<AppendixHeading>& m_appendix;
    std::string m_automatic;
    std::string m_body;
    std::vector<ElementStyle> m_used;
    std::set<std::string> m_usedIds;
    std::array<std::string, 7> m_cellStyles;
    std::map<std::int32_t, std::string> m_levels;
};

} // namespace

std::string tablePackage(const TablePlan& plan, const ElementStyles& styles, const TableNames& names,
                         const std::optional<AppendixHeading>& appendix)
{
    return TableWriter(plan, styles, names, appendix).package();
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
