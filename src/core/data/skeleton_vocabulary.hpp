#pragma once
#include "base/error.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace trinhky {

/// What may stand somewhere in a form.
enum class SkeletonContent {
    Nothing,
    Blocks, ///< paragraphs, tables …
    Inline, ///< text and what stands in it
    Rows,
    Cells,
    Same, ///< what may stand beside the word itself
};

/// An element of the forms' language.
struct SkeletonWord {
    std::string_view name;
    SkeletonContent among; ///< where it may stand
    SkeletonContent holds;
    std::vector<std::string_view> required; ///< attributes
    std::vector<std::string_view> optional;

    bool takes(std::string_view attribute) const;
};

/// nullptr when there is no such word among `content`.
const SkeletonWord* findSkeletonWord(std::string_view name, SkeletonContent content);

/// What is wrong with a measure: the widths of `columns` (mm, together no more than `available`), a `share` (above 0, at most 1) or a `box`
/// (mm). Nothing for other attributes.
std::optional<Message> measureFault(std::string_view attribute, std::string_view value, double available);

/// The numbers of an attribute, separated by blanks; nothing when one of them is none.
std::optional<std::vector<double>> readNumbers(std::string_view text);

} // namespace trinhky
