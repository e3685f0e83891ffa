#include "plan/skeleton_body.hpp"

#include "base/text.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_inline.hpp"
#include "plan/skeleton_styles.hpp"
#include "plan/text_width.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace trinhky {

namespace {

constexpr std::string_view kRuleLine = "KE_NGANG";

class BodyWriter {
public:
    BodyWriter(const SkeletonSource& source, const SkeletonValues& values)
        : m_source(source), m_values(values), m_inline(values), m_available(source.styles.page.textWidth())
    {}

    std::string write(const SkeletonForm& form)
    {
        writeNodes(form.body);
        return odfRootStart("document-content") + "<office:automatic-styles>" + m_automatic +
               "</office:automatic-styles><office:body><office:text>" + m_body + "</office:text></office:body>" +
               odfRootEnd("document-content");
    }

private:
    void writeNodes(const std::vector<SkeletonNode>& nodes);
    void writeNode(const SkeletonNode& node);
    void writeParagraph(const ElementStyle& element, const InlineText& content);
    void writeAddressees(const SkeletonNode& node);
    void writeRecipients(const SkeletonNode& node);
    void writeRule(const SkeletonNode& node);
    void writeTable(const SkeletonNode& node);
    void writeRow(const SkeletonNode& row, const std::string& table, const std::vector<double>& widths);
    const ElementStyle& element(const std::string& id) const { return *m_source.styles.find(id); }

    const SkeletonSource& m_source;
    const SkeletonValues& m_values;
    InlineWriter m_inline;
    double m_available;                     ///< width of the column that is being written, mm
    std::map<std::string, double> m_widths; ///< widest line written of each element, mm
    std::string m_automatic;
    std::string m_body;
    int m_rules = 0;
    int m_tables = 0;
};

void BodyWriter::writeParagraph(const ElementStyle& style, const InlineText& content)
{
    const double width = textWidth(toUtf16(content.plain), style.size, style.bold);
    auto& widest = m_widths[style.id];
    widest = std::max(widest, std::min(width, m_available));
    m_body += "<text:p text:style-name=\"" + styleIdOf(style) + "\">" + content.xml + "</text:p>";
}

void BodyWriter::writeAddressees(const SkeletonNode& node)
{
    const auto& list = m_values.addressees;
    if (list.empty())
        return;
    const auto& head = element(node.attribute("element"));
    auto first = m_inline.write(node.children, head.upper);
    if (list.size() == 1) {
        const auto one = m_inline.write(FieldText{" " + list.front(), true}, head.upper);
        writeParagraph(head, {first.plain + one.plain, first.xml + one.xml});
        return;
    }
    writeParagraph(head, first);
    for (std::size_t i = 0; i < list.size(); ++i)
        writeParagraph(element(node.attribute("list")),
                       m_inline.write(FieldText{"- " + list[i] + (i + 1 < list.size() ? ";" : "."), true}, false));
}

void BodyWriter::writeRecipients(const SkeletonNode& node)
{
    const auto& list = m_values.recipients;
    for (std::size_t i = 0; i < list.size(); ++i)
        writeParagraph(
            element(node.attribute("element")),
            m_inline.write(FieldText{"- " + list[i].text + (i + 1 < list.size() ? ";" : "."), list[i].fromUser}, false));
}

/// A paragraph with nothing but a bottom border, indented on both sides: it keeps its length and place in .odt, .docx and PDF, where
/// drawn lines go astray.
void BodyWriter::writeRule(const SkeletonNode& node)
{
    double share = 0;
    std::istringstream(node.attribute("share")) >> share;
    const double length = m_widths[node.attribute("under")] * share;
    const double indent = std::max(0.0, (m_available - length) / 2);
    const auto name = "TK_KE_" + std::to_string(++m_rules);
    m_automatic += "<style:style style:name=\"" + name + "\" style:family=\"paragraph\" style:parent-style-name=\"" +
                   styleIdOf(element(std::string(kRuleLine))) + "\"><style:paragraph-properties fo:margin-left=\"" +
                   millimetres(indent) + "\" fo:margin-right=\"" + millimetres(indent) +
                   "\" fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"none\" "
                   "fo:border-bottom=\"0.75pt solid #000000\" fo:padding=\"0mm\"/></style:style>";
    m_body += "<text:p text:style-name=\"" + name + "\"/>";
}

void BodyWriter::writeRow(const SkeletonNode& row, const std::string& table, const std::vector<double>& widths)
{
    const double whole = m_available;
    m_body += "<table:table-row table:style-name=\"" + table + ".R\">";
    std::size_t column = 0;
    for (const auto& cell : row.children) {
        m_available = column < widths.size() ? widths[column] : whole;
        ++column;
        m_body += "<table:table-cell table:style-name=\"" + table + ".Z\" office:value-type=\"string\">";
        writeNodes(cell.children);
        m_body += "</table:table-cell>";
    }
    m_body += "</table:table-row>";
    m_available = whole;
}

void BodyWriter::writeTable(const SkeletonNode& node)
{
    std::vector<double> widths;
    std::istringstream columns(node.attribute("columns"));
    for (double width = 0; columns >> width;)
        widths.push_back(width);
    const auto name = "TKB" + std::to_string(++m_tables);
    const bool together = node.attribute("together") == "true";
    double total = 0;
    std::string columnXml;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto style = name + ".C" + std::to_string(i + 1);
        total += widths[i];
        m_automatic += "<style:style style:name=\"" + style +
                       "\" style:family=\"table-column\"><style:table-column-properties "
                       "style:column-width=\"" +
                       millimetres(widths[i]) + "\"/></style:style>";
        columnXml += "<table:table-column table:style-name=\"" + style + "\"/>";
    }
    const std::string page = m_tables == 1 ? " style:master-page-name=\"" + std::string(kMasterPageId) + "\"" : "";
    m_automatic += "<style:style style:name=\"" + name + "\" style:family=\"table\"" + page +
                   "><style:table-properties style:width=\"" + millimetres(total) +
                   "\" fo:margin-left=\"0mm\" fo:margin-right=\"0mm\" fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" "
                   "table:align=\"left\" table:border-model=\"collapsing\" style:may-break-between-rows=\"" +
                   (together ? "false" : "true") + "\"/></style:style><style:style style:name=\"" + name +
                   ".R\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>"
                   "<style:style style:name=\"" +
                   name +
                   ".Z\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"none\" fo:padding=\"0mm\" "
                   "fo:background-color=\"transparent\" style:vertical-align=\"top\"/></style:style>";
    m_body += "<table:table table:name=\"" + name + "\" table:style-name=\"" + name + "\">" + columnXml;
    for (const auto& row : node.children)
        writeRow(row, name, widths);
    m_body += "</table:table>";
}

