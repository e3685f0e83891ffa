#include "checks/named_rows.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace trinhky {

namespace {

using Words = std::vector<std::u16string>;

/// A row of so few words under another says too little by itself.
constexpr std::size_t kShortName = 2;

Words wordsOf(const std::vector<ClauseWord>& words)
{
    Words texts;
    for (const auto& word : words)
        texts.push_back(word.text);
    return texts;
}

std::vector<ClauseWord> nameWords(const IndicatorRow& row) { return clauseWords(toNfc(toUtf16(row.name)).text); }

bool beginsWith(const Words& words, const std::vector<ClauseWord>& text, std::size_t at)
{
    return at + words.size() <= text.size() &&
           std::equal(words.begin(), words.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const std::u16string& known, const ClauseWord& word) { return known == word.text; });
}

const IndicatorRow* above(const IndicatorTable& table, const IndicatorRow& row)
{
    return row.parent < 0 ? nullptr : &table.rows[static_cast<std::size_t>(row.parent)];
}

bool isHeading(const IndicatorRow& row) { return row.unit.empty() && row.values.empty() && !row.share; }

/// A row of a part: that of a season or a village.
bool isOfPart(const IndicatorTable& table, const IndicatorRow& row, const PhraseList& areas)
{
    for (const auto* over = above(table, row); over; over = above(table, *over))
        if (const auto words = nameWords(*over); areas.standsIn(words, 0, words.size()))
            return true;
    return false;
}

} // namespace

NamedRows::NamedRows(const Rule& rule, const IndicatorSet& data)
{
    const PhraseList vague(rule.param("vague"));
    const PhraseList before(rule.param("before"));
    const PhraseList areas(rule.param("areas"));
    std::map<Words, NamedRow> rows;
    std::set<Words> twice;
    for (const auto& table : data.tables)
        for (const auto& row : table.rows) {
            const auto name = nameWords(row);
            NamedRow named{wordsOf(name), &table, &row, {}};
            const auto* const over = above(table, row);
            if (over && !isHeading(*over) && (name.size() <= kShortName || row.unit == "%"))
                named.above = wordsOf(nameWords(*over));
            const bool means =
                name.size() > 1 && vague.take(name, 0) < name.size() && before.take(name, 0) == 0 && !isOfPart(table, row, areas);
            const auto key = named.words;
            if (!rows.emplace(key, std::move(named)).second || !means)
                twice.insert(key);
        }
    for (auto& [key, named] : rows)
        if (!twice.contains(key))
            m_names[key.front()].push_back(std::move(named));
    for (auto& [first, names] : m_names)
        std::ranges::stable_sort(names, [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
}

const NamedRow* NamedRows::at(const std::vector<ClauseWord>& words, std::size_t at) const
{
    const auto bucket = m_names.find(words[at].text);
    if (bucket == m_names.end())
        return nullptr;
    const auto found =
        std::ranges::find_if(bucket->second, [&](const NamedRow& named) { return beginsWith(named.words, words, at); });
    return found == bucket->second.end() ? nullptr : &*found;
}

bool standIn(const std::vector<std::u16string>& wanted, const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end)
{
    for (auto at = begin; at + wanted.size() <= end; ++at)
        if (beginsWith(wanted, words, at))
            return true;
    return false;
}

} // namespace trinhky
