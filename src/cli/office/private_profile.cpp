#include "cli/office/private_profile.hpp"

#include <array>
#include <fstream>
#include <string_view>

namespace trinhky {

namespace {

struct Setting {
    std::string_view path;
    std::string_view name;
    std::string_view value;
};

constexpr std::array<Setting, 22> kSettings{{
    {"org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
    {"org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
    {"org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    {"org.openoffice.Office.Common/Misc", "UseLocking", "false"},
    {"org.openoffice.Office.Common/Misc", "UseDocumentOOoLockFile", "false"},
    {"org.openoffice.Office.Common/Misc", "UseDocumentSystemFileLocking", "false"},
    {"org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    {"org.openoffice.Office.Common/Misc", "CrashReport", "false"},
    {"org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false"},
    {"org.openoffice.Office.Common/Save/Document", "AutoSave", "false"},
    {"org.openoffice.Office.Common/Save/Document", "CreateBackup", "false"},
    {"org.openoffice.Office.Common/History", "PickListSize", "0"},
    {"org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
    {"org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
    {"org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"},
    {"org.openoffice.Office.Writer/Content/Update", "Link", "0"},
    {"org.openoffice.Inet/Settings", "ooInetProxyType", "2"},
    {"org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
    {"org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"},
    {"org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
    {"org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"},
    {"org.openoffice.Setup/Product", "ooSetupLastVersion", "99.9"},
}};

} // namespace

void writePrivateProfile(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "user");
    std::ofstream file(folder / "user" / "registrymodifications.xcu");
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file << R"(<?xml version="1.0" encoding="UTF-8"?>)"
         << R"(<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" )"
         << R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)" << '\n';
    for (const Setting& setting : kSettings)
        file << "<item oor:path=\"/" << setting.path << "\"><prop oor:name=\"" << setting.name << "\" oor:op=\"fuse\"><value>"
             << setting.value << "</value></prop></item>\n";
    file << "</oor:items>\n";
}

} // namespace trinhky
