#include "uno/inside/inside.hpp"
#include "uno/inside/own_settings.hpp"
#include "uno/inside/test_document.hpp"

#include "uno/service/profile_store.hpp"
#include "uno/service/settings.hpp"

#include <filesystem>
#include <fstream>

using namespace trinhky;
using namespace trinhky::test;
namespace fs = std::filesystem;

namespace {

Profile profile(const std::string& id, const std::string& name)
{
    Profile result;
    result.id = id;
    result.name = name;
    result.issuer = "ỦY BAN NHÂN DÂN";
    return result;
}

void put(const fs::path& file, const std::string& content)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
}

std::string content(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string sentence(const Result<void>& result) { return result ? std::string() : describe(result.error()); }

std::string ids(const ProfileList& list)
{
    std::string text;
    for (const StoredProfile& stored : list.profiles)
        text += (text.empty() ? "" : " ") + stored.profile.id + (stored.shared ? "!" : "");
    return text;
}

} // namespace

INSIDE_CASE("settings: what is written is read again, lists and letters with marks included")
{
    const OwnSettings own(inside, "settings");
    Settings settings = readSettings(inside.context);
    EXPECT(settings.activeProfile.empty() && settings.sharedFolder.empty() && settings.recentForms.empty());
    EXPECT(!settings.welcomed);
    settings.activeProfile = "ubnd";
    settings.sharedFolder = "file:///srv/thư mục";
    settings.recentForms = {"NQ", "QD-1.3", "QĐ"};
    settings.welcomed = true;
    own.change(settings);
    const Settings again = readSettings(inside.context);
    EXPECT_EQUAL(again.activeProfile, "ubnd");
    EXPECT_EQUAL(again.sharedFolder, "file:///srv/thư mục");
    EXPECT(again.recentForms == settings.recentForms);
    EXPECT(again.welcomed);
}

INSIDE_CASE("settings: without a folder of the user's choice the own folder lies in the office's user folder")
{
    const std::string folder = ownFolder(inside.context, {});
    EXPECT(folder.starts_with("file:///"));
    EXPECT(folder.ends_with("/user/trinhky"));
    Settings settings;
    settings.ownFolder = "file:///srv/rieng";
    EXPECT_EQUAL(ownFolder(inside.context, settings), "file:///srv/rieng");
}

INSIDE_CASE("own office: locked settings")
{
    EXPECT(isLocked(inside.context, "SharedFolder"));
    EXPECT(!isLocked(inside.context, "ActiveProfile"));
    EXPECT(!isLocked(inside.context, "KhongCo"));
    Settings settings = readSettings(inside.context);
    EXPECT_EQUAL(settings.sharedFolder, "file:///srv/trinhky");
    EXPECT_EQUAL(settings.activeProfile, "hdnd");
    settings.activeProfile = "ubnd";
    EXPECT_EQUAL(sentence(writeSettings(inside.context, settings)), "");
    settings.activeProfile = "phong";
    settings.sharedFolder = "file:///home/rieng";
    EXPECT(has(sentence(writeSettings(inside.context, settings)), "Quản trị viên đã khóa giá trị này: thư mục dùng chung"));
    EXPECT_EQUAL(readSettings(inside.context).sharedFolder, "file:///srv/trinhky");
    EXPECT_EQUAL(readSettings(inside.context).activeProfile, "ubnd");
}

INSIDE_CASE("own office: a locked group of settings")
{
    EXPECT(isLocked(inside.context, "SharedFolder"));
    EXPECT(isLocked(inside.context, "Welcomed"));
    EXPECT(!isLocked(inside.context, "KhongCo"));
    Settings settings = readSettings(inside.context);
    settings.activeProfile = "ubnd";
    EXPECT(has(sentence(writeSettings(inside.context, settings)), "Quản trị viên đã khóa giá trị này: hồ sơ cơ quan đang dùng"));
    EXPECT_EQUAL(readSettings(inside.context).activeProfile, "hdnd");
}

INSIDE_CASE("profiles: a fresh user has none, and saving makes the folder")
{
    const OwnSettings own(inside, "fresh");
    ProfileStore store(inside.context);
    EXPECT(store.list().profiles.empty() && store.list().faults.empty());
    EXPECT(!store.active());
    EXPECT_EQUAL(sentence(store.save(profile("ubnd", "UBND xã Thử Nghiệm"))), "");
    EXPECT(fs::exists(own.own() / "profiles" / "ubnd.xml"));
    EXPECT_EQUAL(ids(store.list()), "ubnd");
    EXPECT_EQUAL(store.list().profiles[0].file, (own.own() / "profiles" / "ubnd.xml").string());
    EXPECT_EQUAL(store.active()->profile.name, "UBND xã Thử Nghiệm");
}

INSIDE_CASE("profiles: of several the chosen one is active, and a choice that is gone is none")
{
    const OwnSettings own(inside, "active");
    ProfileStore store(inside.context);
    EXPECT_EQUAL(sentence(store.save(profile("ubnd", "UBND xã"))), "");
    EXPECT_EQUAL(sentence(store.save(profile("hdnd", "HĐND xã"))), "");
    EXPECT_EQUAL(ids(store.list()), "hdnd ubnd");
    EXPECT(!store.active());
    EXPECT(has(sentence(store.setActive("khong-co")), "“khong-co”"));
    EXPECT_EQUAL(sentence(store.setActive("ubnd")), "");
    EXPECT_EQUAL(store.active()->profile.id, "ubnd");
    EXPECT_EQUAL(sentence(store.remove("ubnd")), "");
    EXPECT_EQUAL(ids(store.list()), "hdnd");
    EXPECT_EQUAL(store.active()->profile.id, "hdnd");
    EXPECT(has(sentence(store.remove("ubnd")), "“ubnd”"));
}

