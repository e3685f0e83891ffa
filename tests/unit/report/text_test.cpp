#include "report/text.hpp"

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
            "where": {"story": "body", "paragraph": 215, "span": [0, 2], "page": 7, "quote": "4. Công tác", "path": "III"}}],
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
