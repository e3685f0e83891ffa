#include "base/text.hpp"
#include "report/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace trinhky;

namespace {

Paragraph paragraphOf(std::u16string text, std::int32_t number, Story story = Story::Body)
{
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.number = number;
    paragraph.story = story;
    return paragraph;
}

Snapshot sampleSnapshot()
{
    Snapshot snapshot;
    snapshot.paragraphs = {paragraphOf(u"III. NHIỆM VỤ", 214), paragraphOf(u"4. Công tác Tư pháp", 215),
                           paragraphOf(u"Ô của bảng", 216, Story::Table), paragraphOf(u"2", 1, Story::Header)};
    return snapshot;
}

Finding gapFinding()
{
    Finding finding;
    finding.rule = "NUM-GAP";
    finding.severity = Severity::Error;
    finding.message = {"Sau khoản 2 là khoản 4: thiếu khoản 3.", "4 follows 2: 3 is missing."};
    finding.clause = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6";
    finding.observed = "4";
    finding.expected = "3";
    finding.where = {1, {0, 2}, u"III"};
    finding.tier = FixTier::Guarded;
    finding.fingerprint = "9f0c";
    return finding;
}

CheckResult sampleResult()
{
    CheckResult result;
    result.kind = "NQ";
    result.asOf = {2022, 12, 30};
    result.asOfSource = AsOfSource::Document;
    result.packId = "nd30-2020";
    result.packVerified = "2026-09-18";
    result.findings = {gapFinding()};
    result.notEvaluated = {{"LAY-PAGENUM", "tệp văn bản thuần không có trang"}};
    return result;
}

Json sampleDocument(const DocumentFacts& facts = {"du-thao.odt", {7}, 1.24, 2, 3})
{
    return documentJson(sampleResult(), sampleSnapshot(), facts);
}

std::set<std::string> keysOf(const Json& object)
{
    std::set<std::string> keys;
    for (const auto& item : object.items())
        keys.insert(item.key());
    return keys;
}

} // namespace

TEST_CASE("a document of the report has exactly the keys of the contract")
{
    const Json document = sampleDocument();
    CHECK(keysOf(document) == std::set<std::string>{"path", "kind", "regime", "stage", "asOf", "asOfSource", "pack", "findings",
                                                    "notEvaluated", "counts", "timing"});
    CHECK(keysOf(document["findings"][0]) == std::set<std::string>{"rule", "severity", "message", "clause", "observed",
                                                                   "expected", "where", "fix", "fingerprint", "waiver"});
    CHECK(keysOf(document["findings"][0]["where"]) ==
          std::set<std::string>{"story", "paragraph", "span", "page", "quote", "path"});
    CHECK(document["timing"] == Json{{"loadMs", 1.2}, {"snapshotMs", 2.0}, {"checkMs", 3.0}});
}

TEST_CASE("the contract's example is written as it stands there")
{
    const Json document = sampleDocument();
    const Json expected = Json::parse(R"({
        "rule": "NUM-GAP", "severity": "error",
        "message": {"vi": "Sau khoản 2 là khoản 4: thiếu khoản 3.", "en": "4 follows 2: 3 is missing."},
        "clause": "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6",
        "observed": "4", "expected": "3",
        "where": {"story": "body", "paragraph": 215, "span": [0, 2], "page": 7, "quote": "4. Công tác Tư pháp", "path": "III"},
        "fix": {"tier": "guarded", "edits": 0},
        "fingerprint": "9f0c", "waiver": null })");
    CHECK(document["findings"][0] == expected);
    CHECK(document["kind"] == "NQ");
    CHECK(document["regime"] == "ND30");
    CHECK(document["stage"] == "draft");
    CHECK(document["asOf"] == "2022-12-30");
    CHECK(document["asOfSource"] == "document");
    CHECK(document["pack"] == Json{{"id", "nd30-2020"}, {"verified", "2026-09-18"}});
    CHECK(document["counts"] == Json{{"error", 1}, {"warning", 0}, {"info", 0}});
    CHECK(document["notEvaluated"][0]["rule"] == "LAY-PAGENUM");
}

