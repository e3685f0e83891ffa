#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What the user or an administrator sets once, kept in the office's configuration (extension/Settings.xcs, node /vn.trinhky.Settings/Office).
/// Folders are URLs.
struct Settings {
    std::string activeProfile; ///< id of a profile, "" when none was chosen
    std::string sharedFolder;  ///< kept by an administrator: its profiles/ and templates/ stand above the user's own; "" none
    std::string ownFolder;     ///< the user's profiles/ and templates/; "" stands for trinhky/ in the office's user folder
    std::vector<std::string> recentForms; ///< ids of forms, latest first
    bool welcomed = false;                ///< the first-run wizard was shown
    std::string reviewer;                 ///< name given with the last waiver, "" none yet
};

Settings readSettings(const ContextRef& context);

/// Writes what differs from what is set; fails with a sentence when the administrator has locked one of those.
Result<void> writeSettings(const ContextRef& context, const Settings& settings);

/// True when the administrator has locked the value ("SharedFolder").
bool isLocked(const ContextRef& context, std::string_view property);

/// URL of the user's own folder, resolved; it need not exist yet.
std::string ownFolder(const ContextRef& context, const Settings& settings);

} // namespace trinhky
