#pragma once
#include "data/profile.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the profile windows do to a profile while it is edited. Signers go by their place in the list.
namespace trinhky {

/// An id that is not among `taken`: `wish` without marks, blanks as hyphens, a number behind it where needed.
std::string freeId(std::string_view wish, const std::vector<std::string>& taken);

/// A profile with nothing in it but an id and a head who signs.
Profile emptyProfile(const std::vector<std::string>& taken);

/// The same under an id and a name of its own.
Profile copyOf(const Profile& profile, const std::vector<std::string>& taken);

/// Those whose place the signer may take by his right to sign (Điều 13): heads, for a deputy also who signs by order of the head; nobody
/// who acts for the signer.
std::vector<std::size_t> principalsOf(const Profile& profile, std::size_t signer);

/// Gives the signer another right to sign and what follows from it: KT., TL. and TUQ. take the head's place, a deputy's post begins
/// with PHÓ, and who signs in the own right takes nobody's.
void setAuthority(Profile& profile, std::size_t signer, Authority authority);

/// Whose place a deputy takes, the post following ("PHÓ CHỦ TỊCH") where it was that of the one before, or none.
void setPrincipal(Profile& profile, std::size_t signer, std::string_view principalId);

/// Gives the signer another post; deputies whose post was made of it follow.
void setPost(Profile& profile, std::size_t signer, std::string_view post);

/// Adds the head where there is nobody yet, else a deputy of the head; where it stands.
std::size_t addSigner(Profile& profile);

/// Takes a signer out. Who took his place takes nobody's until another is chosen; the standard goes to the first one left.
void removeSigner(Profile& profile, std::size_t signer);

/// This one signs unless another is chosen, and no other; false: none is marked.
void setStandard(Profile& profile, std::size_t signer, bool standard);

/// A body that decides together, or not: its heads sign with TM. or without.
void setCollective(Profile& profile, bool collective);

/// Entries of a text with one a line, without leading dashes, final punctuation and empty lines.
std::vector<std::string> entriesOf(std::string_view text);

/// The list of exactly this kind, one a line; "" when it has none.
std::string recipientsText(const Profile& profile, std::string_view kind);

/// Replaces the list of the kind; without entries the kind has no list of its own any more.
void setRecipients(Profile& profile, std::string_view kind, std::string_view text);

/// A signer as lists show it: "Trần Thị B, PHÓ CHỦ TỊCH (KT.)".
std::string signerLine(const Signer& signer);

} // namespace trinhky
