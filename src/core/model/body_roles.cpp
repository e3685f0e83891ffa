#include "base/text.hpp"
#include "model/parts.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

constexpr char16_t kOpenQuote = u'\u201C';
constexpr char16_t kCloseQuote = u'\u201D';
constexpr std::int32_t kQuoteLimit = 400; // paragraphs: a quote that is not closed by then was never meant as one

/// Page numbers, rule lines and lines of a table of contents.
bool isFurniture(const ParagraphFacts& facts)
{
    const auto content = trim(facts.text);
    if (std::none_of(content.begin(), content.end(), isLetter)) {
        const auto digits = std::count_if(content.begin(), content.end(), isDigit);
        if (digits == 0)
            return content.find(u"./.") == std::u16string_view::npos;
        if (digits <= 4 && facts.length <= 12)
            return content.find_first_of(u".)/%") == std::u16string_view::npos;
    }
    const auto leader = content.find(u"....");
    return leader != std::u16string_view::npos && leader > 3 && isDigit(content.back()) &&
           std::all_of(content.begin() + static_cast<std::ptrdiff_t>(leader), content.end(),
                       [](char16_t unit) { return unit == u'.' || isDigit(unit) || isSpace(unit); });
}

/// Quotes opened minus quotes closed.
int openQuotes(std::u16string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), kOpenQuote) - std::count(text.begin(), text.end(), kCloseQuote));
}

bool announcesAmendment(const ParagraphFacts& facts)
{
    const auto tail = foldKey(facts.text.substr(facts.text.size() > 40 ? facts.text.size() - 40 : 0));
    return facts.last == u':' &&
           (tail.find(u"như sau") != std::u16string::npos || tail.find(u"sau đây") != std::u16string::npos) &&
           (facts.contains(u"sửa đổi") || facts.contains(u"bổ sung") || facts.contains(u"thay thế"));
}

class BodyReader {
public:
    BodyReader(const std::vector<ParagraphFacts>& facts, Analysis& analysis) : m_facts(facts), m_analysis(analysis) {}

    void run()
    {
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const Story story = m_analysis.snapshot->paragraphs[i].story;
            if (story != Story::Body && story != Story::Table)
                break;
            if (m_analysis.roles[i] == Role::Body)
                m_analysis.roles[i] = decide(i);
            if (!m_facts[i].blank)
                m_before = i;
        }
    }

