#pragma once
#include "base/error.hpp"
#include "data/indicators.hpp"
#include "data/units.hpp"

#include <optional>
#include <string>
#include <string_view>

/// One figure of indicator data, as a sentence names it.
namespace trinhky {

/// "THU.UTH2024", "07:THU.THUE.TH2023", "THU.UTH2024|tỷ đồng": the column follows the last dot.
struct FigureAddress {
    std::string no; ///< of the table, "" when there is only one that has it
    std::string row;
    std::string column;
    std::string unit; ///< to write it in, "" that of the data

    friend bool operator==(const FigureAddress&, const FigureAddress&) = default;
};

/// Nothing for a text that is no address.
std::optional<FigureAddress> parseFigureAddress(std::string_view text);
/// The way back.
std::string addressText(const FigureAddress& address);

/// Where a figure stands in its data. Points into the set.
struct Figure {
    const IndicatorTable* table = nullptr;
    const IndicatorRow* row = nullptr;
    const IndicatorColumn* column = nullptr;
    const IndicatorValue* value = nullptr; ///< null: not given
};

/// An Error says what is unknown (table, row, column) or that several tables or rows have it.
Result<Figure> findFigure(const IndicatorSet& set, const FigureAddress& address);

/// The unit that the data gives the figure in: of its column, row or table; "%" of a percentage. "" none.
std::string unitOf(const Figure& figure);

/// Decimals that the data declares for a figure, nothing when it declares none: a row's are those of its own unit, a ratio has a unit
/// of its own.
std::optional<int> decimalsOf(const IndicatorRow& row, const IndicatorColumn& column);

/// What stands before a figure that bounds: "≥ ".
std::string_view signOf(Comparison comparison);

/// A figure as documents write it.
struct FigureText {
    std::string text;              ///< "14.010,5", "≥ 98", "Đạt"; without its unit
    std::string unit;              ///< as asked for, else as the data has it
    std::optional<Decimal> number; ///< before it was rounded
};

/// With the declared decimals; turned into another unit with one at least, or with all where none are declared. An Error for a value
/// that is not given or is no figure, and for a unit that it does not turn into.
Result<FigureText> writeFigure(const Figure& figure, const std::string& unit, const Units& units);

/// What a figure is written as where `behind` follows: "14,0 tỷ đồng", or "14,0" where the text goes on with " tỷ đồng".
std::string boundText(const FigureText& figure, bool withUnit, std::u16string_view behind);

} // namespace trinhky
