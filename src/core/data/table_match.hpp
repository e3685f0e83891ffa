#pragma once
#include <cstdint>
#include <string>
#include <vector>

/// Which row of a table is which row of another: the document's, the record's, the data's.
namespace trinhky {

/// What a row is recognised by; UTF-8.
struct MatchRow {
    std::string code; ///< "" unknown
    std::string label;
    std::string name;
    std::vector<std::string> texts; ///< its figures
};

/// For each row of `left` the same row of `right`, -1 none. Rows are recognised by code, by label and name, by name alone, a renamed one
/// by its label and all its figures. Rows that are called alike are told apart by the row that they stand under and by their figures;
/// position alone never decides, and what stays unclear stays unmatched.
std::vector<std::int32_t> matchRows(const std::vector<MatchRow>& left, const std::vector<MatchRow>& right);

/// For each expected column the column of the document, -1 none: by what they hold, from left to right. Each is a list of texts.
std::vector<std::int32_t> matchColumns(const std::vector<std::vector<std::string>>& expected,
                                       const std::vector<std::vector<std::string>>& found);

} // namespace trinhky
