#include "report/json.hpp"

#include "report/quote.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace trinhky {

namespace {

std::string_view nameOf(Stage stage) { return stage == Stage::Issued ? "issued" : "draft"; }

std::string_view nameOf(AsOfSource source)
{
    constexpr std::array<std::string_view, 3> kNames{"document", "option", "today"};
    return kNames[static_cast<std::size_t>(source)];
}

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

double roundedMs(double value) { return std::round(value * 10) / 10; }

Json placeJson(const Place& place, const Snapshot& snapshot, std::int32_t page)
{
    Json where;
    const auto count = static_cast<std::int32_t>(snapshot.paragraphs.size());
    const bool known = place.paragraph >= 0 && place.paragraph < count;
    if (known) {
        const Paragraph& paragraph = snapshot.paragraphs[static_cast<std::size_t>(place.paragraph)];
        where["story"] = nameOf(paragraph.story);
        where["paragraph"] = paragraph.number;
        where["span"] = {place.span.begin, place.span.end};
        where["page"] = page > 0 ? Json(page) : Json(nullptr);
        where["quote"] = quoteOf(paragraph.text, place.span);
    } else {
        // A document without any paragraph still has a place to show: its beginning.
        where = {{"story", "body"}, {"paragraph", 1}, {"span", {0, 0}}, {"page", nullptr}, {"quote", ""}};
    }
    where["path"] = toUtf8(place.path);
    return where;
}

Json waiverJson(const Waiver& waiver) { return {{"reason", waiver.reason}, {"by", waiver.by}, {"at", waiver.at}}; }

/// Those whose finding is not there any more: what they were about belongs to them.
Json voidedJson(const std::vector<Waiver>& waivers)
{
    Json voided = Json::array();
    for (const Waiver& waiver : waivers) {
        Json entry = waiverJson(waiver);
        entry["rule"] = waiver.rule;
        entry["quote"] = waiver.quote;
        voided.push_back(std::move(entry));
    }
    return voided;
}

Json findingJson(const Finding& finding, const Snapshot& snapshot, std::int32_t page)
{
    Json entry;
    entry["rule"] = finding.rule;
    entry["severity"] = nameOf(finding.severity);
    entry["message"] = {{"vi", finding.message.vi}, {"en", finding.message.en}};
    entry["clause"] = finding.clause;
    entry["observed"] = finding.observed;
    entry["expected"] = finding.expected;
    entry["where"] = placeJson(finding.where, snapshot, page);
    if (!finding.related.empty()) {
        Json related = Json::array();
        for (const Place& place : finding.related)
            related.push_back(placeJson(place, snapshot, 0));
        entry["related"] = std::move(related);
    }
    entry["fix"] =
        finding.tier == FixTier::Never
            ? Json(nullptr)
            : Json{{"tier", nameOf(finding.tier)}, {"edits", finding.fixes.empty() ? 0 : finding.fixes.front().edits.size()}};
    entry["fingerprint"] = finding.fingerprint;
    entry["waiver"] = finding.waiver ? waiverJson(*finding.waiver) : Json(nullptr);
    return entry;
}

Json countsJson(const std::vector<Finding>& findings)
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    for (const Finding& finding : findings) {
        if (finding.waiver)
            continue;
        int& count = finding.severity == Severity::Error ? errors : finding.severity == Severity::Warning ? warnings : infos;
        ++count;
    }
    return {{"error", errors}, {"warning", warnings}, {"info", infos}};
}

} // namespace

std::string_view nameOf(Story story)
{
    // A cell of a body table is told apart by its own name although it counts with the body.
    constexpr std::array<std::string_view, 6> kNames{"body", "table", "header", "footer", "footnote", "frame"};
    return kNames[static_cast<std::size_t>(story)];
}

std::string_view nameOf(Severity severity)
{
    constexpr std::array<std::string_view, 3> kNames{"info", "warning", "error"};
    return kNames[static_cast<std::size_t>(severity)];
}

std::string_view nameOf(FixTier tier)
{
    constexpr std::array<std::string_view, 4> kNames{"never", "suggest", "guarded", "safe"};
    return kNames[static_cast<std::size_t>(tier)];
}

std::string_view nameOf(Regime regime)
{
    constexpr std::array<std::string_view, 4> kNames{"ND30", "QPPL34", "QPPL78", "out-of-scope"};
    return kNames[static_cast<std::size_t>(regime)];
}

Json documentJson(const CheckResult& result, const Snapshot& snapshot, const DocumentFacts& facts)
{
    Json document;
    document["path"] = facts.path;
    document["kind"] = textOrNull(result.kind);
    document["regime"] = nameOf(result.regime);
    document["stage"] = nameOf(result.stage);
    document["asOf"] = toIso(result.asOf);
    document["asOfSource"] = nameOf(result.asOfSource);
    document["pack"] = result.packId.empty() ? Json(nullptr) : Json{{"id", result.packId}, {"verified", result.packVerified}};
    if (!result.scope.vi.empty())
        document["scope"] = {{"vi", result.scope.vi}, {"en", result.scope.en}};
    Json findings = Json::array();
    for (std::size_t i = 0; i < result.findings.size(); ++i)
        findings.push_back(findingJson(result.findings[i], snapshot, i < facts.pages.size() ? facts.pages[i] : 0));
    document["findings"] = std::move(findings);
    Json notEvaluated = Json::array();
    for (const NotEvaluated& entry : result.notEvaluated)
        notEvaluated.push_back({{"rule", entry.rule}, {"reason", entry.reason}});
    document["notEvaluated"] = std::move(notEvaluated);
    if (!result.voidedWaivers.empty())
        document["voidedWaivers"] = voidedJson(result.voidedWaivers);
    document["counts"] = countsJson(result.findings);
    document["timing"] = {
        {"loadMs", roundedMs(facts.loadMs)}, {"snapshotMs", roundedMs(facts.snapshotMs)}, {"checkMs", roundedMs(facts.checkMs)}};
    return document;
}

Json unreadableJson(std::string_view path, const Message& message)
{
    return {{"path", path}, {"error", {{"vi", message.vi}, {"en", message.en}}}};
}

Json reportJson(std::string_view version, std::vector<Json> documents)
{
    return {{"tool", {{"name", "trinhky"}, {"version", version}}}, {"documents", std::move(documents)}};
}

std::string jsonText(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace trinhky
