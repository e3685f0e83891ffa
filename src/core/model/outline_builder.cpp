#include "model/outline_builder.hpp"

#include "base/text.hpp"
#include "model/mistyped_romans.hpp"
#include "model/open_units.hpp"

#include <algorithm>
#include <cstdlib>

namespace trinhky {

namespace {

constexpr int kPlausibleGap = 3;  // numbers that a drafter may leave out at once
constexpr int kFarthestStep = 20; // farther apart, two numbers are no series

class OutlineBuilder {
public:
    OutlineBuilder(const std::vector<ParagraphFacts>& facts, Analysis& analysis)
        : m_facts(facts), m_analysis(analysis), m_nodes(analysis.outline.nodes), m_open(facts, analysis, analysis.outline.nodes)
    {}

    void run()
    {
        for (std::size_t part = 0; part < m_analysis.parts.size(); ++part)
            readPart(static_cast<std::int32_t>(part));
        for (const auto& series : m_open.series())
            judgeSequence(m_nodes, series);
        for (OutlineNode& node : m_nodes)
            if (node.fault != SequenceFault::None && !isReliable(node))
                acquit(node);
    }

private:
    const ParagraphFacts& at(std::int32_t paragraph) const { return m_facts[static_cast<std::size_t>(paragraph)]; }
    Role& role(std::int32_t paragraph) { return m_analysis.roles[static_cast<std::size_t>(paragraph)]; }

    static void acquit(OutlineNode& node)
    {
        if (node.fault != SequenceFault::Parent)
            node.step = node.label.path.back() - node.expected + 1;
        node.fault = SequenceFault::None;
    }

    bool isReliable(const OutlineNode& node) const
    {
        if (m_analysis.parts[static_cast<std::size_t>(node.part)].form)
            return false;
        if (node.fault == SequenceFault::Parent)
            return !isSaidAtParent(node);
        const bool missing =
            node.fault == SequenceFault::Gap || node.fault == SequenceFault::First || node.fault == SequenceFault::Alphabet;
        const Part& part = m_analysis.parts[static_cast<std::size_t>(node.part)];
        if (node.fault == SequenceFault::First && part.kind == PartKind::Appendix && m_analysis.snapshot->plainText)
            return false; // rows of tables that a conversion flattened
        return !missing || !(standsInline(m_facts, m_nodes, node) || standsUnderWrongNumber(node));
    }

    /// "2.1" under a second "1." that should be "2.", or under "1." while "2." is missing before "3.", or under "3."
    /// that changed places with "2.".
    bool isSaidAtParent(const OutlineNode& node) const
    {
        const OutlineNode& parent = m_nodes[static_cast<std::size_t>(node.parent)];
        const int prefix = node.label.path[node.label.path.size() - 2];
        return parent.fault == SequenceFault::Order || (parent.fault != SequenceFault::None && prefix == parent.expected) ||
               std::any_of(m_nodes.begin(), m_nodes.end(), [&](const OutlineNode& other) {
                   return other.previous == node.parent && ((other.fault == SequenceFault::Gap && other.expected == prefix) ||
                                                            (other.fault == SequenceFault::Order && !other.label.path.empty() &&
                                                             other.label.path.back() == prefix));
               });
    }

    /// "2.1" under "3." is the missing "3.1": one slip, one finding.
    bool standsUnderWrongNumber(const OutlineNode& node) const
    {
        return std::any_of(m_nodes.begin(), m_nodes.end(), [&](const OutlineNode& other) {
            return other.fault == SequenceFault::Parent && other.parent == node.parent &&
                   other.label.path.back() == node.expected;
        });
    }

    void readPart(std::int32_t partIndex)
    {
        const Part part = m_analysis.parts[static_cast<std::size_t>(partIndex)];
        if (part.form && part.kind == PartKind::Appendix)
            return; // numbered by whoever made the form
        m_part = partIndex;
        m_mistyped = MistypedRomans(m_facts, m_analysis, part);
        m_open.reset(addRoot());
        for (std::int32_t paragraph = part.begin; paragraph < part.end; ++paragraph)
            readParagraph(paragraph);
    }

    std::int32_t addRoot()
    {
        OutlineNode root;
        root.part = m_part;
        m_nodes.push_back(root);
        return static_cast<std::int32_t>(m_nodes.size()) - 1;
    }

    void readParagraph(std::int32_t paragraph)
    {
        switch (role(paragraph)) {
        case Role::Heading:
            readHeading(paragraph);
            break;
        case Role::Bullet:
            addLeaf(paragraph);
            break;
        case Role::GroupHeading:
            m_open.passGroup(paragraph);
            m_open.top().hasContent = true;
            break;
        case Role::HeadingTitle:
            m_open.top().title += (m_open.top().title.empty() ? u"" : u" ") + std::u16string(trim(at(paragraph).text));
            return;
        case Role::Body:
        case Role::Quote:
        case Role::TableCell:
        case Role::Adoption:
        case Role::FootnoteText:
            m_open.top().hasContent = true;
            break;
        default:
            return;
        }
        if (role(paragraph) != Role::TableCell)
            m_open.setColon(at(paragraph).last == u':');
    }

