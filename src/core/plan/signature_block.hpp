#pragma once
#include "data/profile.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Who signs and by what right (NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7): in capitals but for the name.
struct SignatureBlock {
    std::vector<std::string> authority; ///< lines above the post: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
    std::string post;                   ///< "PHÓ CHỦ TỊCH"; "Q. CHỦ TỊCH" of an acting head
    std::string name;                   ///< "Trần Thị B"
};

/// The block of a signer of the profile. A deputy signs with the right of the one whose place is taken, or of the head where the profile
/// does not say whose. A council that decides together signs by its standing body.
SignatureBlock signatureOf(const Profile& profile, const Signer& signer);

/// Lines above the post of a signer of whom only the post is known. `headLines` are those of the head: "TM. ỦY BAN NHÂN DÂN", or none
/// where the head signs in its own right. A deputy ("PHÓ CHỦ TỊCH") signs "KT."; in a council or committee the head of its office or of
/// a unit signs "TL. CHỦ TỊCH". Any other post has the head's lines.
std::vector<std::string> authorityOfPost(std::string_view post, const std::vector<std::string>& headLines);

} // namespace trinhky
