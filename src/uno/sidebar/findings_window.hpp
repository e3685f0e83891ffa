#pragma once
#include "uno/dialogs/controls.hpp"
#include "uno/help/help_key.hpp"
#include "uno/service/language.hpp"
#include "uno/sidebar/findings_tree.hpp"

#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace trinhky {

enum class FindingsButton : std::uint8_t { GoTo, Fix, FixAll, Waive, Lift, CheckAgain, Language };

/// What the user does in the panel.
struct FindingsActions {
    std::function<void(const FindingsEntry&)> select;           ///< moved onto it: explain it
    std::function<void(const FindingsEntry&, bool leave)> open; ///< clicked (leave false) or Enter, double click: go there
    std::function<void(FindingsButton)> press;
    std::function<void()> filter; ///< grouping or words have changed
};

/// What can be done at present.
struct FindingsOffers {
    bool goTo = false;
    bool fix = false;
    bool waive = false;
    bool lift = false;
    bool fixAll = false;
    bool checking = false;            ///< the button that checks again stops the check then
    bool language = false;            ///< shows the button that sets the language of the text
    std::vector<rtl::OUString> fixes; ///< ways to choose from; fewer than two need no list
};

/// The window of extension/dialogs/Findings.xdl: what stands in it and where. Knows nothing of documents.
class FindingsWindow : public Implements<com::sun::star::awt::XWindowListener, com::sun::star::awt::XMouseListener,
                                         com::sun::star::awt::XKeyListener, com::sun::star::view::XSelectionChangeListener> {
public:
    FindingsWindow(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent);

    /// Begins to listen; apart from the constructor because listeners hold references. `actions` are dropped by close().
    void open(FindingsActions actions);
    void close();
    /// Empty after close(), and when the office has disposed the window.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window() const { return m_frame; }
    /// For dialogs that stand over this window.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> peer() const;

    void setSummary(const rtl::OUString& text) const;
    rtl::OUString summary() const;
    void setDetails(const rtl::OUString& text) const;
    void setOffers(const FindingsOffers& offers);
    const FindingsOffers& offers() const { return m_offers; }
    /// Shows the tree: groups are open but for those that the user has closed; the entry is chosen and in sight, as far as it is there.
    void setTree(const com::sun::star::uno::Reference<com::sun::star::awt::tree::XMutableTreeDataModel>& model,
                 const std::optional<FindingsEntry>& chosen);

    FindingsFilter filter() const;
    std::optional<FindingsEntry> selected() const;
    /// Place in FindingsOffers::fixes.
    std::size_t chosenFix() const;

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
    void SAL_CALL selectionChanged(const com::sun::star::lang::EventObject&) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    Controls controls() const { return Controls(m_window); }
    com::sun::star::uno::Reference<com::sun::star::awt::tree::XTreeControl> tree() const;
    void listenToControls();
    void layOut() const;
    void rememberClosedGroups();

    ContextRef m_context;
    Language m_language;
    /// What the sidebar gets. It takes the extent of a dialog's controls for the least size of the panel, which then could never
    /// shrink again; a plain window has no wishes.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_frame;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> m_window; ///< the dialog, as large as m_frame
    com::sun::star::uno::Reference<com::sun::star::awt::tree::XMutableTreeDataModel> m_model;
    std::set<std::string> m_closed; ///< keys of groups
    FindingsActions m_actions;
    FindingsOffers m_offers;
    bool m_showing = false; ///< the tree is being filled: what it tells is not the user's doing
    std::optional<HelpKey> m_help;
};

} // namespace trinhky
