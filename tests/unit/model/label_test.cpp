#include "model/label.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

void isLabel(std::u16string_view text, LabelKind kind, const std::vector<int>& path, std::u16string_view delimiter)
{
    const auto label = readLabel(text);
    REQUIRE(label.has_value());
    CHECK(label->kind == kind);
    CHECK(label->path == path);
    CHECK(label->delimiter == delimiter);
}

} // namespace

TEST_CASE("every level of the decree's layout is read")
{
    isLabel(u"Phần I", LabelKind::Part, {1}, u"");
    isLabel(u"PHẦN THỨ HAI: KẾT QUẢ", LabelKind::Part, {2}, u":");
    isLabel(u"Chương IV", LabelKind::Chapter, {4}, u"");
    isLabel(u"Mục 3. QUẢN LÝ", LabelKind::Section, {3}, u".");
    isLabel(u"Tiểu mục 1", LabelKind::Subsection, {1}, u"");
    isLabel(u"Điều 12. Phạm vi", LabelKind::Article, {12}, u".");
    isLabel(u"I. KẾT QUẢ", LabelKind::Roman, {1}, u".");
    isLabel(u"3. Công tác", LabelKind::Clause, {3}, u".");
    isLabel(u"**2.10. Thể thao**", LabelKind::Dotted, {2, 10}, u".");
    isLabel(u"đ) Báo cáo", LabelKind::Point, {5}, u")");
    isLabel(u"Nhiệm vụ 2: Thu ngân sách", LabelKind::Word, {2}, u":");
    isLabel(u"PHỤ LỤC II", LabelKind::Appendix, {2}, u"");
}

TEST_CASE("wrong styles are read as the level they stand for")
{
    isLabel(u"a. Trồng trọt", LabelKind::Point, {1}, u".");
    isLabel(u"b/ Chăn nuôi", LabelKind::Point, {2}, u"/");
    isLabel(u"1) Mục tiêu", LabelKind::Clause, {1}, u")");
    isLabel(u"I/ Kiến nghị", LabelKind::Roman, {1}, u"/");
    isLabel(u"Điều 1: Nhất trí", LabelKind::Article, {1}, u":");
    isLabel(u"C) Thời gian", LabelKind::Point, {3}, u")");
    CHECK(readLabel(u"Phần thứ 2")->ordinalDigits);
}

TEST_CASE("figures, dates, citations and document numbers are no labels")
{
    for (const auto text : {u"15.330 triệu đồng", u"30.4.1975 là ngày", u"2021. Năm", u"72-NQ/TW ngày", u"91/QĐ-TTg",
                            u"006.N/BCB", u"7-9 triệu đồng", u"1.5 triệu", u"Điều 5 Luật Đất đai quy định", u"Phần đầu năm",
                            u"Phụ lục kèm theo báo cáo này gồm", u"V.rotundifolia", u"Năm 2023. Kết quả", u"151/158, đạt"})
        CHECK_FALSE(readLabel(text).has_value());
}

TEST_CASE("parenthesised numbers and glyphs are leaves")
{
    CHECK(readLabel(u"(1) Tên")->kind == LabelKind::Bullet);
    CHECK(readLabel(u"- Thu thuế")->word == u"-");
    CHECK(readLabel(u"– Thu thuế")->word == u"-");
    CHECK(readLabel(u"*** Lĩnh vực kinh tế**")->word == u"*");
    CHECK(readLabel(u"¹² có 01 giải")->kind == LabelKind::Footnote);
    CHECK_FALSE(readLabel(u"-15 độ").has_value());
}

TEST_CASE("automatic labels are read as the reader sees them")
{
    CHECK(readAutomaticLabel(u"Điều 3.")->path == std::vector<int>{3});
    CHECK(readAutomaticLabel(u"a")->delimiter.empty());
    CHECK(readAutomaticLabel(u"\uF0B7")->kind == LabelKind::Bullet);
    CHECK(readAutomaticLabel(u"1.2.")->automatic);
    CHECK_FALSE(readAutomaticLabel(u" ").has_value());
}
