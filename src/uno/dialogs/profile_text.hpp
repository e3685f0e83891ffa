#pragma once
#include "data/profile.hpp"
#include "uno/service/language.hpp"
#include "uno/service/profile_store.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Adds a line to lines.
void addLine(rtl::OUString& text, const rtl::OUString& line);

/// One fault a line; a word of content where there is none.
rtl::OUString faultSentences(const std::vector<ProfileFault>& faults, Language language);

/// How a list calls a profile: its name, whether it is shared and whether it is in use.
rtl::OUString profileLine(const StoredProfile& stored, bool inUse, Language language);

/// What a profile says, for reading: header, signature, signers, recipients, where it is kept.
rtl::OUString profileDetails(const StoredProfile& stored, Language language);

/// Why the profile cannot be changed here, and that some files could not be read; "" for neither. `stored` may be nullptr.
rtl::OUString profileNotice(const StoredProfile* stored, const ProfileList& list, Language language);

/// Ids that a new profile must not have: those of the profiles, and the names of files that could not be read.
std::vector<std::string> takenIds(const ProfileList& list);

} // namespace trinhky
