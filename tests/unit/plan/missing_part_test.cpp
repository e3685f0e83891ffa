#include "plan/missing_part.hpp"

#include "base/text.hpp"
#include "support/sample_profile.hpp"
#include "support/shipped_rules.hpp"
#include "support/skeleton_text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;

namespace {

/// A resolution as its form has it, one line a paragraph; those that begin with one of `without` are left out.
std::string resolution(std::initializer_list<std::string_view> without)
{
    constexpr std::string_view kLines[] = {"⟪cell 0 0 0 bold center⟫HỘI ĐỒNG NHÂN DÂN",
                                           "⟪cell 0 0 0 bold center⟫XÃ THỬ NGHIỆM",
                                           "⟪cell 0 0 1 bold center⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                           "⟪cell 0 0 1 bold center⟫Độc lập - Tự do - Hạnh phúc",
                                           "⟪cell 0 1 0 center⟫Số: 05/NQ-HĐND",
                                           "⟪cell 0 1 1 italic center⟫Thử Nghiệm, ngày 15 tháng 3 năm 2025",
                                           "⟪bold center⟫NGHỊ QUYẾT",
                                           "⟪bold center⟫Về việc thử nghiệm",
                                           "⟪bold center⟫HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM",
                                           "⟪italic⟫Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024;",
                                           "⟪bold center⟫QUYẾT NGHỊ:",
                                           "⟪⟫Điều 1. Thông qua kế hoạch.",
                                           "⟪⟫Điều 2. Ủy ban nhân dân xã thi hành Nghị quyết này./.",
                                           "⟪cell 1 0 0 bold italic⟫Nơi nhận:",
                                           "⟪cell 1 0 0⟫- Như Điều 2;",
                                           "⟪cell 1 0 0⟫- Lưu: VT.",
                                           "⟪cell 1 0 1 bold center⟫CHỦ TỊCH",
                                           "⟪cell 1 0 1 bold center⟫Nguyễn Văn A"};
    std::string text;
    for (const auto line : kLines) {
        const auto words = line.substr(line.find("⟫") + std::string_view("⟫").size());
        const bool left =
            std::any_of(without.begin(), without.end(), [&](std::string_view start) { return words.starts_with(start); });
        if (!left)
            text.append(line).append("\n");
    }
    return text;
}

struct Planned {
    Snapshot snapshot;
    std::vector<Edit> edits;
};

Planned planned(const std::string& text, const std::vector<Role>& roles, const Profile* profile = nullptr)
{
    Planned made;
    made.snapshot = textSnapshot(text);
    const auto analysis = analyse(made.snapshot, shippedRules().kinds, "NQ");
    made.edits = planMissingPart(analysis, roles, {shippedSource(), profile, "Nghị quyết"});
    return made;
}

/// "before|behind|instead|block: words beside -> new lines".
std::string told(const Planned& made)
{
    std::string text;
    const auto beside = [&](std::int32_t at) { return toUtf8(made.snapshot.paragraphs.at(static_cast<std::size_t>(at)).text); };
    for (const auto& edit : made.edits) {
        if (const auto* insert = std::get_if<ParagraphInsert>(&edit)) {
            text += (insert->behind ? "behind " : "before ") + beside(insert->paragraph) + " ->";
            for (const auto& line : insert->lines)
                text += " | " + toUtf8(line.text);
        } else if (const auto* block = std::get_if<PackageInsert>(&edit)) {
            text += std::string("block ") + (block->behind ? "behind " : "before ") + beside(block->paragraph) + " -> " +
                    toUtf8(block->text);
        } else if (std::holds_alternative<ParagraphRemove>(edit)) {
            text += ", the empty one goes";
        }
    }
    return text;
}

} // namespace

