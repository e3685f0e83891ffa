#include "report/text.hpp"

#include "checks/not_evaluated.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Json sampleDocument()
{
    return Json::parse(R"({
        "path": "du-thao.odt", "kind": "NQ", "regime": "ND30", "stage": "draft", "asOf": "2022-12-30", "asOfSource": "document",
        "pack": {"id": "nd30-2020", "verified": "2026-09-18"},
        "findings": [{"rule": "NUM-GAP", "severity": "error", "message": {"vi": "Sau khoản 2 là khoản 4.", "en": ""},
            "clause": "NĐ 30/2020/NĐ-CP, Phụ lục I",
            "where": {"story": "body", "paragraph": 215, "span": [0, 2], "page": 7, "quote": "4. Công tác", "path": "III"},
            "waiver": null}],
        "notEvaluated": [{"rule": "LAY-PAGENUM", "reason": "không có trang"}],
        "counts": {"error": 1, "warning": 0, "info": 0}})");
}

} // namespace

TEST_CASE("a finding is one line that names file, paragraph, severity, sentence, rule and clause")
{
    CHECK(documentText(sampleDocument()) ==
          "du-thao.odt: loại văn bản NQ, dự thảo, bộ quy tắc nd30-2020 tại ngày 2022-12-30\n"
          "du-thao.odt:215: lỗi: Sau khoản 2 là khoản 4. [NUM-GAP] — NĐ 30/2020/NĐ-CP, Phụ lục I\n"
          "    4. Công tác (trang 7)\n"
          "du-thao.odt: 1 lỗi, 0 cảnh báo, 0 gợi ý; 1 quy tắc không xét được\n");
}

TEST_CASE("a place outside the body says where")
{
    Json document = sampleDocument();
    document["findings"][0]["where"]["story"] = "footnote";
    CHECK(documentText(document).find("du-thao.odt:cước chú 215: lỗi:") != std::string::npos);
}

TEST_CASE("a waived finding says why, by whom and when, and what is waived is counted apart; void waivers are told")
{
    Json document = sampleDocument();
    const Json waiver{{"reason", "Đã hỏi Sở Nội vụ"}, {"by", "Nguyễn Văn A"}, {"at", "2026-11-20T09:15:00"}};
    document["findings"][0]["waiver"] = waiver;
    document["counts"]["error"] = 0;
    Json voided = waiver;
    voided["rule"] = "SIG-NAME";
    voided["quote"] = "TRẦN THỊ B";
    document["voidedWaivers"] = {voided};
    const std::string text = documentText(document);
    CHECK(text.find("    đã bỏ qua, không tính: Đã hỏi Sở Nội vụ (Nguyễn Văn A, 2026-11-20T09:15:00)\n") != std::string::npos);
    CHECK(text.find("du-thao.odt: việc bỏ qua [SIG-NAME] hết hiệu lực vì chỗ đó đã thay đổi: Đã hỏi Sở Nội vụ (Nguyễn Văn A, ") !=
          std::string::npos);
    CHECK(text.ends_with("du-thao.odt: 0 lỗi, 0 cảnh báo, 0 gợi ý; 1 đã bỏ qua; 1 quy tắc không xét được\n"));
}

TEST_CASE("a document without indicator data is told nothing of the rules on it")
{
    Json document = sampleDocument();
    document["notEvaluated"].push_back({{"rule", "FIG-DATA"}, {"reason", std::string(kNeverFilled)}});
    CHECK(documentText(document).ends_with("; 1 quy tắc không xét được\n"));
    document["notEvaluated"].erase(0);
    CHECK(documentText(document).ends_with("0 gợi ý\n"));
}

TEST_CASE("an unreadable document says why")
{
    CHECK(documentText(unreadableJson("a.odt", {"Tệp hỏng.", ""})) == "a.odt: không đọc được: Tệp hỏng.\n");
}

TEST_CASE("a document out of scope says so instead of counting rules it was not held to")
{
    Json document = sampleDocument();
    document["kind"] = nullptr;
    document["regime"] = "out-of-scope";
    document["pack"] = nullptr;
    document["findings"] = Json::array();
    document["scope"] = {{"vi", "Văn bản của Đảng có thể thức riêng."}, {"en", ""}};
    const std::string text = documentText(document);
    CHECK(text.starts_with("du-thao.odt: ngoài phạm vi kiểm tra\n    Văn bản của Đảng có thể thức riêng.\n"));
}
