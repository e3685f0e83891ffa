#include "checks/check.hpp"
#include "checks/header_text.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// Abbreviations in a line of the header. Parameters: `line`, "subject" or "issuer"; `allowed`, words in capitals that are none or that
/// everyone knows. Items: abbreviations (`short`) and what they stand for. In the issuing body's name, which is in capitals throughout,
/// only the items are looked for.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 2> kParams{"line", "allowed"};
constexpr std::array<std::string_view, 1> kItemKeys{"short"};

bool belongsToWord(char16_t unit)
{
    return isLetter(unit) || isDigit(unit) || unit == u'-' || unit == u'/' || unit == u'&' || unit == u'.';
}

/// Stretches between blanks and signs, with the hyphens and slashes inside them.
std::vector<Span> wordsOf(std::u16string_view text)
{
    std::vector<Span> words;
    for (std::size_t at = 0; at < text.size();) {
        if (!belongsToWord(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && belongsToWord(text[end]))
            ++end;
        auto last = end;
        while (last > at && !isLetter(text[last - 1]) && !isDigit(text[last - 1]))
            --last;
        while (at < last && !isLetter(text[at]) && !isDigit(text[at]))
            ++at;
        if (last > at)
            words.push_back({static_cast<std::int32_t>(at), static_cast<std::int32_t>(last)});
        at = end;
    }
    return words;
}

/// "KT-XH", "CCHC": capitals with nothing but hyphens between them; numbers of documents and Roman numerals are none.
bool looksAbbreviated(std::u16string_view word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), isUpper);
    return capitals >= 2 && !romanValue(word) &&
           std::all_of(word.begin(), word.end(), [](char16_t unit) { return isUpper(unit) || unit == u'-' || unit == u'&'; });
}

/// A word in capitals, or one of several: "CHÍNH PHỦ". Abbreviations have letters with ơ, ư, đ, but no tones.
bool hasTone(std::u16string_view word)
{
    constexpr std::u16string_view kTones = u"ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ";
    return word.find_first_of(kTones) != word.npos;
}

std::u16string upper(const std::u16string& text)
{
    std::u16string letters;
    for (const char16_t unit : text)
        letters.push_back(toUpper(unit));
    return letters;
}

class Line {
public:
    Line(const CheckContext& context, const Stretch& line, std::vector<Finding>& findings)
        : m_context(context), m_line(line), m_text(textOf(context.analysis, line)), m_capitals(isUpperCaseText(m_text)),
          m_findings(findings)
    {}

    void check()
    {
        const auto words = wordsOf(m_text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto* item = itemOf(written(words[i]));
            if (item != nullptr || (!m_capitals && isUnknown(words, i)))
                report(words[i], written(words[i]), item);
        }
    }

private:
    std::u16string_view written(const Span& word) const
    {
        return m_text.substr(static_cast<std::size_t>(word.begin), static_cast<std::size_t>(word.end - word.begin));
    }

    bool isUnknown(const std::vector<Span>& words, std::size_t i) const
    {
        const auto word = written(words[i]);
        if (!looksAbbreviated(word) || hasTone(word) || isAllowed(word) || isExplained(words[i]))
            return false;
        // beside a word with a tone it is a word of a line in capitals itself: "BAN" of "ỦY BAN THƯỜNG VỤ"
        const auto spelled = [&](std::size_t at) { return looksAbbreviated(written(words[at])) && hasTone(written(words[at])); };
        return !(i > 0 && spelled(i - 1)) && !(i + 1 < words.size() && spelled(i + 1));
    }

    const RuleItem* itemOf(std::u16string_view word) const
    {
        const auto& items = m_context.rule.items;
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const RuleItem& item) { return toUtf16(item.value("short")) == word; });
        return found == items.end() ? nullptr : &*found;
    }

    bool isAllowed(std::u16string_view word) const
    {
        const auto allowed = splitList(m_context.rule.param("allowed"), '|');
        return std::find(allowed.begin(), allowed.end(), toUtf8(word)) != allowed.end();
    }

    /// "… (HIV)": the words before the bracket say what it is.
    bool isExplained(const Span& word) const
    {
        return word.begin > 0 && m_text[static_cast<std::size_t>(word.begin) - 1] == u'(';
    }

    void report(const Span& word, std::u16string_view written, const RuleItem* item)
    {
        const Span span{m_line.span.begin + word.begin, m_line.span.begin + word.end};
        auto full = item ? toUtf16(item->text) : std::u16string();
        if (m_capitals)
            full = upper(full);
        else if (word.begin == 0 && !full.empty())
            full.front() = toUpper(full.front());
        m_findings.push_back(makeFinding(m_context, full.empty() ? "" : "known",
                                         placeInText(m_context.analysis, m_line.paragraph, span),
                                         {{"observed", toUtf8(written)}, {"expected", toUtf8(full)}}));
        if (!full.empty())
            offerText(m_findings.back(), m_context.analysis, m_line.paragraph, span, full);
    }

    const CheckContext& m_context;
    const Stretch& m_line;
    std::u16string_view m_text;
    bool m_capitals;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const bool issuer = context.rule.param("line") == "issuer";
    for (const auto& line : issuer ? issuerLines(context.analysis) : subjectLines(context.analysis))
        Line(context, line, findings).check();
}

} // namespace

const CheckKind& abbreviationCheckKind()
{
    static const CheckKind kind{"abbreviation", kParams, run, kItemKeys};
    return kind;
}

} // namespace trinhky
