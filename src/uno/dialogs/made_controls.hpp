#pragma once
#include "uno/dialogs/controls.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Controls that are not in a dialog's .xdl but made while it is open. Lengths are in the dialog's own units.
namespace trinhky {

/// `service` is that of the control's model ("com.sun.star.awt.UnoControlEditModel"); it is known to the dialog by `id` from now on.
void makeControl(const Controls& dialog, std::string_view service, const std::string& id,
                 const std::vector<std::pair<std::string_view, com::sun::star::uno::Any>>& properties);

void placeControl(const Controls& dialog, const std::string& id, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height);

/// A number among the properties of a control's model ("PositionX", "Height").
sal_Int32 numberOf(const Controls& dialog, std::string_view id, std::string_view name);

} // namespace trinhky
