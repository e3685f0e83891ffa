#pragma once
#include "data/element_style.hpp"
#include "plan/table_plan.hpp"

#include <optional>
#include <string>

namespace trinhky {

/// The heading that makes the table an appendix (NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 1).
struct AppendixHeading {
    std::string number;    ///< "Phụ lục", "Phụ lục II"
    std::string title;     ///< in capitals
    std::string reference; ///< "(Kèm theo …)"
    std::string pageStyle; ///< page style, as the document calls it, whose numbers start at 1 again; "" only breaks the page
};

/// How the table is called in the document that takes it.
struct TableNames {
    std::string table;    ///< of the table object
    std::string bookmark; ///< anchor in its first cell, "" for none
};

/// The table as an OpenDocument text of its own, to be inserted: title and unit line, table, notes; or the appendix heading first.
/// It ends with an empty paragraph, which the insertion melts into what follows. Every style it brings has all its values, so
/// that the host document changes nothing of it nor it of the host.
std::string tablePackage(const TablePlan& plan, const ElementStyles& styles, const TableNames& names,
                         const std::optional<AppendixHeading>& appendix = {});

/// "(Kèm theo Nghị quyết số … ngày … của …)", blank where the number and date are not known yet: an electronic document leaves them
/// to the signing (Phụ lục I, Phần I, Mục III, khoản 1, điểm c). `kindName` is "Nghị quyết", "" for any document.
std::string appendixReference(const std::optional<AttachedTo>& attachedTo, const std::string& kindName);

} // namespace trinhky
