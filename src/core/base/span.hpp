#pragma once
#include <cstdint>

namespace trinhky {

/// Half-open range of UTF-16 code units within one paragraph: the unit that Writer counts in.
struct Span {
    std::int32_t begin = 0;
    std::int32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

} // namespace trinhky
