#pragma once
#include "base/date.hpp"
#include "base/decimal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Indicator data as plain values. All text is UTF-8, as given in the file.
namespace trinhky {

enum class Measure : std::uint8_t { Actual, Plan, Estimate, Ratio, Growth, AverageGrowth, Text };

/// How a computed column puts two figures together.
enum class RatioForm : std::uint8_t {
    Percent,  ///< of / to × 100
    Index,    ///< of / to
    Increase, ///< of / to × 100 − 100
    Points,   ///< of − to
};

enum class ValueStatus : std::uint8_t { Given, None, Missing, NotApplicable, Provisional, Estimated };

/// What a figure bounds: "≥ 98".
enum class Comparison : std::uint8_t { Equal, AtLeast, AtMost, About };

struct IndicatorValue {
    std::int32_t column = 0;       ///< index into IndicatorTable::columns
    std::optional<Decimal> number; ///< nothing for text and for a status without a figure
    std::string text;              ///< what is no number ("Đạt")
    ValueStatus status = ValueStatus::Given;
    Comparison comparison = Comparison::Equal;
    bool computed = false; ///< by us, not given
    std::string note;
};

/// A column of values: the leaves of the header.
struct IndicatorColumn {
    std::string id;
    Measure measure = Measure::Actual;
    std::string period; ///< "2024", "2024-S1", "2024-Q3", "2024-M09", or empty
    bool toDate = false;
    std::string title;
    std::string area;
    std::string areaCode;
    std::string unit;
    std::string indicator; ///< code of the indicator in tables whose rows are units
    std::optional<int> decimals;
    RatioForm form = RatioForm::Percent;
    std::int32_t of = -1; ///< indices into IndicatorTable::columns, -1 for a column that is not computed
    std::int32_t to = -1;
    int years = 0; ///< of average growth

    bool isComputed() const { return of >= 0; }
};

/// A cell of the header: a group over others, or a column.
struct HeaderNode {
    std::string title; ///< of the group
    std::string area;
    std::string areaCode;
    std::int32_t column = -1; ///< -1 for a group
    std::vector<HeaderNode> children;
};

struct IndicatorRow {
    std::string code; ///< unique within the table, or empty
    std::string label;
    std::string name;
    std::string unit;
    std::optional<int> decimals;
    bool totalOfChildren = false;
    std::optional<Decimal> share;       ///< what its children's figures add up to (100)
    std::int32_t parent = -1;           ///< index into IndicatorTable::rows
    std::int32_t level = 0;             ///< 0 for rows without parent
    std::int32_t line = 0;              ///< in the data file
    std::vector<IndicatorValue> values; ///< at most one for a column, in order of columns

    const IndicatorValue* value(std::int32_t column) const;
};

struct IndicatorSource {
    std::string name;
    std::optional<Date> date;
};

/// The document that the table is attached to.
struct AttachedTo {
    std::string kind;
    std::string number;
    std::optional<Date> date;
    std::string issuer;
};

struct IndicatorTable {
    std::string no;
    std::string period;
    std::string area;
    std::string areaCode;
    std::string unit; ///< of the whole table
    std::string title;
    std::vector<IndicatorSource> sources;
    std::optional<AttachedTo> attachedTo;
    std::vector<HeaderNode> header;
    std::vector<IndicatorColumn> columns; ///< leaves of `header` from left to right
    std::vector<IndicatorRow> rows;       ///< in document order: a parent stands before its children
    std::vector<std::string> notes;
};

/// What one file holds: one table, or several that differ in `no`.
struct IndicatorSet {
    std::vector<IndicatorTable> tables;
};

} // namespace trinhky
