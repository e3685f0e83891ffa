#include "checks/check.hpp"
#include "checks/form_order.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// The parts of the main text stand in the order of the form. Only the first paragraph of each step counts, and parts that stand
/// side by side share a step, so the two-column tables of header and signature may be read in either direction. Of what the document
/// says only numbered units count: a plain sentence may stand before the enacting line.
namespace trinhky {
namespace {

struct Arrival {
    int step = 0;
    std::int32_t paragraph = 0;
    std::size_t length = 1;     ///< of the longest rightly ordered chain that ends here
    std::ptrdiff_t before = -1; ///< arrival before this one in that chain
};

/// A line above the title that looks like a subject is none when the subject stands below it.
std::int32_t subjectBelowTitle(const Analysis& analysis)
{
    const auto title = analysis.find(Role::Title);
    for (auto at = title + 1; title >= 0 && at < analysis.parts.front().end; ++at)
        if (analysis.roles[static_cast<std::size_t>(at)] == Role::Subject)
            return at;
    return -1;
}

std::vector<Arrival> firstArrivals(const Analysis& analysis)
{
    std::vector<Arrival> arrivals;
    std::vector<bool> seen;
    const auto& main = analysis.parts.front();
    const auto subject = subjectBelowTitle(analysis);
    for (auto at = main.begin; at < main.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        const auto step = formStep(role);
        if (role == Role::Subject && at < subject)
            continue;
        if (step < 0 || (step == kContentStep && role != Role::Heading))
            continue;
        seen.resize(std::max(seen.size(), static_cast<std::size_t>(step) + 1));
        if (seen[static_cast<std::size_t>(step)])
            continue;
        seen[static_cast<std::size_t>(step)] = true;
        arrivals.push_back({step, at});
    }
    return arrivals;
}

/// What is not in the longest rightly ordered chain is misplaced: blaming the fewest parts blames the right ones.
std::vector<Arrival> misplaced(std::vector<Arrival> arrivals)
{
    std::ptrdiff_t last = -1;
    std::size_t longest = 0;
    for (std::size_t at = 0; at < arrivals.size(); ++at) {
        for (std::size_t earlier = 0; earlier < at; ++earlier)
            if (arrivals[earlier].step < arrivals[at].step && arrivals[earlier].length >= arrivals[at].length) {
                arrivals[at].length = arrivals[earlier].length + 1;
                arrivals[at].before = static_cast<std::ptrdiff_t>(earlier);
            }
        if (arrivals[at].length > longest) {
            longest = arrivals[at].length;
            last = static_cast<std::ptrdiff_t>(at);
        }
    }
    std::vector<Arrival> wrong;
    for (auto at = static_cast<std::ptrdiff_t>(arrivals.size()) - 1; at >= 0; --at) {
        if (at == last)
            last = arrivals[static_cast<std::size_t>(at)].before;
        else
            wrong.push_back(arrivals[static_cast<std::size_t>(at)]);
    }
    return wrong;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.analysis.parts.empty())
        return;
    for (const auto& arrival : misplaced(firstArrivals(context.analysis))) {
        const MessageArguments arguments{{"observed", quoteOf(context.analysis, arrival.paragraph)}};
        findings.push_back(makeFinding(context, "", wholeParagraph(context.analysis, arrival.paragraph), arguments));
    }
}

} // namespace

const CheckKind& orderCheckKind()
{
    static const CheckKind kind{"order", {}, run};
    return kind;
}

} // namespace trinhky
