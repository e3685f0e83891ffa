#pragma once
#include "base/error.hpp"
#include "data/rule_set.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// By what right a signer signs (NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7).
enum class Authority {
    Own,          ///< in the post's own right: the head of an office with one head
    Collective,   ///< TM.: the head for a body that decides together
    Deputy,       ///< KT.: a deputy for the head
    ByOrder,      ///< TL.: the head of a unit by order of the head
    ByDelegation, ///< TUQ.: by written delegation
    Acting,       ///< Q.: acting head
};

/// "TM", "KT", "TL", "TUQ", "Q" as the file writes it; "" for Own.
std::string_view abbreviationOf(Authority authority);

struct Signer {
    std::string id;   ///< "ct"; unique in the profile
    std::string name; ///< "Nguyễn Văn A", without academic titles
    std::string post; ///< "PHÓ CHỦ TỊCH"
    Authority authority = Authority::Own;
    std::string onBehalfOf; ///< id of the signer whose place is taken (KT., TL., TUQ.); "" for the others
    bool standard = false;  ///< signs unless another is chosen

    friend bool operator==(const Signer&, const Signer&) = default;
};

/// Nơi nhận of the documents of one kind.
struct RecipientList {
    std::string kind;                    ///< "NQ"; "*" for kinds that have no list of their own
    std::vector<std::string> recipients; ///< without dashes and final punctuation; the archive line is made from `archive`

    friend bool operator==(const RecipientList&, const RecipientList&) = default;
};

struct Abbreviation {
    std::string shortForm; ///< "VP"
    std::string fullForm;  ///< "Văn phòng HĐND và UBND"

    friend bool operator==(const Abbreviation&, const Abbreviation&) = default;
};

/// What an office fills into every document of its own: `urn:trinhky:profile:1` of the contract.
struct Profile {
    std::string id;          ///< "ubnd"; letters, digits, "-" and "_"; also the file's name
    std::string name;        ///< for the user: "UBND xã Thử Nghiệm"
    std::string issuer;      ///< "ỦY BAN NHÂN DÂN"
    std::string unit;        ///< "XÃ THỬ NGHIỆM"; "" when the name has no second line
    std::string symbol;      ///< in số, ký hiệu: "UBND"
    bool collective = false; ///< decides together, so that its head signs with TM.
    std::string superior;    ///< cơ quan chủ quản, "" for councils and committees
    std::string place;       ///< địa danh
    std::vector<Signer> signers;
    std::vector<RecipientList> recipients;
    std::string archive;      ///< "VT"
    std::string draftingUnit; ///< symbol of the unit that drafts: "VP"; "" when none
    std::vector<Abbreviation> abbreviations;

    const Signer* findSigner(std::string_view signerId) const;
    /// The one marked as standard, else the first; nullptr when there is none.
    const Signer* standardSigner() const;
    /// Those of the kind, else those of "*", else none.
    const std::vector<std::string>& recipientsOf(std::string_view kind) const;

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Letters without marks, digits, "-" and "_": what an id may be, because it names the file too.
bool isProfileId(std::string_view id);

/// Reads one profile. Fails on the first fault with file, line and column; unknown elements and attributes are faults.
Result<Profile> readProfile(const NamedText& file);

/// The profile as its file, UTF-8; reading it again gives the same profile.
std::string writeProfile(const Profile& profile);

/// True when academic, honorary or other titles stand before a name (Phụ lục I, Phần I, Mục II, điểm 7.c).
bool startsWithTitle(std::string_view name);

/// What would make a wrong header or signature block, in the order of the form: a missing issuer, a deputy of nobody, a circle of
/// deputies, academic titles in a name. Empty when it is sound. `place` says where: "id", "name", "issuer", "signer:pct" (of
/// signers without an id "signer:#2", counted from 1), "recipients:NQ".
struct ProfileFault {
    std::string place;
    Message message;
};
std::vector<ProfileFault> faultsOf(const Profile& profile);

} // namespace trinhky
