#include "report/json.hpp"
#include "uno/service/draft_services.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/finding_values.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/profile_store.hpp"

#include <vn/trinhky/XDraftFixer.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

FixTier tierOf(const std::string& name)
{
    if (!name.empty() && name != "safe" && name != "guarded")
        throwIllegalArgument({{"Mức sửa “" + name + "” không có: dùng safe (an toàn) hoặc guarded (cần xem lại).",
                               "There is no tier “" + name + "”: use safe or guarded."}});
    return name == "guarded" ? FixTier::Guarded : FixTier::Safe;
}

FixRequest requestOf(const ContextRef& context, const Sequence<NamedValue>& options)
{
    const NamedOptions known(options, {"Tier", "Rules", "Fingerprints", "Kind", "AsOf", "Stage", "Profile", "DryRun"});
    FixRequest request;
    request.check = checkOptionsOf(known);
    request.check.ruleGlobs.clear(); // what is left is told of all rules
    request.selection = {tierOf(known.text("Tier")), known.texts("Rules"), known.texts("Fingerprints")};
    request.dryRun = known.flag("DryRun");
    if (known.has("Profile")) {
        auto profile = ProfileStore(context).choose(known.text("Profile"));
        if (!profile)
            throwIllegalArgument(profile.error());
        request.profile = std::move(profile.value());
    }
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

class DraftFixer : public Implements<vn::trinhky::XDraftFixer> {
public:
    explicit DraftFixer(const ContextRef& context) : m_context(context) {}

    vn::trinhky::FixReport SAL_CALL fix(const Reference<XTextDocument>& document, const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "DraftFixer.fix", [&] {
            const auto outcome = fixDraft(m_context, document, requestOf(m_context, options));
            if (!outcome)
                throwIllegalArgument(outcome.error());
            return reportOf(outcome.value());
        });
    }

private:
    ContextRef m_context;
};

} // namespace

ObjectRef makeDraftFixer(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new DraftFixer(context)); }

} // namespace trinhky
