#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>

/// Laws, documents and words that were no longer in force on the day of the document (dated list of the rule). Judged by the document's
/// own date: a document that tells no year is not judged. What history names ("Ủy ban nhân dân huyện … (cũ)", a document of that time)
/// is right.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 1> kParams{"history"};
constexpr std::array<std::string_view, 5> kItemKeys{"law", "number", "date", "words", "from"};

bool contains(std::u16string_view text, std::u16string_view word)
{
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

/// `small` is a small letter, as words of rules are written.
bool isSameLetter(char16_t small, char16_t letter) { return letter == small || toLower(letter) == small; }

/// Tells quickly that a text holds none of some words: most hold none.
class WordSieve {
public:
    explicit WordSieve(std::vector<std::u16string> words) : m_words(std::move(words))
    {
        std::erase_if(m_words, [](const std::u16string& word) { return word.empty(); });
        std::sort(m_words.begin(), m_words.end());
    }

    bool mayHoldOne(std::u16string_view text) const
    {
        for (std::size_t at = 0; at < text.size(); ++at)
            if ((at == 0 || !isLetter(text[at - 1])) && beginsWithOne(text.substr(at)))
                return true;
        return false;
    }

private:
    bool beginsWithOne(std::u16string_view text) const
    {
        const char16_t first = toLower(text.front());
        auto word = std::partition_point(m_words.begin(), m_words.end(),
                                         [first](const std::u16string& known) { return known.front() < first; });
        for (; word != m_words.end() && word->front() == first; ++word)
            if (std::equal(word->begin(), word->end(), text.begin(),
                           text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), word->size())), isSameLetter))
                return true;
        return false;
    }

    std::vector<std::u16string> m_words;
};

class ExpiredCheck {
public:
    ExpiredCheck(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_findings(findings)
    {
        for (const auto word : splitList(context.rule.param("history"), ','))
            m_history.push_back(foldKey(toUtf16(word)));
    }

    void run()
    {
        const auto& header = m_analysis.header;
        if (!header.date && !header.year)
            return;
        for (const RuleItem& item : m_context.rule.items) {
            const auto from = parseIsoDate(item.value("from"));
            if (!from || m_context.asOf < *from)
                continue;
            if (!item.value("words").empty())
                findWords(item, *from);
            else
                findDocuments(item);
        }
    }

private:
    Role role(std::int32_t paragraph) const { return m_analysis.roles[static_cast<std::size_t>(paragraph)]; }

    void findDocuments(const RuleItem& item)
    {
        for (const DocumentCitation& citation : m_analysis.citations.documents)
            if (role(citation.paragraph) == Role::Basis && mayJudge(m_analysis, citation) && isMeant(item, citation))
                report("", item, placeInText(m_analysis, citation.paragraph, citation.span), textOf(m_analysis, citation));
    }

    /// By number and symbol; a law also by its name with the day or year of its adoption.
    bool isMeant(const RuleItem& item, const DocumentCitation& citation) const
    {
        if (!citation.number.empty())
            return foldKey(citation.number + u"/" + citation.symbol) == foldKey(toUtf16(item.value("number")));
        const auto name = foldKey(toUtf16(item.value("law")));
        const auto adopted = parseIsoDate(item.value("date"));
        if (name.empty() || !adopted || foldKey(citation.subject) != name)
            return false;
        if (citation.date)
            return *citation.date == *adopted;
        const auto behind =
            foldKey(m_analysis.textOf(citation.paragraph).substr(static_cast<std::size_t>(citation.span.end), 12));
        return behind.find(u"năm " + toUtf16(std::to_string(adopted->year))) == 0;
    }

    void findWords(const RuleItem& item, const Date& from)
    {
        std::vector<std::u16string> words;
        for (const auto word : splitList(item.value("words"), ','))
            words.push_back(toUtf16(word));
        const WordSieve sieve(words);
        for (const Part& part : m_analysis.parts)
            for (auto at = part.begin; at < part.end; ++at)
                if (isContent(role(at)) && role(at) != Role::Quote && role(at) != Role::TableCell &&
                    sieve.mayHoldOne(m_analysis.textOf(at)))
                    findWords(item, at, words, from);
    }

    void findWords(const RuleItem& item, std::int32_t paragraph, const std::vector<std::u16string>& words, const Date& from)
    {
        const auto text = m_analysis.textOf(paragraph);
        for (const auto& word : words) {
            const auto hit = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                         [](char16_t letter, char16_t small) { return isSameLetter(small, letter); });
            if (hit == text.end())
                continue;
            const auto begin = static_cast<std::size_t>(hit - text.begin());
            const auto end = begin + word.size();
            const bool whole = (begin == 0 || !isLetter(text[begin - 1])) && (end == text.size() || !isLetter(text[end]));
            if (!whole || isHistory(paragraph, from))
                continue;
            const Span span{static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
            report("words", item, placeInText(m_analysis, paragraph, span), toUtf8(text.substr(begin, end - begin)));
            return;
        }
    }

    /// Words of the past, or a document of the time before, in the same paragraph.
    bool isHistory(std::int32_t paragraph, const Date& from) const
    {
        const auto key = foldKey(m_analysis.textOf(paragraph));
        if (std::any_of(m_history.begin(), m_history.end(), [&](const std::u16string& word) { return contains(key, word); }))
            return true;
        for (int year = from.year - 1; year > from.year - 40; --year)
            if (contains(key, u"năm " + toUtf16(std::to_string(year))))
                return true;
        const auto& documents = m_analysis.citations.documents;
        return std::any_of(documents.begin(), documents.end(), [&](const DocumentCitation& citation) {
            return citation.paragraph == paragraph && !citation.thisDocument;
        });
    }

    void report(const std::string& message, const RuleItem& item, Place place, const std::string& observed)
    {
        m_findings.push_back(makeFinding(m_context, message, std::move(place),
                                         {{"observed", observed}, {"instead", item.text}, {"from", viDate(item)}}));
    }

    static std::string viDate(const RuleItem& item)
    {
        const auto date = parseIsoDate(item.value("from")).value_or(Date{});
        return std::to_string(date.day) + "/" + std::to_string(date.month) + "/" + std::to_string(date.year);
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    std::vector<Finding>& m_findings;
    std::vector<std::u16string> m_history;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { ExpiredCheck(context, findings).run(); }

} // namespace

const CheckKind& expiredCheckKind()
{
    static const CheckKind kind{"expired", kParams, run, kItemKeys};
    return kind;
}

} // namespace trinhky
