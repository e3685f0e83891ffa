#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// Marks of notes in the text: numbered one after the other and written in one way. Raised figures of units ("m²", "10³") are none, and
/// the notes themselves are not looked at.
namespace trinhky {
namespace {

struct Mark {
    std::int32_t paragraph = 0;
    Span span;
    int value = 0;
    bool bracketed = false;
};

/// Value of a raised digit, -1 for any other character.
int raisedDigit(char16_t unit)
{
    switch (unit) {
    case u'\u00B9':
        return 1;
    case u'\u00B2':
        return 2;
    case u'\u00B3':
        return 3;
    case u'\u2070':
        return 0;
    default:
        return unit >= u'\u2074' && unit <= u'\u2079' ? unit - u'\u2070' : -1;
    }
}

/// "m²", "km³", "10²": a unit of measure or a power, not a mark.
bool isPower(std::u16string_view before)
{
    if (before.empty())
        return false;
    if (isDigit(before.back()))
        return true;
    std::size_t length = 0;
    while (length < before.size() && isLetter(before[before.size() - 1 - length]))
        ++length;
    const auto unit = foldKey(before.substr(before.size() - length));
    return unit == u"m" || unit == u"km" || unit == u"cm" || unit == u"dm" || unit == u"mm" || unit == u"hm" || unit == u"dam";
}

std::vector<Mark> marksIn(std::u16string_view text, std::int32_t paragraph)
{
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool bracketed = text[at] == u'\u207D';
        std::size_t digit = at + (bracketed ? 1 : 0);
        if (digit >= text.size() || raisedDigit(text[digit]) < 0)
            continue;
        Mark mark{paragraph, {static_cast<std::int32_t>(at), 0}, 0, bracketed};
        for (; digit < text.size() && raisedDigit(text[digit]) >= 0; ++digit)
            mark.value = mark.value * 10 + raisedDigit(text[digit]);
        if (bracketed && digit < text.size() && text[digit] == u'\u207E')
            ++digit;
        mark.span.end = static_cast<std::int32_t>(digit);
        const bool power = !bracketed && mark.value <= 3 && isPower(text.substr(0, at));
        if (!power && at > 0)
            marks.push_back(mark);
        at = digit - 1;
    }
    return marks;
}

class FootnoteMarks {
public:
    FootnoteMarks(const CheckContext& context, std::vector<Finding>& findings) : m_context(context), m_findings(findings) {}

    void run(const Part& part)
    {
        m_marks.clear();
        for (auto at = part.begin; at < part.end; ++at) {
            const Role role = m_context.analysis.roles[static_cast<std::size_t>(at)];
            if (!isContent(role) || role == Role::TableCell || role == Role::Quote)
                continue;
            const auto more = marksIn(m_context.analysis.textOf(at), at);
            m_marks.insert(m_marks.end(), more.begin(), more.end());
        }
        if (m_marks.size() < 2)
            return;
        checkStyle();
        checkOrder();
    }

private:
    /// Once: where the way of writing changes first.
    void checkStyle()
    {
        const bool first = m_marks.front().bracketed;
        const auto other =
            std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return mark.bracketed != first; });
        if (other == m_marks.end())
            return;
        auto& finding = report("style", *other, textOf(m_marks.front()));
        finding.related.push_back(placeInText(m_context.analysis, m_marks.front().paragraph, m_marks.front().span));
    }

    /// A mark may be repeated; notes may begin anew on each page, from 1.
    void checkOrder()
    {
        for (std::size_t i = 1; i < m_marks.size(); ++i) {
            const int before = m_marks[i - 1].value;
            const int value = m_marks[i].value;
            if (value == before + 1 || value == before || value == 1)
                continue;
            const bool resumed = i + 1 < m_marks.size() && m_marks[i + 1].value == before + 1;
            report("", m_marks[i], std::to_string(before + 1));
            if (resumed)
                m_marks[i].value = before;
        }
    }

    std::string textOf(const Mark& mark) const
    {
        const auto begin = static_cast<std::size_t>(mark.span.begin);
        return toUtf8(m_context.analysis.textOf(mark.paragraph).substr(begin, static_cast<std::size_t>(mark.span.end) - begin));
    }

    Finding& report(const std::string& message, const Mark& mark, const std::string& expected)
    {
        m_findings.push_back(makeFinding(m_context, message, placeInText(m_context.analysis, mark.paragraph, mark.span),
                                         {{"observed", textOf(mark)}, {"expected", expected}}));
        return m_findings.back();
    }

    const CheckContext& m_context;
    std::vector<Finding>& m_findings;
    std::vector<Mark> m_marks;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    FootnoteMarks marks(context, findings);
    for (const Part& part : context.analysis.parts)
        if (!part.form)
            marks.run(part);
}

} // namespace

const CheckKind& footnoteMarkCheckKind()
{
    static const CheckKind kind{"footnoteMark", {}, run};
    return kind;
}

} // namespace trinhky