private:
    Role decide(std::size_t i)
    {
        const ParagraphFacts& facts = m_facts[i];
        if (facts.dataTable)
            return Role::TableCell;
        if (insideQuote(i))
            return Role::Quote;
        if (isFurniture(facts))
            return Role::PageFurniture;
        if (facts.starts(u"(kèm theo") || facts.starts(u"(ban hành kèm theo"))
            return Role::AppendixRef;
        if (facts.label)
            return ofLabel(i);
        if (facts.starts(u"nghị quyết này") && facts.contains(u"thông qua"))
            return Role::Adoption;
        if (isTitleOfHeading(i))
            return Role::HeadingTitle;
        return isGroupHeading(i) ? Role::GroupHeading : Role::Body;
    }

    /// Amending text stands in quotes, opened at the start of a paragraph: it is numbered by the amended document.
    bool insideQuote(std::size_t i)
    {
        const ParagraphFacts& facts = m_facts[i];
        const auto content = trim(facts.text);
        if (m_quoteUntil > i)
            return true;
        const bool opens =
            content.front() == kOpenQuote || (content.front() == u'"' && m_before && announcesAmendment(m_facts[*m_before]));
        if (!opens)
            return false;
        const int balance = content.front() == kOpenQuote ? openQuotes(content) : 0;
        if (balance > 0)
            m_quoteUntil = quoteEnd(i, balance);
        else if (content.front() == u'"' && std::count(content.begin(), content.end(), u'"') % 2 == 1)
            m_quoteUntil = straightQuoteEnd(i);
        return true;
    }

    std::size_t quoteEnd(std::size_t from, int balance) const
    {
        const std::size_t limit = std::min(m_facts.size(), from + kQuoteLimit);
        for (std::size_t i = from + 1; i < limit; ++i) {
            balance += openQuotes(m_facts[i].text);
            if (balance <= 0)
                return i + 1;
        }
        return from + 1;
    }

    std::size_t straightQuoteEnd(std::size_t from) const
    {
        const std::size_t limit = std::min(m_facts.size(), from + kQuoteLimit);
        for (std::size_t i = from + 1; i < limit; ++i)
            if (std::count(m_facts[i].text.begin(), m_facts[i].text.end(), u'"') % 2 == 1)
                return i + 1;
        return from + 1;
    }

    Role ofLabel(std::size_t i) const
    {
        const ParagraphFacts& facts = m_facts[i];
        switch (facts.label->kind) {
        case LabelKind::Footnote:
            return Role::FootnoteText;
        case LabelKind::Bullet:
            return facts.label->word == u"*" && facts.length < 200 && isOpenEnded(facts) ? Role::GroupHeading : Role::Bullet;
        case LabelKind::Appendix:
            return Role::Body;
        default:
            return Role::Heading;
        }
    }

    /// A heading ends in no sentence mark, or in a colon.
    static bool isOpenEnded(const ParagraphFacts& facts)
    {
        return facts.bold || (facts.last != u';' && facts.last != u',' &&
                              (facts.last != u'.' || facts.text.find(u"**") != std::u16string_view::npos));
    }

    bool isTitleOfHeading(std::size_t i) const
    {
        if (!m_before || m_analysis.roles[*m_before] != Role::Heading || !m_facts[*m_before].label)
            return m_before && m_analysis.roles[*m_before] == Role::HeadingTitle && m_facts[i].upperCase &&
                   m_facts[*m_before].upperCase;
        const Label& label = *m_facts[*m_before].label;
        const bool needsTitle = label.kind == LabelKind::Part || label.kind == LabelKind::Chapter ||
                                label.kind == LabelKind::Section || label.kind == LabelKind::Subsection;
        const bool alone = trim(m_facts[*m_before].text.substr(static_cast<std::size_t>(label.rest))).size() < 3;
        return needsTitle && alone && m_facts[i].length < 300 && m_facts[i].last != u'.' && m_facts[i].last != u';';
    }

    const ParagraphFacts* next(std::size_t i) const
    {
        for (std::size_t n = i + 1; n < m_facts.size(); ++n)
            if (!m_facts[n].blank)
                return &m_facts[n];
        return nullptr;
    }

    /// "[…]" or "{{…}}" and nothing else: content still to come, whatever its letters look like.
    static bool isPlaceholder(const ParagraphFacts& facts)
    {
        const auto content = trim(facts.text);
        return (content.starts_with(u"{{") && content.ends_with(u"}}")) || (content.starts_with(u'[') && content.ends_with(u']'));
    }

    /// A short line without a number over a numbered list: bold, in capitals, or open at its end.
    bool isGroupHeading(std::size_t i) const
    {
        const ParagraphFacts& facts = m_facts[i];
        const ParagraphFacts* after = next(i);
        if (facts.length > 200 || facts.continuesSentence || after == nullptr || !isOpenEnded(facts) || isPlaceholder(facts) ||
            std::none_of(facts.key.begin(), facts.key.end(), [](char16_t unit) { return isLetter(unit); }))
            return false; // numbers of a flattened table are no heading
        if (facts.bold || facts.upperCase)
            return true;
        if (trim(facts.text).front() == u'(')
            return false; // an aside, "(có báo cáo riêng)"
        if (facts.contains(u"như sau") || facts.contains(u"sau đây") || facts.contains(u"gồm") || facts.contains(u" sau:"))
            return false; // a sentence that announces a list
        return facts.length < 90 && after->label && after->label->kind != LabelKind::Bullet && !after->label->path.empty() &&
               after->label->path.back() == 1;
    }

    const std::vector<ParagraphFacts>& m_facts;
    Analysis& m_analysis;
    std::optional<std::size_t> m_before;
    std::size_t m_quoteUntil = 0;
};

} // namespace

void assignBodyRoles(const std::vector<ParagraphFacts>& facts, Analysis& analysis) { BodyReader(facts, analysis).run(); }

} // namespace trinhky
