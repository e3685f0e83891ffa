#include "base/text_width.hpp"
#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <cmath>

/// The rules under Tiêu ngữ, issuer and trích yếu (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm b of khoản 1, 2 and 5). Drawn shapes, borders,
/// underlines and lines of signs all count; a shape counts wherever it is anchored, because programs move anchors.
namespace trinhky {

namespace {

struct Slot {
    std::string message;
    std::int32_t paragraph = -1; ///< that the rule stands under
    double least = 0;            ///< length, as part of the text's
    double most = 0;
    bool found = false;
};

bool isRuleSign(char16_t unit)
{
    return std::u16string_view(u"_-\u2013\u2014\u2500\u2501\u00AF\u2212=~*").find(unit) != std::u16string_view::npos;
}

/// "______": a line of signs, alone or at the end of the text.
bool hasSignLine(std::u16string_view text)
{
    constexpr std::ptrdiff_t kShortest = 4;
    std::ptrdiff_t run = 0;
    for (const char16_t unit : text) {
        run = isRuleSign(unit) ? run + 1 : 0;
        if (run >= kShortest)
            return true;
    }
    return false;
}

class RuleLineCheck {
public:
    explicit RuleLineCheck(const CheckContext& context)
        : m_context(context), m_paragraphs(context.snapshot.paragraphs), m_elements(elementsOf(context.analysis))
    {}

    void run(std::vector<Finding>& findings)
    {
        constexpr double kThird = 0.25;
        constexpr double kHalf = 0.62;
        constexpr double kNearlyAll = 0.75;
        constexpr double kLittleMore = 1.3;
        addSlot("", last("TIEU_NGU"), kNearlyAll, kLittleMore);
        addSlot("issuer", last("CQ_BANHANH"), kThird, kHalf);
        addSlot("subject", last("TRICH_YEU"), kThird, kHalf);
        for (Slot& slot : m_slots)
            slot.found = hasOwnLine(slot);
        std::vector<DrawnLine> free;
        for (const DrawnLine& line : m_context.snapshot.lines)
            if (!takeNear(line, findings))
                free.push_back(line);
        auto left = static_cast<std::ptrdiff_t>(free.size());
        for (const Slot& slot : m_slots)
            if (!slot.found && left-- <= 0)
                report(slot, findings);
    }

private:
    /// Last of the first lines of the element that stand together in the main text; -1 when the header is laid out in another way.
    std::int32_t last(std::string_view element) const
    {
        if (m_context.analysis.parts.empty())
            return -1;
        const auto& main = m_context.analysis.parts.front();
        std::int32_t found = -1;
        for (auto at = main.begin; at < main.end; ++at) {
            const auto& here = m_elements[static_cast<std::size_t>(at)];
            if (here == element)
                found = at;
            else if (found >= 0 && !here.empty())
                break;
        }
        return found;
    }

    void addSlot(const std::string& message, std::int32_t paragraph, double least, double most)
    {
        if (paragraph < 0 || !isLinelessTable(paragraph))
            return;
        m_slots.push_back({message, paragraph, least, most});
    }

    /// The lines of a header's table may be its rules.
    bool isLinelessTable(std::int32_t at) const
    {
        const auto table = m_paragraphs[static_cast<std::size_t>(at)].cell.table;
        return table < 0 || m_context.snapshot.tables[static_cast<std::size_t>(table)].borderless;
    }

    bool sameCell(std::int32_t at, std::int32_t other) const
    {
        const auto& a = m_paragraphs[static_cast<std::size_t>(at)].cell;
        const auto& b = m_paragraphs[static_cast<std::size_t>(other)].cell;
        return a.table == b.table && a.row == b.row && a.column == b.column;
    }

    /// Border, underline or signs: of the paragraph itself and of those below it in its cell, in the text of the next two.
    bool hasOwnLine(const Slot& slot) const
    {
        const auto count = static_cast<std::int32_t>(m_paragraphs.size());
        const bool inCell = m_paragraphs[static_cast<std::size_t>(slot.paragraph)].cell.table >= 0;
        for (auto at = slot.paragraph; at < count && sameCell(slot.paragraph, at); ++at) {
            if (!inCell && at > slot.paragraph + 2)
                break;
            const auto text = m_paragraphs[static_cast<std::size_t>(at)].text;
            if (formatOf(m_context.snapshot, at).bottomBorder || hasSignLine(text) || (at == slot.paragraph && isUnderlined(at)))
                return true;
        }
        return hasRowBelow(slot.paragraph);
    }

