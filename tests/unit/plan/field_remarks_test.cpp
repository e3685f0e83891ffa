#include "plan/field_remarks.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// "" no remark, "wrong" or "advice".
std::string judged(FieldCheck check, std::string_view value)
{
    SkeletonField field;
    field.check = check;
    const auto remark = remarkOn(field, value);
    if (!remark)
        return {};
    CHECK_FALSE(remark->message.vi.empty());
    CHECK_FALSE(remark->message.en.empty());
    return remark->wrong ? "wrong" : "advice";
}

} // namespace

TEST_CASE("blank fields are never wrong: a draft may leave them open")
{
    for (const auto check :
         {FieldCheck::None, FieldCheck::Date, FieldCheck::Number, FieldCheck::Symbol, FieldCheck::Person, FieldCheck::Subject}) {
        CHECK(judged(check, "").empty());
        CHECK(judged(check, " \n ").empty());
    }
}

TEST_CASE("a date must exist")
{
    CHECK(judged(FieldCheck::Date, " 05/01/2026 ").empty());
    CHECK(judged(FieldCheck::Date, "31/02/2026") == "wrong");
    CHECK(judged(FieldCheck::Date, "hôm nay") == "wrong");
    CHECK(judged(FieldCheck::None, "hôm nay").empty());
}

TEST_CASE("a number is of digits and begins at 01")
{
    CHECK(judged(FieldCheck::Number, "5").empty());
    CHECK(judged(FieldCheck::Number, "05").empty());
    CHECK(judged(FieldCheck::Number, "1234").empty());
    for (const char* number : {"0", "00", "5a", "05/NQ-HĐND", "-1", "1234567"}) {
        INFO(number);
        CHECK(judged(FieldCheck::Number, number) == "wrong");
    }
}

TEST_CASE("a symbol has no slash before it and no blanks in it")
{
    CHECK(judged(FieldCheck::Symbol, "QyĐ-UBND").empty());
    CHECK(judged(FieldCheck::Symbol, "/QĐ-UBND") == "advice");
    CHECK(judged(FieldCheck::Symbol, "QĐ - UBND") == "advice");
}

TEST_CASE("titles and capitals in a name are pointed out")
{
    CHECK(judged(FieldCheck::Person, "Nguyễn Văn A").empty());
    CHECK(judged(FieldCheck::Person, "TS. Nguyễn Văn A") == "advice");
    CHECK(judged(FieldCheck::Person, "Thạc sĩ Trần Thị B") == "advice");
    CHECK(judged(FieldCheck::Person, "NGUYỄN VĂN A") == "advice");
}

TEST_CASE("a subject ends without a mark and needs no V/v")
{
    CHECK(judged(FieldCheck::Subject, "Về việc giao dự toán").empty());
    CHECK(judged(FieldCheck::Subject, "Về việc giao dự toán.") == "advice");
    CHECK(judged(FieldCheck::Subject, "V/v giao dự toán") == "advice");
}

TEST_CASE("a council's form in another body's name is pointed out")
{
    SkeletonField field;
    field.check = FieldCheck::Issuer;
    field.standard = "HỘI ĐỒNG NHÂN DÂN XÃ [TÊN XÃ]";
    CHECK(remarkOn(field, "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"));
    CHECK_FALSE(remarkOn(field, "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM")->wrong);
    CHECK(remarkOn(field, "PHÒNG KINH TẾ"));
    CHECK_FALSE(remarkOn(field, "Hội đồng nhân dân xã Thử Nghiệm"));
    field.standard = "ỦY BAN NHÂN DÂN XÃ [TÊN XÃ]";
    CHECK_FALSE(remarkOn(field, "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM"));
    CHECK_FALSE(remarkOn(field, "PHÒNG KINH TẾ"));
}
