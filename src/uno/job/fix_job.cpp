#include "uno/job/fix_job.hpp"

#include "uno/job/document_job.hpp"
#include "uno/job/message_json.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/profile_store.hpp"

namespace trinhky {

namespace {

Json fixedJson(const FixOutcome& outcome)
{
    Json list = Json::array();
    for (const FixedFinding& fixed : outcome.fixed)
        list.push_back({{"rule", fixed.finding.rule},
                        {"message", messageJson(fixed.finding.message)},
                        {"did", messageJson(fixed.did)},
                        {"story", nameOf(fixed.story)},
                        {"paragraph", fixed.number},
                        {"quote", fixed.quote}});
    return list;
}

Json leftJson(const CheckResult& result)
{
    Json counts{{"error", 0}, {"warning", 0}, {"info", 0}};
    for (const Finding& finding : result.findings)
        if (!finding.waiver)
            counts[std::string(nameOf(finding.severity))] = counts[std::string(nameOf(finding.severity))].get<int>() + 1;
    return counts;
}

Json previewJson(const FixOutcome& outcome)
{
    Json list = Json::array();
    for (const PreviewLine& line : outcome.preview) {
        const auto& all = outcome.left.snapshot.paragraphs;
        const bool known = line.paragraph >= 0 && static_cast<std::size_t>(line.paragraph) < all.size();
        list.push_back({{"paragraph", known ? all[static_cast<std::size_t>(line.paragraph)].number : 0},
                        {"before", line.before},
                        {"after", line.after}});
    }
    return list;
}

} // namespace

Json fixDocument(const ContextRef& context, const JobRequest& request)
{
    FixRequest wanted;
    wanted.selection.tier = request.text(protocol::kTier) == "guarded" ? FixTier::Guarded : FixTier::Safe;
    wanted.selection.rules = linesIn(request.text(protocol::kRuleGlobs));
    wanted.layout = wanted.selection.tier == FixTier::Guarded; // what pages tear apart is never mended safely
    wanted.dryRun = request.flag(protocol::kDryRun);
    if (const std::string url = request.text(protocol::kProfile); !url.empty()) {
        Result<Profile> profile = ProfileStore(context).read(url);
        if (!profile)
            return failureAnswer(profile.error(), "input");
        wanted.profile = std::move(profile.value());
    }
    const auto loaded = loadDocument(context, request.text(protocol::kDocument), LoadPurpose::Change);
    if (!loaded)
        return failureAnswer(loaded.error(), "input");
    const LoadedDocument document(context, loaded.value());
    const auto fixed = fixDraft(context, document.get(), wanted);
    if (!fixed) // A rule that there is not, or a document that takes no edits.
        return failureAnswer(fixed.error(), fixed.error().file.empty() ? "usage" : "internal");
    const FixOutcome& outcome = fixed.value();
    Json answer = done();
    answer["fixed"] = fixedJson(outcome);
    answer["left"] = leftJson(outcome.left.result);
    answer["notes"] = faultsJson(outcome.refused);
    answer["preview"] = previewJson(outcome);
    return wanted.dryRun ? answer : stored(document.get(), request, answer);
}

} // namespace trinhky
