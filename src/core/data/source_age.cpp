#include "data/source_age.hpp"

namespace trinhky {

std::string shownTime(const std::string& time)
{
    constexpr std::size_t kToTheMinute = 16;
    if (time.size() < kToTheMinute)
        return time;
    return time.substr(11, 5) + " " + time.substr(8, 2) + "/" + time.substr(5, 2) + "/" + time.substr(0, 4);
}

std::vector<Message> oldSources(const DataRecord& record, const std::function<std::string(const std::string& url)>& modifiedNow)
{
    std::vector<Message> messages;
    for (std::size_t i = 0; i < record.sources.size(); ++i) {
        const auto& source = record.sources[i];
        if (!usesSource(record, static_cast<std::int32_t>(i)))
            continue;
        const auto now = source.url.empty() || source.modified.empty() ? std::string() : modifiedNow(source.url);
        if (now > source.modified)
            messages.push_back({"Nguồn cũ: tệp “" + source.name + "” có bản mới hơn, lưu lúc " + shownTime(now) +
                                    "; số liệu trong văn bản lấy từ bản lưu lúc " + shownTime(source.modified) +
                                    ". Hãy dùng “Cập nhật số liệu”.",
                                "Old source: “" + source.name + "” was saved anew at " + shownTime(now) +
                                    "; the document has the figures of " + shownTime(source.modified) +
                                    ". Use “Refresh Figures”."});
    }
    return messages;
}

} // namespace trinhky
