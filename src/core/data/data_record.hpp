#pragma once
#include "base/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a document remembers of the indicator data that it was filled from: one user-defined property, JSON. All text is UTF-8.
namespace trinhky {

/// A data file at the time it was read. Times are local: "2026-01-05T08:30:12".
struct RecordedSource {
    std::string url;      ///< "" unknown
    std::string name;     ///< of the file
    std::string modified; ///< when the file was last written, "" unknown
    std::string filled;

    friend bool operator==(const RecordedSource&, const RecordedSource&) = default;
};

/// Stands in RecordedTable::columns for the column of notes of some layouts, which is the last.
inline constexpr std::string_view kNoteColumn = "#note";

struct RecordedRow {
    std::string code;
    std::string label;
    std::string name;
    std::vector<std::string> texts; ///< what was last filled in, one for each recorded column
    std::string unit{};

    friend bool operator==(const RecordedRow&, const RecordedRow&) = default;
};

/// A table, known by a bookmark at its first cell.
struct RecordedTable {
    std::string bookmark;
    std::string no;     ///< of the indicator table
    std::string layout; ///< id, or the URL of the user's own file
    std::int32_t source = 0;
    std::int32_t headerRows = 0;
    std::vector<std::string> columns;   ///< ids of the columns of values, from left to right
    std::vector<RecordedRow> rows;      ///< below the header, from top to bottom
    std::vector<std::string> leading{}; ///< the columns left of the values: "label", "name", "unit"
    std::vector<std::string> titles{};  ///< texts of the header's cells that have one, row by row
    std::vector<std::string> above{};   ///< paragraphs that came with the table: its title, the unit line
    std::vector<std::string> below{};   ///< notes, sources

    friend bool operator==(const RecordedTable&, const RecordedTable&) = default;
};

/// A figure in the text, known by a bookmark around it.
struct RecordedFigure {
    std::string bookmark;
    std::string no; ///< of the indicator table, "" the only one
    std::string row;
    std::string column;
    std::string unit; ///< that it is written in, "" that of the data
    std::string text; ///< what was last filled in
    std::int32_t source = 0;

    friend bool operator==(const RecordedFigure&, const RecordedFigure&) = default;
};

/// A chart, known by a bookmark around it. Its figures are in itself.
struct RecordedChart {
    std::string bookmark;
    std::string no; ///< of the indicator table
    std::string title;
    std::vector<std::string> rows;    ///< as ChartChoice names them
    std::vector<std::string> columns; ///< ids
    std::int32_t source = 0;

    friend bool operator==(const RecordedChart&, const RecordedChart&) = default;
};

struct DataRecord {
    std::vector<RecordedSource> sources;
    std::vector<RecordedTable> tables;
    std::vector<RecordedFigure> figures;
    std::vector<RecordedChart> charts{};

    bool empty() const { return tables.empty() && figures.empty() && charts.empty(); }
    friend bool operator==(const DataRecord&, const DataRecord&) = default;
};

/// True when a table, a figure or a chart came from the source.
bool usesSource(const DataRecord& record, std::int32_t source);

/// The property's name in documents.
inline constexpr std::string_view kDataRecordProperty = "TrinhKyData";
/// Longest record that is read or written, bytes: 3,000,000 letters came back from .odt and .docx (docs/office_facts.md).
inline constexpr std::size_t kLongestDataRecord = 8'000'000;

/// An empty text is an empty record. A damaged one is an Error: a source that is not there, rows without a text for each column.
Result<DataRecord> readDataRecord(std::string_view text);
/// "" for an empty record. Fails when it would be too long.
Result<std::string> writeDataRecord(const DataRecord& record);

} // namespace trinhky
