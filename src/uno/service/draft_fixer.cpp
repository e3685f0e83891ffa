#include "report/json.hpp"
#include "uno/service/finding_values.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/macro_service.hpp"
#include "uno/service/profile_store.hpp"

#include <vn/trinhky/XDraftFixer.hpp>

namespace trinhky {

namespace {

FixTier tierOf(const std::string& name)
{
    if (!name.empty() && name != "safe" && name != "guarded")
        throwIllegalArgument({{"Mức sửa “" + name + "” không có: dùng safe (an toàn) hoặc guarded (cần xem lại).",
                               "There is no tier “" + name + "”: use safe or guarded."}});
    return name == "guarded" ? FixTier::Guarded : FixTier::Safe;
}

FixRequest requestOf(const ContextRef& context, const NamedValues& options)
{
    const NamedOptions known(options, {"Tier", "Rules", "Fingerprints", "Kind", "AsOf", "Stage", "Profile", "DryRun"});
    FixRequest request;
    request.check = checkOptionsOf(known);
    request.check.ruleGlobs.clear(); // what is left is told of all rules
    request.selection = {tierOf(known.text("Tier")), known.texts("Rules"), known.texts("Fingerprints")};
    request.dryRun = known.flag("DryRun");
    if (known.has("Profile"))
        request.profile = valueForMacro(ProfileStore(context).choose(known.text("Profile")));
    return request;
}

vn::trinhky::FixReport reportOf(const FixOutcome& outcome)
{
    vn::trinhky::FixReport report;
    std::vector<vn::trinhky::Finding> fixed;
    for (const FixedFinding& one : outcome.fixed) {
        Finding finding = one.finding;
        finding.where.paragraph = -1; // counts in the document before
        fixed.push_back(findingOf(finding, outcome.left.snapshot));
        fixed.back().Story = officeOf(nameOf(one.story));
        fixed.back().Paragraph = one.number;
        fixed.back().SpanStart = one.finding.where.span.begin;
        fixed.back().SpanEnd = one.finding.where.span.end;
        fixed.back().Quote = officeOf(one.quote);
    }
    std::vector<rtl::OUString> refused;
    for (const Error& reason : outcome.refused)
        refused.push_back(officeOf(reason.message.vi));
    report.Fixed = sequenceOf(fixed);
    report.Left = findingsOf(outcome.left);
    report.Refused = sequenceOf(refused);
    return report;
}

class DraftFixer : public MacroService<vn::trinhky::XDraftFixer> {
public:
    using MacroService::MacroService;

    vn::trinhky::FixReport SAL_CALL fix(const TextDocumentRef& document, const NamedValues& options) override
    {
        return forMacro(m_context, "DraftFixer.fix",
                        [&] { return reportOf(valueForMacro(fixDraft(m_context, document, requestOf(m_context, options)))); });
    }
};

} // namespace

ObjectRef makeDraftFixer(const ContextRef& context) { return makeService<DraftFixer>(context); }

} // namespace trinhky
