#pragma once
#include "uno/service/language.hpp"

#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/frame/XFrame.hpp>

namespace trinhky {

/// Tells the user a sentence over the window of the frame (over none when there is no frame). Returns at once in a headless office.
void showMessage(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                 com::sun::star::awt::MessageBoxType type, const rtl::OUString& text);

} // namespace trinhky
