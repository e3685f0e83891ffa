#pragma once
#include "base/date.hpp"
#include "base/span.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// What a resolution says of the session that adopted it. Spans are in the text given.
namespace trinhky {

/// "khóa II, kỳ họp thứ 4": Roman, Arabic or in words.
struct SessionText {
    std::optional<int> term; ///< khóa
    Span termSpan;
    std::optional<int> session; ///< kỳ họp, phiên họp
    Span sessionSpan;
};

SessionText readSession(std::u16string_view text);

/// "ngày 19 tháng 12 năm 2025", "ngày 19/12/2025".
struct WrittenDate {
    Date date; ///< exists
    Span span; ///< from "ngày" to the year
};

/// Complete dates of the text, in order.
std::vector<WrittenDate> writtenDates(std::u16string_view text);

} // namespace trinhky
