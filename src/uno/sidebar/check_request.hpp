#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace trinhky {

/// The office broadcasts this event of a document on our behalf; the panel in whose frame the document is shown then checks it.
/// So command and panel, made by different factories of the office, need not know each other.
inline constexpr char kCheckRequested[] = "OnTrinhKyCheck";

/// Shows the deck of the frame and asks its panel for a check. False when the frame has no sidebar (hidden document).
bool requestCheck(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
