#pragma once
#include "uno/service/figure_inserting.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>
#include <string>

namespace trinhky {

/// Lets the user choose an indicator, a column and a unit, with the text that results in sight. `dataUrl` is opened first, "" none.
/// Nothing when cancelled; an Error when the units as shipped cannot be read.
Result<std::optional<FigureRequest>> askFigure(const ContextRef& context,
                                               const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                                               const std::string& dataUrl);

} // namespace trinhky
