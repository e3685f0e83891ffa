#pragma once
#include "uno/dialogs/controls.hpp"
#include "uno/help/help_key.hpp"

#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <string_view>

namespace trinhky {

/// A modal dialog of extension/dialogs, disposed with this object; F1 opens its page of the help. Not copied.
class Dialog : public Controls {
public:
    /// `name` is that of the .xdl file. Throws UNO exceptions when the extension is damaged.
    Dialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
           std::string_view name);
    /// One that stands over another dialog (its peer()).
    Dialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
           std::string_view name);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    /// True when the user chose OK, or end(true) was called. May be called again.
    bool execute();
    /// Closes the executing dialog from a listener.
    void end(bool accepted);
    void setTitle(const rtl::OUString& title);
    /// Shows the controls of this page of the .xdl and those of page 0.
    void setPage(std::int32_t page);

private:
    Dialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XDialog>& dialog,
           std::string_view name);

    com::sun::star::uno::Reference<com::sun::star::awt::XDialog> m_dialog;
    HelpKey m_help;
};

} // namespace trinhky
