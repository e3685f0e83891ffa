#pragma once
#include "base/error.hpp"
#include "data/skeleton_source.hpp"

#include <optional>
#include <string_view>

namespace trinhky {

/// What is to be said of a value while it is typed.
struct FieldRemark {
    Message message;
    bool wrong = false; ///< the document cannot be made with it; else advice
};

/// The most important remark on what stands in a field, by the meaning that the field has in templates/skeletons; nothing for a blank
/// value: a draft may leave any field open.
std::optional<FieldRemark> remarkOn(const SkeletonField& field, std::string_view value);

} // namespace trinhky
