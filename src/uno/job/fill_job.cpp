#include "uno/job/fill_job.hpp"

#include "plan/figure_binding.hpp"
#include "uno/apply/fill_target.hpp"
#include "uno/job/document_job.hpp"
#include "uno/job/message_json.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/refilling.hpp"

namespace trinhky {

namespace {

Json summaryJson(const FillSummary& summary)
{
    return {{"table", summary.tableName},           {"rows", summary.rows},
            {"columns", summary.columns},           {"figures", summary.figures},
            {"notes", messagesJson(summary.notes)}, {"plan", summary.planText}};
}

Message filledBefore(const RefillPlan& plan)
{
    const bool table = std::ranges::any_of(plan.bookmarks, [](const std::string& name) { return name.starts_with("tk_t"); });
    return table ? Message{"Văn bản đã có bảng này: cập nhật số liệu, không thêm bảng.",
                           "The document has this table already: its figures are refreshed, no table is added."}
                 : Message{"Văn bản đã có số liệu của tệp này: cập nhật số liệu, không thêm bảng.",
                           "The document has figures of this file already: they are refreshed, no table is added."};
}

Json refillJson(const PlannedRefill& planned)
{
    std::vector<Message> notes{filledBefore(planned.plan), refillSummary(planned.plan)};
    notes.insert(notes.end(), planned.plan.notes.begin(), planned.plan.notes.end());
    const auto counts = refillCounts(planned.plan);
    return {{"table", ""},
            {"rows", counts.rows},
            {"columns", 0},
            {"changed", counts.changed},
            {"kept", counts.kept},
            {"notes", messagesJson(notes)},
            {"plan", describeRefill(planned.plan)}};
}

/// Fields and placeholders that nothing was filled into yet.
bool hasOpenPlaces(const TextDocumentRef& document, const Snapshot& snapshot)
{
    const auto target = findFillTarget(document, {});
    return !findFigureFields(snapshot).empty() || (target && target.value().way != FillTarget::Way::Appendix);
}

FillRequest fillRequest(const JobRequest& request)
{
    FillRequest wanted;
    wanted.dataUrl = request.text(protocol::kData);
    wanted.layout = request.text(protocol::kLayout);
    wanted.bookmark = request.text(protocol::kBookmark);
    wanted.dryRun = request.flag(protocol::kDryRun);
    return wanted;
}

void addFilled(const FillSummary& filled, Json& summary)
{
    for (Json& note : messagesJson(filled.notes))
        summary["notes"].push_back(std::move(note));
    summary["plan"] = summary["plan"].get<std::string>() + filled.planText;
    summary["figures"] = filled.figures;
    summary["table"] = filled.tableName;
    summary["columns"] = filled.columns;
    summary["rows"] = summary["rows"].get<int>() + filled.rows;
}

Json refillDocument(const ContextRef& context, const TextDocumentRef& document, const JobRequest& request)
{
    const auto planned = planRefilling(context, document, request.text(protocol::kData));
    if (!planned)
        return failureAnswer(planned.error(), "input");
    const bool dryRun = request.flag(protocol::kDryRun);
    if (!dryRun)
        if (const auto done = applyRefilling(context, document, planned.value()); !done)
            return failureAnswer(done.error(), "input");
    auto summary = refillJson(planned.value());
    if (hasOpenPlaces(document, planned.value().snapshot)) {
        const auto filled = Drafting(context).fill(document, fillRequest(request));
        if (!filled)
            return failureAnswer(filled.error(), "input");
        addFilled(filled.value(), summary);
    }
    Json answer = done();
    answer["summary"] = std::move(summary);
    return dryRun ? answer : stored(document, request, answer);
}

} // namespace

Json fillDocument(const ContextRef& context, const JobRequest& request)
{
    const auto loaded = loadDocument(context, request.text(protocol::kDocument), LoadPurpose::Change);
    if (!loaded)
        return failureAnswer(loaded.error(), "input");
    const LoadedDocument document(context, loaded.value());
    if (request.text(protocol::kBookmark).empty() && knowsData(context, document.get(), request.text(protocol::kData)))
        return refillDocument(context, document.get(), request);
    const auto wanted = fillRequest(request);
    const Result<FillSummary> filled = Drafting(context).fill(document.get(), wanted);
    if (!filled) // Faults of the data name their place; what remains is a bookmark or layout that is not there.
        return failureAnswer(filled.error(), filled.error().file.empty() ? "usage" : "input");
    Json answer = done();
    answer["summary"] = summaryJson(filled.value());
    return wanted.dryRun ? answer : stored(document.get(), request, answer);
}

} // namespace trinhky
