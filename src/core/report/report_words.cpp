#include "report/report_words.hpp"

#include <map>
#include <string_view>

namespace trinhky {

namespace {

std::string words(const std::map<std::string_view, std::string_view>& names, const std::string& key)
{
    const auto found = names.find(key);
    return found == names.end() ? key : std::string(found->second);
}

} // namespace

std::string severityWord(const std::string& name)
{
    return words({{"error", "lỗi"}, {"warning", "cảnh báo"}, {"info", "gợi ý"}}, name);
}

std::string placeText(const Json& where)
{
    std::string number = std::to_string(where.at("paragraph").get<int>());
    const auto story = where.at("story").get<std::string>();
    if (story == "body" || story == "table")
        return number;
    return words({{"header", "đầu trang"}, {"footer", "chân trang"}, {"footnote", "cước chú"}, {"frame", "khung"}}, story) + " " +
           number;
}

std::string regimeWord(const std::string& name)
{
    return words({{"ND30", "Nghị định 30/2020/NĐ-CP"},
                  {"QPPL34", "Nghị định 34/2016/NĐ-CP"},
                  {"QPPL78", "Nghị định 78/2025/NĐ-CP"},
                  {"out-of-scope", "ngoài phạm vi kiểm tra"}},
                 name);
}

std::string dayText(const std::string& iso)
{
    constexpr std::size_t kIsoDay = 10; // 2025-12-31
    if (iso.size() < kIsoDay)
        return iso;
    return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4) + iso.substr(kIsoDay);
}

std::string waiverText(const Json& waiver)
{
    return waiver.at("reason").get<std::string>() + " (" + waiver.at("by").get<std::string>() + ", " +
           waiver.at("at").get<std::string>() + ")";
}

std::string textIn(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string printable(const std::string& text)
{
    // The JSON library is strict about UTF-8 and mends it.
    const std::string dumped = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string clean = Json::parse(dumped).get<std::string>();
    std::erase_if(clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
    return clean;
}

} // namespace trinhky
