#include "data/json_record.hpp"

#include <limits>

namespace trinhky {

namespace {

const RecordJson kNoEntries = RecordJson::array();

} // namespace

Result<RecordJson> parseRecord(std::string_view text, std::size_t longest, std::int64_t version, const RecordFaults& faults)
{
    if (text.size() > longest)
        return faults.damaged;
    RecordJson whole = RecordJson::parse(text, nullptr, false);
    if (!whole.is_object() || !whole.contains("version") || !whole["version"].is_number_integer())
        return faults.damaged;
    if (whole["version"].get<std::int64_t>() > version)
        return faults.newer;
    return whole;
}

std::string recordText(const RecordJson& record) { return record.dump(-1, ' ', false, RecordJson::error_handler_t::replace); }

const RecordJson* RecordFields::find(const char* name, RecordJson::value_t type)
{
    if (!m_whole)
        return nullptr;
    const auto found = m_object.find(name);
    m_whole = found != m_object.end() && found->type() == type;
    return m_whole ? &*found : nullptr;
}

std::string RecordFields::text(const char* name)
{
    const auto* value = find(name, RecordJson::value_t::string);
    return value ? value->get<std::string>() : std::string();
}

bool RecordFields::flag(const char* name)
{
    const auto* value = find(name, RecordJson::value_t::boolean);
    return value && value->get<bool>();
}

std::int32_t RecordFields::number(const char* name)
{
    const auto* value = m_whole && m_object.contains(name) ? &m_object[name] : nullptr;
    m_whole = value && value->is_number_integer() && value->get<std::int64_t>() >= 0 &&
              value->get<std::int64_t>() <= std::numeric_limits<std::int32_t>::max();
    return m_whole ? value->get<std::int32_t>() : 0;
}

std::vector<std::string> RecordFields::texts(const char* name)
{
    std::vector<std::string> values;
    for (const RecordJson& entry : list(name)) {
        m_whole = m_whole && entry.is_string();
        values.push_back(m_whole ? entry.get<std::string>() : std::string());
    }
    return values;
}

const RecordJson& RecordFields::listIfAny(const char* name)
{
    return m_object.is_object() && m_object.contains(name) ? list(name) : kNoEntries;
}

const RecordJson& RecordFields::list(const char* name)
{
    const auto* value = find(name, RecordJson::value_t::array);
    return value ? *value : kNoEntries;
}

} // namespace trinhky
