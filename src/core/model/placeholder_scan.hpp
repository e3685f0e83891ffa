#pragma once
#include "base/span.hpp"

#include <string_view>
#include <vector>

namespace trinhky {

enum class PlaceholderKind { Dots, Brackets, Crosses };

struct Placeholder {
    PlaceholderKind kind = PlaceholderKind::Dots;
    Span span;
};

/// Gaps left to be filled in: "…" standing alone, "____", "[ ]", "[họ tên]", "{{THU.UTH2024}}", "xx". Three dots after a word or a
/// comma are an enumeration broken off, capital XX is a Roman number, "[1]" a citation, and quoted text is somebody else's.
std::vector<Placeholder> findPlaceholders(std::u16string_view text);

} // namespace trinhky
