#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <map>

/// One document cited with two dates or two issuing bodies. Numbers begin anew each year and at each office: only what agrees in one of
/// the two is one document.
namespace trinhky {
namespace {

std::u16string replaced(std::u16string text, std::u16string_view what, std::u16string_view with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// "UBND xã" and "Ủy ban nhân dân xã Thử Nghiệm" are one body: abbreviations written out, letters only.
std::u16string bodyKey(std::u16string_view body)
{
    auto key = foldKey(body);
    key = replaced(replaced(key, u"ubnd", u"ủy ban nhân dân"), u"hđnd", u"hội đồng nhân dân");
    key = replaced(replaced(key, u"uỷ ban", u"ủy ban"), u"bộ trưởng bộ", u"bộ");
    key = replaced(replaced(key, u"thủ tướng chính phủ", u"thủ tướng"), u"chủ tịch ủy ban", u"ủy ban");
    key = replaced(key, u" và ", u" ");
    std::erase_if(key, [](char16_t unit) { return !isLetter(unit); });
    return key;
}

bool sameBody(std::u16string_view first, std::u16string_view second)
{
    const auto one = bodyKey(first);
    const auto two = bodyKey(second);
    return one.empty() || two.empty() || one.find(two) != one.npos || two.find(one) != two.npos;
}

std::u16string keyOf(const DocumentCitation& citation)
{
    auto key = foldKey(citation.type) + u" " + foldKey(citation.number) + u"/" + foldKey(citation.symbol);
    std::erase(key, u' ');
    return key;
}

bool hasYear(const DocumentCitation& citation) { return !citation.symbol.empty() && isDigit(citation.symbol.front()); }

std::string viDate(const Date& date)
{
    return std::to_string(date.day) + "/" + std::to_string(date.month) + "/" + std::to_string(date.year);
}

class ConflictCheck {
public:
    ConflictCheck(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_findings(findings)
    {}

    void run()
    {
        std::map<std::u16string, std::vector<const DocumentCitation*>> seen;
        for (const DocumentCitation& citation : m_analysis.citations.documents) {
            if (citation.number.empty() || citation.symbol.empty() || !mayJudge(m_analysis, citation))
                continue;
            auto& others = seen[keyOf(citation)];
            for (const DocumentCitation* other : others)
                if (compare(*other, citation))
                    break;
            others.push_back(&citation);
        }
    }

private:
    bool compare(const DocumentCitation& first, const DocumentCitation& second)
    {
        const bool dates = first.date && second.date;
        const bool bodies = !first.body.empty() && !second.body.empty();
        const bool sameYear = dates && (first.date->year == second.date->year || hasYear(first));
        if (sameYear && *first.date != *second.date && sameBody(first.body, second.body)) {
            report("", first, second, viDate(*second.date), viDate(*first.date), second.dateSpan);
            return true;
        }
        if (dates && bodies && *first.date == *second.date && !sameBody(first.body, second.body)) {
            report("body", first, second, toUtf8(second.body), toUtf8(first.body), second.span);
            return true;
        }
        return false;
    }

    void report(const std::string& message, const DocumentCitation& first, const DocumentCitation& second,
                const std::string& observed, const std::string& other, Span span)
    {
        const auto name = toUtf8(second.type + u" số " + second.number + u"/" + second.symbol);
        auto finding = makeFinding(m_context, message, placeInText(m_analysis, second.paragraph, span),
                                   {{"document", name}, {"observed", observed}, {"other", other}});
        finding.related.push_back(placeInText(m_analysis, first.paragraph, first.span));
        m_findings.push_back(std::move(finding));
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { ConflictCheck(context, findings).run(); }

} // namespace

const CheckKind& citationConflictCheckKind()
{
    static const CheckKind kind{"citationConflict", {}, run};
    return kind;
}

} // namespace trinhky
