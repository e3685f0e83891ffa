#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <string_view>

namespace trinhky {

/// A modal dialog of extension/dialogs, disposed with this object. Not copied.
class Dialog {
public:
    /// `name` is that of the .xdl file. Throws UNO exceptions when the extension is damaged.
    Dialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
           std::string_view name);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    /// True when the user chose OK.
    bool execute();

    /// A control by its id in the .xdl, as the wanted interface.
    template <class Interface>
    com::sun::star::uno::Reference<Interface> control(std::string_view id) const
    {
        return demand<Interface>(demand<com::sun::star::awt::XControlContainer>(m_dialog)->getControl(officeOf(id)));
    }
    /// What stands in a text field, without white space around it.
    rtl::OUString text(std::string_view id) const;
    void setEnabled(std::string_view id, bool enabled) const;

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XDialog> m_dialog;
};

} // namespace trinhky
