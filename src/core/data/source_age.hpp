#pragma once
#include "data/data_record.hpp"

#include <functional>

namespace trinhky {

/// “Nguồn cũ: …” for each source of the record whose file was written since it was read. `modifiedNow` gives the time of a file by its URL,
/// "" where it cannot be seen.
std::vector<Message> oldSources(const DataRecord& record, const std::function<std::string(const std::string& url)>& modifiedNow);

} // namespace trinhky
