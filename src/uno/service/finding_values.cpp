#include "uno/service/finding_values.hpp"

#include "report/json.hpp"
#include "report/quote.hpp"
#include "uno/service/failure.hpp"

namespace trinhky {

namespace {

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

} // namespace

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
    if (const auto& waiver = finding.waiver)
        result.Waiver = officeOf(waiver->reason + " (" + waiver->by + ", " + waiver->at + ")");
    describePlace(finding.where, snapshot, result);
    return result;
}

com::sun::star::uno::Sequence<vn::trinhky::Finding> findingsOf(const CheckOutcome& outcome)
{
    std::vector<vn::trinhky::Finding> findings;
    for (const Finding& finding : outcome.result.findings)
        findings.push_back(findingOf(finding, outcome.snapshot));
    return sequenceOf(findings);
}

CheckOptions checkOptionsOf(const NamedOptions& known)
{
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

} // namespace trinhky
