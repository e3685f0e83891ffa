#pragma once
#include "uno/help/help_key.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/ActionEvent.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>

#include <functional>
#include <optional>

namespace trinhky {

/// What the user does in the panel. `finding` is an index into the result that was shown last.
struct FindingsActions {
    std::function<void(std::size_t finding)> select;           ///< moved onto it: explain it
    std::function<void(std::size_t finding, bool leave)> open; ///< clicked (leave false) or Enter, double click: go there
    std::function<void()> checkAgain;
};

/// The window of extension/dialogs/Findings.xdl: what stands in it and where. Knows nothing of documents.
class FindingsWindow : public Implements<com::sun::star::awt::XWindowListener, com::sun::star::awt::XMouseListener,
                                         com::sun::star::awt::XKeyListener, com::sun::star::awt::XActionListener,
                                         com::sun::star::view::XSelectionChangeListener> {
public:
    FindingsWindow(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent);

    /// Begins to listen; apart from the constructor because listeners hold references. `actions` are dropped by close().
    void open(FindingsActions actions);
    void close();
    /// Empty after close(), and when the office has disposed the window.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window() const { return m_frame; }

    void setSummary(const rtl::OUString& text) const;
    void setDetails(const rtl::OUString& text) const;
    /// Shows the tree with its groups open.
    void setTree(const com::sun::star::uno::Reference<com::sun::star::awt::tree::XMutableTreeDataModel>& model) const;

    void SAL_CALL windowResized(const com::sun::star::awt::WindowEvent&) override;
    void SAL_CALL windowMoved(const com::sun::star::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const com::sun::star::lang::EventObject&) override;
    void SAL_CALL windowHidden(const com::sun::star::lang::EventObject&) override {}
    void SAL_CALL mousePressed(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL mouseReleased(const com::sun::star::awt::MouseEvent& event) override;
    void SAL_CALL mouseEntered(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override;
    void SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent&) override {}
    void SAL_CALL actionPerformed(const com::sun::star::awt::ActionEvent&) override;
    void SAL_CALL selectionChanged(const com::sun::star::lang::EventObject&) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    template <class Interface>
    com::sun::star::uno::Reference<Interface> control(const char* id) const;
    void layOut() const;
    std::optional<std::size_t> selected() const;

    ContextRef m_context;
    /// What the sidebar gets. It takes the extent of a dialog's controls for the least size of the panel, which then could never
    /// shrink again; a plain window has no wishes.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_frame;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_window; ///< the dialog, as large as m_frame
    FindingsActions m_actions;
    std::optional<HelpKey> m_help;
};

} // namespace trinhky
