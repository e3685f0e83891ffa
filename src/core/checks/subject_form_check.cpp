#include "checks/check.hpp"
#include "checks/header_text.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// How the trích yếu is written (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 5): no full stop, "V/v" in a công văn and only there; its
/// parts are separated. Parameter `parts`: words that begin a second part.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 1> kParams{"parts"};

class Subject {
public:
    Subject(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_findings(findings), m_lines(subjectLines(context.analysis))
    {}

    void check()
    {
        if (m_lines.empty())
            return;
        const bool letter = m_context.kind != nullptr && m_context.kind->titles.empty() && m_context.kind->symbols.empty();
        const bool titled = m_context.analysis.find(Role::Title) >= 0;
        if (letter && !titled)
            checkLetter();
        else if (titled)
            checkTitled();
        checkStop();
        for (const auto& line : m_lines)
            checkParts(line);
    }

private:
    Finding& report(const std::string& message, const Stretch& line, Span inner, const std::u16string& right)
    {
        const auto text = textOf(m_context.analysis, line);
        const auto was = text.substr(static_cast<std::size_t>(inner.begin), static_cast<std::size_t>(inner.end - inner.begin));
        const Span span{line.span.begin + inner.begin, line.span.begin + inner.end};
        m_findings.push_back(makeFinding(m_context, message, placeInText(m_context.analysis, line.paragraph, span),
                                         {{"observed", toUtf8(was)}, {"expected", toUtf8(right)}}));
        offerText(m_findings.back(), m_context.analysis, line.paragraph, span, right);
        return m_findings.back();
    }

    /// Length of what stands for "V/v" or "Về việc" at the head of the line.
    static std::size_t headOf(std::u16string_view text, bool& shortForm)
    {
        const auto key = foldKey(text.substr(0, 12));
        shortForm = key.starts_with(u"v/v");
        std::size_t end = shortForm ? 3 : key.starts_with(u"về việc") ? 7 : 0;
        if (end > 0 && end < text.size() && (text[end] == u':' || text[end] == u'.'))
            ++end;
        return end;
    }

    /// "V/v" and one blank.
    void checkLetter()
    {
        bool shortForm = false;
        const auto& line = m_lines.front();
        const auto text = textOf(m_context.analysis, line);
        const auto head = headOf(text, shortForm);
        if (head == 0 || text.substr(0, head) == u"V/v")
            return;
        report("letter", line, {0, static_cast<std::int32_t>(head)}, u"V/v");
    }

    /// Under a tên loại the words are written out.
    void checkTitled()
    {
        bool shortForm = false;
        const auto& line = m_lines.front();
        const auto head = headOf(textOf(m_context.analysis, line), shortForm);
        if (shortForm)
            report("written", line, {0, static_cast<std::int32_t>(head)}, u"Về việc");
    }

    /// Where the subject is missing the first sentence stands in its place: that one is neither bold nor centred, and says what was done.
    bool isSentence(const Stretch& line) const
    {
        constexpr std::int32_t kLongest = 250;
        const auto& snapshot = m_context.snapshot;
        const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(line.paragraph)];
        if (line.span.end - line.span.begin > kLongest ||
            textOf(m_context.analysis, line).find(u" đã ") != std::u16string_view::npos)
            return true;
        if (snapshot.plainText || snapshot.paraFormats[paragraph.format].align == Align::Center)
            return false;
        return std::none_of(paragraph.runs.begin(), paragraph.runs.end(),
                            [&](const Run& run) { return snapshot.charFormats[run.format].bold; });
    }

    void checkStop()
    {
        const auto& line = m_lines.back();
        const auto text = textOf(m_context.analysis, line);
        if (text.size() < 2 || text.back() != u'.' || isSentence(line))
            return;
        const auto before = trim(text.substr(0, text.size() - 1));
        if (before.empty() || !(isLetter(before.back()) || isDigit(before.back()) || before.back() == u')'))
            return;
        const auto end = static_cast<std::int32_t>(text.size());
        report("", line, {end - 1, end}, u"");
    }

    /// "… năm 2023 Mục tiêu, nhiệm vụ …": two parts run together. Where they part is for the writer to say.
    void checkParts(const Stretch& line)
    {
        const auto text = textOf(m_context.analysis, line);
        for (const auto word : splitList(m_context.rule.param("parts"), '|')) {
            const auto written = u" " + toUtf16(word);
            for (auto at = text.find(written); at != text.npos; at = text.find(written, at + 1)) {
                if (at == 0 || !isDigit(text[at - 1]))
                    continue;
                const Span joint{static_cast<std::int32_t>(at), static_cast<std::int32_t>(at) + 2};
                report("parts", line, joint, u"; " + std::u16string(1, toLower(text[at + 1]))).tier = FixTier::Suggest;
            }
        }
    }

    const CheckContext& m_context;
    std::vector<Finding>& m_findings;
    std::vector<Stretch> m_lines;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { Subject(context, findings).check(); }

} // namespace

const CheckKind& subjectFormCheckKind()
{
    static const CheckKind kind{"subjectForm", kParams, run};
    return kind;
}

} // namespace trinhky
