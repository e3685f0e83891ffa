#include "plan/skeleton_content.hpp"

#include "plan/odt_package.hpp"
#include "plan/skeleton_styles.hpp"

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

constexpr std::string_view kRuleLine = "KE_NGANG";
constexpr std::string_view kLead = "DAU_VAN_BAN";

std::string span(std::string_view style, std::string_view content)
{
    return "<text:span text:style-name=\"" + std::string(style) + "\">" + std::string(content) + "</text:span>";
}

std::string bookmarkMark(std::string_view edge, const std::string& name)
{
    return "<text:bookmark-" + std::string(edge) + " text:name=\"" + escapeXml(name) + "\"/>";
}

std::string runXml(const TextRun& run)
{
    auto xml = escapeOdfText(run.text);
    if (run.placeholder)
        xml = span(kPlaceholderStyleId, xml);
    if (run.strong)
        xml = span(kStrongStyleId, xml);
    if (!run.anchor.empty())
        xml = bookmarkMark("start", run.anchor) + xml + bookmarkMark("end", run.anchor);
    return xml;
}

std::string runsXml(const std::vector<TextRun>& runs)
{
    std::string xml;
    std::string open;
    const auto change = [&](const std::string& next) {
        if (next == open)
            return;
        xml += open.empty() ? std::string() : bookmarkMark("end", open);
        xml += next.empty() ? std::string() : bookmarkMark("start", next);
        open = next;
    };
    for (const auto& run : runs) {
        change(run.bookmark);
        xml += runXml(run);
    }
    change({});
    return xml;
}

class BlockWriter {
public:
    BlockWriter(const ElementStyles& styles, const ContentOptions& options, std::string prefix)
        : m_styles(styles), m_options(options), m_prefix(std::move(prefix)), m_available(styles.page.textWidth())
    {
        if (options.firstPage)
            m_page = masterPageId(0);
    }

    BlockXml write(const std::vector<SkeletonBlock>& blocks)
    {
        writeAll(blocks);
        return std::move(m_xml);
    }

    void operator()(const ParagraphBlock& paragraph);
    void operator()(const RuleBlock& rule);
    void operator()(const TableBlock& table);
    void operator()(const PageBlock&);
    void operator()(const MarginBlock&) {}

private:
    void writeAll(const std::vector<SkeletonBlock>& blocks)
    {
        for (const auto& block : blocks)
            std::visit(*this, block.value);
    }
    void writeRow(const TableRow& row, const std::string& table, const std::vector<double>& widths);
    void writeTableStyles(const TableBlock& table, const std::string& name);
    std::string styleOf(const std::string& element, const std::string& properties);
    std::string box(double width) const;
    /// Attributes of the style whose paragraph starts a page; empty when none does.
    std::string takePage() { return m_page.empty() ? "" : " style:master-page-name=\"" + std::exchange(m_page, {}) + "\""; }

    const ElementStyles& m_styles;
    const ContentOptions& m_options;
    std::string m_prefix;
    double m_available; ///< width of the column that is being written, mm
    bool m_inCell = false;
    BlockXml m_xml;
    std::string m_page;       ///< page style that the next block starts
    std::string m_pageNumber; ///< attribute that starts counting again, for the same block
    int m_pages = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
};

/// An automatic style on the element's own.
std::string BlockWriter::styleOf(const std::string& element, const std::string& properties)
{
    auto name = m_prefix + "P" + std::to_string(++m_paragraphs);
    const auto page = takePage();
    m_xml.automatic += "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"" + page +
                       " style:parent-style-name=\"" + styleIdOf(*m_styles.find(element)) + "\"><style:paragraph-properties" +
                       std::exchange(m_pageNumber, {}) + properties + "/></style:style>";
    return name;
}

std::string BlockWriter::box(double width) const
{
    const auto indent = millimetres(std::max(0.0, (m_available - width) / 2));
    return " fo:margin-left=\"" + indent + "\" fo:margin-right=\"" + indent +
           "\" fo:border=\"0.75pt solid #000000\" fo:padding=\"1.2mm\"";
}

void BlockWriter::operator()(const ParagraphBlock& paragraph)
{
    const bool plain = m_page.empty() && paragraph.box <= 0;
    const auto style = plain ? styleIdOf(*m_styles.find(paragraph.element))
                             : styleOf(paragraph.element, paragraph.box > 0 ? box(paragraph.box) : std::string());
    m_xml.body += "<text:p text:style-name=\"" + style + "\">" + runsXml(paragraph.runs) + "</text:p>";
}

