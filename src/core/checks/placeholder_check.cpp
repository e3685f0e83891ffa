#include "checks/check.hpp"
#include "checks/placeholder_scan.hpp"
#include "checks/places.hpp"

/// Gaps and placeholders of a template that nobody filled in. Number and date of a draft are blank rightly and have rules of their
/// own, the "(Kèm theo …)" line of an electronic document is blank rightly, dots in a data table say that there is no figure, and a
/// blank form in an appendix is to be filled in by others.
namespace trinhky {
namespace {

bool mayHaveGaps(const Analysis& analysis, std::int32_t paragraph)
{
    switch (analysis.roles[static_cast<std::size_t>(paragraph)]) {
    case Role::Number:
    case Role::PlaceDate:
    case Role::AppendixRef:
    case Role::TableCell:
    case Role::Quote:
        return true;
    default:
        return false;
    }
}

bool isReportedElsewhere(const Analysis& analysis, std::int32_t paragraph)
{
    const auto& header = analysis.header;
    return (header.numberBlank && paragraph == header.numberParagraph) || (header.dateBlank && paragraph == header.dateParagraph);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    std::size_t part = 0;
    for (std::int32_t at = 0; at < static_cast<std::int32_t>(analysis.roles.size()); ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (role == Role::Empty || role == Role::PageFurniture)
            continue;
        while (part + 1 < analysis.parts.size() && at >= analysis.parts[part].end)
            ++part;
        if (analysis.parts[part].form && at < analysis.parts[part].end)
            continue;
        const auto text = analysis.textOf(at);
        for (const auto& placeholder : findPlaceholders(text)) {
            const bool leftover = placeholder.kind == PlaceholderKind::Brackets;
            if (!leftover && (mayHaveGaps(analysis, at) || isReportedElsewhere(analysis, at)))
                continue;
            const auto& span = placeholder.span;
            const auto gap = text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
            findings.push_back(
                makeFinding(context, leftover ? "template" : "", placeInText(analysis, at, span), {{"observed", toUtf8(gap)}}));
        }
    }
}

} // namespace

const CheckKind& placeholderCheckKind()
{
    static const CheckKind kind{"placeholder", {}, run};
    return kind;
}

} // namespace trinhky
