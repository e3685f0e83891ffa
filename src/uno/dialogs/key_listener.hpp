#pragma once
#include "uno/service/failure.hpp"

#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>

#include <functional>
#include <utility>

namespace trinhky {

/// Does its work when a key is pressed in a control, until the control is disposed.
class KeyListener : public Implements<com::sun::star::awt::XKeyListener> {
public:
    KeyListener(const ContextRef& context, std::function<void(std::int16_t key)> work)
        : m_context(context), m_work(std::move(work))
    {}

    void SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override
    {
        forListener(m_context, "KeyListener", [&] { m_work(event.KeyCode); });
    }
    void SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent&) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override
    {
        m_work = [](std::int16_t) {};
    }

private:
    ContextRef m_context;
    std::function<void(std::int16_t)> m_work;
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
