#pragma once
#include "plan/skeleton_values.hpp"

#include <string>

namespace trinhky {

/// meta.xml of a new document: title (tên loại and trích yếu; `fallback` while there is no trích yếu), subject (trích yếu), keywords
/// (tên loại, ký hiệu with the number where it is known, issuing body), language vi-VN. Only what is known: no placeholder stands in it.
std::string metadataXml(const SkeletonValues& values, const std::string& fallback);

} // namespace trinhky
