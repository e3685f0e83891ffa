#include "checks/check.hpp"
#include "checks/list_items.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// What a document stands on is older than it, or of the same day.
namespace trinhky {
namespace {

bool isIn(const DocumentCitation& citation, const ListItem& item)
{
    if (citation.paragraph < item.paragraph || citation.paragraph > item.last)
        return false;
    return (citation.paragraph > item.paragraph || citation.span.begin >= item.begin) &&
           (citation.paragraph < item.last || citation.span.begin < item.end);
}

bool isLater(const Date& date, const HeaderFacts& header)
{
    return header.date ? date > *header.date : header.year && date.year > *header.year;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto& header = analysis.header;
    if (!header.date && !header.year)
        return;
    const auto items = basisItems(analysis);
    for (const auto& citation : analysis.citations.documents) {
        if (!citation.date || !isLater(*citation.date, header) ||
            std::none_of(items.begin(), items.end(), [&](const ListItem& item) { return isIn(citation, item); }))
            continue;
        findings.push_back(makeFinding(context, "", placeInText(analysis, citation.paragraph, citation.dateSpan),
                                       {{"observed", toIso(*citation.date)},
                                        {"expected", header.date ? toIso(*header.date) : std::to_string(*header.year)}}));
    }
}

} // namespace

const CheckKind& basisDateCheckKind()
{
    static const CheckKind kind{"basisDate", {}, run};
    return kind;
}

} // namespace trinhky
