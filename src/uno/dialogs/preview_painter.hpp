#pragma once
#include "plan/skeleton_preview.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>

namespace trinhky {

/// The preview as a picture of that many pixels: a white sheet, Times New Roman, what is still to fill in grey. Needs no window: it is
/// drawn on a device in memory. Throws UNO exceptions when the office cannot draw.
com::sun::star::uno::Reference<com::sun::star::graphic::XGraphic>
paintPreview(const ContextRef& context, const SkeletonPreview& preview, const com::sun::star::awt::Size& pixels);

} // namespace trinhky
