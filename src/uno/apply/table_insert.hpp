#pragma once
#include "base/error.hpp"
#include "plan/table_package.hpp"
#include "uno/apply/fill_target.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Pages that come with the package (TablePages).
struct OwnPages {
    std::string name; ///< "" when the tables stand on the host's pages
    bool addsHeader = false;
};

/// Inserts the package (made of the tables) at the target as one undo step of that title, reads the tables back and compares every
/// cell. What follows a table on pages of its own goes on on those that were there. Fails with the document as it was when the insertion
/// fails or something else than planned arrived.
Result<void> insertTables(const ContextRef& context,
                          const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                          const FillTarget& target, const std::string& package, const std::vector<PlacedTable>& tables,
                          std::string_view undoTitle, const OwnPages& pages = {});

} // namespace trinhky