void BodyWriter::writeNode(const SkeletonNode& node)
{
    const auto& when = node.attribute("when");
    if (!when.empty() && m_values.text(when).text.empty())
        return;
    if (node.name == "part") {
        writeNodes(m_source.parts.at(node.attribute("name")));
    } else if (node.name == "p") {
        const auto& style = element(node.attribute("element"));
        writeParagraph(style, m_inline.write(node.children, style.upper));
    } else if (node.name == "gap") {
        writeParagraph(element(node.attribute("element")), {});
    } else if (node.name == "lines") {
        const auto& style = element(node.attribute("element"));
        const auto& text = m_values.text(node.attribute("field"));
        for (const auto& line : linesOf(text.text))
            writeParagraph(style, m_inline.write(FieldText{line, text.fromUser}, style.upper));
    } else if (node.name == "addressees") {
        writeAddressees(node);
    } else if (node.name == "recipients") {
        writeRecipients(node);
    } else if (node.name == "rule") {
        writeRule(node);
    } else if (node.name == "table") {
        writeTable(node);
    }
}

void BodyWriter::writeNodes(const std::vector<SkeletonNode>& nodes)
{
    for (const auto& node : nodes)
        writeNode(node);
}

} // namespace

std::string skeletonContent(const SkeletonSource& source, const SkeletonForm& form, const SkeletonValues& values)
{
    return BodyWriter(source, values).write(form);
}

} // namespace trinhky
