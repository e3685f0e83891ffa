#pragma once
#include "data/element_style.hpp"
#include "plan/table_layout.hpp"
#include "plan/table_package.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace trinhky {

/// The pages that a landscape layout takes into the document, nothing for a portrait one. A page style that is there already and is
/// the same is used again; one of another size keeps its name and ours gets the next. `numbered` only where a header may still be added.
std::optional<TablePages> tablePages(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                     const TableLayout& layout, const PageSetup& page);

/// Whether the document has a page style of that name.
bool hasPageStyle(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, const std::string& name);

} // namespace trinhky
