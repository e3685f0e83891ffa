#include "plan/edit_preview.hpp"

#include "base/text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

Lines preview(const Snapshot& snapshot, std::vector<Edit> edits)
{
    Lines lines;
    for (const auto& line : previewOf({"", std::move(edits)}, snapshot))
        lines.emplace_back(line.before, line.after);
    return lines;
}

} // namespace

TEST_CASE("a change of text shows the paragraph before and after, several edits of one as one line")
{
    const auto snapshot = textSnapshot("2. Theo khoản 2 Điều 7.\nkhác");
    CHECK(preview(snapshot, {TextEdit{0, {14, 15}, u"2", u"3"}, TextEdit{0, {0, 1}, u"2", u"3"}}) ==
          Lines{{"2. Theo khoản 2 Điều 7.", "3. Theo khoản 3 Điều 7."}});
}

TEST_CASE("of a long paragraph only the words around the change are shown")
{
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "chữ ";
    const auto text = words + "khoản 2 " + words + "hết.";
    const auto snapshot = textSnapshot(text);
    const auto at = static_cast<std::int32_t>(snapshot.paragraphs[0].text.find(u'2'));
    const auto lines = preview(snapshot, {TextEdit{0, {at, at + 1}, u"2", u"3"}});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].first.starts_with("…chữ"));
    CHECK(lines[0].first.ends_with("chữ…"));
    CHECK(lines[0].first.find("khoản 2 chữ") != std::string::npos);
    CHECK(lines[0].second.find("khoản 3 chữ") != std::string::npos);
    CHECK(toUtf16(lines[0].first).size() < 120);
}

TEST_CASE("an automatic number shows where its list begins again or goes on")
{
    const auto snapshot = textSnapshot("⟪label 4.⟫Tổ chức.\n⟪label 1.⟫Thực hiện.");
    CHECK(preview(snapshot, {NumberEdit{0, 1}, NumberEdit{1, std::nullopt}}) ==
          Lines{{"4. Tổ chức.", "(đánh số từ 1) Tổ chức."}, {"1. Thực hiện.", "(đánh số tiếp) Thực hiện."}});
}

TEST_CASE("formatting is named in words, only what changes")
{
    auto snapshot = textSnapshot("⟪center⟫Nội dung");
    snapshot.charFormats[snapshot.paragraphs[0].runs[0].format].size = 12;
    CharChange characters;
    characters.size = 13.5F;
    characters.bold = true;
    ParaChange format;
    format.align = Align::Justify;
    format.firstLineIndent = 1270;
    CHECK(preview(snapshot, {CharEdit{0, {0, 8}, characters}, ParaEdit{0, format}}) ==
          Lines{{"12 pt, không đậm, căn giữa, thụt dòng đầu 0 mm", "13,5 pt, đậm, căn đều hai bên, thụt dòng đầu 12,7 mm"}});
}

TEST_CASE("spacing is told in points, whatever the unit of the document")
{
    const auto snapshot = textSnapshot("Nội dung");
    ParaChange format;
    format.spaceAbove = 212;
    format.lineSpacingMode = LineSpacingMode::Exact;
    format.lineSpacing = 635;
    CHECK(preview(snapshot, {ParaEdit{0, format}}) ==
          Lines{{"cách trên 0 pt, giãn dòng 1", "cách trên 6 pt, giãn dòng đúng 18 pt"}});
}

TEST_CASE("text and formatting of one paragraph share its line")
{
    const auto snapshot = textSnapshot("⟪center⟫a. Nội dung");
    ParaChange format;
    format.align = Align::Justify;
    CHECK(preview(snapshot, {TextEdit{0, {1, 2}, u".", u")"}, ParaEdit{0, format}}) ==
          Lines{{"a. Nội dung (căn giữa)", "a) Nội dung (căn đều hai bên)"}});
}

TEST_CASE("paragraphs that come, go or part stand in the order of the document")
{
    const auto snapshot = textSnapshot("một\nhai; ba\nbốn");
    NewParagraph added;
    added.text = u"thêm";
    CHECK(preview(snapshot, {ParagraphRemove{2, u"bốn"}, ParagraphSplit{1, {4, 5}, u"hai; ba"}, ParagraphInsert{0, true, {added}},
                             PackageInsert{0, false, "", "", "", u"ĐẦU"}}) ==
          Lines{{"", "ĐẦU"}, {"", "thêm"}, {"hai; ba", "hai; ¶ ba"}, {"bốn", ""}});
}

TEST_CASE("a page is told first, and what lies outside the document not at all")
{
    auto snapshot = textSnapshot("một");
    snapshot.pageStyles.push_back({});
    snapshot.pageStyles[0].name = u"Default";
    snapshot.pageStyles[0].top = 1000;
    PageEdit page;
    page.pageStyle = u"Default";
    page.top = 2000;
    CHECK(preview(snapshot, {TextEdit{0, {0, 1}, u"m", u"b"}, TextEdit{7, {0, 1}, u"m", u"b"}, page}) ==
          Lines{{"Trang giấy: lề trên 10 mm", "lề trên 20 mm"}, {"một", "bột"}});
}
