#include "plan/renumber.hpp"

#include "base/text.hpp"
#include "support/edited_text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

struct Done {
    std::string text;
    std::vector<std::string> remarks;
    int references = 0;
};

Done renumbered(std::string_view text)
{
    const auto snapshot = textSnapshot(text);
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    Done done{linesOf(withEdits(snapshot, plan.plan)), {}, plan.references};
    for (const auto& remark : plan.remarks)
        done.remarks.push_back(remark.text.vi);
    return done;
}

/// Điều 2 is missing: what comes behind moves up by one.
std::string withGap(const std::string& sentence)
{
    return "Điều 1. Một\nĐiều 3. Hai\n1. A\n2. B\na) C\nb) D\nĐiều 4. Ba\n" + sentence + "\n";
}

std::string lastLine(const std::string& text)
{
    const auto end = text.rfind('\n', text.size() - 2);
    return text.substr(end + 1, text.size() - end - 2);
}

std::string rewritten(const std::string& sentence) { return lastLine(renumbered(withGap(sentence)).text); }

} // namespace

TEST_CASE("references move with the units that they name")
{
    CHECK(rewritten("Thực hiện theo Điều 3 Quyết định này.") == "Thực hiện theo Điều 2 Quyết định này.");
    CHECK(rewritten("Thực hiện theo điểm b khoản 2 Điều 3.") == "Thực hiện theo điểm b khoản 2 Điều 2.");
    CHECK(rewritten("Quy định tại các Điều 1, 3 và 4.") == "Quy định tại các Điều 1, 2 và 3.");
    CHECK(rewritten("Quy định tại khoản 1 và khoản 2 Điều 3.") == "Quy định tại khoản 1 và khoản 2 Điều 2.");
    CHECK(rewritten("Quy định từ Điều 3 đến Điều 4.") == "Quy định từ Điều 2 đến Điều 3.");
}

TEST_CASE("references to other documents keep their numbers")
{
    for (const auto* sentence : {"Căn cứ Điều 3 Luật Tổ chức chính quyền địa phương.",
                                 "Theo khoản 2 Điều 4 Nghị định số 30/2020/NĐ-CP.", "“Điều 3. Mức chi theo Điều 4.”"})
        CHECK(rewritten(sentence) == sentence);
}

TEST_CASE("a reference to a unit that is not there stays and is remarked")
{
    const auto done = renumbered(withGap("Thực hiện theo Điều 9 Quyết định này."));
    CHECK(lastLine(done.text) == "Thực hiện theo Điều 9 Quyết định này.");
    REQUIRE(done.remarks.size() == 1);
    CHECK(done.remarks[0].find("Điều 9") != std::string::npos);
}

TEST_CASE("khoản of the same điều are found without naming it")
{
    CHECK(lastLine(renumbered("Điều 1. Một\n1. A\n3. B\n4. Theo khoản 3 Điều này.\n").text) == "3. Theo khoản 2 Điều này.");
}

TEST_CASE("references by mục follow Roman and composed numbers")
{
    CHECK(lastLine(renumbered("I. MỘT\nvăn bản\nIII. BA\n1. A\n3. B\nThực hiện theo Mục III.\n").text) ==
          "Thực hiện theo Mục II.");
}

TEST_CASE("a reference that stands in a table is left and its right number remarked")
{
    const auto done = renumbered("Điều 1. Một\nĐiều 3. Hai\n⟪grid 0 0 0⟫Theo Điều 3 Quyết định này\n⟪grid 0 0 1⟫x\n");
    CHECK(done.text.find("Theo Điều 3 Quyết định này") != std::string::npos);
    CHECK(done.references == 0);
}

TEST_CASE("appendices get Roman numerals in sequence, and what cites them follows")
{
    const std::string line = "(Kèm theo Nghị quyết số 15/NQ-HĐND ngày 19 tháng 12 năm 2025)\n";
    const auto snapshot =
        textSnapshot("⟪center bold⟫NGHỊ QUYẾT\n⟪center bold⟫Về danh mục công trình\n⟪center bold⟫QUYẾT NGHỊ:\n"
                     "Điều 1. Theo Phụ lục số 03 và Phụ lục 1 kèm theo Nghị quyết này./.\nNơi nhận:\n- Lưu: VT.\n"
                     "⟪center bold⟫CHỦ TỊCH\n⟪center bold⟫Nguyễn Văn Mẫu\n"
                     "⟪center bold⟫Phụ lục 1\n⟪center bold⟫DANH MỤC CÔNG TRÌNH\n⟪center italic⟫" +
                     line + "Đường liên thôn./.\n⟪center bold⟫Phụ lục 3\n⟪center bold⟫DANH MỤC THIẾT BỊ\n⟪center italic⟫" + line +
                     "Máy tính./.\n");
    const auto analysis = analyse(snapshot, {});
    REQUIRE(analysis.parts.size() == 3);
    const auto text = linesOf(withEdits(snapshot, planRenumber(analysis).plan));
    CHECK(text.find("\nPhụ lục I\n") != std::string::npos);
    CHECK(text.find("\nPhụ lục II\n") != std::string::npos);
    CHECK(text.find("Theo Phụ lục II và Phụ lục I kèm theo") != std::string::npos);
}
