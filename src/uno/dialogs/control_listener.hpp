#pragma once
#include "uno/service/failure.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>

#include <functional>
#include <utility>

namespace trinhky {

/// Does its work when a button is pressed, an entry is chosen, a box is ticked or a text is changed, until the control is disposed.
class ControlListener : public Implements<com::sun::star::awt::XActionListener, com::sun::star::awt::XItemListener,
                                          com::sun::star::awt::XTextListener> {
public:
    ControlListener(const ContextRef& context, std::function<void()> work) : m_context(context), m_work(std::move(work)) {}

    void SAL_CALL actionPerformed(const com::sun::star::awt::ActionEvent&) override
    {
        forListener(m_context, "ControlListener", m_work);
    }
    void SAL_CALL itemStateChanged(const com::sun::star::awt::ItemEvent&) override
    {
        forListener(m_context, "ControlListener", m_work);
    }
    void SAL_CALL textChanged(const com::sun::star::awt::TextEvent&) override
    {
        forListener(m_context, "ControlListener", m_work);
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override
    {
        m_work = [] {};
    }

private:
    ContextRef m_context;
    std::function<void()> m_work;
};

} // namespace trinhky