/// A paragraph with nothing but a bottom border, indented on both sides: it keeps its length and place in .odt, .docx and PDF, where
/// drawn lines go astray.
void BlockWriter::operator()(const RuleBlock& rule)
{
    const auto indent = millimetres(std::max(0.0, (m_available - rule.length) / 2));
    const auto style = styleOf(std::string(kRuleLine), " fo:margin-left=\"" + indent + "\" fo:margin-right=\"" + indent +
                                                           "\" fo:border-left=\"none\" fo:border-right=\"none\" "
                                                           "fo:border-top=\"none\" fo:border-bottom=\"0.75pt solid #000000\" "
                                                           "fo:padding=\"0mm\"");
    m_xml.body += "<text:p text:style-name=\"" + style + "\"/>";
}

void BlockWriter::writeRow(const TableRow& row, const std::string& table, const std::vector<double>& widths)
{
    const double whole = m_available;
    const bool outer = std::exchange(m_inCell, true);
    m_xml.body += "<table:table-row table:style-name=\"" + table + ".R\">";
    std::size_t column = 0;
    for (const auto& cell : row.cells) {
        m_available = column < widths.size() ? widths[column] : whole;
        ++column;
        m_xml.body += "<table:table-cell table:style-name=\"" + table + ".Z\" office:value-type=\"string\">";
        writeAll(cell.blocks);
        m_xml.body += "</table:table-cell>";
    }
    m_xml.body += "</table:table-row>";
    m_available = whole;
    m_inCell = outer;
}

void BlockWriter::writeTableStyles(const TableBlock& table, const std::string& name)
{
    double total = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        total += table.columns[i];
        m_xml.automatic += "<style:style style:name=\"" + name + ".C" + std::to_string(i + 1) +
                           "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
                           millimetres(table.columns[i]) + "\"/></style:style>";
    }
    m_xml.automatic += "<style:style style:name=\"" + name + "\" style:family=\"table\"><style:table-properties style:width=\"" +
                       millimetres(total) +
                       "\" fo:margin-left=\"0mm\" fo:margin-right=\"0mm\" fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" "
                       "table:align=\"left\" table:border-model=\"collapsing\" style:may-break-between-rows=\"" +
                       (table.together ? "false" : "true") + "\"/></style:style><style:style style:name=\"" + name +
                       ".R\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>"
                       "<style:style style:name=\"" +
                       name +
                       ".Z\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"none\" fo:padding=\"0mm\" "
                       "fo:background-color=\"transparent\" style:vertical-align=\"top\"/></style:style>";
}

/// A paragraph of no height begins the page of a table: 7.4 reads a bookmark at the very beginning of a .docx one letter short when it stands in
/// a table, and 25.2 does not count a table's page anew.
void BlockWriter::operator()(const TableBlock& table)
{
    if (!m_page.empty())
        (*this)(ParagraphBlock{std::string(kLead)});
    const auto name = m_options.tablePrefix + std::to_string(++m_tables);
    writeTableStyles(table, name);
    m_xml.body += "<table:table table:name=\"" + escapeXml(name) + "\" table:style-name=\"" + name + "\">";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        m_xml.body += "<table:table-column table:style-name=\"" + name + ".C" + std::to_string(i + 1) + "\"/>";
    for (const auto& row : table.rows)
        writeRow(row, name, table.columns);
    m_xml.body += "</table:table>";
}

/// The page is carried by the paragraph that follows. No page begins within a cell.
void BlockWriter::operator()(const PageBlock&)
{
    if (m_inCell)
        return;
    m_page = masterPageId(++m_pages);
    m_pageNumber = " style:page-number=\"1\"";
}

} // namespace

std::string masterPageId(int page)
{
    return std::string(kMasterPageId) + (page == 0 ? std::string() : "_" + std::to_string(page + 1));
}

BlockXml blockXml(const std::vector<SkeletonBlock>& blocks, const ElementStyles& styles, const ContentOptions& options,
                  const std::string& prefix)
{
    return BlockWriter(styles, options, prefix).write(blocks);
}

std::string contentXml(const std::vector<SkeletonBlock>& blocks, const ElementStyles& styles, const ContentOptions& options)
{
    const auto xml = blockXml(blocks, styles, options, "TK");
    return odfRootStart("document-content") + "<office:automatic-styles>" + xml.automatic +
           "</office:automatic-styles><office:body><office:text>" + xml.body + "</office:text></office:body>" +
           odfRootEnd("document-content");
}

} // namespace trinhky
