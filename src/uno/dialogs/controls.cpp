#include "uno/dialogs/controls.hpp"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace trinhky {

using namespace com::sun::star;

Controls::Controls(const uno::Reference<uno::XInterface>& window) : m_container(window, uno::UNO_QUERY_THROW) {}

uno::Reference<awt::XWindowPeer> Controls::peer() const { return demand<awt::XControl>(m_container)->getPeer(); }

bool Controls::has(std::string_view id) const { return m_container->getControl(officeOf(id)).is(); }

uno::Reference<awt::XControlModel> Controls::model() const { return demand<awt::XControl>(m_container)->getModel(); }

rtl::OUString Controls::text(std::string_view id) const { return control<awt::XTextComponent>(id)->getText().trim(); }

void Controls::setText(std::string_view id, const rtl::OUString& text) const
{
    // The same text again would put the cursor at its start, under the fingers of who types.
    const auto field = control<awt::XTextComponent>(id);
    if (field->getText() != text)
        field->setText(text);
}

void Controls::setLabel(std::string_view id, const rtl::OUString& label) const
{
    setProperty(control<awt::XControl>(id)->getModel(), "Label", label);
}

void Controls::setEnabled(std::string_view id, bool enabled) const
{
    setProperty(control<awt::XControl>(id)->getModel(), "Enabled", enabled);
}

void Controls::setVisible(std::string_view id, bool visible) const { control<awt::XWindow>(id)->setVisible(visible); }

void Controls::focus(std::string_view id) const { control<awt::XWindow>(id)->setFocus(); }

bool Controls::isTicked(std::string_view id) const { return control<awt::XCheckBox>(id)->getState() == 1; }

void Controls::setTicked(std::string_view id, bool ticked) const
{
    control<awt::XCheckBox>(id)->setState(static_cast<std::int16_t>(ticked ? 1 : 0));
}

void Controls::setItems(std::string_view id, const std::vector<rtl::OUString>& items, std::size_t selected) const
{
    const auto list = control<awt::XListBox>(id);
    list->removeItems(0, list->getItemCount());
    list->addItems(sequenceOf(items), 0);
    if (selected < items.size())
        list->selectItemPos(static_cast<std::int16_t>(selected), true);
}

std::size_t Controls::selected(std::string_view id) const
{
    return static_cast<std::size_t>(control<awt::XListBox>(id)->getSelectedItemPos());
}

} // namespace trinhky