    void addLeaf(std::int32_t paragraph)
    {
        m_open.top().hasContent = true;
        OutlineNode leaf;
        leaf.paragraph = paragraph;
        leaf.parent = m_open.topIndex();
        leaf.part = m_part;
        leaf.label = *at(paragraph).label;
        leaf.title = contentOf(paragraph, leaf.label);
        m_nodes.push_back(std::move(leaf));
    }

    std::u16string contentOf(std::int32_t paragraph, const Label& label) const
    {
        auto text = trim(at(paragraph).text.substr(std::min(at(paragraph).text.size(), static_cast<std::size_t>(label.rest))));
        while (!text.empty() && text.back() == u'*')
            text.remove_suffix(1);
        return std::u16string(trim(text));
    }

    void readHeading(std::int32_t paragraph)
    {
        Label label = *at(paragraph).label;
        if (m_mistyped.contains(paragraph))
            label.kind = LabelKind::Roman; // its figures stay what they are
        NumberReading best = m_open.choose(label, paragraph);
        if (label.kind == LabelKind::Roman && label.letter != 0) { // "C." and "I." may also be letters
            Label letter = label;
            letter.kind = LabelKind::Letter;
            letter.romanDigits = false;
            letter.path = {letterOrdinal(letter.letter)};
            const NumberReading other = m_open.choose(letter, paragraph);
            if (other.series >= 0 && !other.restart && other.cost < best.cost) {
                label = letter;
                best = other;
            }
        }
        if ((best.isFault() && isWeak(label, m_open.step(best, label), paragraph)) || isCitedArticle(label, paragraph)) {
            role(paragraph) = Role::Body;
            m_open.top().hasContent = true;
            return;
        }
        apply(best, std::move(label), paragraph);
    }

    /// A number that may be none: it goes into the outline only where it fits. Broken sentences, cells of tables that a conversion
    /// flattened, initials of names.
    bool isWeak(const Label& label, int step, std::int32_t paragraph) const
    {
        if (label.automatic)
            return false;
        const ParagraphFacts& facts = at(paragraph);
        const auto content = facts.text.substr(std::min(facts.text.size(), static_cast<std::size_t>(label.rest)));
        const bool empty = trim(content).empty();
        const bool alone = empty && m_analysis.snapshot->plainText && !standsAlone(label.kind, step);
        const bool goesOn = !empty && isLower(content.front()) && label.kind != LabelKind::Point;
        const bool bareDotted = label.kind == LabelKind::Dotted && label.delimiter.empty() && !m_open.hasBareSeries(label);
        const bool code = label.kind == LabelKind::Clause && std::abs(step) > kFarthestStep; // "201. Số cơ sở …"
        return facts.continuesSentence || alone || goesOn || bareDotted || code ||
               (label.kind == LabelKind::Letter && !facts.upperCase);
    }

    /// "Điều 17" alone in a cell of a flattened appendix cites another document, unless this one writes its own Điều so.
    bool isCitedArticle(const Label& label, std::int32_t paragraph) const
    {
        const bool bare = label.kind == LabelKind::Article && label.delimiter.empty() && !label.automatic &&
                          static_cast<std::int32_t>(trim(at(paragraph).text).size()) <= label.rest;
        const bool appended = m_analysis.parts[static_cast<std::size_t>(m_part)].kind == PartKind::Appendix;
        return bare && appended && m_analysis.snapshot->plainText && !m_open.hasBareSeries(label);
    }

    /// Phần, chương and mục have their title on the next line; so may an Điều, but far out of order it is a citation in a cell.
    static bool standsAlone(LabelKind kind, int step)
    {
        return kind == LabelKind::Part || kind == LabelKind::Chapter || kind == LabelKind::Section ||
               kind == LabelKind::Subsection || (kind == LabelKind::Article && step >= -1 && step <= kPlausibleGap);
    }

    void apply(const NumberReading& reading, Label label, std::int32_t paragraph)
    {
        OutlineNode added;
        added.paragraph = paragraph;
        added.part = m_part;
        added.title = contentOf(paragraph, label);
        added.label = std::move(label);
        added.fault = reading.wrongParent ? SequenceFault::Parent : SequenceFault::None;
        m_open.enter(reading, std::move(added));
    }

    const std::vector<ParagraphFacts>& m_facts;
    Analysis& m_analysis;
    std::vector<OutlineNode>& m_nodes;
    OpenUnits m_open;
    MistypedRomans m_mistyped;
    std::int32_t m_part = 0;
};

} // namespace

void buildOutline(const std::vector<ParagraphFacts>& facts, Analysis& analysis) { OutlineBuilder(facts, analysis).run(); }

std::u16string Outline::pathOf(std::int32_t index) const
{
    std::u16string path;
    for (auto at = index; at >= 0 && nodes[static_cast<std::size_t>(at)].paragraph >= 0;
         at = nodes[static_cast<std::size_t>(at)].parent) {
        const OutlineNode& node = nodes[static_cast<std::size_t>(at)];
        if (node.label.kind == LabelKind::Bullet)
            continue;
        if (!path.empty())
            path.insert(0, 1, u'/');
        path.insert(0, node.label.text);
    }
    return path;
}

} // namespace trinhky
