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

/// What is wrong in files, each sentence after its place.
inline Json faultsJson(const std::vector<Error>& faults)
{
    Json list = Json::array();
    for (const Error& fault : faults) {
        const Error english{
            {fault.message.en.empty() ? fault.message.vi : fault.message.en, ""}, fault.file, fault.line, fault.column};
        list.push_back({{"vi", describe(fault)}, {"en", describe(english)}});
    }
    return list;
}

} // namespace trinhky
