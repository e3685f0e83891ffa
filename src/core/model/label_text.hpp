#pragma once
#include "base/span.hpp"
#include "model/label.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// The number that a unit carries: values as Label::path, and the letter of Point and Letter (lower case), of an Điều 10a its "a".
struct UnitNumber {
    std::vector<int> path;
    char16_t letter = 0;

    friend bool operator==(const UnitNumber&, const UnitNumber&) = default;
};

UnitNumber numberOf(const Label& label);

/// Where the number alone stands in Label::text: "II" in "Chương II", "thứ hai" without its "thứ".
Span numberSpan(const Label& label);

/// Another number in the style of the label: Roman or Arabic, capital or small, in words, with a leading zero. Nothing when the
/// style has no such number: past the end of the alphabet, past "thứ mười".
std::optional<std::u16string> numberLike(const Label& label, const UnitNumber& number);

} // namespace trinhky
