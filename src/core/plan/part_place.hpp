#pragma once
#include "model/analysis.hpp"
#include "plan/form_lines.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace trinhky {

/// Where a missing part goes.
struct PartPlace {
    enum class Way : std::uint8_t {
        Before,      ///< as paragraphs before this one
        Behind,      ///< as paragraphs behind this one
        Instead,     ///< in the place of this empty one, which a cell consists of
        BlockBefore, ///< as a block of columns before this one
        BlockBehind
    };
    Way way = Way::Before;
    std::int32_t paragraph = -1;
};

/// Paragraphs of the main text with a role, several of them sharing one included.
std::vector<std::int32_t> paragraphsWith(const Analysis& analysis, Role role);

/// The place of some lines that follow each other in a form, of which the main text has none; nothing where there is none. `first` and
/// `count` name them among all lines.
std::optional<PartPlace> placeOfPart(const Analysis& analysis, const std::vector<FormLine>& form, std::size_t first,
                                     std::size_t count);

/// Last paragraph of the body itself, not of a table, that the main text has; -1 when there is none behind all that it says.
std::int32_t endOfMainText(const Analysis& analysis);

} // namespace trinhky
