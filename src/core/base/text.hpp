#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Vietnamese text. UTF-16 is used throughout because Writer counts in it and because every Vietnamese letter in NFC is one
/// code unit; UTF-8 only at the edges (files, messages).
namespace trinhky {

std::string toUtf8(std::u16string_view text);
std::u16string toUtf16(std::string_view utf8);

/// Text in NFC with the way back to the original offsets.
struct NormalText {
    std::u16string text;
    /// Offset in the original of each code unit of `text`, and of its end; empty when nothing changed.
    std::vector<std::int32_t> origin;

    std::int32_t toOriginal(std::int32_t offset) const;
};

/// False is certain: the text has no combining mark and is already NFC for our purpose.
bool mayNeedNormalising(std::u16string_view text);
NormalText toNfc(std::u16string_view text);

/// Lower case, tone mark of oa/oe/uy on the second vowel (hòa = hoà), white space folded to single blanks and trimmed, leftover
/// emphasis asterisks dropped, every dash a hyphen. For comparing words; offsets are lost.
std::u16string foldKey(std::u16string_view text);
/// As foldKey, and with all marks removed (đ becomes d): for damaged or unmarked text ("Noi nhận", "nghi quyet").
std::u16string foldBare(std::u16string_view text);

char16_t toLower(char16_t letter);
char16_t toUpper(char16_t letter);
/// Small letters, each where its capital stood.
std::u16string toLower(std::u16string_view text);
bool isLetter(char16_t unit);
bool isUpper(char16_t unit);
bool isLower(char16_t unit);
constexpr bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }
/// Blank, tab, line break, no-break and zero-width spaces.
bool isSpace(char16_t unit);
std::u16string_view trim(std::u16string_view text);

/// True when the text has at least two letters and (nearly) all its letters are capitals.
bool isUpperCaseText(std::u16string_view text);

/// Position of a điểm in "a b c d đ e g h i k l m n o p q r s t u v x y", from 1; nothing for letters outside it (f j w z ă â …).
/// Source: NĐ 30/2020 uses this order itself (Phụ lục VI).
std::optional<int> diemOrdinal(char16_t letter);
std::optional<char16_t> diemLetter(int ordinal);

/// Value of a well-formed Roman numeral in capitals (I … MMMCMXCIX).
std::optional<int> romanValue(std::u16string_view text);
std::u16string toRoman(int value);

} // namespace trinhky
