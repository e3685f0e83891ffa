#pragma once
#include "base/decimal.hpp"
#include "base/error.hpp"
#include "data/named_text.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A unit of figures: factor / divisor of the first unit of its family.
struct Unit {
    std::string
        family; ///< "money", "mass/area"; "" for a figure without a unit; "=văn bản" for a unit that turns only into itself
    Decimal factor{1};
    Decimal divisor{1};
};

/// The same figure in another unit, exact. Nothing between families, and where the result has no end of decimals (a minute in hours).
std::optional<Decimal> convert(const Decimal& value, const Unit& from, const Unit& to);

/// The units that are known: templates/tables/units.xml.
class Units {
public:
    /// Fails on the first fault with file, line and column.
    static Result<Units> read(const NamedText& file);

    /// What a unit as written ("Tạ/Ha", "1.000 cây", "tr.đ") stands for.
    Unit find(std::string_view name) const;

    /// Every known way to write a unit, in small letters: for finding units in a text.
    std::vector<std::string> words() const;

    /// The names of the units that a figure in this one turns into, itself among them; empty for a unit that turns only into itself.
    std::vector<std::string> alternatives(std::string_view name) const;

private:
    friend class UnitsReader;

    std::optional<Unit> known(const std::u16string& key) const;
    Unit single(const std::u16string& key) const;

    std::map<std::u16string, Unit> m_units; ///< by folded word
    std::map<std::u16string, Decimal> m_multiples;
    std::vector<std::string> m_words;
    std::vector<std::pair<std::string, std::string>> m_names; ///< with their families, in the order of the file
};

/// Where the units stand among the templates.
inline constexpr std::string_view kUnitsFile = "tables/units.xml";

} // namespace trinhky
