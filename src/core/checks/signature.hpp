#pragma once
#include "checks/check.hpp"
#include "model/role_text.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The signature of the main text (NĐ 30/2020, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7).
namespace trinhky {

enum class SignPrefix : std::uint8_t { None, TM, KT, TL, TUQ, Q };

/// "TM.", "KT." … as the decree writes it, "" of None.
std::u16string_view textOf(SignPrefix prefix);

/// One line above the name: "KT. CHỦ TỊCH".
struct SignLine {
    PlacedLine line;
    SignPrefix prefix = SignPrefix::None;
    Span prefixSpan;           ///< with the blanks behind it, in Analysis::textOf()
    bool asInDecree = true;    ///< the prefix is written as in the decree: "TM. "
    bool blankMissing = false; ///< of one that is not: only the blank behind it is missing
    std::u16string rest;       ///< post or body, foldKey
};

/// What one person signs with.
struct SignBlock {
    std::vector<SignLine> lines;
    std::optional<PlacedLine> signer;
};

/// The signatures in order; those that stand side by side one after the other.
std::vector<SignBlock> signBlocks(const Analysis& analysis);

/// True when the folded text begins with one of the words, separated by "|".
bool beginsWithAny(std::u16string_view key, std::string_view words);

/// What the main part's header says in the role, foldKey, lines joined by a blank.
std::u16string headerKey(const Analysis& analysis, Role role);

/// The body that issues, foldKey: "uỷ ban nhân dân xã thử nghiệm", whether it takes one line or two.
std::u16string issuerKey(const Analysis& analysis);

/// True when the rule leaves documents of this kind alone: its parameter "without" names kinds, separated by blanks.
bool isWithout(const CheckContext& context);

} // namespace trinhky
