#pragma once
#include "doc/edit_plan.hpp"

namespace trinhky {

/// True when two edits cannot be made together: one changes what the other was made for, or both set the same to different values.
/// Two parts that would come to the same place are one too many, as their order is not known. Equal edits never conflict.
bool conflicts(const Edit& a, const Edit& b);

} // namespace trinhky
