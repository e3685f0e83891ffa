#include "data/heading_meaning.hpp"
#include "data/sheet_mapping.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<std::string_view, ColumnRole>, 7> kRoles{{{"ignored", ColumnRole::Ignored},
                                                                         {"label", ColumnRole::Label},
                                                                         {"code", ColumnRole::Code},
                                                                         {"name", ColumnRole::Name},
                                                                         {"unit", ColumnRole::Unit},
                                                                         {"value", ColumnRole::Value},
                                                                         {"note", ColumnRole::Note}}};
constexpr std::array<std::pair<std::string_view, RatioForm>, 4> kForms{{{"percent", RatioForm::Percent},
                                                                        {"index", RatioForm::Index},
                                                                        {"increase", RatioForm::Increase},
                                                                        {"points", RatioForm::Points}}};

template <class Table, class Value>
std::string_view wordOf(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.second == value; });
    return found == table.end() ? std::string_view{} : found->first;
}

template <class Table, class Value>
bool valueOf(const Table& table, const std::string& word, Value& value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == word; });
    if (found != table.end())
        value = found->second;
    return found != table.end();
}

Json columnToJson(const ColumnMapping& column, int year)
{
    Json json{{"role", wordOf(kRoles, column.role)}};
    if (column.role != ColumnRole::Value)
        return json;
    json["measure"] = idOf(column.measure);
    if (column.period.size() >= 4)
        json["year"] = std::stoi(column.period.substr(0, 4)) - year;
    if (column.period.size() > 5)
        json["part"] = column.period.substr(5);
    if (column.toDate)
        json["toDate"] = true;
    if (column.of >= 0)
        json["compare"] = {{"of", column.of}, {"to", column.to}, {"form", wordOf(kForms, column.form)}};
    return json;
}

/// Into a copy of what the header said: title, area and the short part for the id stay.
bool columnFromJson(const Json& json, int year, std::int32_t columns, ColumnMapping& column)
{
    if (!valueOf(kRoles, json.at("role").get<std::string>(), column.role))
        return false;
    if (column.role != ColumnRole::Value)
        return true;
    const auto measure = measureOf(json.at("measure").get<std::string>());
    if (!measure)
        return false;
    column.measure = *measure;
    column.period = json.contains("year") ? periodOf(year + json.at("year").get<int>(), json.value("part", std::string())) : "";
    column.toDate = json.value("toDate", false);
    column.of = column.to = -1;
    if (!json.contains("compare"))
        return true;
    const auto& compare = json.at("compare");
    column.of = compare.at("of").get<std::int32_t>();
    column.to = compare.at("to").get<std::int32_t>();
    const auto inside = [&](std::int32_t place) { return place >= 0 && place < columns; };
    return inside(column.of) && inside(column.to) && valueOf(kForms, compare.at("form").get<std::string>(), column.form);
}

} // namespace

std::string mappingToJson(const SheetMapping& mapping)
{
    Json json{{"version", 1}, {"signature", mapping.signature}, {"columns", Json::array()}};
    for (const auto& column : mapping.columns)
        json["columns"].push_back(columnToJson(column, mapping.year));
    return json.dump(1);
}

bool applyMappingJson(SheetMapping& mapping, const std::string& text)
{
    const auto json = Json::parse(text, nullptr, false);
    auto columns = mapping.columns;
    // The library throws on a value of another type: a damaged file is no answer.
    try {
        if (json.is_discarded() || json.at("version") != 1 || json.at("signature") != mapping.signature ||
            json.at("columns").size() != columns.size())
            return false;
        const auto count = static_cast<std::int32_t>(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!columnFromJson(json.at("columns").at(i), mapping.year, count, columns[i]))
                return false;
    } catch (const Json::exception&) {
        return false;
    }
    mapping.columns = std::move(columns);
    return true;
}

} // namespace trinhky
