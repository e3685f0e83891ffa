#pragma once
#include "data/element_style.hpp"
#include "plan/table_plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// The heading that makes the table an appendix (NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 1).
struct AppendixHeading {
    std::string number;    ///< "Phụ lục", "Phụ lục II"
    std::string title;     ///< in capitals
    std::string reference; ///< "(Kèm theo …)"
    std::string pageStyle; ///< page style, as the document calls it, whose numbers start at 1 again; "" only breaks the page
};

/// One table and how it is called in the document that takes it.
struct PlacedTable {
    TablePlan plan;
    std::string name;     ///< of the table object
    std::string bookmark; ///< anchor in its first cell, "" for none
    std::optional<AppendixHeading> appendix{};
    bool ownPage = false; ///< without being an appendix it begins a page of TablePages::setup, whose numbers go on
};

/// The page turned for wide tables as it is bound with the others: what was its left edge is on top. Its style is another.
PageSetup turned(const PageSetup& page);

/// A page style that comes with the tables; AppendixHeading::pageStyle then names it.
struct TablePages {
    PageSetup setup;
    std::string name;     ///< as documents show it
    bool numbered = true; ///< with a header for the number; adding a header breaks the host's earlier undo steps
};

/// The tables as an OpenDocument text of its own, to be inserted: of each its title and unit line, the table, its notes; or the
/// appendix heading first. Every style it brings has all its values, so that the host document changes nothing of it nor it of
/// the host. Without `pages` the tables stand on pages that the host has.
std::string tablePackage(const std::vector<PlacedTable>& tables, const ElementStyles& styles,
                         const std::optional<TablePages>& pages = std::nullopt);

/// "(Kèm theo Nghị quyết số … ngày … của …)", blank where the number and date are not known yet: an electronic document leaves them
/// to the signing (Phụ lục I, Phần I, Mục III, khoản 1, điểm c). `kindName` is "Nghị quyết", "" for any document.
std::string appendixReference(const std::optional<AttachedTo>& attachedTo, const std::string& kindName);

} // namespace trinhky
