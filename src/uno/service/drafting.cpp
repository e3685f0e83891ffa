#include "uno/service/drafting.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "engine/attach_fixes.hpp"
#include "plan/profile_fields.hpp"
#include "plan/skeleton.hpp"
#include "uno/apply/skeleton_insert.hpp"
#include "uno/apply/skeleton_open.hpp"
#include "uno/apply/table_fill.hpp"
#include "uno/base/adapters.hpp"
#include "uno/job/document_io.hpp"
#include "uno/reader/shown_places.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/configuration_layers.hpp"
#include "uno/service/document_data.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/refilling.hpp"
#include "uno/service/template_layers.hpp"
#include "uno/service/text_property.hpp"
#include "uno/service/waiver_store.hpp"

#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <chrono>

namespace trinhky {

namespace {

using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using Clock = std::chrono::steady_clock;

Error noDocument() { return {{"Chưa có văn bản nào để làm việc này.", "There is no document to do this with."}}; }

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Error wrongDate(const std::string& text)
{
    return {
        {"Ngày “" + text + "” không đúng: viết theo mẫu 2026-03-05.", "“" + text + "” is no date: write it like 2026-03-05."}};
}

/// The request as the core takes it; `year` is printed while the date is blank.
Result<SkeletonRequest> skeletonRequest(const SkeletonSource& source, const NewRequest& request, int year)
{
    SkeletonRequest wanted;
    wanted.kind = request.kind;
    wanted.form = request.form;
    wanted.medium = request.medium;
    wanted.fields = request.fields;
    wanted.year = year;
    if (!request.date.empty()) {
        wanted.date = parseIsoDate(request.date);
        if (!wanted.date)
            return wrongDate(request.date);
    }
    if (request.profile) {
        TK_TRY(const SkeletonForm* const form, findForm(source, request.kind, request.form, request.medium));
        TK_TRY(wanted.office, profileFields(*request.profile, *form, request.fields, request.signer));
        wanted.archive = request.profile->archive;
    } else if (!request.signer.empty()) {
        return Error{{"Chưa có hồ sơ cơ quan nào để chọn người ký “" + request.signer + "”.",
                      "There is no agency profile to choose the signer “" + request.signer + "” from."}};
    }
    return wanted;
}

/// The original as a new document with the copying body's block. The original is not touched.
Result<Reference<XTextDocument>> openCopy(const ContextRef& context, const SkeletonSource& source, const SkeletonRequest& wanted,
                                          const NewRequest& request)
{
    TK_CHECK(resolveCopy(source, wanted, {}));
    auto opened = loadDocument(context, request.originalUrl, request.hidden ? LoadPurpose::Copy : LoadPurpose::ShownCopy);
    if (!opened) {
        opened.error().file = pathOf(officeOf(request.originalUrl));
        return opened.error();
    }
    const auto& document = opened.value();
    TK_TRY(const auto plan, resolveCopy(source, wanted, hostNames(document)));
    if (auto added = addCopyBlock(context, document, plan); !added) {
        demand<com::sun::star::util::XCloseable>(document)->close(true);
        return added.error();
    }
    demand<com::sun::star::util::XModifiable>(document)->setModified(false);
    return document;
}

std::optional<Profile> activeProfile(const ContextRef& context)
{
    const auto active = ProfileStore(context).active();
    return active ? std::optional(active->profile) : std::nullopt;
}

} // namespace

Drafting::Drafting(const ContextRef& context, std::optional<std::string> templates)
    : m_context(context), m_templates(std::move(templates))
{}

Result<Reference<XTextDocument>> Drafting::create(const NewRequest& request)
{
    TK_TRY(const auto source, skeletons());
    TK_TRY(const auto wanted, skeletonRequest(source, request, localToday().year));
    if (!request.originalUrl.empty())
        return openCopy(m_context, source, wanted, request);
    TK_TRY(const auto plan, resolveSkeleton(source, wanted));
    return openSkeleton(m_context, plan, request.hidden);
}

Result<std::vector<Message>> Drafting::insert(const Reference<XTextDocument>& document, const NewRequest& request)
{
    if (!document.is())
        return noDocument();
    TK_TRY(const auto place, insertionPlace(document));
    TK_TRY(const auto source, skeletons());
    TK_TRY(const auto wanted, skeletonRequest(source, request, localToday().year));
    TK_TRY(const auto plan, resolveInsertion(source, wanted, hostNames(document)));
    return insertSkeleton(m_context, document, place, plan);
}

Result<FillSummary> Drafting::fill(const Reference<XTextDocument>& document, const FillRequest& request)
{
    return fillTable(m_context, document, request);
}

Result<CheckOutcome> Drafting::check(const Reference<XTextDocument>& document, const CheckOptions& options)
{
    if (!document.is())
        return noDocument();
    const auto ruleSet = rules();
    if (!ruleSet)
        return ruleSet.error();
    CheckOutcome outcome;
    const auto start = Clock::now();
    if (m_layout)
        finishLayout(m_context);
    outcome.snapshot = readSnapshot(document);
    auto kept = waiversOf(document);
    outcome.waiverFault = std::move(kept.fault);
    outcome.snapshotMs = millisecondsSince(start);
    const auto read = Clock::now();
    CheckOptions withWaivers = options;
    withWaivers.waivers = std::move(kept.waivers);
    const auto data = documentData(m_context, textProperty(document, kDataRecordProperty).value_or(""), m_data);
    outcome.dataFault = data.fault;
    outcome.data = data.facts;
    withWaivers.data = data.facts.get();
    const Analysis analysis = analyse(outcome.snapshot, ruleSet.value(), withWaivers);
    if (m_layout)
        readShownPlaces(document, outcome.snapshot, paragraphsToLayOut(analysis, ruleSet.value(), withWaivers));
    outcome.result = trinhky::check(analysis, ruleSet.value(), withWaivers, localToday());
    for (const ConfigurationFault& fault : m_configurationFaults)
        outcome.result.notEvaluated.push_back({fault.pattern, describe(fault.error)});
    for (const Message& old : oldSourcesOf(document))
        outcome.result.notEvaluated.push_back({"FIG-DATA", old.vi});
    attachFixes(outcome.result, outcome.snapshot, ruleSet.value());
    outcome.checkMs = millisecondsSince(read);
    return outcome;
}

void Drafting::attachFixes(CheckResult& result, const Snapshot& snapshot, const RuleSet& ruleSet)
{
    std::optional<SkeletonSource> forms;
    trinhky::attachFixes(result, snapshot, ruleSet,
                         {[&] {
                              if (auto loaded = skeletons())
                                  forms = std::move(loaded.value());
                              return forms ? &*forms : nullptr;
                          },
                          [&] { return m_profile ? m_profile : activeProfile(m_context); }});
}

Result<RuleSet> Drafting::rules()
{
    TK_TRY(auto files, readTemplates(m_context, {"rules", "packs"}));
    TK_TRY(auto elements, readTemplate(m_context, "skeletons/elements.xml"));
    files.push_back(std::move(elements));
    TK_TRY(auto ruleSet, loadRuleSet(files));
    ConfigurationLayers user = userConfigurations(m_context);
    m_configurationFaults.clear();
    for (Error& fault : user.faults)
        m_configurationFaults.push_back({"*", std::move(fault)});
    if (!m_configuration.empty()) {
        TK_TRY(auto layer, readConfigurationFile(m_configuration));
        user.layers.push_back(std::move(layer));
    }
    for (ConfigurationFault& fault : configure(ruleSet, user.layers)) {
        if (!m_configuration.empty() && fault.error.file == user.layers.back().file)
            return std::move(fault.error);
        m_configurationFaults.push_back(std::move(fault));
    }
    return ruleSet;
}

Result<SkeletonSource> Drafting::skeletons()
{
    TK_TRY(const auto shipped, readTemplates(m_context, {"skeletons", "skeletons/parts", "skeletons/frames"}));
    std::vector<SkeletonLayer> layers;
    if (!m_templates)
        layers = userTemplateLayers(m_context);
    else if (!m_templates->empty())
        layers.push_back(readTemplateLayer(*m_templates, SkeletonOrigin::Own));
    return loadSkeletonLayers(shipped, layers);
}

Result<std::vector<TableLayout>> Drafting::layouts()
{
    const auto files = readTemplates(m_context, {"tables"});
    if (!files)
        return files.error();
    TK_TRY(auto set, layerTableLayouts(files.value(), userTableLayouts(m_context)));
    return std::move(set.layouts);
}

} // namespace trinhky
