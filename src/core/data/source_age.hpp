#pragma once
#include "data/data_record.hpp"

#include <functional>

namespace trinhky {

/// "2026-01-05T08:30:12" as "08:30 05/01/2026"; a time without minutes as it is.
std::string shownTime(const std::string& time);

/// “Nguồn cũ: …” for each source of the record whose file was written since it was read. `modifiedNow` gives the time of a file by its URL,
/// "" where it cannot be seen.
std::vector<Message> oldSources(const DataRecord& record, const std::function<std::string(const std::string& url)>& modifiedNow);

} // namespace trinhky
