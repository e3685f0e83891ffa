#pragma once
#include "data/profile.hpp"
#include "uno/service/language.hpp"
#include "uno/service/profile_store.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// One fault a line; a word of content where there is none.
rtl::OUString faultSentences(const std::vector<ProfileFault>& faults, Language language);

/// How a list calls a profile: its name, whether it is shared and whether it is in use.
rtl::OUString profileLine(const StoredProfile& stored, bool inUse, Language language);

/// What a profile says, for reading: header, signature, signers, where it is kept and why it cannot be changed.
rtl::OUString profileDetails(const StoredProfile& stored, Language language);

/// Ids that a new profile must not have: those of the profiles, and the names of files that could not be read.
std::vector<std::string> takenIds(const ProfileList& list);

} // namespace trinhky
