#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>

#include <string_view>

namespace trinhky {

/// F1 in a window of ours opens a page of extension/help as long as this object lives. Without it the office would offer to look the
/// window up on the network.
class HelpKey {
public:
    /// `window` is a dialog, modal or in the sidebar; the key counts while one of its controls has the keyboard.
    /// Without one it counts always: for a box of the office's own that is about to be shown.
    HelpKey(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer>& window,
            std::string_view page);
    ~HelpKey();
    HelpKey(const HelpKey&) = delete;
    HelpKey& operator=(const HelpKey&) = delete;

private:
    struct Handler;
    com::sun::star::uno::Reference<com::sun::star::awt::XExtendedToolkit> m_toolkit;
    com::sun::star::uno::Reference<com::sun::star::awt::XKeyHandler> m_handler;
};

} // namespace trinhky
