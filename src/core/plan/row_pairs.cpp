#include "plan/row_pairs.hpp"

namespace trinhky {

namespace {

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// Rows of the data that the record does not know may have been typed by the user already.
void findTyped(const TablePlaces& places, const RecordedTable& now, RowPairs& pairs)
{
    std::vector<bool> taken(places.found.size());
    for (const auto place : places.placeOf)
        if (place != kNone)
            taken[at(place)] = true;
    std::vector<MatchRow> unknown;
    std::vector<std::size_t> unknownRows;
    for (std::size_t row = 0; row < now.rows.size(); ++row)
        if (pairs.recordOf[row] == kNone) {
            unknown.push_back({{}, now.rows[row].label, now.rows[row].name, {}});
            unknownRows.push_back(row);
        }
    std::vector<MatchRow> free;
    std::vector<std::int32_t> freeRows;
    for (std::size_t i = 0; i < places.found.size(); ++i)
        if (!taken[i]) {
            free.push_back({{}, places.found[i].label, places.found[i].name, {}});
            freeRows.push_back(static_cast<std::int32_t>(i));
        }
    const auto typed = matchRows(unknown, free);
    for (std::size_t i = 0; i < typed.size(); ++i)
        if (typed[i] != kNone)
            pairs.documentOf[unknownRows[i]] = freeRows[at(typed[i])];
}

} // namespace

RowPairs pairRows(const TablePlaces& places, const RecordedTable& record, const RecordedTable& now)
{
    RowPairs pairs;
    pairs.recordOf = matchRows(matchRowsOf(now.rows), matchRowsOf(record.rows));
    pairs.documentOf.assign(now.rows.size(), kNone);
    for (std::size_t row = 0; row < now.rows.size(); ++row)
        if (pairs.recordOf[row] != kNone)
            pairs.documentOf[row] = places.placeOf[at(pairs.recordOf[row])];
    findTyped(places, now, pairs);
    return pairs;
}

} // namespace trinhky
