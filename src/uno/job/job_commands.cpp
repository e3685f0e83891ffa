#include "uno/job/job_commands.hpp"

#include "base/glob.hpp"
#include "uno/job/document_job.hpp"
#include "uno/job/fill_job.hpp"
#include "uno/job/fix_job.hpp"
#include "uno/job/kind_list.hpp"
#include "uno/job/message_json.hpp"
#include "uno/job/page_numbers.hpp"
#include "uno/job/protocol.hpp"
#include "uno/job/rule_lists.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/exchange.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/renumbering.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <sstream>

namespace trinhky {

namespace {

using Clock = std::chrono::steady_clock;

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// What the profile would spoil in a document, for its user to mend.
Json profileNotes(const NewRequest& request)
{
    std::vector<Message> notes;
    if (request.profile)
        for (ProfileFault& fault : faultsOf(*request.profile))
            notes.push_back(std::move(fault.message));
    return messagesJson(notes);
}

Error withFaults(Error error, const std::vector<Error>& faults)
{
    for (const Error& fault : faults) {
        error.message.vi += "\n" + describe(fault);
        error.message.en += "\n" + (fault.message.en.empty() ? fault.message.vi : fault.message.en);
    }
    return error;
}

Json createDocument(const ContextRef& context, const JobRequest& request)
{
    const Json fields = Json::parse(request.text(protocol::kFields), nullptr, false);
    if (!fields.is_object())
        return failureAnswer(fault("Các trường không phải một đối tượng JSON.", "The fields are no JSON object."), "usage");
    NewRequest wanted;
    wanted.kind = request.text(protocol::kKind);
    wanted.form = request.text(protocol::kForm);
    wanted.medium = request.text(protocol::kMedium);
    wanted.date = request.text(protocol::kDate);
    wanted.signer = request.text(protocol::kSigner);
    wanted.originalUrl = request.text(protocol::kOriginal);
    wanted.hidden = true;
    for (const auto& field : fields.items())
        wanted.fields[field.key()] = field.value().get<std::string>();
    if (const std::string url = request.text(protocol::kProfile); !url.empty()) {
        Result<Profile> profile = ProfileStore(context).read(url);
        if (!profile)
            return failureAnswer(profile.error(), "input");
        wanted.profile = std::move(profile.value());
    }
    Drafting drafting(context, request.text(protocol::kTemplates));
    const Result<SkeletonSource> skeletons = drafting.skeletons();
    if (!skeletons)
        return failureAnswer(skeletons.error(), "internal");
    Result<TextDocumentRef> created = drafting.create(wanted);
    if (!created && !wanted.originalUrl.empty() && created.error().file == pathOf(officeOf(wanted.originalUrl)))
        return failureAnswer(created.error(), "input");
    if (!created && created.error().file.empty()) // The form may be missing because its own file is broken.
        return failureAnswer(withFaults(created.error(), skeletons.value().faults), "usage");
    if (!created) // A place in a file is one of our own templates, which the user did not name.
        return failureAnswer(created.error(), "internal");
    const LoadedDocument document(context, created.value());
    Json answer = done();
    answer["notes"] = faultsJson(skeletons.value().faults);
    for (Json& note : profileNotes(wanted))
        answer["notes"].push_back(std::move(note));
    return stored(document.get(), request, answer);
}

/// The options of a check, held against the rules and kinds there are: a typing error must not look like a clean document.
Result<CheckOptions> checkOptions(const RuleSet& ruleSet, const JobRequest& request)
{
    CheckOptions options;
    if (const std::string kind = request.text(protocol::kKind); !kind.empty()) {
        const DocumentKind* known = ruleSet.findKind(kind);
        if (known == nullptr)
            return fault("Không có loại văn bản “" + kind + "”; xem: trinhky kinds.",
                         "There is no kind “" + kind + "”; see: trinhky kinds.");
        options.kind = known->id;
    }
    options.asOf = parseIsoDate(request.text(protocol::kAsOf));
    options.stage = request.text(protocol::kStage) == "issued" ? Stage::Issued : Stage::Draft;
    options.ruleGlobs = linesIn(request.text(protocol::kRuleGlobs));
    for (const std::string& glob : options.ruleGlobs) {
        const auto fits = [&glob](const Rule& rule) { return matchesGlob(rule.id, glob); };
        if (std::none_of(ruleSet.rules.begin(), ruleSet.rules.end(), fits))
            return fault("Không có quy tắc nào khớp “" + glob + "”; xem: trinhky rules.",
                         "No rule matches “" + glob + "”; see: trinhky rules.");
    }
    return options;
}

Json checkDocument(const ContextRef& context, const JobRequest& request)
{
    Drafting drafting(context);
    const std::string configuration = request.text(protocol::kConfig);
    drafting.useConfiguration(configuration);
    const Result<RuleSet> ruleSet = drafting.rules();
    if (!ruleSet) // a fault of the configuration is the user's to mend
        return failureAnswer(ruleSet.error(), configuration.empty() ? "internal" : "usage");
    const Result<CheckOptions> options = checkOptions(ruleSet.value(), request);
    if (!options)
        return failureAnswer(options.error(), "usage");
    DocumentFacts facts;
    facts.path = request.text(protocol::kPath);
    const Clock::time_point start = Clock::now();
    const auto loaded = loadDocument(context, request.text(protocol::kDocument), LoadPurpose::Read);
    if (!loaded)
        return failureAnswer(loaded.error(), "input");
    const LoadedDocument document(context, loaded.value());
    facts.loadMs = millisecondsSince(start);
    if (request.flag(protocol::kPages))
        drafting.useLayout();
    drafting.useData(request.text(protocol::kData));
    const Result<CheckOutcome> outcome = drafting.check(document.get(), options.value());
    if (!outcome)
        return failureAnswer(outcome.error(), "internal");
    facts.snapshotMs = outcome.value().snapshotMs;
    facts.checkMs = outcome.value().checkMs;
    const auto& snapshot = outcome.value().snapshot;
    const auto& result = outcome.value().result;
    if (request.flag(protocol::kPages))
        facts.pages = pagesOf(document.get(), snapshot, result.findings);
    Json answer = done();
    answer["document"] = documentJson(result, snapshot, facts);
    if (const auto& fault = outcome.value().waiverFault)
        answer["notes"] = messagesJson({fault->message});
    if (const auto& fault = outcome.value().dataFault)
        answer["dataFault"] = failureAnswer(*fault, "input").at("error");
    return answer;
}

Json renumberingJson(const PlannedRenumbering& planned)
{
    std::string plan;
    for (const PreviewLine& line : planned.plan.lines) {
        const auto& paragraph = planned.snapshot.paragraphs[static_cast<std::size_t>(line.paragraph)];
        plan += "đoạn " + std::to_string(paragraph.number) + ": " + line.before + " → " + line.after + "\n";
    }
    Json answer = done();
    answer["summary"] = {{"units", planned.plan.units},
                         {"references", planned.plan.references},
                         {"plan", plan + renumberSummary(planned.plan).vi},
                         {"notes", messagesJson(renumberNotes(planned))}};
    return answer;
}

Json renumberDocument(const ContextRef& context, const JobRequest& request)
{
    const auto loaded = loadDocument(context, request.text(protocol::kDocument), LoadPurpose::Change);
    if (!loaded)
        return failureAnswer(loaded.error(), "input");
    const LoadedDocument document(context, loaded.value());
    const auto planned = planRenumbering(context, document.get());
    if (!planned)
        return failureAnswer(planned.error(), "internal");
    const bool dryRun = request.flag(protocol::kDryRun);
    if (!dryRun)
        if (const auto done = applyRenumbering(context, document.get(), planned.value()); !done)
            return failureAnswer(done.error(), "input");
    Json answer = renumberingJson(planned.value());
    return dryRun ? answer : stored(document.get(), request, answer);
}

Json exchangeDocument(const ContextRef& context, const JobRequest& request)
{
    const auto loaded = loadDocument(context, request.text(protocol::kDocument), LoadPurpose::Read);
    if (!loaded)
        return failureAnswer(loaded.error(), "input");
    const LoadedDocument document(context, loaded.value());
    const auto data = exchangeData(context, document.get());
    if (!data) // A place in a file is one of our own rules.
        return failureAnswer(data.error(), data.error().file.empty() ? "input" : "internal");
    Json answer = done();
    answer["xml"] = data.value().xml;
    answer["missing"] = messagesJson(data.value().missing);
    return answer;
}

struct JobCommand {
    std::string_view name;
    Json (*run)(const ContextRef&, const JobRequest&);
};

constexpr std::array<JobCommand, 10> kCommands{{{protocol::kPing, pingAnswer},
                                                {protocol::kKinds, kindsAnswer},
                                                {protocol::kRules, rulesAnswer},
                                                {protocol::kExplain, explainAnswer},
                                                {protocol::kNew, createDocument},
                                                {protocol::kFill, fillDocument},
                                                {protocol::kCheck, checkDocument},
                                                {protocol::kRenumber, renumberDocument},
                                                {protocol::kFix, fixDocument},
                                                {protocol::kExchange, exchangeDocument}}};

} // namespace

std::vector<std::string> linesIn(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string JobRequest::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string() : found->second;
}

Json failureAnswer(const Error& error, std::string_view fault)
{
    return {{"error",
             {{"vi", error.message.vi},
              {"en", error.message.en},
              {"file", error.file},
              {"line", error.line},
              {"column", error.column}}},
            {"fault", fault}};
}

Json runJobCommand(const ContextRef& context, const JobRequest& request)
{
    const std::string name = request.text(protocol::kCommand);
    const auto command = std::find_if(kCommands.begin(), kCommands.end(), [&](const JobCommand& c) { return c.name == name; });
    if (command == kCommands.end())
        return failureAnswer(fault("Không có lệnh “" + name + "”.", "There is no command “" + name + "”."), "usage");
    return command->run(context, request);
}

} // namespace trinhky
