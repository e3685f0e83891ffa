#include "checks/check.hpp"
#include "model/placeholder_scan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

struct Bench {
    Snapshot snapshot;
    Analysis analysis;
    Rule rule;

    Bench()
    {
        rule.id = "X";
        rule.severity = Severity::Error;
        rule.draftSeverity = Severity::Warning;
        rule.clause = "Điều 1";
        rule.messages[""] = {"Sau {a} là {observed}{nobody}.", "{observed} after {a}."};
        rule.messages["mild"] = {"Nhẹ.", "Mild."};
        rule.messageSeverities["mild"] = Severity::Info;
    }
    Finding make(const std::string& name, Stage stage, const MessageArguments& arguments = {}) const
    {
        return makeFinding({snapshot, analysis, rule, stage}, name, {}, arguments);
    }
};

std::size_t gapsIn(std::u16string_view text) { return findPlaceholders(text).size(); }

} // namespace

TEST_CASE("a message is filled in, and a name that nobody gave leaves nothing behind")
{
    const auto finding = Bench().make("", Stage::Draft, {{"a", "1"}, {"observed", "3"}, {"expected", "2"}});
    CHECK(finding.message == Message{"Sau 1 là 3.", "3 after 1."});
    CHECK(finding.observed == "3");
    CHECK(finding.expected == "2");
    CHECK(finding.clause == "Điều 1");
}

TEST_CASE("severity is that of the message, else of the stage, else of the rule")
{
    CHECK(Bench().make("mild", Stage::Issued).severity == Severity::Info);
    CHECK(Bench().make("", Stage::Draft).severity == Severity::Warning);
    CHECK(Bench().make("", Stage::Issued).severity == Severity::Error);
}

TEST_CASE("a message that the rule does not have falls back to its own")
{
    CHECK(Bench().make("nosuch", Stage::Draft, {{"a", "1"}}).message.en == " after 1.");
}

TEST_CASE("the check kinds that were built in are found by name")
{
    REQUIRE(findCheckKind("component"));
    CHECK(findCheckKind("component")->name == "component");
    CHECK_FALSE(findCheckKind("nosuch"));
}

TEST_CASE("gaps are told from enumerations")
{
    CHECK(gapsIn(u"vào ngày … tháng … năm 2025") == 1);
    CHECK(gapsIn(u"Thời gian: …") == 1);
    CHECK(gapsIn(u"Số tiền: ________ đồng") == 1);
    CHECK(gapsIn(u"Ông (bà)......................") == 1);
    CHECK(gapsIn(u"kỳ họp thứ ...") == 1);
    CHECK(gapsIn(u"đạt … triệu đồng") == 1);
    CHECK(gapsIn(u"Ban … trình") == 1);
    CHECK(gapsIn(u"an ninh khối, tổ dân cư... kịp thời") == 0);
    CHECK(gapsIn(u"phòng, chống dịch bệnh,... góp phần") == 0);
    CHECK(gapsIn(u"ngô, khoai, sắn …") == 0);
    CHECK(gapsIn(u"ngô, khoai, sắn … và rau") == 0);
    CHECK(gapsIn(u"bị ảnh hưởng gồm⁽⁸⁾:...Kết quả") == 0);
    CHECK(gapsIn(u"“… phải nộp phí …”") == 0);
    CHECK(gapsIn(u"_______________") == 0);
}

TEST_CASE("template text is told from brackets that belong there")
{
    CHECK(gapsIn(u"Giao [tên đơn vị] và [ ]") == 2);
    CHECK(gapsIn(u"«HoTen» {{THU.UTH2024|tỷ đồng}}") == 2);
    CHECK(gapsIn(u"tài liệu [1], [2, 3]; đã chọn [x]") == 0);
    CHECK(gapsIn(u"cổng dịch vụ [xem tại đây](https://example.invalid)") == 0);
    CHECK(gapsIn(u"![](anh.png) [đã ký] [(3 năm - 2 năm) x 800.000 đồng]") == 0);
    CHECK(gapsIn(u"« Ngày hội đọc sách »") == 0);
}

TEST_CASE("crosses are told from Roman numbers and words")
{
    CHECK(gapsIn(u"ngày xx/xx/20xx") == 1);
    CHECK(gapsIn(u"năm 20XX") == 1);
    CHECK(gapsIn(u"xã XXXX") == 1);
    CHECK(gapsIn(u"thế kỷ XX, khóa XXX") == 0);
    CHECK(gapsIn(u"mã hàng 84xx, nhóm 11xx") == 0);
    CHECK(gapsIn(u"xã xa, xem xét") == 0);
}
