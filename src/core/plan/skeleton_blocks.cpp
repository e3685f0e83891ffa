#include "plan/skeleton_blocks.hpp"

#include "base/text.hpp"
#include "base/text_width.hpp"
#include "data/skeleton_vocabulary.hpp"
#include "plan/law_citation.hpp"
#include "plan/skeleton_runs.hpp"
#include "plan/skeleton_values.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace trinhky {

namespace {

using Blocks = std::vector<SkeletonBlock>;

double numberOf(const std::string& text)
{
    const auto numbers = readNumbers(text);
    return numbers ? numbers->front() : 0;
}

template <class Block>
void add(Blocks& blocks, Block block)
{
    blocks.emplace_back().value = std::move(block);
}

class BlockMaker {
public:
    BlockMaker(const SkeletonSource& source, const SkeletonValues& values)
        : m_source(source), m_values(values), m_runs(values), m_available(source.styles.page.textWidth())
    {}

    Blocks make(const std::vector<SkeletonNode>& nodes);

private:
    void append(Blocks& blocks, const SkeletonNode& node);
    bool appendList(Blocks& blocks, const SkeletonNode& node);
    void appendParagraph(Blocks& blocks, const ElementStyle& style, std::vector<TextRun> runs, double box = 0);
    void appendLines(Blocks& blocks, const SkeletonNode& node);
    void appendAddressees(Blocks& blocks, const SkeletonNode& node);
    void appendRecipients(Blocks& blocks, const SkeletonNode& node);
    void appendBasis(Blocks& blocks, const SkeletonNode& node);
    RuleBlock makeRule(const SkeletonNode& node) const;
    TableBlock makeTable(const SkeletonNode& node);
    TableRow makeRow(const SkeletonNode& node, const std::vector<double>& widths);
    const ElementStyle& element(const std::string& id) const { return *m_source.styles.find(id); }