TEST_CASE("what is unknown is null, never left out")
{
    CheckResult result = sampleResult();
    result.kind.clear();
    result.packId.clear();
    result.regime = Regime::OutOfScope;
    result.findings[0].tier = FixTier::Never;
    const Json document = documentJson(result, sampleSnapshot(), {"a.txt", {}, 0, 0, 0});
    CHECK(document["kind"].is_null());
    CHECK(document["pack"].is_null());
    CHECK(document["regime"] == "out-of-scope");
    CHECK(document["findings"][0]["fix"].is_null());
    CHECK(document["findings"][0]["where"]["page"].is_null());
}

TEST_CASE("the sentence about scope is shown beside the regime, not as a finding")
{
    CheckResult result = sampleResult();
    result.findings.clear();
    result.scope = {"Văn bản của Đảng.", "A Party document."};
    const Json document = documentJson(result, sampleSnapshot(), {});
    CHECK(document["findings"].empty());
    CHECK(document["scope"] == Json{{"vi", "Văn bản của Đảng."}, {"en", "A Party document."}});
}

TEST_CASE("stories carry their names and their own counting")
{
    CheckResult result = sampleResult();
    result.findings[0].where = {2, {0, 1}, u""};
    result.findings[0].related = {{3, {0, 1}, u""}};
    const Json finding = documentJson(result, sampleSnapshot(), {})["findings"][0];
    CHECK(finding["where"]["story"] == "table");
    CHECK(finding["where"]["paragraph"] == 216);
    CHECK(finding["related"][0]["story"] == "header");
    CHECK(finding["related"][0]["paragraph"] == 1);
}

TEST_CASE("a finding of an empty document still has a place")
{
    CheckResult result = sampleResult();
    result.findings[0].where = {};
    const Json where = documentJson(result, Snapshot{}, {})["findings"][0]["where"];
    CHECK(where == Json{{"story", "body"}, {"paragraph", 1}, {"span", {0, 0}}, {"page", nullptr}, {"quote", ""}, {"path", ""}});
}

TEST_CASE("the report names the tool and keeps unreadable documents in their place")
{
    const Json report = reportJson("0.1.0", {unreadableJson("hỏng.odt", {"Tệp hỏng.", "Broken."}), sampleDocument()});
    CHECK(report["tool"] == Json{{"name", "trinhky"}, {"version", "0.1.0"}});
    CHECK(report["documents"][0] == Json::parse(R"({"path": "hỏng.odt", "error": {"vi": "Tệp hỏng.", "en": "Broken."}})"));
    CHECK(report["documents"][1]["path"] == "du-thao.odt");
}

TEST_CASE("a path that is no UTF-8 does not stop the report")
{
    const Json report = reportJson("0.1.0", {unreadableJson("x\xff.odt", {"Tệp hỏng.", "Broken."})});
    CHECK(jsonText(report).find("x\uFFFD.odt") != std::string::npos);
}

TEST_CASE("a waived finding carries its waiver and is not counted; void waivers name what they were about")
{
    CheckResult result = sampleResult();
    const Waiver waiver{"9f0c", {}, "NUM-GAP", "Đã hỏi", "Nguyễn Văn A", "2026-11-20T09:15:00", "4. Công tác Tư pháp"};
    const auto errors = documentJson(result, sampleSnapshot(), {})["counts"]["error"].get<int>();
    result.findings[0].waiver = waiver;
    result.voidedWaivers = {waiver};
    const Json document = documentJson(result, sampleSnapshot(), {});
    CHECK(document["findings"][0]["waiver"] == Json{{"reason", "Đã hỏi"}, {"by", "Nguyễn Văn A"}, {"at", "2026-11-20T09:15:00"}});
    CHECK(document["counts"]["error"] == errors - 1);
    CHECK(document["voidedWaivers"] == Json::array({{{"reason", "Đã hỏi"},
                                                     {"by", "Nguyễn Văn A"},
                                                     {"at", "2026-11-20T09:15:00"},
                                                     {"rule", "NUM-GAP"},
                                                     {"quote", "4. Công tác Tư pháp"}}}));
}
