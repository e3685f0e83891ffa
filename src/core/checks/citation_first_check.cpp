#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <set>

/// What a document is cited with the first time: number and symbol, date, body, subject. Laws and ordinances are cited by name, later
/// citations are short rightly, and so is the one that amends the one before it.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 1> kParams{"types"};

struct Detail {
    bool missing = false;
    std::string_view vi;
    std::string_view en;
};

class FirstCitations {
public:
    FirstCitations(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_findings(findings)
    {
        for (const auto type : splitList(context.rule.param("types"), ','))
            m_types.push_back(toUtf16(type));
    }

    void run()
    {
        for (const DocumentCitation& citation : m_analysis.citations.documents)
            if (mayJudge(m_analysis, citation) && role(citation) != Role::Subject && isFirst(citation) &&
                !isShortRightly(citation))
                check(citation);
    }

private:
    std::u16string_view textOf(const DocumentCitation& citation) const { return m_analysis.textOf(citation.paragraph); }
    Role role(const DocumentCitation& citation) const { return m_analysis.roles[static_cast<std::size_t>(citation.paragraph)]; }

    bool isFirst(const DocumentCitation& citation)
    {
        if (citation.number.empty())
            return !citation.numberBlank && role(citation) == Role::Basis && citation.dateSpan.end == 0 &&
                   !citation.body.empty() &&
                   (foldKey(citation.type).starts_with(u"báo cáo") || foldKey(citation.type) == u"tờ trình");
        auto key =
            foldKey(citation.symbol.empty() ? citation.type + u" " + citation.number : citation.number + u"/" + citation.symbol);
        std::erase(key, u' ');
        return m_seen.insert(key).second;
    }

    bool isShortRightly(const DocumentCitation& citation) const
    {
        const auto type = foldKey(citation.type);
        const auto part = partOf(m_analysis, citation.paragraph);
        if (part >= 0 && m_analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix)
            return true; // tables and forms, even where a conversion made paragraphs of them
        if (std::find(m_types.begin(), m_types.end(), type) == m_types.end() || role(citation) == Role::TableCell)
            return true;
        return amends(citation) || isProposal(citation) || breaksOff(citation) || isToFillIn(citation);
    }

    /// "(được sửa đổi, bổ sung bởi Nghị định số …)": the subject is said.
    bool amends(const DocumentCitation& citation) const
    {
        constexpr std::int32_t kBefore = 70;
        const auto begin = std::max(0, citation.span.begin - kBefore);
        const auto before = foldKey(
            textOf(citation).substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(citation.span.begin - begin)));
        const auto amended = before.rfind(u"sửa đổi");
        return amended != before.npos && before.find(u"của", amended) == before.npos;
    }

    /// "Theo đề nghị của … tại Tờ trình số …": who proposes is said before, and what is what is decided.
    bool isProposal(const DocumentCitation& citation) const
    {
        const auto before = foldKey(textOf(citation).substr(0, static_cast<std::size_t>(citation.span.begin)));
        return role(citation) == Role::Basis && before.find(u"đề nghị của") != before.npos;
    }

    /// "Báo cáo thẩm tra của [Ban …]": a place of a form, told as such.
    bool isToFillIn(const DocumentCitation& citation) const
    {
        const auto text = textOf(citation);
        return text.substr(static_cast<std::size_t>(citation.span.begin)).find(u'[') != std::u16string_view::npos;
    }

    /// The line ends before the citation does: a page break of a conversion.
    bool breaksOff(const DocumentCitation& citation) const
    {
        const auto rest = trim(textOf(citation).substr(static_cast<std::size_t>(citation.span.end)));
        return m_context.snapshot.plainText && rest.find_first_not_of(u"-\u2013/* ") == std::u16string_view::npos;
    }

    void check(const DocumentCitation& citation)
    {
        const std::array<Detail, 4> details{
            {{citation.number.empty() || citation.symbol.empty(), "số, ký hiệu", "number and symbol"},
             {citation.dateSpan.end == 0, "ngày ban hành", "date"},
             {citation.body.empty(), "cơ quan ban hành", "issuing body"},
             {citation.subject.empty(), "trích yếu", "subject"}}};
        std::string vi, en;
        for (const Detail& detail : details)
            if (detail.missing) {
                vi += (vi.empty() ? "" : "; ") + std::string(detail.vi);
                en += (en.empty() ? "" : "; ") + std::string(detail.en);
            }
        if (vi.empty())
            return;
        m_findings.push_back(
            makeFinding(m_context, "", placeInText(m_analysis, citation.paragraph, citation.span),
                        {{"observed", trinhky::textOf(m_analysis, citation)}, {"missing", vi}, {"missingEn", en}}));
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    std::vector<Finding>& m_findings;
    std::vector<std::u16string> m_types;
    std::set<std::u16string> m_seen;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { FirstCitations(context, findings).run(); }

} // namespace

const CheckKind& citationFirstCheckKind()
{
    static const CheckKind kind{"citationFirst", kParams, run};
    return kind;
}

} // namespace trinhky
