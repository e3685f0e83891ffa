#include "uno/help/help_key.hpp"

#include "uno/help/help_window.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <rtl/ref.hxx>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

/// Asked before any window gets a key: a control's own key listener could not keep the key from the office. The event names the frame's
/// window only, and a field of several lines denies having the keyboard (an inner window has it): so it is followed by focus events.
struct HelpKey::Handler : Implements<awt::XKeyHandler, awt::XFocusListener> {
    Handler(const ContextRef& owner, const Reference<awt::XControlContainer>& container, std::string_view name)
        : context(owner), window(container), page(name)
    {}

    void follow()
    {
        if (!window.is())
            return;
        for (const auto& control : window->getControls())
            if (const auto part = query<awt::XWindow>(control); part.is())
                part->addFocusListener(this);
    }

    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& event) override
    {
        bool taken = false;
        if (event.KeyCode == awt::Key::F1 && event.Modifiers == 0)
            forListener(context, "help key", [&] {
                taken = focused || isActive();
                if (taken)
                    if (const auto shown = showHelp(context, page); !shown)
                        logFailure(context, "help key", describe(shown.error()));
            });
        return taken;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent&) override { return false; }
    void SAL_CALL focusGained(const awt::FocusEvent&) override { focused = true; }
    void SAL_CALL focusLost(const awt::FocusEvent&) override { focused = false; }
    /// A control that goes while it has the keyboard loses it without a word.
    void SAL_CALL disposing(const lang::EventObject&) override { focused = false; }

    /// True for a dialog that stands before the others; what stands in the sidebar is never that.
    bool isActive() const
    {
        if (!window.is())
            return true;
        const auto dialog = query<awt::XWindow2>(window);
        return dialog.is() && dialog->isActive();
    }

    ContextRef context;
    Reference<awt::XControlContainer> window;
    std::string page;
    bool focused = false;
};

// Deprecated in 2013 without a successor: nothing else sees a key before the window does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

HelpKey::HelpKey(const ContextRef& context, const Reference<awt::XControlContainer>& window, std::string_view page)
    : m_toolkit(createService<awt::XExtendedToolkit>(context, "com.sun.star.awt.Toolkit"))
{
    const rtl::Reference<Handler> handler(new Handler(context, window, page));
    handler->follow();
    m_handler = handler.get();
    m_toolkit->addKeyHandler(m_handler);
}

HelpKey::~HelpKey()
{
    try {
        m_toolkit->removeKeyHandler(m_handler);
    } catch (const uno::Exception&) {
        // The office is on its way down and the toolkit went first.
        return;
    }
}

#pragma GCC diagnostic pop

} // namespace trinhky
