#include "checks/check.hpp"
#include "checks/places.hpp"

/// The date of the header exists, and its year is that inside the number of a normative document.
namespace trinhky {
namespace {

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    if (header.dateParagraph < 0)
        return;
    const auto text = context.analysis.textOf(header.dateParagraph);
    if (!header.dateBlank && !header.date && header.day && header.month) {
        const auto begin = static_cast<std::size_t>(header.dateSpan.begin);
        const auto date = text.substr(begin, static_cast<std::size_t>(header.dateSpan.end) - begin);
        findings.push_back(makeFinding(context, "", placeInText(context.analysis, header.dateParagraph, header.dateSpan),
                                       {{"observed", toUtf8(date)}}));
    }
    if (!header.symbolYear || !header.year || *header.symbolYear == *header.year)
        return;
    auto finding = makeFinding(context, "year", placeInText(context.analysis, header.numberParagraph, header.yearSpan),
                               {{"observed", std::to_string(*header.symbolYear)}, {"expected", std::to_string(*header.year)}});
    finding.related.push_back(placeInText(context.analysis, header.dateParagraph, header.dateSpan));
    findings.push_back(std::move(finding));
}

} // namespace

const CheckKind& dateValidCheckKind()
{
    static const CheckKind kind{"dateValid", {}, run};
    return kind;
}

} // namespace trinhky
