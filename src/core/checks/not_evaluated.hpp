#pragma once
#include "checks/finding.hpp"

#include <string_view>

namespace trinhky {

/// Why rules on indicator data say nothing of a document that was filled from none and is held against none.
inline constexpr std::string_view kNeverFilled =
    "Văn bản không có số liệu được điền từ tệp; muốn so với tệp số liệu, trên dòng lệnh hãy thêm --data TỆP.";

/// False for what a person who reads the findings need not know: that a document without indicator data has none.
inline bool isNews(const NotEvaluated& entry) { return entry.reason != kNeverFilled; }

} // namespace trinhky
