#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"

/// Documents that are cited with a gap in place of their number. The line that says what a part is attached to is blank rightly, an
/// appendix with gaps is for others to fill in, and this document's own number comes after it is signed.
namespace trinhky {
namespace {

bool isOwnNumber(const CheckContext& context, const DocumentCitation& citation)
{
    const auto& symbol = context.analysis.header.symbol;
    return !symbol.empty() && foldKey(citation.symbol) == foldKey(symbol) && !citation.date &&
           context.analysis.roles[static_cast<std::size_t>(citation.paragraph)] != Role::Basis;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    for (const DocumentCitation& citation : context.analysis.citations.documents) {
        const auto part = partOf(context.analysis, citation.paragraph);
        const bool appended = part >= 0 && context.analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix;
        if (!citation.numberBlank || appended || citation.placeholder || !mayJudge(context.analysis, citation) ||
            isOwnNumber(context, citation))
            continue;
        const auto text = textOf(context.analysis, citation);
        findings.push_back(
            makeFinding(context, "", placeInText(context.analysis, citation.paragraph, citation.span), {{"observed", text}}));
    }
}

} // namespace

const CheckKind& citationNumberCheckKind()
{
    static const CheckKind kind{"citationNumber", {}, run};
    return kind;
}

} // namespace trinhky
