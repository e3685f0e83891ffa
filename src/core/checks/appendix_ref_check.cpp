#include "checks/check.hpp"
#include "checks/places.hpp"

/// Every appendix and every attached regulation says what it is attached to. Blanks in that line are right: an electronic document
/// gets number and date from the system.
namespace trinhky {
namespace {

std::int32_t headOf(const Analysis& analysis, std::int32_t part)
{
    const auto heading = findAny(analysis, {Role::AppendixNo, Role::Title, Role::AppendixTitle}, part);
    return heading >= 0 ? heading : analysis.parts[static_cast<std::size_t>(part)].begin;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    for (std::int32_t part = 0; part < static_cast<std::int32_t>(analysis.parts.size()); ++part) {
        const auto kind = analysis.parts[static_cast<std::size_t>(part)].kind;
        if (kind == PartKind::Main || analysis.parts[static_cast<std::size_t>(part)].form ||
            analysis.find(Role::AppendixRef, part) >= 0)
            continue;
        if (kind == PartKind::Appendix && findAny(analysis, {Role::AppendixNo}, part) < 0)
            continue; // a form or table inside an appendix
        const auto head = headOf(analysis, part);
        const MessageArguments arguments{{"observed", quoteOf(analysis, head)}};
        findings.push_back(
            makeFinding(context, kind == PartKind::Attached ? "attached" : "", wholeParagraph(analysis, head), arguments));
    }
}

} // namespace

const CheckKind& appendixRefCheckKind()
{
    static const CheckKind kind{"appendixRef", {}, run};
    return kind;
}

} // namespace trinhky
