#pragma once
#include "base/error.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Records of ours that a document keeps as JSON in a user-defined property: {"version": 1, …}.
namespace trinhky {

using RecordJson = nlohmann::ordered_json;

/// What to say of a record that cannot be used.
struct RecordFaults {
    Error damaged;
    Error newer; ///< written by a later version of ours
};

/// The object, or why it cannot be used: longer than `longest` bytes, no object, without a version, of a version after `version`.
Result<RecordJson> parseRecord(std::string_view text, std::size_t longest, std::int64_t version, const RecordFaults& faults);

/// A record as it is stored.
std::string recordText(const RecordJson& record);

/// Takes the members of an object; whole() is false once one was missing or of another type.
class RecordFields {
public:
    explicit RecordFields(const RecordJson& object) : m_object(object), m_whole(object.is_object()) {}

    std::string text(const char* name);
    bool flag(const char* name);
    std::int32_t number(const char* name);
    std::vector<std::string> texts(const char* name);
    /// The array, an empty one when it is missing.
    const RecordJson& list(const char* name);
    /// The same of a member that need not be there.
    const RecordJson& listIfAny(const char* name);
    bool whole() const { return m_whole; }

private:
    const RecordJson* find(const char* name, RecordJson::value_t type);

    const RecordJson& m_object;
    bool m_whole;
};

} // namespace trinhky
