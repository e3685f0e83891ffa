#pragma once
#include "checks/clause_words.hpp"
#include "data/indicators.hpp"
#include "data/rule.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace trinhky {

/// An indicator whose name no other row of the data has.
struct NamedRow {
    std::vector<std::u16string> words;
    const IndicatorTable* table = nullptr;
    const IndicatorRow* row = nullptr;
    /// Words of the name above that have to stand before: "Nông nghiệp" alone says nothing. Empty where the name says all.
    std::vector<std::u16string> above;
};

/// The names of indicators that a text can mean. Names of the rule's list `vague` ("Tổng số"), those that begin with a word of `before`
/// ("Trong đó: nữ") and those under a part of the area or year (`areas`) mean nothing by themselves and are left out.
class NamedRows {
public:
    NamedRows(const Rule& rule, const IndicatorSet& data);

    bool empty() const { return m_names.empty(); }
    /// The longest that begins at the word; null for none.
    const NamedRow* at(const std::vector<ClauseWord>& words, std::size_t at) const;

private:
    std::unordered_map<std::u16string, std::vector<NamedRow>> m_names; ///< by first word, longest first
};

/// True when the words stand there, one after the other.
bool standIn(const std::vector<std::u16string>& wanted, const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end);

} // namespace trinhky
