#include "report/junit.hpp"
#include "report/sarif.hpp"
#include "report/slip.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

using namespace trinhky;

namespace {

Finding finding(const std::string& rule, Severity severity, std::int32_t paragraph)
{
    Finding made;
    made.rule = rule;
    made.severity = severity;
    made.message = {"Thiếu <khoản> 3 & 4.", "3 & 4 are missing."};
    made.clause = "NĐ 30/2020/NĐ-CP, Phụ lục I";
    made.where = {paragraph, {0, 2}, u"Điều 1"};
    made.fingerprint = "f" + std::to_string(paragraph);
    return made;
}

/// A document with an error, a suggestion, a waived warning and a rule that was not evaluated.
Json checked()
{
    const auto snapshot = textSnapshot("Một <script>alert(1)</script>\n4. Hai\nBa");
    CheckResult result;
    result.kind = "NQ";
    result.asOf = Date{2026, 1, 31};
    result.packId = "nd30-2020";
    result.packVerified = "2026-09-18";
    result.findings = {finding("NUM-GAP", Severity::Error, 0), finding("NUM-BULLET", Severity::Info, 1),
                       finding("NUM-DELIMITER", Severity::Warning, 2)};
    result.findings[0].related.push_back({1, {0, 1}, {}});
    Waiver& waiver = result.findings[2].waiver.emplace();
    waiver.rule = "NUM-DELIMITER";
    waiver.reason = "Đã thống nhất";
    waiver.by = "Trần Thị B";
    waiver.at = "2026-01-30T08:00";
    result.notEvaluated = {{"LAY-PAGENUM", "Văn bản thuần chữ không có trang."}};
    return documentJson(result, snapshot, {"dự thảo/nghị quyết.odt", {}, 0, 0, 0});
}

Json unreadable() { return unreadableJson("hỏng.odt", {"Tệp hỏng.", "The file is damaged."}); }

Json rules()
{
    return Json::array({{{"id", "NUM-BULLET"},
                         {"severity", "info"},
                         {"fix", "never"},
                         {"clause", "thực tế"},
                         {"rationale", {{"vi", "Gạch đầu dòng theo một thứ tự."}, {"en", "Bullets keep one order."}}}},
                        {{"id", "NUM-GAP"},
                         {"severity", "error"},
                         {"fix", "guarded"},
                         {"clause", "NĐ 30/2020/NĐ-CP"},
                         {"rationale", {{"vi", "Số liên tiếp."}, {"en", "Numbers follow each other."}}}}});
}

std::string slip() { return slipHtml({checked(), unreadable()}, {"Nguyễn Văn A", "2026-01-31 14:05", "1.2.3"}); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("SARIF has one run with rules in both languages, results, and what could not be read or evaluated")
{
    const Json log = Json::parse(sarifText("1.2.3", {checked(), unreadable()}, rules()));
    CHECK(log.at("version") == "2.1.0");
    REQUIRE(log.at("runs").size() == 1);
    const Json& run = log.at("runs").at(0);
    const Json& driver = run.at("tool").at("driver");
    CHECK(driver.at("version") == "1.2.3");
    CHECK(driver.at("rules").at(1).at("shortDescription").at("text") == "Số liên tiếp.");
    CHECK(run.at("translations").at(0).at("language") == "en-US");
    CHECK(run.at("translations").at(0).at("rules").at(1).at("shortDescription").at("text") == "Numbers follow each other.");
    CHECK(run.at("columnKind") == "utf16CodeUnits");
    CHECK(run.at("artifacts").size() == 2);
    CHECK(run.at("results").size() == 3);
    const Json& invocation = run.at("invocations").at(0);
    CHECK(invocation.at("executionSuccessful") == false);
    REQUIRE(invocation.at("toolExecutionNotifications").size() == 2);
    CHECK(invocation.at("toolExecutionNotifications").at(0).at("associatedRule").at("id") == "LAY-PAGENUM");
    CHECK(invocation.at("toolExecutionNotifications").at(1).at("level") == "error");
}

TEST_CASE("a SARIF result names its rule, place and fingerprint")
{
    const Json log = Json::parse(sarifText("1.2.3", {checked()}, rules()));
    const Json& result = log.at("runs").at(0).at("results").at(0);
    CHECK(result.at("ruleId") == "NUM-GAP");
    CHECK(result.at("ruleIndex") == 1);
    CHECK(result.at("level") == "error");
    CHECK(result.at("partialFingerprints").at("trinhky/v1") == "f0");
    const Json& location = result.at("locations").at(0);
    CHECK(location.at("physicalLocation").at("artifactLocation").at("uri") ==
          "d%E1%BB%B1%20th%E1%BA%A3o/ngh%E1%BB%8B%20quy%E1%BA%BFt.odt");
    const Json& region = location.at("physicalLocation").at("region");
    CHECK(region.at("startLine") == 1);
    CHECK(region.at("startColumn") == 1);
    CHECK(region.at("endColumn") == 3);
    CHECK(location.at("logicalLocations").at(0).at("fullyQualifiedName") == "Điều 1");
    CHECK(result.at("relatedLocations").at(0).at("id") == 1);
    CHECK_FALSE(result.contains("suppressions"));
}

TEST_CASE("SARIF levels are those of the standard, and waived findings are suppressed with their reason")
{
    const Json log = Json::parse(sarifText("1.2.3", {checked()}, rules()));
    const Json& results = log.at("runs").at(0).at("results");
    CHECK(results.at(1).at("level") == "note");
    const Json& suppression = results.at(2).at("suppressions").at(0);
    CHECK(suppression.at("kind") == "inSource");
    CHECK(suppression.at("justification") == "Đã thống nhất");
    CHECK_FALSE(results.at(2).contains("ruleIndex"));
}

TEST_CASE("JUnit counts errors and warnings as failures, waived and not evaluated as skipped")
{
    pugi::xml_document xml;
    REQUIRE(xml.load_string(junitText({checked(), unreadable()}).c_str()));
    const auto all = xml.child("testsuites");
    CHECK(all.attribute("tests").as_int() == 5);
    CHECK(all.attribute("failures").as_int() == 1);
    CHECK(all.attribute("errors").as_int() == 1);
    CHECK(all.attribute("skipped").as_int() == 2);
    const auto suite = all.child("testsuite");
    CHECK(std::string(suite.attribute("name").value()) == "dự thảo/nghị quyết.odt");
    const auto failure = suite.child("testcase").child("failure");
    CHECK(std::string(failure.attribute("message").value()) == "Thiếu <khoản> 3 & 4.");
    CHECK(has(suite.last_child().previous_sibling().child("skipped").attribute("message").value(), "Đã thống nhất"));
}

TEST_CASE("JUnit shows a document without findings as one case that passes")
{
    CheckResult clean;
    pugi::xml_document xml;
    REQUIRE(xml.load_string(junitText({documentJson(clean, {}, {"sạch.odt", {}, 0, 0, 0})}).c_str()));
    const auto test = xml.child("testsuites").child("testsuite").child("testcase");
    CHECK(test);
    CHECK_FALSE(test.first_child());
}

TEST_CASE("the slip says what was checked by which rules, by whom and when")
{
    const auto text = slip();
    for (const auto* part : {"<!DOCTYPE html>", "Phiếu kiểm tra dự thảo", "dự thảo/nghị quyết.odt", "Nghị định 30/2020/NĐ-CP",
                             "nd30-2020, đối chiếu với văn bản pháp luật ngày 18/09/2026", "31/01/2026 14:05", "Nguyễn Văn A",
                             "1 lỗi, 0 cảnh báo, 1 gợi ý; 1 chỗ đã bỏ qua", "Lý do bỏ qua: Đã thống nhất", "LAY-PAGENUM",
                             "Tệp hỏng.", "@page { size: A4"})
        CHECK(has(text, part));
}

TEST_CASE("the slip runs and fetches nothing, and escapes what comes from documents")
{
    const auto text = slip();
    CHECK_FALSE(has(text, "<script"));
    CHECK(has(text, "&lt;script&gt;"));
    CHECK(has(text, "default-src 'none'"));
    for (const auto* part : {"http://", "https://", "src=", "href=", "url("})
        CHECK_FALSE(has(text, part));
}

TEST_CASE("a slip of nobody leaves a line for the name")
{
    CHECK(has(slipHtml({checked()}, {"", "2026-01-31 14:05", "1"}), "…………"));
}