INSIDE_CASE("profiles: saving writes over the old file and leaves no other behind")
{
    const OwnSettings own(inside, "save");
    ProfileStore store(inside.context);
    Profile changed = profile("ubnd", "UBND xã");
    put(own.own() / "profiles" / "ten khac.xml", writeProfile(changed));
    changed.place = "Thử Nghiệm";
    EXPECT_EQUAL(sentence(store.save(changed)), "");
    EXPECT_EQUAL(store.active()->profile.place, "Thử Nghiệm");
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(own.own() / "profiles"))
        names.push_back(entry.path().filename().string());
    EXPECT(names == std::vector<std::string>{"ten khac.xml"});
    EXPECT(has(sentence(store.save(profile("../a", "x"))), "“../a”"));
}

INSIDE_CASE("profiles: what cannot be written is told with its place, and nothing is lost")
{
    const OwnSettings own(inside, "unwritable");
    ProfileStore store(inside.context);
    put(own.own() / "profiles", "một tệp, không phải thư mục");
    EXPECT(has(sentence(store.save(profile("ubnd", "x"))), "profiles/ubnd.xml: Không ghi được"));
    EXPECT_EQUAL(content(own.own() / "profiles"), "một tệp, không phải thư mục");
}

INSIDE_CASE("profiles: a shared one stands above the user's own and cannot be changed")
{
    const OwnSettings own(inside, "shared");
    own.useShared();
    ProfileStore store(inside.context);
    EXPECT_EQUAL(sentence(store.save(profile("ubnd", "Của tôi"))), "");
    EXPECT_EQUAL(sentence(store.save(profile("a", "Của tôi nữa"))), "");
    const fs::path file = own.shared() / "profiles" / "chung.xml";
    put(file, writeProfile(profile("ubnd", "Dùng chung")));
    const std::string before = content(file);
    EXPECT_EQUAL(ids(store.list()), "ubnd! a");
    EXPECT_EQUAL(store.list().find("ubnd")->profile.name, "Dùng chung");
    EXPECT(has(sentence(store.save(profile("ubnd", "Khác"))), "quản trị viên"));
    EXPECT(has(sentence(store.remove("ubnd")), "quản trị viên"));
    EXPECT_EQUAL(content(file), before);
}

INSIDE_CASE("profiles: a broken file is told with line and column, and the others work")
{
    const OwnSettings own(inside, "broken");
    own.useShared();
    ProfileStore store(inside.context);
    EXPECT_EQUAL(sentence(store.save(profile("ubnd", "UBND xã"))), "");
    put(own.shared() / "profiles" / "hỏng.xml", "<profile xmlns='urn:trinhky:profile:1'\n id='x' name='x'><plac/></profile>");
    put(own.own() / "profiles" / "hai.xml", writeProfile(profile("ubnd", "Trùng mã")));
    put(own.own() / "profiles" / "rong.xml", "");
    const ProfileList list = store.list();
    EXPECT_EQUAL(ids(list), "ubnd");
    EXPECT_EQUAL(list.faults.size(), 3U);
    EXPECT(has(describe(list.faults[0]), "shared/profiles/hỏng.xml:2:18: "));
    EXPECT(has(describe(list.faults[1]), "own/profiles/rong.xml:1:1: "));
    EXPECT(has(describe(list.faults[2]), "own/profiles/ubnd.xml: Mã hồ sơ “ubnd” đã có trong tệp "));
    EXPECT(has(describe(list.faults[2]), "own/profiles/hai.xml"));
    EXPECT(has(sentence(store.save(profile("rong", "x"))), "rong.xml: Tệp này đã có"));
}

INSIDE_CASE("profiles: a shared folder that is not there is told, and the user's own work")
{
    const OwnSettings own(inside, "offline");
    own.useShared();
    ProfileStore store(inside.context);
    EXPECT_EQUAL(sentence(store.save(profile("ubnd", "UBND xã"))), "");
    EXPECT(store.list().faults.empty());
    fs::remove_all(own.shared() / "profiles");
    EXPECT(store.list().faults.empty());
    fs::remove_all(own.shared());
    EXPECT_EQUAL(store.list().faults.size(), 1U);
    EXPECT(has(describe(store.list().faults[0]), "offline/shared: Không mở được thư mục dùng chung"));
    EXPECT_EQUAL(ids(store.list()), "ubnd");
}

INSIDE_CASE("profiles: one is exported to a file and read from there")
{
    const OwnSettings own(inside, "export");
    ProfileStore store(inside.context);
    const std::string url = fileUrl(own.own() / "gửi đi.xml");
    const Profile given = profile("ubnd", "UBND xã");
    EXPECT_EQUAL(sentence(store.exportTo(given, url)), "");
    const auto read = store.read(url);
    EXPECT(read.has_value() && read.value() == given);
    const auto missing = store.read(fileUrl(own.own() / "không có.xml"));
    EXPECT(!missing && has(describe(missing.error()), "không có.xml"));
    EXPECT(store.list().profiles.empty());
}
