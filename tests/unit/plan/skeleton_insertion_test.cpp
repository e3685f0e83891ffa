#include "plan/skeleton_insertion.hpp"

#include "support/skeleton_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

InsertionPlan planned(const HostNames& host, const std::string& kind = "NQ", const std::string& form = {})
{
    auto request = test::skeletonRequest(kind);
    request.form = form;
    return resolveInsertion(test::shippedSource(), request, host).value();
}

bool has(const InsertionPlan& plan, std::string_view text) { return plan.package.find(text) != std::string::npos; }

} // namespace

TEST_CASE("a form in an empty document brings its page with the number")
{
    const auto plan = planned({});
    CHECK(plan.kind == "NQ");
    CHECK(plan.pageStyle == "TK Trang");
    CHECK(plan.addsHeaders);
    CHECK(plan.numbered);
    CHECK(plan.startBookmark == "tk_dau");
    CHECK(has(plan, "text:name=\"tk_dau\""));
    CHECK(has(plan, "<style:header>"));
    CHECK_FALSE(has(plan, "default-style"));
    CHECK_FALSE(has(plan, "style:name=\"Standard\""));
}

TEST_CASE("a form takes names that the host does not have, all with the same number")
{
    HostNames host;
    host.bookmarks = {"tk_so"};
    const auto second = planned(host);
    CHECK(second.startBookmark == "tk_dau_2");
    CHECK(has(second, "text:bookmark-start text:name=\"tk_so_2\""));
    CHECK(has(second, "text:bookmark-start text:name=\"tk_trichYeu_2\""));
    CHECK_FALSE(has(second, "text:name=\"tk_trichYeu\""));
    CHECK(has(second, "table:name=\"TKB2_1\""));
    host.tables = {"TKB2_7"};
    CHECK(planned(host).startBookmark == "tk_dau_3");
    host = {};
    host.tables = {"TKB1"};
    CHECK(planned(host).startBookmark == "tk_dau_2");
}

TEST_CASE("a page of ours with its number is shared, whatever may be added")
{
    HostNames host;
    host.pages = {{"Standard", true, true}, {"TK Trang", true, false}};
    for (const bool may : {true, false}) {
        host.mayAddHeaders = may;
        const auto plan = planned(host);
        CHECK(plan.pageStyle == "TK Trang");
        CHECK_FALSE(plan.addsHeaders);
        CHECK(plan.numbered);
    }
}

TEST_CASE("where no header may be added the page comes without, at the same place on the paper")
{
    HostNames host;
    host.mayAddHeaders = false;
    const auto plan = planned(host);
    CHECK_FALSE(plan.addsHeaders);
    CHECK_FALSE(plan.numbered);
    CHECK_FALSE(has(plan, "<style:header>"));
    CHECK(has(plan, "fo:margin-top=\"20.00mm\""));
}

TEST_CASE("a page without number, or with a foot, is not shared with a form that needs one")
{
    HostNames host;
    host.pages = {{"TK Trang", false, false}, {"TK Trang - 2", true, true}};
    const auto plan = planned(host);
    CHECK(plan.pageStyle == "TK Trang - 3");
    CHECK(plan.addsHeaders);
    host.mayAddHeaders = false;
    CHECK(planned(host).pageStyle == "TK Trang");
}

TEST_CASE("an attached document brings a page style of its own")
{
    const auto plan = planned({}, "QD", "1.3");
    CHECK(has(plan, "style:display-name=\"TK Trang 2\""));
    HostNames host;
    host.pages = {{"TK Trang", true, false}};
    CHECK(planned(host, "QD", "1.3").addsHeaders);
}
