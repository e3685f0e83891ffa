#pragma once
#include "base/error.hpp"
#include "report/json.hpp"

#include <vector>

namespace trinhky {

inline Json messageJson(const Message& message) { return {{"vi", message.vi}, {"en", message.en}}; }

inline Json messagesJson(const std::vector<Message>& messages)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(messageJson(message));
    return list;
}

} // namespace trinhky
