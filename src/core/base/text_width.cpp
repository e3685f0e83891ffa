#include "base/text_width.hpp"

#include "base/text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace trinhky {

namespace {

// Advance widths of U+0020 to U+007E in thousandths of the size.
constexpr std::array<std::int16_t, 95> kRegular{
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr std::array<std::int16_t, 95> kBold{
    250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570,  570, 500,  930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833,  556, 500,  556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520};
constexpr double kMillimetresPerPoint = 25.4 / 72;
constexpr std::int16_t kOther = 500;
constexpr std::int16_t kWide = 1000; ///< dots and long dash

/// The letter without its marks, whose width it has.
char16_t baseLetter(char16_t letter)
{
    constexpr char16_t kAsciiEnd = 0x80;
    if (letter < kAsciiEnd)
        return letter;
    if (letter == u'\u00A0')
        return u' ';
    const auto bare = foldBare(std::u16string(1, letter));
    if (bare.size() != 1)
        return letter;
    const char16_t base = bare.front();
    return isUpper(letter) && base >= u'a' && base <= u'z' ? static_cast<char16_t>(base - u'a' + u'A') : base;
}

} // namespace

double textWidth(std::u16string_view text, double points, bool bold)
{
    const auto& widths = bold ? kBold : kRegular;
    double thousandths = 0;
    for (const char16_t letter : text) {
        const char16_t base = baseLetter(letter);
        const bool known = base >= u' ' && base < u' ' + widths.size();
        if (known)
            thousandths += widths[static_cast<std::size_t>(base - u' ')];
        else
            thousandths += letter == u'…' || letter == u'—' ? kWide : kOther;
    }
    return thousandths / 1000 * points * kMillimetresPerPoint;
}

} // namespace trinhky
