#pragma once
#include "base/error.hpp"
#include "data/rule_set.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// How an indicator table is laid out: templates/tables/<id>.xml. Widths in millimetres, sizes in points.
struct TableLayout {
    std::string id;
    Message name; ///< for lists to choose from

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
    double valueLeast = 0; ///< the narrowest value column

    bool columnNumbers = false; ///< a row "1 2 3 4=3/2" under the header
    bool boldTotals = false;

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

/// The layouts among `files` ("tables/*.xml"; others are passed over), sorted by id, the default first.
Result<std::vector<TableLayout>> loadTableLayouts(std::span<const NamedText> files);

/// The layout of that id ("" is the default), or an Error that names the layouts there are.
Result<TableLayout> findTableLayout(std::span<const NamedText> files, std::string_view id);

} // namespace trinhky
