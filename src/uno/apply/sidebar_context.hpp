#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace trinhky {

/// Tells the sidebar of the window that it shows a text again. A chart that was repainted leaves it at the decks of charts, without ours.
void backToText(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
