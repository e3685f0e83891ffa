#include "plan/skeleton_blocks.hpp"

#include "plan/skeleton_content.hpp"
#include "plan/skeleton_styles.hpp"
#include "support/mutation.hpp"
#include "support/skeleton_text.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>

using namespace trinhky;
using namespace trinhky::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A form of our own beside the shipped ones; its text.
std::string textOfForm(const std::string& body, SkeletonRequest wish = skeletonRequest("THU"))
{
    auto files = readTemplateFiles();
    files.push_back({"skeletons/THU.xml", "<form xmlns=\"urn:trinhky:skeleton:1\" kind=\"THU\" form=\"9\" vi=\"Thử\" en=\"Try\" "
                                          "title=\"THỬ\">" +
                                              body + "</form>"});
    const auto source = loadSkeletonSource(files);
    if (!source)
        FAIL(describe(source.error()));
    const auto blocks = resolveBlocks(source.value(), wish);
    if (!blocks)
        FAIL(describe(blocks.error()));
    return textOf(contentXml(blocks.value(), source.value().styles));
}

std::vector<TextRun> runsOf(const std::vector<SkeletonBlock>& blocks, std::string_view element)
{
    for (const auto& block : blocks)
        if (const auto* paragraph = std::get_if<ParagraphBlock>(&block.value); paragraph && paragraph->element == element)
            return paragraph->runs;
    return {};
}

} // namespace

TEST_CASE("a condition asks whether a field is given, what it says, and for which medium")
{
    const std::string body = "<body><p element=\"BODY\" when=\"kinhGui\">có nơi nhận</p>"
                             "<p element=\"BODY\" when=\"!kinhGui\">không nơi nhận</p>"
                             "<p element=\"BODY\" when=\"medium=paper !kinhGui\">giấy</p>"
                             "<p element=\"BODY\" when=\"loaiCoQuan!=UBND\">không phải ủy ban</p>"
                             "<p element=\"BODY\">a<only when=\"doKhan=khan\">b</only>c</p></body>";
    CHECK(textOfForm(body) == "\nkhông nơi nhận\nac\n");
    auto wish = skeletonRequest("THU", {{"doKhan", "Khẩn"}});
    wish.medium = "paper";
    CHECK(textOfForm(body, wish) == "\nkhông nơi nhận\ngiấy\nabc\n");
    CHECK(textOfForm(body, skeletonRequest("THU", {{"kinhGui", "Sở Nội vụ"}, {"coQuanBanHanh", "Phòng Kinh tế"}})) ==
          "\ncó nơi nhận\nkhông phải ủy ban\nac\n");
}

TEST_CASE("a standard text under a condition stands before the other one, and a form's stand instead of those it inherits")
{
    const std::string body =
        "<field name=\"gi\" vi=\"Gì\" en=\"What\" hint-vi=\"x\" hint-en=\"x\"><standard>khác</standard>"
        "<standard when=\"loaiCoQuan=UBND\">của {loai} {cap} [x]</standard></field>"
        "<standard field=\"quyenHan\"></standard>"
        "<body><p element=\"BODY\"><field name=\"gi\"/></p><lines element=\"BODY\" field=\"quyenHan\"/></body>";
    CHECK(textOfForm(body) == "\ncủa THU xã [x]\n");
    CHECK(textOfForm(body, skeletonRequest("THU", {{"coQuanBanHanh", "Sở Nội vụ"}})) == "\nkhác\n");
}

TEST_CASE("several bodies follow each other, each within its frame")
{
    const auto text =
        textOfForm("<body frame=\"named\"><p element=\"BODY\">một</p></body><body><p element=\"BODY\">hai</p></body>");
    CHECK(has(text, "\nTHỬ\n"));
    CHECK(text.find("CỘNG HÒA") < text.find("\nmột\n"));
    CHECK(text.find("\nmột\n") < text.find("[Họ và tên]"));
    CHECK(text.find("[Họ và tên]") < text.find("\nhai\n"));
}

