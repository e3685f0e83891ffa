#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

/// How place and date are written (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 4): "Thử Nghiệm, ngày 05 tháng 01 năm 2024". Days below
/// 10 and months 1 and 2 have a zero before them; the decree's own example of another month ("tháng 6") has none, but no sentence
/// forbids it. What is not given yet is not judged.
namespace trinhky {
namespace {

std::u16string twoDigits(int value)
{
    const auto digits = toUtf16(std::to_string(value));
    return value < 10 ? u"0" + digits : digits;
}

std::u16string monthText(int month) { return month <= 2 ? twoDigits(month) : toUtf16(std::to_string(month)); }

class DateLine {
public:
    DateLine(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_header(context.analysis.header), m_text(context.analysis.textOf(m_header.dateParagraph)),
          m_findings(findings)
    {}

    void check()
    {
        if (m_header.placeSpan.end > m_header.placeSpan.begin)
            checkComma();
        else if (trim(m_text.substr(0, static_cast<std::size_t>(m_header.dateSpan.begin))).empty())
            reportNoPlace();
        if (m_header.numericDate || isRunTogether())
            return checkWhole();
        if (m_header.day && *m_header.day > 0 && *m_header.day < 10)
            checkDigits("day", m_header.daySpan, twoDigits(*m_header.day));
        if (!m_header.month || *m_header.month < 1 || *m_header.month > 12)
            return;
        const bool padded = *m_header.month > 2 && m_header.monthSpan.end - m_header.monthSpan.begin > 1;
        checkDigits(padded ? "zero" : "month", m_header.monthSpan, monthText(*m_header.month));
    }

private:
    std::u16string_view slice(Span span) const
    {
        return m_text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    }

    void report(const std::string& message, Span span, const std::u16string& right)
    {
        const auto paragraph = m_header.dateParagraph;
        const MessageArguments arguments{{"observed", toUtf8(slice(span))}, {"expected", toUtf8(right)}};
        m_findings.push_back(makeFinding(m_context, message, placeInText(m_context.analysis, paragraph, span), arguments));
        offerText(m_findings.back(), m_context.analysis, paragraph, span, right);
    }

    void checkDigits(const std::string& message, Span span, const std::u16string& right)
    {
        if (slice(span) != right)
            report(message, span, right);
    }

    /// From the end of the place to the word "ngày": ", ngày".
    void checkComma()
    {
        const Span joint{m_header.placeSpan.end, m_header.dateSpan.begin + 4};
        const auto found = slice(joint);
        std::u16string plain;
        for (const char16_t unit : found)
            if (!isSpace(unit) || plain.empty() || plain.back() != u' ')
                plain.push_back(isSpace(unit) ? u' ' : unit);
        if (plain != u", ngày")
            report(plain.find(u',') == plain.npos ? "comma" : "joint", joint, u", ngày");
    }

    void reportNoPlace()
    {
        m_findings.push_back(makeFinding(m_context, "place", wholeParagraph(m_context.analysis, m_header.dateParagraph), {}));
    }

    /// "ngày05 tháng 01năm 2025", or a year of two figures.
    bool isRunTogether() const
    {
        const auto at = [&](std::int32_t offset) { return m_text[static_cast<std::size_t>(offset)]; };
        const bool day = m_header.day && (!isSpace(at(m_header.daySpan.begin - 1)) || isLetter(at(m_header.daySpan.end)));
        const bool month = m_header.month && (!isSpace(at(m_header.monthSpan.begin - 1)) || isLetter(at(m_header.monthSpan.end)));
        const auto date = slice(m_header.dateSpan);
        const bool year =
            m_header.year && (!date.ends_with(toUtf16(std::to_string(*m_header.year))) || !isSpace(date[date.size() - 5]));
        return day || month || year;
    }

    void checkWhole()
    {
        if (!m_header.date)
            return;
        const auto& date = *m_header.date;
        report("numeric", m_header.dateSpan,
               u"ngày " + twoDigits(date.day) + u" tháng " + monthText(date.month) + u" năm " +
                   toUtf16(std::to_string(date.year)));
    }

    const CheckContext& m_context;
    const HeaderFacts& m_header;
    std::u16string_view m_text;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    if (header.dateParagraph >= 0 && header.dateSpan.end > header.dateSpan.begin)
        DateLine(context, findings).check();
}

} // namespace

const CheckKind& dateFormCheckKind()
{
    static const CheckKind kind{"dateForm", {}, run, {}, Reach::Paragraph};
    return kind;
}

} // namespace trinhky
