#include "data/source_age.hpp"

namespace trinhky {

namespace {

/// "2026-01-05T08:30:12" → "05/01/2026 08:30"
std::string shortTime(const std::string& time)
{
    constexpr std::size_t kToTheMinute = 16;
    if (time.size() < kToTheMinute)
        return time;
    return time.substr(8, 2) + "/" + time.substr(5, 2) + "/" + time.substr(0, 4) + " " + time.substr(11, 5);
}

} // namespace

std::vector<Message> oldSources(const DataRecord& record, const std::function<std::string(const std::string& url)>& modifiedNow)
{
    std::vector<Message> messages;
    for (std::size_t i = 0; i < record.sources.size(); ++i) {
        const auto& source = record.sources[i];
        if (!usesSource(record, static_cast<std::int32_t>(i)))
            continue;
        const auto now = source.url.empty() || source.modified.empty() ? std::string() : modifiedNow(source.url);
        if (now > source.modified)
            messages.push_back({"Nguồn cũ: tệp “" + source.name + "” có bản mới hơn, lưu lúc " + shortTime(now) +
                                    "; số liệu trong văn bản lấy từ bản lưu lúc " + shortTime(source.modified) +
                                    ". Hãy dùng “Cập nhật số liệu”.",
                                "Old source: “" + source.name + "” was saved anew at " + shortTime(now) +
                                    "; the document has the figures of " + shortTime(source.modified) +
                                    ". Use “Refresh Figures”."});
    }
    return messages;
}

} // namespace trinhky
