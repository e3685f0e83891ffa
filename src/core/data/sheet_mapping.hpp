#pragma once
#include "data/headings.hpp"
#include "data/indicators.hpp"
#include "data/sheet_header.hpp"
#include "data/workbook.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// From the columns of a sheet to the columns of an indicator table.
namespace trinhky {

enum class ColumnRole : std::uint8_t { Ignored, Label, Code, Name, Unit, Value, Note };

/// What a column of the sheet is.
struct ColumnMapping {
    ColumnRole role = ColumnRole::Ignored;
    Measure measure = Measure::Actual; ///< of a Value
    std::string period;                ///< also of a column asked about, where the header has one
    std::string shortPart;             ///< of the period, for the id
    bool toDate = false;
    RatioForm form = RatioForm::Percent;
    std::int32_t of = -1; ///< columns of the sheet; -1: the figures stand as given
    std::int32_t to = -1;
    std::string title; ///< the column's own
    std::string area;  ///< of the group over it
};

struct SheetMapping {
    std::vector<ColumnMapping> columns; ///< one for each column of the sheet
    std::int32_t firstRow = 0;
    int year = 0;          ///< the latest in header and title: periods are remembered relative to it
    std::string signature; ///< of the header: the same next year
};

/// A column whose meaning the header does not say.
struct SheetQuestion {
    std::int32_t row = 0; ///< of its title
    std::int32_t column = 0;
    std::string title;
    Message message; ///< with sheet and cell
};

struct MappingGuess {
    SheetHeader header;
    SheetMapping mapping; ///< columns asked about are Ignored
    std::vector<SheetQuestion> questions;
};

/// What the header says of each column. Nothing when the sheet has no header that we know.
std::optional<MappingGuess> guessMapping(const SheetGrid& grid, const Headings& headings);

/// Answers are kept as JSON under the signature of the header, periods relative to its latest year.
std::string mappingToJson(const SheetMapping& mapping);
/// Puts remembered answers into the mapping; false, and nothing changed, when the text is damaged or of another header.
bool applyMappingJson(SheetMapping& mapping, const std::string& json);

} // namespace trinhky