TEST_CASE("a part goes beside what stands next to it in its column of the form")
{
    CHECK(told(planned(resolution({"Số:"}), {Role::Number})) == "behind XÃ THỬ NGHIỆM -> | Số:         /NQ-HĐND");
    CHECK(told(planned(resolution({"Độc lập"}), {Role::Motto, Role::MottoLine})) ==
          "behind CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM -> | Độc lập - Tự do - Hạnh phúc");
    CHECK(told(planned(resolution({"CỘNG HÒA"}), {Role::Motto, Role::MottoLine})) ==
          "before Độc lập - Tự do - Hạnh phúc -> | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
}

TEST_CASE("a part of the full width goes between the others, never into a cell")
{
    CHECK(told(planned(resolution({"QUYẾT NGHỊ"}), {Role::Enact})) ==
          "behind Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024; -> | QUYẾT NGHỊ:");
    CHECK(told(planned(resolution({"HỘI ĐỒNG NHÂN DÂN XÃ"}), {Role::Authority})) ==
          "behind Về việc thử nghiệm -> | HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM");
    CHECK(told(planned(resolution({"NGHỊ QUYẾT"}), {Role::Title})) == "before Về việc thử nghiệm -> | NGHỊ QUYẾT");
}

TEST_CASE("bases are offered as places to fill in only")
{
    const auto text = told(planned(resolution({"Căn cứ"}), {Role::Basis}));
    CHECK(text.starts_with("behind HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM -> | Căn cứ ["));
    CHECK(text.find("Luật Tổ chức") == std::string::npos);
}

TEST_CASE("an empty cell that is kept for a part takes it")
{
    auto text = resolution({"CỘNG HÒA", "Độc lập"});
    const auto at = text.find("⟪cell 0 1 0");
    text.insert(at, "⟪cell 0 0 1⟫\n");
    CHECK(told(planned(text, {Role::Motto, Role::MottoLine})) ==
          "before  -> | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc, the empty one goes");
}

TEST_CASE("the row of a header that is still empty takes what belongs there")
{
    auto text = resolution({"Số:", "Thử Nghiệm,"});
    text.insert(text.find("⟪bold center⟫NGHỊ QUYẾT"), "⟪cell 0 1 0⟫\n⟪cell 0 1 1⟫\n");
    CHECK(told(planned(text, {Role::Number})) == "before  -> | Số:         /NQ-HĐND, the empty one goes");
}

TEST_CASE("a block that is missing as a whole comes as one, with only the part wanted in it")
{
    const auto headless = resolution({"HỘI ĐỒNG NHÂN DÂN", "XÃ THỬ", "CỘNG HÒA", "Độc lập", "Số:", "Thử Nghiệm,"});
    const auto made = planned(headless, {Role::Motto, Role::MottoLine});
    CHECK(told(made) == "block before NGHỊ QUYẾT -> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    const auto& package = std::get<PackageInsert>(made.edits.front()).package;
    CHECK(package.find("Hạnh phúc") != std::string::npos);
    CHECK(package.find("Số:") == std::string::npos);
    CHECK(package.find("text:bookmark") == std::string::npos);
    const auto unsigned_ = resolution({"Nơi nhận", "- ", "CHỦ TỊCH", "Nguyễn"});
    CHECK(told(planned(unsigned_, {Role::RecipientsLabel}))
              .starts_with("block behind Điều 2. Ủy ban nhân dân xã thi hành Nghị quyết này./. -> Nơi nhận:\n"));
}

TEST_CASE("the profile of the same issuer fills a part, that of another one does not")
{
    const auto text = resolution({"Nguyễn"});
    CHECK(told(planned(text, {Role::Signer})) == "behind CHỦ TỊCH -> | [Họ và tên]");
    auto profile = sampleCommittee();
    profile.issuer = "HỘI ĐỒNG NHÂN DÂN";
    profile.unit = "XÃ THỬ NGHIỆM";
    const auto& name = profile.standardSigner()->name;
    CHECK(told(planned(text, {Role::Signer}, &profile)) == "behind CHỦ TỊCH -> | " + name);
    profile.unit = "XÃ KHÁC";
    CHECK(told(planned(text, {Role::Signer}, &profile)) == "behind CHỦ TỊCH -> | [Họ và tên]");
}

TEST_CASE("new lines have the look of their element")
{
    const auto made = planned(resolution({"Số:"}), {Role::Number});
    const auto& line = std::get<ParagraphInsert>(made.edits.front()).lines.front();
    CHECK(line.format.align == Align::Center);
    CHECK(line.format.spaceAbove == 212);
    CHECK(line.characters.size == 13.0F);
    CHECK(line.characters.bold == false);
}

TEST_CASE("nothing is offered for a kind without a form, or a part that the form does not have")
{
    const auto snapshot = textSnapshot(resolution({"Số:"}));
    const auto unknown = analyse(snapshot, {}, "");
    CHECK(planMissingPart(unknown, {Role::Number}, {shippedSource(), nullptr, ""}).empty());
    CHECK(planned(resolution({}), {Role::Number}).edits.empty());
    CHECK(planned(resolution({}), {Role::AppendixRef}).edits.empty());
}

TEST_CASE("an appendix gets its line below the title, a section its place behind the text")
{
    const auto snapshot =
        textSnapshot(resolution({}) + "⟪bold center⟫Phụ lục\n⟪bold center⟫DANH MỤC THỬ NGHIỆM\n⟪⟫1. Một việc.\n");
    const auto analysis = analyse(snapshot, shippedRules().kinds, "NQ");
    const PartSource source{shippedSource(), nullptr, "Nghị quyết"};
    REQUIRE(analysis.parts.size() == 2);
    Planned made{snapshot, planMissingReference(analysis, analysis.parts[1].begin, source)};
    CHECK(told(made).starts_with("behind DANH MỤC THỬ NGHIỆM -> | (Kèm theo Nghị quyết số "));
    CHECK(told(made).ends_with("của Hội đồng nhân dân xã Thử Nghiệm)"));
    made.edits = planMissingSection(analysis, "tổ chức thực hiện");
    CHECK(told(made) == "behind Điều 2. Ủy ban nhân dân xã thi hành Nghị quyết này./. -> | [Phần “tổ chức thực hiện”: …]");
}
