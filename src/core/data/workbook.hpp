#pragma once
#include "base/decimal.hpp"
#include "base/error.hpp"
#include "data/xml_scan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// A workbook as plain values, whatever file it came from. Rows and columns count from 0; text is UTF-8 as given.
namespace trinhky {

/// What a workbook may ask of us.
struct WorkbookLimits {
    XmlLimits xml;
    std::int32_t rows = 100'000; ///< that hold something, and the last of them
    std::int32_t columns = 1'000;
    std::size_t cells = 500'000; ///< that hold something, repeated ones counted
    std::size_t text = 100'000;  ///< bytes of one cell; Excel takes 32,767 characters
};

struct SheetCell {
    std::int32_t row = 0;
    std::int32_t column = 0;
    std::int32_t rows = 1; ///< spanned, this one included
    std::int32_t columns = 1;
    std::string text;              ///< what it shows; of a number its exact digits, point for decimals
    std::optional<Decimal> number; ///< of a percentage a hundred times what is stored: what the reader sees
    bool percent = false;
    std::optional<int> decimals; ///< that the sheet shows
    bool bold = false;
    std::int32_t indent = 0; ///< tenths of a millimetre; leading blanks are in the text
    std::int32_t line = 0;   ///< in the file
    std::int32_t fileColumn = 0;
};

struct Sheet {
    std::string name;
    bool hidden = false;
    std::int32_t hiddenRows = 0; ///< passed over, as are hidden columns
    std::int32_t hiddenColumns = 0;
    std::vector<SheetCell> cells; ///< those that hold text, by row, then column

    std::int32_t rowCount() const;
    std::int32_t columnCount() const;
};

struct Workbook {
    std::string file; ///< how it is called in errors
    std::vector<Sheet> sheets;
};

/// Finds the cells of a sheet by their place, the covered places of a span included. The sheet must outlive it.
class SheetGrid {
public:
    explicit SheetGrid(const Sheet& sheet);

    /// The cell that stands at the place or spans it; nullptr for an empty place.
    const SheetCell* at(std::int32_t row, std::int32_t column) const;
    /// The cell that begins at the place.
    const SheetCell* anchored(std::int32_t row, std::int32_t column) const;
    std::int32_t rows() const { return static_cast<std::int32_t>(m_rowStarts.size()) - 1; }
    std::int32_t columns() const { return m_columns; }
    const Sheet& sheet() const { return m_sheet; }

private:
    const Sheet& m_sheet;
    std::vector<std::size_t> m_rowStarts; ///< index of the first cell of each row, and the end
    std::int32_t m_columns = 0;
    std::unordered_map<std::int64_t, std::size_t> m_covered;
};

/// "D7".
std::string cellName(std::int32_t row, std::int32_t column);
/// "D".
std::string columnName(std::int32_t column);

/// An error of the cell: “trang “Biểu 1”, ô D7: sentence”, with the line of the file.
Error errorAt(const Workbook& book, const Sheet& sheet, const SheetCell& cell, const Message& message);
/// The sentence with the place of the cell before it.
Message atCell(const Sheet& sheet, std::int32_t row, std::int32_t column, const Message& message);

/// A number as a workbook stores it: xs:decimal or with an exponent, cut to the 15 digits that spreadsheets reckon with, so that
/// 15.300000000000001 is 15.3. Nothing for anything else and for what no statistic has.
std::optional<Decimal> storedNumber(std::string_view text);
/// A hundred times the number, without zeros at its end.
Decimal asPercent(const Decimal& number);

} // namespace trinhky