TEST_CASE("a paragraph begins each page and carries it, before a table one of no height")
{
    const auto attached = contentOf(skeletonRequest("QD-1.3"));
    CHECK(has(attached, "style:master-page-name=\"TK_TRANG\" style:parent-style-name=\"TK_DAU_VAN_BAN\""));
    CHECK(has(attached, "style:master-page-name=\"TK_TRANG_2\" style:parent-style-name=\"TK_DAU_VAN_BAN\""));
    CHECK(has(attached, "<style:paragraph-properties style:page-number=\"1\""));
    CHECK_FALSE(has(attached, "style:family=\"table\" style:master-page-name"));
    const std::vector<SkeletonBlock> blocks{
        {ParagraphBlock{"PHU_LUC_NO", {{"Phụ lục I"}}}}, {PageBlock{}}, {ParagraphBlock{"PHU_LUC_NO", {{"Phụ lục II"}}}}};
    const auto content = contentXml(blocks, shippedSource().styles);
    CHECK(has(content, "style:master-page-name=\"TK_TRANG\" style:parent-style-name=\"TK_PHU_LUC_NO\""));
    CHECK(has(content, "style:master-page-name=\"TK_TRANG_2\" style:parent-style-name=\"TK_PHU_LUC_NO\""));
    const auto styles = skeletonStyles(shippedSource().styles, blocks);
    CHECK(has(styles, "style:name=\"TK_TRANG_2\" style:display-name=\"TK Trang 2\""));
    CHECK_FALSE(has(styles, "TK_TRANG_3"));
}

TEST_CASE("what joins a host's page has none of its own, and tables with names of its own")
{
    const auto content = contentXml(blocksOf(skeletonRequest("KH")), shippedSource().styles, {false, "TKB_moi_"});
    CHECK_FALSE(has(content, "master-page-name"));
    CHECK(has(content, "table:name=\"TKB_moi_1\""));
}

TEST_CASE("the address stands at the foot of the first page only, within the bottom margin")
{
    const auto blocks = blocksOf(skeletonRequest("KH", {{"diaChi", "Số 1, đường A\nĐiện thoại: 0"}}));
    CHECK_FALSE(has(contentXml(blocks, shippedSource().styles), "đường A"));
    const auto styles = skeletonStyles(shippedSource().styles, blocks);
    CHECK(has(styles, "<style:footer-first>"));
    CHECK(has(styles, "Số 1, đường A"));
    CHECK(has(styles, "fo:margin-bottom=\"8.00mm\""));
    CHECK_FALSE(has(skeletonStyles(shippedSource().styles, blocksOf(skeletonRequest("KH"))), "<style:footer-first>"));
}

TEST_CASE("who may read the document stands in the top margin of the first page only")
{
    const auto blocks = blocksOf(skeletonRequest("KH", {{"phamViLuuHanh", "traLai"}}));
    CHECK_FALSE(has(contentXml(blocks, shippedSource().styles), "XEM XONG TRẢ LẠI"));
    const auto styles = skeletonStyles(shippedSource().styles, blocks);
    const auto first = styles.find("<style:header-first>");
    CHECK(styles.find("XEM XONG TRẢ LẠI", first) < styles.find("</style:header-first>", first));
    CHECK_FALSE(has(skeletonStyles(shippedSource().styles, blocksOf(skeletonRequest("KH"))), "XEM XONG"));
}

TEST_CASE("each place to fill in has a bookmark: its field's where that names it exactly, else its own")
{
    const auto blocks = blocksOf(skeletonRequest("NQ"));
    const auto subject = runsOf(blocks, "TRICH_YEU");
    REQUIRE(subject.size() == 1);
    CHECK((subject[0].placeholder && subject[0].bookmark == "tk_trichYeu" && subject[0].anchor.empty()));
    const auto session = runsOf(blocks, "KY_HOP");
    CHECK(session[1].bookmark == "tk_khoa");
    std::set<std::string> anchors;
    for (const auto& block : blocks)
        if (const auto* paragraph = std::get_if<ParagraphBlock>(&block.value))
            for (const auto& run : paragraph->runs)
                if (run.placeholder && (run.bookmark.empty() || paragraph->runs.size() == 1))
                    CHECK((!run.bookmark.empty() || anchors.insert(run.anchor).second));
    CHECK(anchors.size() > 10);
    CHECK_FALSE(anchors.contains(""));
}

TEST_CASE("rules are as long as the decree asks")
{
    const auto blocks = blocksOf(skeletonRequest("KH", {{"trichYeu", "Một trích yếu ngắn"}}));
    const auto& header = std::get<TableBlock>(blocks.front().value).rows.front();
    const auto& motto = std::get<RuleBlock>(header.cells[1].blocks.back().value);
    CHECK(motto.length == Catch::Approx(55.9).margin(0.3));
    const auto& issuer = std::get<RuleBlock>(header.cells[0].blocks.back().value);
    CHECK((issuer.length > 40.0 / 3 && issuer.length < 65.0 / 2));
}

