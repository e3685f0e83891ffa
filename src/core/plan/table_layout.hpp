#pragma once
#include "base/error.hpp"
#include "data/rule_set.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// How rows of one depth look, beside what groups and totals are by themselves.
struct LevelLook {
    std::int32_t level = 0; ///< 0 for rows without parent
    bool headsOnly = false; ///< only rows that head others
    bool bold = false;
    bool italic = false;
};

/// Decimals of figures in that unit where the data declares none.
struct UnitDecimals {
    std::string unit;
    int decimals = 0;
};

/// What columns of a table without header groups are put together by.
enum class ColumnGrouping : std::uint8_t { None, Area, Period, AreaPeriod, PeriodArea };

/// How an indicator table is laid out: templates/tables/<id>.xml (table-layout-1.xsd). Widths in millimetres, sizes in points.
struct TableLayout {
    std::string id;
    Message name; ///< for lists to choose from

    bool landscape = false; ///< on pages of its own, wider than high; else on those of the document

    double size = 12;      ///< of the type in the table
    double sizeLeast = 10; ///< the smallest that a crowded table may shrink to
    std::string labelTitle;
    double labelWidth = 0;
    std::string nameTitle;
    double nameWidth = 0;
    double nameLeast = 0;
    double indent = 0; ///< of the name, for each level below the first two
    std::string unitTitle;
    double unitWidth = 0;
    double valueLeast = 0;   ///< the narrowest value column
    std::string valuesTitle; ///< of a group over all value columns and that of notes; empty: no such group
    std::string noteTitle;   ///< of a last column with the notes of the row's figures; empty: they stand under the table
    double noteWidth = 0;
    ColumnGrouping grouping = ColumnGrouping::None;

    bool columnNumbers = false; ///< a row "1 2 3 4=3/2" under the header
    bool boldTotals = false;
    std::vector<LevelLook> looks;
    std::vector<UnitDecimals> decimals;

    std::string absent; ///< shown where the data has no value
    std::string none;
    std::string missing;
    std::string notApplicable;

    bool title = true;        ///< the table's title stands above it
    std::string unitLine;     ///< above the table when the table has one unit; {unit} is filled in. Empty: no line
    std::string notesTitle;   ///< before the notes under the table; empty: no notes
    std::string sourcesTitle; ///< before the sources under the table; empty: no sources
};

inline constexpr std::string_view kDefaultLayout = "nam";

/// Reads one layout. Fails on the first fault with file, line and column.
Result<TableLayout> readTableLayout(const NamedText& file);

/// The layouts among `files` ("tables/*.xml"; others, and those that say by their root element that they are other data of ours, are
/// passed over), sorted by id, the default first.
Result<std::vector<TableLayout>> loadTableLayouts(std::span<const NamedText> files);

/// The layouts of an office: shipped ones, and over them those of its own by id.
struct LayoutSet {
    std::vector<TableLayout> layouts; ///< sorted by id, the default first
    std::vector<Error> faults;        ///< of own files, which are then not used
};

/// Lays own files over the shipped ones; a later one of the same id wins. Fails on a fault of the shipped ones only.
Result<LayoutSet> layerTableLayouts(std::span<const NamedText> shipped, std::span<const NamedText> own);

/// The layout of that id ("" is the default), or an Error that names the layouts there are.
Result<TableLayout> findTableLayout(std::span<const TableLayout> layouts, std::string_view id);
Result<TableLayout> findTableLayout(std::span<const NamedText> files, std::string_view id);

} // namespace trinhky
