#pragma once
#include "data/headings.hpp"
#include "data/indicators_reader.hpp"
#include "data/sheet_mapping.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// One way in for indicator data, whatever the form of the file.
namespace trinhky {

enum class SourceFormat : std::uint8_t { Indicators, SpreadsheetMl, FlatOds, Sdmx21, Sdmx30 };

/// Remembered answers for a header: JSON of mappingToJson, "" where there are none.
using MappingMemory = std::function<std::string(const std::string& signature)>;

struct SourceOptions {
    const Headings* headings = nullptr; ///< needed for all but the contract's own form
    IndicatorLimits limits;
    WorkbookLimits workbook;
    MappingMemory remembered; ///< may be empty
};

/// A sheet with columns that its header does not explain.
struct UnclearSheet {
    Sheet sheet;
    MappingGuess guess;    ///< its questions are to be answered by setting the columns of its mapping
    std::size_t table = 0; ///< of the set, read with those columns left out
};

struct SourceRead {
    IndicatorSet set;
    SourceFormat format = SourceFormat::Indicators;
    std::vector<UnclearSheet> unclear; ///< not empty: the set is a preview only, ask before it is used
    std::vector<Message> notes;        ///< what the user should know, with sheet and cell
};

/// Reads the contract's own XML, SpreadsheetML 2003, a flat ODS or structure-specific data of SDMX-ML 2.1 and 3.0, told by the root
/// element. `file` is how the file is called in errors. Fails on the first fault with its line and column, of a sheet with its name
/// and cell.
Result<SourceRead> readSource(std::string content, std::string file, const SourceOptions& options);

/// The questions as one error, for who cannot be asked.
Error unansweredError(const SourceRead& read, const std::string& file);

/// The table of the sheet with the mapping as it is now: what a dialog shows beside its questions.
Result<IndicatorTable> previewOf(const UnclearSheet& unclear, const SheetMapping& mapping, const Headings& headings);

} // namespace trinhky