    const SkeletonSource& m_source;
    const SkeletonValues& m_values;
    RunMaker m_runs;
    double m_available;                     ///< width of the column that is being made, mm
    std::map<std::string, double> m_widths; ///< widest line so far of each element, mm
};

void BlockMaker::appendParagraph(Blocks& blocks, const ElementStyle& style, std::vector<TextRun> runs, double box)
{
    ParagraphBlock paragraph{style.id, std::move(runs), box};
    const double width = textWidth(toUtf16(paragraph.text()), style.size, style.bold);
    auto& widest = m_widths[style.id];
    widest = std::max(widest, std::min(width, m_available));
    add(blocks, std::move(paragraph));
}

void BlockMaker::appendLines(Blocks& blocks, const SkeletonNode& node)
{
    const auto& style = element(node.attribute("element"));
    const auto& text = m_values.text(node.attribute("field"));
    for (const auto& line : linesOf(text.text))
        appendParagraph(blocks, style, m_runs.make(FieldText{line, text.fromUser}, style.upper));
}

void BlockMaker::appendAddressees(Blocks& blocks, const SkeletonNode& node)
{
    const auto& list = m_values.addressees;
    if (list.empty())
        return;
    const auto& head = element(node.attribute("element"));
    auto first = m_runs.make(node.children, head.upper);
    if (list.size() == 1) {
        for (auto& run : m_runs.make(FieldText{" " + list.front().text, list.front().fromUser}, head.upper))
            first.push_back(std::move(run));
        appendParagraph(blocks, head, std::move(first));
        return;
    }
    appendParagraph(blocks, head, std::move(first));
    for (std::size_t i = 0; i < list.size(); ++i)
        appendParagraph(blocks, element(node.attribute("list")),
                        m_runs.make(FieldText{"- " + list[i].text + (i + 1 < list.size() ? ";" : "."), list[i].fromUser}, false));
}

void BlockMaker::appendRecipients(Blocks& blocks, const SkeletonNode& node)
{
    const auto& list = m_values.recipients;
    for (std::size_t i = 0; i < list.size(); ++i)
        appendParagraph(blocks, element(node.attribute("element")),
                        m_runs.make(FieldText{"- " + list[i].text + (i + 1 < list.size() ? ";" : "."), list[i].fromUser}, false));
}

/// "Căn cứ …;" for each version of the law that holds at the document's date.
void BlockMaker::appendBasis(Blocks& blocks, const SkeletonNode& node)
{
    for (const auto& law : lawsInForce(m_source.laws, node.attribute("law"), m_values.day))
        appendParagraph(blocks, element(node.attribute("element")),
                        m_runs.make(FieldText{"Căn cứ " + (m_values.normative ? law.normative : law.text) + ";", false}, false));
}

RuleBlock BlockMaker::makeRule(const SkeletonNode& node) const
{
    const auto& under = node.attribute("under");
    const auto measured = m_widths.find(under);
    const double whole = under.empty() ? m_available : (measured == m_widths.end() ? 0.0 : measured->second);
    return {whole * numberOf(node.attribute("share"))};
}

TableRow BlockMaker::makeRow(const SkeletonNode& node, const std::vector<double>& widths)
{
    const double whole = m_available;
    TableRow row;
    for (const auto& cell : node.children) {
        const auto column = row.cells.size();
        m_available = column < widths.size() ? widths[column] : whole;
        row.cells.push_back({make(cell.children)});
    }
    m_available = whole;
    return row;
}

TableBlock BlockMaker::makeTable(const SkeletonNode& node)
{
    TableBlock table;
    table.columns = readNumbers(node.attribute("columns")).value_or(std::vector<double>{});
    table.together = node.attribute("together") == "true";
    for (const auto& row : node.children)
        if (m_values.holds(row.attribute("when")))
            table.rows.push_back(makeRow(row, table.columns));
    return table;
}

/// Nodes that stand for a list of paragraphs; false for another node.
bool BlockMaker::appendList(Blocks& blocks, const SkeletonNode& node)
{
    if (node.name == "lines")
        appendLines(blocks, node);
    else if (node.name == "addressees")
        appendAddressees(blocks, node);
    else if (node.name == "recipients")
        appendRecipients(blocks, node);
    else if (node.name == "basis")
        appendBasis(blocks, node);
    else
        return false;
    return true;
}

void BlockMaker::append(Blocks& blocks, const SkeletonNode& node)
{
    if (!m_values.holds(node.attribute("when")) || appendList(blocks, node))
        return;
    if (node.name == "p" || node.name == "gap") {
        const auto& style = element(node.attribute("element"));
        appendParagraph(blocks, style, m_runs.make(node.children, style.upper), numberOf(node.attribute("box")));
    } else if (node.name == "part" || node.name == "only") {
        const auto& nodes = node.name == "part" ? m_source.parts.at(node.attribute("name")) : node.children;
        for (auto& block : make(nodes))
            blocks.push_back(std::move(block));
    } else if (node.name == "rule") {
        add(blocks, makeRule(node));
    } else if (node.name == "table") {
        add(blocks, makeTable(node));
    } else if (node.name == "page") {
        m_widths.clear(); // rules are as long as lines of their own document
        add(blocks, PageBlock{});
    } else if (node.name == "foot" || node.name == "head") {
        add(blocks, MarginBlock{node.name == "head", make(node.children)});
    }
}

Blocks BlockMaker::make(const std::vector<SkeletonNode>& nodes)
{
    Blocks blocks;
    for (const auto& node : nodes)
        append(blocks, node);
    return blocks;
}

} // namespace

std::string ParagraphBlock::text() const
{
    std::string all;
    for (const auto& run : runs)
        all += run.text;
    return all;
}

Result<std::vector<SkeletonBlock>> resolveBlocks(const SkeletonSource& source, const SkeletonRequest& request)
{
    const auto form = findForm(source, request.kind, request.form, request.medium);
    if (!form)
        return form.error();
    const auto values = resolveValues(*form.value(), request);
    if (!values)
        return values.error();
    return BlockMaker(source, values.value()).make(form.value()->body);
}

} // namespace trinhky
