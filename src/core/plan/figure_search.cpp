#include "plan/figure_search.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::vector<std::u16string> wordsOf(std::u16string_view key)
{
    std::vector<std::u16string> words;
    for (std::size_t begin = 0; begin < key.size();) {
        const auto end = std::min(key.find(u' ', begin), key.size());
        words.emplace_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::string titleOf(const IndicatorTable& table, const IndicatorRow& row, bool several)
{
    auto title = std::string(static_cast<std::size_t>(row.level) * 2, ' ');
    if (several && !table.no.empty())
        title += "[" + table.no + "] ";
    if (!row.label.empty())
        title += row.label + " ";
    return title + row.name + " (" + row.code + ")";
}

} // namespace

std::vector<FoundRow> searchRows(const IndicatorSet& data, std::string_view query)
{
    const auto wanted = wordsOf(foldBare(toUtf16(query)));
    std::vector<FoundRow> found;
    for (std::size_t table = 0; table < data.tables.size(); ++table)
        for (std::size_t at = 0; at < data.tables[table].rows.size(); ++at) {
            const auto& row = data.tables[table].rows[at];
            const auto key = foldBare(toUtf16(row.label + " " + row.name + " " + row.code));
            const bool fits = std::ranges::all_of(wanted, [&](const auto& word) { return key.find(word) != key.npos; });
            if (fits && !row.code.empty() && !row.values.empty())
                found.push_back({table, at, titleOf(data.tables[table], row, data.tables.size() > 1)});
        }
    return found;
}

} // namespace trinhky
