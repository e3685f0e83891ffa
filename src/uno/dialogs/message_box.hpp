#pragma once
#include "uno/service/language.hpp"

#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <cstdint>

namespace trinhky {

/// Tells the user a sentence over the window of the frame (over none when there is no frame). Returns at once in a headless office.
void showMessage(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                 com::sun::star::awt::MessageBoxType type, const rtl::OUString& text);
/// The same over another window, a dialog's for one.
void showMessage(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                 com::sun::star::awt::MessageBoxType type, const rtl::OUString& text);

/// Asks for agreement: OK or Cancel. True for OK.
bool confirm(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
             const rtl::OUString& question);

enum class Answer : std::uint8_t { Yes, No, Cancel };

/// Asks a question; Escape is Cancel.
Answer askUser(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
               const rtl::OUString& question);

} // namespace trinhky
