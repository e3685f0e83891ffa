#pragma once
#include "uno/base/adapters.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// A table layout of templates/tables.
struct LayoutChoice {
    std::string id;
    std::string name; ///< UTF-8, in the language of the office
};

/// Lets the user choose the data file and the layout; the first layout is preselected. Nothing when cancelled.
std::optional<FillRequest> askFillTable(const ContextRef& context,
                                        const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                                        const std::vector<LayoutChoice>& layouts);

} // namespace trinhky
