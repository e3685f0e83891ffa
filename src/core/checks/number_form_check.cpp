#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"
#include "model/symbol_scan.hpp"

#include <algorithm>

/// How number and symbol are written (NĐ 30/2020, Phụ lục I, Phần I, Mục II, điểm 3.c): "Số:" in small letters, numbers below 10 with a
/// zero before them, "/" before the symbol, "-" between its groups, no blanks. Gaps left for what is not given yet are right, and so is
/// room for the number before the "/": signing software fills it.
namespace trinhky {
namespace {

std::u16string upper(std::u16string_view text)
{
    std::u16string letters;
    for (const char16_t unit : text)
        letters.push_back(toUpper(unit));
    return letters;
}

/// "nq - hđnd" as the decree writes it; groups with a capital keep their letters ("TTr").
std::u16string joined(std::u16string_view symbol)
{
    std::u16string right;
    for (const auto group : symbolGroups(symbol)) {
        if (!right.empty())
            right.push_back(u'-');
        right += std::any_of(group.begin(), group.end(), isUpper) ? std::u16string(group) : upper(group);
    }
    return right;
}

std::u16string_view slice(std::u16string_view text, Span span)
{
    return text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
}

class NumberLine {
public:
    NumberLine(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_header(context.analysis.header), m_text(context.analysis.textOf(m_header.numberParagraph)),
          m_findings(findings)
    {}

    void check()
    {
        checkWord();
        checkNumber();
        if (m_header.tailSpan.end > m_header.tailSpan.begin)
            checkSymbol();
        else if (!m_header.numberBlank)
            checkOtherSign();
    }

private:
    void report(const std::string& message, Span span, const std::u16string& right)
    {
        const auto paragraph = m_header.numberParagraph;
        const MessageArguments arguments{{"observed", toUtf8(slice(m_text, span))}, {"expected", toUtf8(right)}};
        m_findings.push_back(makeFinding(m_context, message, placeInText(m_context.analysis, paragraph, span), arguments));
        offerText(m_findings.back(), m_context.analysis, paragraph, span, right);
    }

    /// "Số:" where the line begins with it; "Nghị quyết số: …" of the National Assembly is another form.
    void checkWord()
    {
        const auto begin = m_header.numberLine.begin;
        const auto word = m_text.substr(static_cast<std::size_t>(begin), 2);
        if (word.size() < 2 || toLower(word.front()) != u's' ||
            (begin > 0 && isSpace(m_text[static_cast<std::size_t>(begin) - 1]) && isLower(word.front())))
            return;
        auto end = static_cast<std::size_t>(begin) + 2;
        const auto colon = m_text.find_first_not_of(u" \u00A0", end);
        const bool hasColon = colon != m_text.npos && m_text[colon] == u':';
        if (hasColon)
            end = colon + 1;
        if (m_text.substr(static_cast<std::size_t>(begin), end - static_cast<std::size_t>(begin)) != u"Số:")
            report("word", {begin, static_cast<std::int32_t>(end)}, u"Số:");
    }

    void checkNumber()
    {
        const auto number = slice(m_text, m_header.numberSpan);
        const auto after = static_cast<std::size_t>(m_header.numberSpan.end);
        const bool ends = after >= m_text.size() || m_text[after] == u'/' || isSpace(m_text[after]);
        if (!m_header.numberBlank && number.size() == 1 && ends)
            report("zero", m_header.numberSpan, u"0" + std::u16string(number));
        const auto slash = m_header.tailSpan.begin;
        if (m_header.numberBlank || slash <= m_header.numberSpan.end)
            return;
        const Span gap{m_header.numberSpan.end, slash};
        if (trim(slice(m_text, gap)).empty())
            report("gap", gap, u"");
    }

    /// "260 - BC/UBND", "260\\BC-UBND": another sign than "/" behind the number.
    void checkOtherSign()
    {
        const auto after = static_cast<std::size_t>(m_header.numberSpan.end);
        const auto sign = m_text.find_first_not_of(u' ', after);
        if (sign == m_text.npos || std::u16string_view(u"-\u2013\u2014\\|").find(m_text[sign]) == std::u16string_view::npos)
            return;
        const auto end = symbolEnd(m_text, sign + 1);
        const auto groups = joined(m_text.substr(sign + 1, end - sign - 1));
        if (groups.find(u'-') != groups.npos && !hasGap(m_text.substr(sign + 1, end - sign - 1)))
            report("", {m_header.numberSpan.end, static_cast<std::int32_t>(end)}, u"/" + groups);
    }

    void checkSymbol()
    {
        if (m_header.symbol.empty() || hasGap(m_header.symbol))
            return;
        std::u16string right = u"/";
        if (m_header.symbolYear)
            right += toUtf16(std::to_string(*m_header.symbolYear)) + u"/";
        else if (const auto second = slice(m_text, m_header.tailSpan).find(u'/', 1);
                 second != std::u16string_view::npos &&
                 m_header.tailSpan.begin + static_cast<std::int32_t>(second) < m_header.symbolSpan.begin)
            right = slice(m_text, {m_header.tailSpan.begin, m_header.symbolSpan.begin}); // the year is a gap
        right += joined(m_header.symbol);
        if (slice(m_text, m_header.tailSpan) != right)
            report("", m_header.tailSpan, right);
    }

    const CheckContext& m_context;
    const HeaderFacts& m_header;
    std::u16string_view m_text;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.analysis.header.numberParagraph >= 0)
        NumberLine(context, findings).check();
}

} // namespace

const CheckKind& numberFormCheckKind()
{
    static const CheckKind kind{"numberForm", {}, run, {}, Reach::Paragraph};
    return kind;
}

} // namespace trinhky
