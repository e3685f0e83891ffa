#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Words of a sentence as the rules on figures read them.
namespace trinhky {

/// A run of letters and digits, or one other sign; in small letters.
struct ClauseWord {
    std::u16string text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<ClauseWord> clauseWords(std::u16string_view text);

/// Phrases of a rule's list, parted by |.
class PhraseList {
public:
    explicit PhraseList(std::string_view list);

    /// Where the longest phrase that begins at `at` ends, or `at`.
    std::size_t take(const std::vector<ClauseWord>& words, std::size_t at) const;
    bool standsIn(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end) const;

private:
    std::vector<std::vector<std::u16string>> m_phrases;
};

/// "năm 2024", "6 tháng đầu năm 2024", "quý I/2024", "tháng 5 năm 2024".
struct ClausePeriod {
    std::string period; ///< as the data writes it: "2024", "2024-S1", "2024-Q1", "2024-M05"; "" for one that it has no form of
    std::size_t end = 0;
};

std::optional<ClausePeriod> takePeriod(const std::vector<ClauseWord>& words, std::size_t at);

/// All that are told from word to word; "" among them where one has no form.
std::set<std::string> periodsIn(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end);

/// True of four digits that are a year.
bool isYear(std::u16string_view word);

} // namespace trinhky
