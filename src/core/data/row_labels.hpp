#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Kinds of STT that tables use: A/I/1/1.1/a)/-/+/*, and rows without one.
enum class LabelScheme : std::uint8_t { None, Group, Letter, Roman, Number, SmallLetter, Dash, Plus, Star };

/// What the levels of rows are told from. All text is UTF-8.
struct RowLook {
    std::string label;
    std::string name; ///< with its leading blanks
    bool bold = false;
    bool hasValues = false;
    std::int32_t indent = 0; ///< of the cell, tenths of a millimetre
};

struct LabelParts {
    std::string label; ///< as given: "1.1.", "-"
    std::string rest;
};

/// Divides "1.1. Lúa cả năm", "- Diện tích", "I.Diện tích" into label and name; the label is empty where there is none.
LabelParts splitLabel(std::string_view text);

/// Levels from 0; a row is never more than one below the row before it. Schemes rank A, I, 1, 1.1, a); bullets and rows without STT
/// stand below what they follow, in the order in which the table brings them. "I" is a letter after H, else a Roman number.
std::vector<std::int32_t> levelsOf(const std::vector<RowLook>& rows);

} // namespace trinhky
