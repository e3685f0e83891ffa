#pragma once
#include "data/sheet_mapping.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// What a user may say of a column that its header does not explain, in the order to offer it.
enum class AnswerKind : std::uint8_t { LeftOut, Actual, Plan, Estimate, Compared, GivenRatio, Text };

struct MappingAnswer {
    AnswerKind kind = AnswerKind::LeftOut;
    std::string period{}; ///< of figures: "2024", "2024-S1", "2024-Q3", "2024-M09", "" none
    std::int32_t of = -1; ///< of a comparison: columns of the sheet
    std::int32_t to = -1;
};

/// "Kế hoạch", for lists to choose from.
Message nameOf(AnswerKind kind);
inline constexpr std::size_t kAnswerKinds = 7;

/// Columns of figures that can be compared with each other, `but` left out.
std::vector<std::int32_t> comparableColumns(const SheetMapping& mapping, std::int32_t but);

/// Puts the answer into the mapping. An error, and nothing changed, for a period that is none and for a comparison without two
/// different columns of figures.
Result<void> answerColumn(const SheetGrid& grid, SheetMapping& mapping, std::int32_t column, const MappingAnswer& answer);

} // namespace trinhky