TEST_CASE("a fault in a frame, a condition, a law or a part is named with its place")
{
    const auto loaded = [](std::string_view name, std::string_view old, std::string_view text) {
        auto files = readTemplateFiles();
        const auto file = std::find_if(files.begin(), files.end(), [&](const auto& each) { return each.name == name; });
        file->content.replace(file->content.find(old), old.size(), text);
        return loadSkeletonSource(files);
    };
    const auto check = [&](std::string_view name, std::string_view old, std::string_view text, std::string_view said) {
        INFO(name << " " << text);
        const auto source = loaded(name, old, text);
        REQUIRE(source.has_error());
        CHECK(source.error().file == name);
        CHECK(source.error().line > 1);
        CHECK(source.error().column > 0);
        CHECK(has(source.error().message.vi, std::string(said)));
    };
    check("skeletons/KH.xml", "frame=\"named\"", "frame=\"khung\"", "khung");
    check("skeletons/frames/decision.xml", "when=\"loaiCoQuan=khac\">nguoi", "when=\"loai=khac\">nguoi", "loai");
    check("skeletons/frames/attached.xml", "when=\"medium=paper\"", "when=\"chat=giay\"", "chat");
    check("skeletons/frames/decision.xml", "law=\"TCCQDP\"", "law=\"LUAT\"", "LUAT");
    check("skeletons/laws.xml", "from=\"2016-01-01\"", "from=\"2016-13-01\"", "Ngày");
    check("skeletons/parts/motto.xml", "<rule", "<part name=\"header\"/><rule", "chính nó");
    check("skeletons/KH.xml", "<body", "<than/><body", "than");
    check("skeletons/KH.xml", "form=\"1.4\"", "form=\"1.4\" medium=\"web\"", "medium");
    check("skeletons/KH.xml", "</body>", "<content/></body>", "content");
    check("skeletons/frames/normative.xml", "<body>", "<body frame=\"normative\">", "chính nó");
    check("skeletons/KH.xml", "</body>", "chữ</body>", "trong một đoạn");
    check("skeletons/KH.xml", "</body>", "<cell/></body>", "cell");
    check("skeletons/KH.xml", "</body>", "<p element=\"BODY\"><gap element=\"BODY\"/></p></body>", "gap");
    check("skeletons/KH.xml", "<standard field", "<standard fields=\"x\" field", "fields");
    check("skeletons/parts/marks.xml", "doKhan=khan", "doKhan=gap", "gap");
    check("skeletons/parts/header.xml", "columns=\"65 100\"", "columns=\"65 110\"", "vùng trình bày");
    check("skeletons/parts/header.xml", "columns=\"65 100\"", "columns=\"65 rộng\"", "số đo");
    check("skeletons/parts/header.xml", "columns=\"65 100\"", "columns=\"165\"", "1 ô");
    check("skeletons/parts/title.xml", "share=\"0.4\"", "share=\"4\"", "lớn hơn 0");
    check("skeletons/fields.xml", "several=\"true\"", "severals=\"true\"", "severals");
}

TEST_CASE("a damaged form is refused with its place or makes a document, never worse")
{
    const auto files = readTemplateFiles();
    std::mt19937 random(20261120);
    int refused = 0;
    int made = 0;
    for (const char* name : {"skeletons/QD-1.3.xml", "skeletons/frames/attached.xml", "skeletons/parts/header.xml",
                             "skeletons/fields.xml", "skeletons/laws.xml", "skeletons/elements.xml"})
        for (int i = 0; i < 60; ++i) {
            auto copy = files;
            auto& text = std::find_if(copy.begin(), copy.end(), [&](const auto& each) { return each.name == name; })->content;
            text = mutated(text, random);
            CAPTURE(name, text);
            const auto source = loadSkeletonSource(copy);
            if (!source) {
                ++refused;
                CHECK(source.error().line >= 1);
                CHECK(source.error().column >= 1);
                continue;
            }
            if (const auto blocks = resolveBlocks(source.value(), skeletonRequest("QD-1.3"))) {
                ++made;
                CHECK_FALSE(textOf(contentXml(blocks.value(), source.value().styles)).empty());
                skeletonStyles(source.value().styles, blocks.value());
            }
        }
    CHECK(refused > 100);
    CHECK(made > 20);
}
