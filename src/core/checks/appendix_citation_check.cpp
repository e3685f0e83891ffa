#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <map>

/// Appendices that are cited but not there, and appendices that the text does not mention. What "kèm theo" another document is that
/// one's; a blank form needs no mention of its own.
namespace trinhky {
namespace {

class AppendixCheck {
public:
    AppendixCheck(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_findings(findings)
    {
        for (std::int32_t part = 0; part < static_cast<std::int32_t>(m_analysis.parts.size()); ++part) {
            const auto heading = m_analysis.find(Role::AppendixNo, part);
            if (part > 0 && heading >= 0)
                m_appendices.push_back({part, heading, readLabel(m_analysis.textOf(heading))});
        }
    }

    void run()
    {
        for (const AppendixCitation& citation : m_analysis.citations.appendices)
            if (isOwn(citation) && !isThere(citation))
                report(citation);
        for (const Appendix& appendix : m_appendices)
            if (!isForm(appendix.part) && !isMentioned(appendix))
                m_findings.push_back(makeFinding(m_context, "unmentioned", wholeParagraph(m_analysis, appendix.heading),
                                                 {{"observed", quoteOf(m_analysis, appendix.heading)}}));
    }

private:
    struct Appendix {
        std::int32_t part = 0;
        std::int32_t heading = 0;
        std::optional<Label> label;
    };

    bool isForm(std::int32_t part) const { return m_analysis.parts[static_cast<std::size_t>(part)].form; }
    Role role(std::int32_t paragraph) const { return m_analysis.roles[static_cast<std::size_t>(paragraph)]; }

    /// Said of this document's own appendices, in its main text or in what is attached; in an appendix it is too often another's.
    bool isOwn(const AppendixCitation& citation) const
    {
        const auto part = partOf(m_analysis, citation.paragraph);
        if (citation.document == CitedDocument::Other || part < 0 ||
            m_analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix || isForm(part))
            return false;
        const Role where = role(citation.paragraph);
        if (where == Role::AppendixRef || where == Role::Quote || where == Role::TableCell || where == Role::FootnoteText)
            return false;
        const auto text = m_analysis.textOf(citation.paragraph);
        const auto span = citation.span;
        if (citation.word == u"phụ lục" && citation.number)
            return !breaksOff(text, span);
        return endsPhrase(text, span) && (citation.word == u"phụ lục" || pointsThere(text, span));
    }

    /// A line of converted text that ends here may go on with the document that is meant.
    bool breaksOff(std::u16string_view text, Span span) const
    {
        const auto rest = trim(text.substr(static_cast<std::size_t>(span.end)));
        return rest.empty() && m_context.snapshot.plainText;
    }

    /// "… kèm theo" ends here, or is said of this document: "kèm theo Quyết định này".
    static bool endsPhrase(std::u16string_view text, Span span)
    {
        const auto rest = foldKey(text.substr(static_cast<std::size_t>(span.end), 100));
        const auto attached = rest.find(u"kèm theo");
        const auto enclosed = rest.find(u"đính kèm");
        const auto at = std::min(attached, enclosed);
        if (at == rest.npos)
            return false;
        const auto behind = trim(std::u16string_view(rest).substr(at + 8));
        constexpr std::u16string_view kEnds = u".,;:)";
        if (behind.empty() || kEnds.find(behind.front()) != kEnds.npos)
            return true;
        const auto here = behind.find(u" này");
        return here != behind.npos && here < 24 && behind.substr(0, here).find_first_of(u".,;:)") == behind.npos;
    }

    /// "(có danh sách kèm theo)", "có tên trong danh sách kèm theo", "theo biểu kèm theo": the reader is sent there; not "nộp danh
    /// sách kèm theo".
    static bool pointsThere(std::u16string_view text, Span span)
    {
        static constexpr std::array<std::u16string_view, 9> kPointing{u"(",        u"có",    u"theo", u"tại", u"các",
                                                                      u"chi tiết", u"trong", u"ở",    u"như"};
        const auto before = foldKey(text.substr(0, static_cast<std::size_t>(span.begin)));
        return std::any_of(kPointing.begin(), kPointing.end(), [&](std::u16string_view word) {
            return before.size() >= word.size() && before.ends_with(word) &&
                   (before.size() == word.size() || word == u"(" || !isLetter(before[before.size() - word.size() - 1]));
        });
    }

    bool isThere(const AppendixCitation& citation) const
    {
        const bool attached = m_analysis.parts.size() > 1;
        if (!citation.number)
            return attached || hasTableBehind();
        if (citation.word == u"phụ lục")
            return std::any_of(m_appendices.begin(), m_appendices.end(),
                               [&](const Appendix& appendix) { return bears(appendix, *citation.number); }) ||
                   headsAny(u"phụ lục", *citation.number);
        return attached || hasTableBehind() || headsAny(citation.word, *citation.number);
    }

    /// Converted text often keeps a list as a table at the end, without its heading.
    bool hasTableBehind() const
    {
        const auto signer = findAny(m_analysis, {Role::Signer});
        for (auto at = std::max(signer, 0); at < m_analysis.parts.front().end; ++at)
            if (role(at) == Role::TableCell)
                return true;
        return false;
    }

    /// Roman or Arabic: not the first word of a title ("Phụ lục Danh mục …").
    static bool isCounted(const CitedNumber& number)
    {
        return !number.path.empty() && (isDigit(number.text.front()) || romanValue(number.text));
    }

    bool bears(const Appendix& appendix, const CitedNumber& number) const
    {
        if (!appendix.label)
            return true;                                                 // a heading that cannot be read may be any
        if (appendix.label->path.empty() && appendix.label->letter == 0) // without a number: one of as many as there are
            return !isCounted(number) || number.path.front() <= static_cast<int>(m_appendices.size());
        if (appendix.label->path.empty())
            return toLower(number.text.front()) == toLower(appendix.label->letter);
        return number.path.empty() || appendix.label->path.front() == number.path.front();
    }

    /// A paragraph that begins with the word and the number: a heading that was not taken for one.
    bool headsAny(std::u16string_view word, const CitedNumber& number) const
    {
        const auto key = foldKey(number.text);
        for (std::int32_t at = 0; at < static_cast<std::int32_t>(m_analysis.roles.size()); ++at) {
            const auto head = foldKey(m_analysis.textOf(at).substr(0, 40));
            if (head.find(word) == 0 && head.find(key) != head.npos)
                return true;
        }
        return false;
    }

    bool isMentioned(const Appendix& appendix) const
    {
        const auto& cited = m_analysis.citations.appendices;
        const int own = appendix.label && !appendix.label->path.empty() ? appendix.label->path.front() : 0;
        bool before = false;
        bool after = false;
        for (const AppendixCitation& citation : cited) {
            if (partOf(m_analysis, citation.paragraph) == appendix.part || citation.word != u"phụ lục")
                continue;
            if (!citation.number || citation.number->path.empty() || own == 0 || citation.number->path.front() == own)
                return true;
            before = before || citation.number->path.front() < own;
            after = after || citation.number->path.front() > own;
        }
        return (before && after) || isSpokenOf(appendix);
    }

    /// Words that may mean it without its number: "phụ lục", "kèm theo", its title.
    bool isSpokenOf(const Appendix& appendix) const
    {
        const auto& cited = m_analysis.parts[static_cast<std::size_t>(appendix.part)];
        for (std::int32_t at = 0; at < cited.begin; ++at) {
            if (const auto part = partOf(m_analysis, at);
                part < 0 || m_analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix)
                continue;
            const auto key = foldKey(m_analysis.textOf(at));
            for (auto word = key.find(u"phụ lục"); word != key.npos; word = key.find(u"phụ lục", word + 1))
                if (word + 8 >= key.size() || !namesAnother(std::u16string_view(key).substr(word + 7), appendix))
                    return true;
            if (m_appendices.size() == 1 && (key.find(u"kèm theo") != key.npos || key.find(u"đính kèm") != key.npos))
                return true;
        }
        return false;
    }

    /// " ii, …": the word has a number, and it is another's.
    static bool namesAnother(std::u16string_view behind, const Appendix& appendix)
    {
        behind = trim(behind);
        if (behind.substr(0, 3) == u"số ")
            behind = trim(behind.substr(3));
        std::size_t end = 0;
        while (end < behind.size() && (isLetter(behind[end]) || isDigit(behind[end])))
            ++end;
        std::u16string number(behind.substr(0, end));
        std::transform(number.begin(), number.end(), number.begin(), toUpper);
        const bool digits = !number.empty() && std::all_of(number.begin(), number.end(), isDigit);
        return (digits || romanValue(number)) && appendix.label && !appendix.label->path.empty();
    }

    /// Each appendix once, where it is cited first.
    void report(const AppendixCitation& citation)
    {
        constexpr std::size_t kMostRelated = 20;
        const auto place = placeInText(m_analysis, citation.paragraph, citation.span);
        const auto key = citation.word + u" " + (citation.number ? citation.number->text : std::u16string());
        if (const auto told = m_told.find(key); told != m_told.end()) {
            auto& related = m_findings[told->second].related;
            if (related.size() < kMostRelated)
                related.push_back(place);
            return;
        }
        m_told.emplace(key, m_findings.size());
        const auto begin = static_cast<std::size_t>(citation.span.begin);
        const auto text =
            m_analysis.textOf(citation.paragraph).substr(begin, static_cast<std::size_t>(citation.span.end) - begin);
        m_findings.push_back(makeFinding(m_context, "", place, {{"observed", toUtf8(text)}, {"existing", existing()}}));
    }

    std::string existing() const
    {
        std::string all;
        for (const Appendix& appendix : m_appendices)
            if (appendix.label)
                all += (all.empty() ? "" : ", ") + toUtf8(appendix.label->text);
        return all.empty() ? "không có phụ lục nào" : "chỉ có " + all;
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    std::vector<Finding>& m_findings;
    std::vector<Appendix> m_appendices;
    std::map<std::u16string, std::size_t> m_told; ///< what is missing, and its finding
};

void run(const CheckContext& context, std::vector<Finding>& findings) { AppendixCheck(context, findings).run(); }

} // namespace

const CheckKind& appendixCitationCheckKind()
{
    static const CheckKind kind{"appendixCitation", {}, run};
    return kind;
}

} // namespace trinhky
