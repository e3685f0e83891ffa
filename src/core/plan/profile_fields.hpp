#pragma once
#include "base/error.hpp"
#include "data/profile.hpp"
#include "data/skeleton_source.hpp"

#include <map>
#include <string>
#include <string_view>

namespace trinhky {

/// What the profile gives to the fields of a form, by their contract names; it stands beneath what the user gives. Only fields that the
/// form has. `noiNhan` holds the recipients alone: "Như trên", "Như Điều …" and the archive line are the form's.
///
/// The signer is the one of `signerId`, else whoever has the post or else the name in `given`, else the profile's standard one. A given
/// post that no signer has leaves the signature to the user. An Error for a `signerId` that the profile does not have names those there are.
Result<std::map<std::string, std::string>> profileFields(const Profile& profile, const SkeletonForm& form,
                                                         const std::map<std::string, std::string>& given = {},
                                                         std::string_view signerId = {});

} // namespace trinhky
