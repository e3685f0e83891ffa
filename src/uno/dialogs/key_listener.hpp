#pragma once
#include "uno/service/failure.hpp"

#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>

#include <functional>
#include <utility>

namespace trinhky {

/// Does its work when a key is pressed in a control (before the control itself answers it) or released, until the control is disposed.
class KeyListener : public Implements<com::sun::star::awt::XKeyListener> {
public:
    using Work = std::function<void(std::int16_t key)>;

    KeyListener(const ContextRef& context, Work pressed, Work released = nullptr)
        : m_context(context), m_pressed(std::move(pressed)), m_released(std::move(released))
    {}

    void SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override { run(m_pressed, event); }
    void SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent& event) override { run(m_released, event); }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override
    {
        m_pressed = nullptr;
        m_released = nullptr;
    }

private:
    void run(const Work& work, const com::sun::star::awt::KeyEvent& event)
    {
        if (work)
            forListener(m_context, "KeyListener", [&] { work(event.KeyCode); });
    }

    ContextRef m_context;
    Work m_pressed;
    Work m_released;
};

/// Does its work when the keyboard comes into a control.
class FocusListener : public Implements<com::sun::star::awt::XFocusListener> {
public:
    FocusListener(const ContextRef& context, std::function<void()> work) : m_context(context), m_work(std::move(work)) {}

    void SAL_CALL focusGained(const com::sun::star::awt::FocusEvent&) override
    {
        forListener(m_context, "FocusListener", m_work);
    }
    void SAL_CALL focusLost(const com::sun::star::awt::FocusEvent&) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override
    {
        m_work = [] {};
    }

private:
    ContextRef m_context;
    std::function<void()> m_work;
};

} // namespace trinhky
