#pragma once
#include "base/error.hpp"
#include "data/profile.hpp"
#include "uno/base/adapters.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// A profile and where it came from.
struct StoredProfile {
    Profile profile;
    std::string file;    ///< path as a user writes it
    bool shared = false; ///< from the administrator's folder: cannot be overwritten or removed here
};

/// Everything that could be read, and what could not, with file, line and column: one broken file does not hide the others.
struct ProfileList {
    std::vector<StoredProfile> profiles; ///< shared ones first, each group by name; of one id only the first
    std::vector<Error> faults;

    const StoredProfile* find(std::string_view id) const;
};

/// The agency profiles of this user: <shared folder>/profiles/*.xml and <own folder>/profiles/*.xml. Reads the files at each call.
class ProfileStore {
public:
    explicit ProfileStore(const ContextRef& context);

    ProfileList list() const;
    /// The one that the user chose, else the only one there is; nothing when there is none.
    std::optional<StoredProfile> active() const;
    /// A profile by its id, or read from the file that a URL names. Of an unknown id the Error names those there are.
    Result<Profile> choose(const std::string& idOrUrl) const;
    Result<void> setActive(const std::string& id);
    /// Writes to the user's own folder. Fails when a shared profile has this id, or the file cannot be written (then the old one stands).
    Result<void> save(const Profile& profile);
    Result<void> remove(const std::string& id);
    /// Reads a profile from anywhere; not saved yet.
    Result<Profile> read(const std::string& url) const;
    Result<void> exportTo(const Profile& profile, const std::string& url) const;

private:
    ContextRef m_context;
};

} // namespace trinhky
