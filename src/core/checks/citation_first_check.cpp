#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <set>

/// What a document is cited with the first time: number and symbol, date, body, subject. Laws and ordinances are cited by name, later
/// citations are short rightly, and so is the one that amends the one before it. What the sentence has said already (who issued it,
/// what it is about) need not be said again. Normative documents cite by number, body and name, without the date (NĐ 78/2025/NĐ-CP).
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
        const auto& documents = m_analysis.citations.documents;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const DocumentCitation& citation = documents[i];
            if (!mayJudge(m_analysis, citation))
                continue;
            if (role(citation) == Role::Subject) {
                if (!citation.body.empty() || !citation.subject.empty())
                    isFirst(citation); // the title has said what it is
            } else if (isFirst(citation) && !isShortRightly(citation)) {
                check(i);
            }
        }
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
        return amends(citation) || isProposal(citation) || isShortName(citation) || breaksOff(citation) || isToFillIn(citation);
    }

    std::u16string keyBefore(const DocumentCitation& citation) const
    {
        return foldKey(trim(textOf(citation).substr(0, static_cast<std::size_t>(citation.span.begin))));
    }

    /// "(sau đây viết tắt là Thông tư liên tịch số 01/2017)"
    bool isShortName(const DocumentCitation& citation) const
    {
        const auto before = keyBefore(citation);
        return before.ends_with(u"tắt là") || before.ends_with(u"gọi là") || before.ends_with(u"gọi chung là");
    }

    /// "Ủy ban nhân dân xã ban hành Kế hoạch số …", "chỉ đạo của Thủ tướng Chính phủ tại Công điện số …"
    bool isBodySaid(const DocumentCitation& citation) const
    {
        auto before = keyBefore(citation);
        for (const std::u16string_view article : {u" các", u" những"})
            if (before.ends_with(article))
                before.resize(before.size() - article.size());
        if (before.ends_with(u"ban hành") || before.ends_with(u"ký"))
            return true;
        return before.ends_with(u" tại") && namesBody(textOf(citation).substr(0, static_cast<std::size_t>(citation.span.begin)));
    }

    /// "chỉ đạo của Thủ tướng Chính phủ", not "hoạt động của tổ công nghệ số": bodies have a capital.
    static bool namesBody(std::u16string_view before)
    {
        constexpr std::u16string_view kOf = u"của ";
        const auto sentence = before.substr(before.find_last_of(u".;:") + 1);
        for (auto at = sentence.find(kOf); at != sentence.npos; at = sentence.find(kOf, at + 1))
            if (at + kOf.size() < sentence.size() && isUpper(sentence[at + kOf.size()]))
                return true;
        return false;
    }

    /// "Quy chế ban hành kèm theo Quyết định số …": the subject is what goes with it. "Báo cáo thẩm tra" is of the proposal at hand.
    bool isSubjectSaid(const DocumentCitation& citation) const
    {
        if (foldKey(citation.type) == u"báo cáo thẩm tra")
            return true;
        if (isSubjectBehindBracket(citation))
            return true;
        const auto before = keyBefore(citation);
        return before.ends_with(u"kèm theo") || before.ends_with(u"ban hành theo") || before.ends_with(u"ban hành tại");
    }

    /// "Nghị định số 61/2018/NĐ-CP … của Chính phủ (được sửa đổi, bổ sung bởi …) về …"
    bool isSubjectBehindBracket(const DocumentCitation& citation) const
    {
        const auto behind = trim(textOf(citation).substr(static_cast<std::size_t>(citation.span.end)));
        const auto close = behind.starts_with(u'(') ? behind.find(u')') : behind.npos;
        if (close == behind.npos)
            return false;
        const auto key = foldKey(behind.substr(close + 1, 20));
        return key.starts_with(u"về ") || key.starts_with(u"quy định ") || key.starts_with(u"hướng dẫn ") ||
               key.starts_with(u"ban hành ") || key.starts_with(u'\u201C');
    }

    /// "kiện toàn Tổ công nghệ số (Quyết định số …)": the words before the bracket say what and whose it is.
    bool isInBrackets(const DocumentCitation& citation) const
    {
        const auto before = textOf(citation).substr(0, static_cast<std::size_t>(citation.span.begin));
        const auto open = before.rfind(u'(');
        return open != before.npos && before.find(u')', open) == before.npos;
    }

    /// The one behind in a list, "Quyết định số 1/QĐ-UBND, Quyết định số 2/QĐ-UBND và …", which may say what holds for all; or none.
    const DocumentCitation* nextInList(std::size_t at) const
    {
        const auto& documents = m_analysis.citations.documents;
        if (at + 1 >= documents.size() || documents[at + 1].paragraph != documents[at].paragraph ||
            documents[at + 1].span.begin < documents[at].span.end)
            return nullptr;
        const auto begin = static_cast<std::size_t>(documents[at].span.end);
        const auto between = textOf(documents[at]).substr(begin, static_cast<std::size_t>(documents[at + 1].span.begin) - begin);
        const auto key = foldKey(trim(between));
        return key == u"," || key == u"và" || key == u", và" || key == u";" ? &documents[at + 1] : nullptr;
    }

    bool saysLater(std::size_t at, std::u16string DocumentCitation::*detail) const
    {
        for (const auto* next = nextInList(at); next; next = nextInList(++at))
            if (!(next->*detail).empty() &&
                (detail != &DocumentCitation::subject || foldKey(next->type) == foldKey(textOfType(at))))
                return true;
        return false;
    }

    std::u16string_view textOfType(std::size_t at) const { return m_analysis.citations.documents[at].type; }

    /// "Nghị định số 29/2025/NĐ-CP … của Chính phủ; Nghị định số 166/2025/NĐ-CP sửa đổi, bổ sung …"
    bool amendsOneBefore(std::size_t at) const
    {
        const auto& documents = m_analysis.citations.documents;
        return at > 0 && documents[at - 1].paragraph == documents[at].paragraph && !documents[at - 1].body.empty() &&
               foldKey(documents[at].subject).starts_with(u"sửa đổi");
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

    /// "Theo đề nghị của … tại Tờ trình số …", "do Sở … trình tại Tờ trình số …": who proposes is said before, and what is what is decided.
    bool isProposal(const DocumentCitation& citation) const
    {
        const auto before = foldKey(textOf(citation).substr(0, static_cast<std::size_t>(citation.span.begin)));
        const auto said = trim(before);
        const bool submitted =
            foldKey(citation.type) == u"tờ trình" && (said.ends_with(u"trình tại") || said.ends_with(u"đề nghị tại"));
        return submitted || (role(citation) == Role::Basis && before.find(u"đề nghị của") != before.npos);
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
        const bool nothing = rest.find_first_not_of(u"-\u2013/* ") == std::u16string_view::npos;
        return m_context.snapshot.plainText && (nothing || rest == u"ngày" || rest == u"của" || rest == u"về");
    }

    void check(std::size_t at)
    {
        const DocumentCitation& citation = m_analysis.citations.documents[at];
        const bool normative = m_context.regime == Regime::QPPL78 && !citation.number.empty();
        const bool inBrackets = isInBrackets(citation);
        const bool body = !citation.body.empty() || inBrackets || isBodySaid(citation) || amendsOneBefore(at) ||
                          saysLater(at, &DocumentCitation::body);
        const bool subject =
            !citation.subject.empty() || inBrackets || isSubjectSaid(citation) || saysLater(at, &DocumentCitation::subject);
        const std::array<Detail, 4> details{
            {{citation.number.empty() || citation.symbol.empty(), "số, ký hiệu", "number and symbol"},
             {citation.dateSpan.end == 0 && !(normative && subject), "ngày ban hành", "date"},
             {!body && !(normative && subject), "cơ quan ban hành", "issuing body"},
             {!subject, "trích yếu", "subject"}}};
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
