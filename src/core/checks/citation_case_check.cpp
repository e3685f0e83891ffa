#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>

/// Capitals of the words that a citation is made of: Phần, Chương, Mục, Tiểu mục, Điều have one, khoản and điểm have none but where a
/// sentence begins.
namespace trinhky {
namespace {

bool wantsCapital(LabelKind kind) { return kind != LabelKind::Clause && kind != LabelKind::Point; }

class CitationCase {
public:
    CitationCase(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_findings(findings)
    {}

    void run()
    {
        for (const UnitCitation& citation : m_analysis.citations.units) {
            const auto part = partOf(m_analysis, citation.paragraph);
            const Role role = m_analysis.roles[static_cast<std::size_t>(citation.paragraph)];
            if (citation.quoted || part < 0 || m_analysis.parts[static_cast<std::size_t>(part)].form ||
                role == Role::FootnoteText)
                continue;
            for (std::size_t level = 0; level < citation.units.size(); ++level)
                if (!citation.units[level].shared)
                    check(citation, level);
        }
    }

private:
    void check(const UnitCitation& citation, std::size_t level)
    {
        const CitedUnit& unit = citation.units[level];
        const auto text = m_analysis.textOf(citation.paragraph);
        const auto begin = static_cast<std::size_t>(unit.word.begin);
        const char16_t first = text[begin];
        if (unit.kind == LabelKind::Dotted && !isClauseWord(first))
            return; // "mục 2.1" is an item: the decree's Mục have one number
        const bool capital = unit.kind != LabelKind::Dotted && wantsCapital(unit.kind);
        if (isUpper(first) == capital || isUpper(text[begin + 1]))
            return;
        if (capital ? !isSurely(citation, unit) || isSeveral(text, begin) : beginsSentence(text, begin) || isNote(text, unit))
            return;
        std::u16string word(text.substr(begin, static_cast<std::size_t>(unit.word.end) - begin));
        auto finding = makeFinding(m_context, capital ? "" : "small", placeInText(m_analysis, citation.paragraph, unit.word),
                                   {{"observed", toUtf8(word)}, {"expected", toUtf8(changed(word, capital))}});
        offerText(finding, m_analysis, citation.paragraph, unit.word, changed(word, capital));
        m_findings.push_back(std::move(finding));
    }

    static bool isClauseWord(char16_t first) { return toLower(first) == u'k' || toLower(first) == u'đ'; }

    static std::u16string changed(std::u16string word, bool capital)
    {
        word.front() = capital ? toUpper(word.front()) : toLower(word.front());
        return word;
    }

    /// In small letters a lone "phần 2", "mục 3" or "điều này" may be no citation at all.
    bool isSurely(const UnitCitation& citation, const CitedUnit& unit) const
    {
        const bool chained = citation.units.size() > 1;
        if (unit.numbers.empty() || chained || citation.explicitly)
            return chained || !unit.numbers.empty();
        const bool sure = unit.kind == LabelKind::Article || unit.kind == LabelKind::Chapter ||
                          (unit.kind == LabelKind::Roman && (citation.document == CitedDocument::Other || isHere(unit)));
        return sure && !citation.doubtful;
    }

    /// A lone "mục I" may be one of a form or a table that the text explains.
    bool isHere(const CitedUnit& unit) const
    {
        const auto& nodes = m_analysis.outline.nodes;
        return std::any_of(nodes.begin(), nodes.end(), [&](const OutlineNode& node) {
            return node.label.kind == LabelKind::Roman && node.label.path == unit.numbers.front().path;
        });
    }

    /// "… đối với 3 Điểm này được bổ sung theo …": a note of a consolidated text that a conversion set into the sentence.
    static bool isNote(std::u16string_view text, const CitedUnit& unit)
    {
        const auto before = trim(text.substr(0, static_cast<std::size_t>(unit.word.begin)));
        const auto behind = foldKey(trim(text.substr(static_cast<std::size_t>(unit.word.end))));
        return unit.numbers.empty() && !before.empty() && isDigit(before.back()) && behind.starts_with(u"này được ");
    }

    /// "các điều 11, 12 và 13"
    static bool isSeveral(std::u16string_view text, std::size_t at)
    {
        const auto before = foldKey(text.substr(at > 8 ? at - 8 : 0, at > 8 ? 8 : at));
        return before.ends_with(u"các") || before.ends_with(u"những");
    }

    static bool beginsSentence(std::u16string_view text, std::size_t at)
    {
        auto before = text.substr(0, at);
        while (!before.empty() && (isSpace(before.back()) || before.back() == u'*') && before.back() != u'\n')
            before.remove_suffix(1);
        const bool numberOnly = std::none_of(before.begin(), before.end(), isLetter); // "[5] Khoản này được sửa đổi"
        if (numberOnly)
            return true;
        constexpr std::u16string_view kEnds = u".!?:;\n\u201C\"(-+\u2013\u2022|)";
        return kEnds.find(before.back()) != kEnds.npos;
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { CitationCase(context, findings).run(); }

} // namespace

const CheckKind& citationCaseCheckKind()
{
    static const CheckKind kind{"citationCase", {}, run};
    return kind;
}

} // namespace trinhky
