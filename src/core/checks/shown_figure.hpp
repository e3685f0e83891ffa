#pragma once
#include "data/figure.hpp"
#include "data/units.hpp"
#include "model/quantities.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Figures as a document shows them against figures as the data has them.
namespace trinhky {

/// Every way to write a unit, those of the data too.
UnitWords unitWords(const Units& units, const IndicatorSet* data);

/// A figure and nothing else: "≥ 13.428", "15,3 tỷ đồng", "-4,2".
struct ShownFigure {
    Decimal value;
    int decimals = 0;
    std::string unit; ///< "" where none is written
};
std::optional<ShownFigure> readShown(std::u16string_view text, const UnitWords& words);

/// True when the exact figure, turned into the unit shown, rounds to what is shown. Nothing where the units have nothing to do with
/// each other.
std::optional<bool> fits(const ShownFigure& shown, const Decimal& exact, const std::string& exactUnit, const Units& units);

/// True when two texts show the same figure, the one with fewer decimals being the other rounded; texts without a figure are compared
/// by their words.
bool showSame(std::u16string_view a, std::u16string_view b, const UnitWords& words, const Units& units);

} // namespace trinhky
