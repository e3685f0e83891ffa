#include "data/table_match.hpp"

#include "base/text.hpp"
#include "data/document_table.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace trinhky {

namespace {

/// "" where the row has nothing of the kind, so that it is not matched by it.
using Key = std::u16string;

Key folded(const std::string& text) { return foldKey(toUtf16(text)); }

struct KeyedRow {
    Key code;
    Key label;
    Key name;
    Key bareName; ///< without the mark of a note behind it
    Key figures;  ///< "" when there are none
};

std::vector<KeyedRow> keyed(const std::vector<MatchRow>& rows)
{
    std::vector<KeyedRow> keys;
    keys.reserve(rows.size());
    for (const MatchRow& row : rows) {
        KeyedRow key{toUtf16(row.code), folded(row.label), folded(row.name), {}, {}};
        key.bareName = foldKey(std::u16string_view(key.name).substr(0, key.name.size() - noteMarkLength(key.name)));
        for (const auto& text : row.texts)
            key.figures += toUtf16(text) + u'\n';
        if (std::ranges::all_of(key.figures, [](char16_t unit) { return unit == u'\n'; }))
            key.figures.clear();
        keys.push_back(std::move(key));
    }
    return keys;
}

class RowMatcher {
public:
    RowMatcher(const std::vector<MatchRow>& left, const std::vector<MatchRow>& right)
        : m_left(keyed(left)), m_right(keyed(right)), m_match(left.size(), -1), m_back(right.size(), -1)
    {}

    std::vector<std::int32_t> run()
    {
        pair([](const KeyedRow& row) { return row.code; });
        pair(called);
        pairBelow(called);
        pair([](const KeyedRow& row) { return row.figures.empty() ? Key() : called(row) + u'\n' + row.figures; });
        pair([](const KeyedRow& row) { return row.name; });
        pairBelow([](const KeyedRow& row) { return row.name; });
        pair([](const KeyedRow& row) { return row.bareName; });
        pairBelow([](const KeyedRow& row) { return row.bareName; });
        pair([](const KeyedRow& row) { return row.figures.empty() ? Key() : row.label + u'\n' + row.figures; });
        return std::move(m_match);
    }

private:
    using KeyOf = std::function<Key(const KeyedRow&)>;
    using Groups = std::map<Key, std::vector<std::size_t>>;

    static Key called(const KeyedRow& row) { return row.name.empty() ? Key() : row.label + u'\t' + row.name; }

    static Groups group(const std::vector<KeyedRow>& rows, const std::vector<std::int32_t>& taken, const KeyOf& keyOf)
    {
        Groups groups;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (taken[i] < 0)
                if (auto key = keyOf(rows[i]); !key.empty())
                    groups[std::move(key)].push_back(i);
        return groups;
    }

    void take(std::size_t left, std::size_t right)
    {
        m_match[left] = static_cast<std::int32_t>(right);
        m_back[right] = static_cast<std::int32_t>(left);
    }

    /// Those that only one row on each side has.
    void pair(const KeyOf& keyOf)
    {
        const auto left = group(m_left, m_match, keyOf);
        const auto right = group(m_right, m_back, keyOf);
        for (const auto& [key, rows] : left)
            if (const auto other = right.find(key); rows.size() == 1 && other != right.end() && other->second.size() == 1)
                take(rows.front(), other->second.front());
    }

    /// The same among the rows that follow one already matched: "Trong đó: nữ" of one indicator is not that of another.
    void pairBelow(const KeyOf& keyOf)
    {
        const auto left = m_match;
        const auto right = m_back;
        std::map<std::pair<std::int32_t, Key>, std::vector<std::size_t>> below;
        std::int32_t above = -1;
        for (std::size_t i = 0; i < m_right.size(); ++i)
            if (right[i] >= 0)
                above = static_cast<std::int32_t>(i);
            else
                below[{above, keyOf(m_right[i])}].push_back(i);
        std::map<std::pair<std::int32_t, Key>, std::vector<std::size_t>> own;
        above = -1;
        for (std::size_t i = 0; i < m_left.size(); ++i)
            if (left[i] >= 0)
                above = left[i];
            else
                own[{above, keyOf(m_left[i])}].push_back(i);
        for (const auto& [key, rows] : own)
            if (const auto other = below.find(key);
                !key.second.empty() && rows.size() == 1 && other != below.end() && other->second.size() == 1)
                take(rows.front(), other->second.front());
    }

    std::vector<KeyedRow> m_left;
    std::vector<KeyedRow> m_right;
    std::vector<std::int32_t> m_match;
    std::vector<std::int32_t> m_back;
};

/// How many texts two columns share.
std::size_t agreement(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::map<std::string_view, std::size_t> counts;
    for (const auto& text : a)
        if (!text.empty())
            ++counts[text];
    std::size_t shared = 0;
    for (const auto& text : b)
        if (const auto found = counts.find(text); found != counts.end() && found->second > 0) {
            --found->second;
            ++shared;
        }
    return shared;
}

} // namespace

std::vector<std::int32_t> matchRows(const std::vector<MatchRow>& left, const std::vector<MatchRow>& right)
{
    return RowMatcher(left, right).run();
}

std::vector<std::int32_t> matchColumns(const std::vector<std::vector<std::string>>& expected,
                                       const std::vector<std::vector<std::string>>& found)
{
    const auto width = found.size() + 1;
    std::vector<std::size_t> best((expected.size() + 1) * width); // of the columns from there on
    std::vector<std::size_t> shared(expected.size() * found.size());
    for (auto i = expected.size(); i-- > 0;)
        for (auto j = found.size(); j-- > 0;) {
            auto& score = shared[i * found.size() + j];
            score = agreement(expected[i], found[j]);
            best[i * width + j] = std::max(
                {best[(i + 1) * width + j], best[i * width + j + 1], score > 0 ? best[(i + 1) * width + j + 1] + score : 0});
        }
    std::vector<std::int32_t> match(expected.size(), -1);
    for (std::size_t i = 0, j = 0; i < expected.size() && j < found.size();) {
        const auto score = shared[i * found.size() + j];
        if (score > 0 && best[i * width + j] == best[(i + 1) * width + j + 1] + score)
            match[i++] = static_cast<std::int32_t>(j++);
        else if (best[i * width + j] == best[i * width + j + 1])
            ++j;
        else
            ++i;
    }
    return match;
}

} // namespace trinhky
