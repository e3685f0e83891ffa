#include "uno/harness/office_process.hpp"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using trinhky::test::OfficeProcess;

namespace {

/// As a user has left it who chose a shared folder before the administrator did.
void writeUserChoice(const std::filesystem::path& profile)
{
    std::filesystem::create_directories(profile / "user");
    std::ofstream(profile / "user" / "registrymodifications.xcu")
        << R"(<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" )"
        << R"(xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
        << R"(<item oor:path="/vn.trinhky.Settings/Office"><prop oor:name="SharedFolder" oor:op="fuse">)"
        << R"(<value>file:///home/rieng</value></prop></item></oor:items>)";
}

/// Locks all values instead of one.
void lockGroup(const std::filesystem::path& extension)
{
    const auto file = extension / "Settings.xcu";
    std::ifstream in(file);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    const std::string group = "<node oor:name=\"Office\"";
    content.insert(content.find(group) + group.size(), " oor:finalized=\"true\"");
    std::ofstream(file) << content;
}

const std::filesystem::path kAdministrator = std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/uno/administrator";

} // namespace

TEST_CASE("settings: what an administrator has locked is read, seen as locked and not written, whatever the user chose before")
{
    OfficeProcess office;
    office.install(kAdministrator);
    writeUserChoice(office.scratch() / "profile");
    CHECK(office.call("run", "own office: what is locked is grey in the options") == "");
    CHECK(office.call("run", "own office: locked settings") == "");
}

TEST_CASE("settings: an administrator can lock all of them at once")
{
    OfficeProcess office;
    office.install(kAdministrator);
    lockGroup(office.scratch() / "extensions" / "administrator");
    CHECK(office.call("run", "own office: a locked group of settings") == "");
    CHECK(office.call("run", "own office: where all is locked the wizard stays away and the profile in use stays") == "");
}
