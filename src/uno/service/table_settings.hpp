#pragma once
#include "data/element_style.hpp"
#include "doc/document_kind.hpp"
#include "plan/table_layout.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What the extension's own files say about tables of indicators.
struct TableSettings {
    TableLayout layout;
    ElementStyles styles;
    std::vector<DocumentKind> kinds;
    std::vector<Error> layoutFaults; ///< of the office's own layouts

    /// "Nghị quyết"; "" for an unknown id.
    std::string kindName(std::string_view id) const;
};

/// `layout` is an id of templates/tables ("" the default) or the URL of a file of the user's own.
Result<TableSettings> readTableSettings(const ContextRef& context, const std::string& layout);
Result<TableLayout> readTableLayoutNamed(const ContextRef& context, const std::string& layout);

} // namespace trinhky
