#pragma once
#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/all_narrow.hpp>
#include <cstdint>
#include <string>

namespace trinhky {

/// A sentence for the user, Vietnamese first. Both are UTF-8 and complete sentences.
struct Message {
    std::string vi;
    std::string en;

    friend bool operator==(const Message&, const Message&) = default;
};

/// An expected failure: bad input, never a bug. `line` and `column` count from 1; 0 means unknown.
struct Error {
    Message message;
    std::string file = {};
    std::int32_t line = 0;
    std::int32_t column = 0;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Value or Error. Ask `has_value()` (or bool) before `value()` / `error()`: the observers do not check.
template <class T>
using Result = boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::all_narrow>;

/// "file:line:column: sentence" in Vietnamese, leaving out what is unknown.
std::string describe(const Error& error);

} // namespace trinhky
