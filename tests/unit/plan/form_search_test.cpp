#include "plan/form_search.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

const std::vector<FormName> kForms{
    {"BC", "BC", "1.4", {"Báo cáo", "Report"}},
    {"CV", "CV", "1.5", {"Công văn", "Official letter"}},
    {"HD", "HD", "1.4", {"Hướng dẫn", "Guidance"}},
    {"HDONG", "HĐ", "", {"Hợp đồng", "Contract"}},
    {"NQ", "NQ", "1.1", {"Nghị quyết", "Resolution"}},
    {"NQ-QPPL", "NQ-QPPL", "17", {"Nghị quyết quy phạm pháp luật", "Normative resolution"}},
    {"QD", "QĐ", "1.2", {"Quyết định (quy định trực tiếp)", "Decision"}},
    {"QD-1.3", "QĐ", "1.3", {"Quyết định ban hành văn bản kèm theo", "Decision issuing an attached document"}},
    {"TTr", "TTr", "1.4", {"Tờ trình", "Submission"}},
};

std::string found(std::string_view searched, const std::vector<std::string>& recent = {})
{
    std::string ids;
    for (const auto index : searchForms(kForms, searched, recent))
        ids += (ids.empty() ? "" : " ") + kForms[index].id;
    return ids;
}

} // namespace

TEST_CASE("a form is found by its name, with marks or without")
{
    CHECK(found("nghi quyet") == "NQ NQ-QPPL");
    CHECK(found("NGHỊ QUYẾT") == "NQ NQ-QPPL");
    CHECK(found("  to   trinh ") == "TTr");
    CHECK(found("Tờ tr") == "TTr");
    CHECK(found("totrinh") == "TTr");
    CHECK(found("uyet").empty());
    CHECK(found("văn bản kèm") == "QD-1.3");
}

TEST_CASE("a form is found by its abbreviation, as typed first")
{
    CHECK(found("nq") == "NQ NQ-QPPL");
    CHECK(found("qd") == "QD QD-1.3");
    CHECK(found("qđ 1.3") == "QD-1.3");
    CHECK(found("hd") == "HD HDONG");
    CHECK(found("hđ") == "HDONG HD");
    CHECK(found("ttr") == "TTr");
}

TEST_CASE("a form is found by its English name, by initials and by words in any order")
{
    CHECK(found("resolution") == "NQ NQ-QPPL");
    CHECK(found("letter") == "CV");
    CHECK(found("tt") == "TTr");
    CHECK(found("phap luat nghi") == "NQ-QPPL");
}

TEST_CASE("what fits better comes before what was used lately, and that before the rest")
{
    CHECK(found("", {"TTr", "NQ"}) == "TTr NQ BC CV HD HDONG NQ-QPPL QD QD-1.3");
    CHECK(found("qd", {"QD-1.3"}) == "QD-1.3 QD");
    CHECK(found("nq", {"NQ-QPPL"}) == "NQ NQ-QPPL");
    CHECK(found("", {"gone"}).starts_with("BC CV"));
    CHECK(found("xyz").empty());
}

TEST_CASE("the forms used last are eight, each once")
{
    CHECK(withRecentForm({}, "NQ") == std::vector<std::string>{"NQ"});
    const std::vector<std::string> recent{"A", "NQ", "B", "C", "D", "E", "F", "G"};
    CHECK(withRecentForm(recent, "NQ") == std::vector<std::string>{"NQ", "A", "B", "C", "D", "E", "F", "G"});
    CHECK(withRecentForm(recent, "H") == std::vector<std::string>{"H", "A", "NQ", "B", "C", "D", "E", "F"});
}
