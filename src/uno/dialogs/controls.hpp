#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// The controls of a dialog or container window of extension/dialogs, by their ids in the .xdl.
class Controls {
public:
    explicit Controls(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& window);

    /// RuntimeException when there is none of this id, or it is another kind of control.
    template <class Interface>
    com::sun::star::uno::Reference<Interface> control(std::string_view id) const
    {
        return demand<Interface>(m_container->getControl(officeOf(id)));
    }
    bool has(std::string_view id) const;
    /// What the controls are made in and added to.
    com::sun::star::uno::Reference<com::sun::star::awt::XControlModel> model() const;
    /// For message boxes and dialogs that stand over this one.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> peer() const;

    /// What stands in a text field, without white space around it.
    rtl::OUString text(std::string_view id) const;
    void setText(std::string_view id, const rtl::OUString& text) const;
    /// Text of a label, button or box, with "~" before its key.
    void setLabel(std::string_view id, const rtl::OUString& label) const;

    void setEnabled(std::string_view id, bool enabled) const;
    void setVisible(std::string_view id, bool visible) const;
    void focus(std::string_view id) const;

    bool isTicked(std::string_view id) const;
    void setTicked(std::string_view id, bool ticked) const;

    /// Replaces the entries of a list; `selected` beyond its end selects none. Item listeners hear of it.
    void setItems(std::string_view id, const std::vector<rtl::OUString>& items, std::size_t selected) const;
    /// Place of the chosen entry; beyond the end when there is none.
    std::size_t selected(std::string_view id) const;

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> m_container;
};

} // namespace trinhky