    /// The next row of the header's table may hold nothing but the line.
    bool hasRowBelow(std::int32_t at) const
    {
        const auto& cell = m_paragraphs[static_cast<std::size_t>(at)].cell;
        if (cell.table < 0)
            return false;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            const auto& other = m_paragraphs[i].cell;
            if (other.table == cell.table && other.row == cell.row + 1 && other.column == cell.column)
                return formatOf(m_context.snapshot, static_cast<std::int32_t>(i)).bottomBorder ||
                       hasSignLine(m_paragraphs[i].text);
        }
        return false;
    }

    bool isUnderlined(std::int32_t at) const
    {
        const auto runs = seenRuns(m_context.snapshot, at);
        return std::any_of(runs.begin(), runs.end(), [](const SeenRun& run) { return run.format->underline; });
    }

    /// A shape anchored in the cell of a rule that is missing is that rule.
    bool takeNear(const DrawnLine& line, std::vector<Finding>& findings)
    {
        for (Slot& slot : m_slots) {
            const auto& cell = m_paragraphs[static_cast<std::size_t>(slot.paragraph)].cell;
            if (slot.found || line.cell.table < 0 || cell.table != line.cell.table || cell.column != line.cell.column)
                continue;
            slot.found = true;
            judgeLength(slot, line, findings);
            return true;
        }
        return false;
    }

    /// Millimetres that surely hold one line: of text that takes more nobody knows how long its last line is.
    double widest(const Slot& slot) const
    {
        constexpr double kHeaderCell = 75;
        constexpr double kTextLine = 155;
        return m_paragraphs[static_cast<std::size_t>(slot.paragraph)].cell.table >= 0 ? kHeaderCell : kTextLine;
    }

    void judgeLength(const Slot& slot, const DrawnLine& line, std::vector<Finding>& findings) const
    {
        double text = 0;
        for (const SeenRun& run : seenRuns(m_context.snapshot, slot.paragraph))
            text += textWidth(run.text, run.format->size, run.format->bold);
        if (text <= 0 || text > widest(slot))
            return;
        const double part = line.width / 100.0 / text;
        if (part >= slot.least && part <= slot.most)
            return;
        const auto name = slot.message.empty() ? std::string("length") : slot.message + "-length";
        findings.push_back(
            makeFinding(m_context, name, wholeParagraph(m_context.analysis, slot.paragraph),
                        {{"observed", decimalText(line.width / 100.0) + " mm"}, {"text", decimalText(text) + " mm"}}));
    }

    void report(const Slot& slot, std::vector<Finding>& findings) const
    {
        auto finding = makeFinding(m_context, slot.message, wholeParagraph(m_context.analysis, slot.paragraph), {});
        const auto label = makeFinding(m_context, "fix", {}, {}).message;
        if (slot.message.empty())
            finding.fixes.push_back({label, underlined(slot.paragraph)});
        else
            finding.fixes.push_back({label, {lineBelow(slot.paragraph)}});
        finding.absent = true;
        findings.push_back(std::move(finding));
    }

    /// As long as the text: the text underlined.
    std::vector<Edit> underlined(std::int32_t at) const
    {
        CharChange change;
        change.underline = true;
        return {CharEdit{at, wholeParagraph(m_context.analysis, at).span, change}};
    }

    /// Of two fifths of the text's length, in signs: what every program keeps.
    Edit lineBelow(std::int32_t at) const
    {
        constexpr double kPart = 0.42;
        constexpr double kSize = 8;
        constexpr double kUsualSize = 13;
        double text = 0;
        for (const SeenRun& run : seenRuns(m_context.snapshot, at))
            text += textWidth(run.text, run.format->size > 0 ? run.format->size : kUsualSize, run.format->bold);
        constexpr double kLongest = 160; // mm: more than a line of text
        const double sign = textWidth(u"_", kSize, false);
        const auto signs = std::clamp(std::lround(std::min(text, kLongest) * kPart / sign), 5L, 60L);
        NewParagraph line;
        line.text = std::u16string(static_cast<std::size_t>(signs), u'_');
        line.format.align = Align::Center;
        line.format.firstLineIndent = 0;
        line.format.spaceAbove = 0;
        line.format.spaceBelow = 0;
        line.characters.size = static_cast<float>(kSize);
        line.characters.bold = false;
        line.characters.italic = false;
        return ParagraphInsert{at, true, {line}};
    }

    const CheckContext& m_context;
    const std::vector<Paragraph>& m_paragraphs;
    std::vector<std::string_view> m_elements;
    std::vector<Slot> m_slots;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { RuleLineCheck(context).run(findings); }

} // namespace

const CheckKind& ruleLineCheckKind()
{
    static const CheckKind kKind{"ruleLine", {}, run};
    return kKind;
}

} // namespace trinhky
