#include "report/json.hpp"
#include "report/quote.hpp"
#include "uno/service/draft_services.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/named_options.hpp"

#include <vn/trinhky/XDraftChecker.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

void describePlace(const Place& place, const Snapshot& snapshot, vn::trinhky::Finding& result)
{
    result.Story = officeOf(nameOf(Story::Body));
    result.Path = toOffice(place.path);
    if (place.paragraph < 0)
        return;
    const Paragraph& paragraph = snapshot.paragraphs[static_cast<std::size_t>(place.paragraph)];
    result.Story = officeOf(nameOf(paragraph.story));
    result.Paragraph = paragraph.number;
    result.SpanStart = place.span.begin;
    result.SpanEnd = place.span.end;
    result.Quote = officeOf(quoteOf(paragraph.text, place.span));
}

vn::trinhky::Finding findingOf(const Finding& finding, const Snapshot& snapshot)
{
    vn::trinhky::Finding result;
    result.Rule = officeOf(finding.rule);
    result.Severity = officeOf(nameOf(finding.severity));
    result.Message = officeOf(finding.message.vi);
    result.MessageEnglish = officeOf(finding.message.en);
    result.Clause = officeOf(finding.clause);
    result.Observed = officeOf(finding.observed);
    result.Expected = officeOf(finding.expected);
    result.Fingerprint = officeOf(finding.fingerprint);
    describePlace(finding.where, snapshot, result);
    return result;
}

CheckOptions checkOptions(const Sequence<NamedValue>& options)
{
    const NamedOptions known(options, {"Kind", "AsOf", "Stage", "Rules"});
    CheckOptions result;
    result.kind = known.text("Kind");
    result.ruleGlobs = known.texts("Rules");
    if (const std::string day = known.text("AsOf"); !day.empty()) {
        result.asOf = parseIsoDate(day);
        if (!result.asOf)
            throwIllegalArgument({{"Ngày “" + day + "” không đúng: viết theo mẫu 2026-03-05.",
                                   "“" + day + "” is no date: write it like 2026-03-05."}});
    }
    const std::string stage = known.text("Stage");
    if (!stage.empty() && stage != "draft" && stage != "issued")
        throwIllegalArgument({{"Giai đoạn “" + stage + "” không có: dùng draft (dự thảo) hoặc issued (đã ban hành).",
                               "There is no stage “" + stage + "”: use draft or issued."}});
    result.stage = stage == "issued" ? Stage::Issued : Stage::Draft;
    return result;
}

class DraftChecker : public Implements<vn::trinhky::XDraftChecker> {
public:
    explicit DraftChecker(const ContextRef& context) : m_context(context) {}

    Sequence<vn::trinhky::Finding> SAL_CALL check(const Reference<XTextDocument>& document,
                                                  const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "DraftChecker.check", [&] {
            const auto outcome = Drafting(m_context).check(document, checkOptions(options));
            if (!outcome)
                throwIllegalArgument(outcome.error());
            std::vector<vn::trinhky::Finding> findings;
            for (const Finding& finding : outcome.value().result.findings)
                findings.push_back(findingOf(finding, outcome.value().snapshot));
            return sequenceOf(findings);
        });
    }

private:
    ContextRef m_context;
};

} // namespace

ObjectRef makeDraftChecker(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new DraftChecker(context)); }

} // namespace trinhky
