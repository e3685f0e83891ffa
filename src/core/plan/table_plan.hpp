#pragma once
#include "base/error.hpp"
#include "data/indicators.hpp"
#include "plan/table_layout.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// An indicator table as it will stand in the document: plain values, complete before anything is edited.
namespace trinhky {

enum class CellKind : std::uint8_t { Header, ColumnNumber, Label, Name, Unit, Number, Text, Note };
inline constexpr std::size_t kCellKinds = 8;

struct PlanCell {
    CellKind kind = CellKind::Text;
    bool bold = false;
    bool covered = false; ///< lies under a cell that spans it
    std::int32_t columnSpan = 1;
    std::int32_t rowSpan = 1;
    std::string text{}; ///< UTF-8
    std::string mark{}; ///< raised after the text, refers to a note under the table: "(1)"
    bool italic = false;
};

struct PlanRow {
    std::int32_t level = 0;      ///< depth of the indicator; its name is indented by it
    std::int32_t indicator = -1; ///< index into IndicatorTable::rows, -1 for a row of the header
    std::vector<PlanCell> cells; ///< one for each column of the table, covered ones too
};

struct TablePlan {
    std::string title;
    std::string unitLine;
    std::vector<double> widths;     ///< mm; their sum is the width of the table
    double size = 12;               ///< points, of the type in the table
    double indent = 0;              ///< mm for each level
    std::int32_t headerRows = 0;    ///< repeated on every page; column numbers included
    std::int32_t firstValue = 0;    ///< the first column of values; those of IndicatorTable::columns follow each other from there
    std::vector<PlanRow> rows;      ///< header rows first
    std::vector<std::string> notes; ///< paragraphs under the table
    std::vector<Message> remarks;   ///< what the user should know about the fit and the data

    std::size_t columns() const { return widths.size(); }
};

/// The most cells of one table. 5,000 rows of 13 columns are a third of it and take Writer seconds to lay out.
inline constexpr std::size_t kMostCells = 200'000;

/// Lays the table out within `width` millimetres. Ratios must have been computed. Fails on a table of more than kMostCells.
Result<TablePlan> planTable(const IndicatorTable& table, const TableLayout& layout, double width);

/// The plan as lines of text, for the user to read before anything is done.
std::string describePlan(const TablePlan& plan);

} // namespace trinhky
