#pragma once
#include "report/json.hpp"
#include "uno/base/adapters.hpp"

#include <map>
#include <string>
#include <string_view>

namespace trinhky {

/// The named values of a call; one that was not sent is "".
class JobRequest {
public:
    explicit JobRequest(std::map<std::string, std::string, std::less<>> values) : m_values(std::move(values)) {}

    std::string text(std::string_view name) const;
    bool flag(std::string_view name) const { return text(name) == "1"; }

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

/// Carries out the command that the request names, and gives the answer of protocol.hpp. Call on the main thread. What the office
/// throws goes through.
Json runJobCommand(const ContextRef& context, const JobRequest& request);

/// The answer that says what went wrong; `fault` as in protocol.hpp.
Json failureAnswer(const Error& error, std::string_view fault);

} // namespace trinhky
