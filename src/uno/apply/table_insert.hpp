#pragma once
#include "base/error.hpp"
#include "plan/table_package.hpp"
#include "uno/apply/fill_target.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Inserts the package (made of the tables) at the target as one undo step of that title, reads the tables back and compares every
/// cell. Fails with the document as it was when the insertion fails or something else than planned arrived.
Result<void> insertTables(const ContextRef& context,
                          const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                          const FillTarget& target, const std::string& package, const std::vector<PlacedTable>& tables,
                          std::string_view undoTitle);

} // namespace trinhky
