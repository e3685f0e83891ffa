#include "uno/harness/office_process.hpp"

#include <catch2/catch_test_macros.hpp>

using trinhky::test::OfficeProcess;

namespace {

std::string runInLockedOffice(const std::string& name)
{
    OfficeProcess office;
    office.install(std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/uno/administrator");
    return office.call("run", name);
}

} // namespace

TEST_CASE("settings: what an administrator has locked is read, seen as locked and not written")
{
    CHECK(runInLockedOffice("own office: locked settings").empty());
}
