#pragma once
#include "data/headings.hpp"
#include "data/indicators.hpp"

#include <optional>
#include <string>

namespace trinhky {

/// Reads "(Kèm theo Báo cáo số 123/BC-UBND ngày 15/12/2025 của UBND xã Thử Nghiệm)", the words it begins with being those of the headings'
/// `attached`. What is left blank ("số      /BC-UBND ngày … tháng … năm 2025") stays empty; the kind comes from the symbol. Nothing for
/// another line.
std::optional<AttachedTo> readAttachment(const Headings& headings, const std::string& line);

} // namespace trinhky
