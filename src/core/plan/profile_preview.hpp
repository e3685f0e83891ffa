#pragma once
#include "data/profile.hpp"

#include <string>
#include <string_view>

namespace trinhky {

/// The header's left side, number, place and date of a document of this profile as lines of text (a decision serves as the example).
std::string headerPreview(const Profile& profile);

/// What the signer signs with, as lines of text: authority, posts, name (NĐ 30/2020/NĐ-CP, Điều 13). "" for an unknown id.
std::string signaturePreview(const Profile& profile, std::string_view signer);

/// Nơi nhận with the archive line, for kinds without a list of their own.
std::string recipientsPreview(const Profile& profile);

} // namespace trinhky
