#pragma once
#include "uno/dialogs/dialog.hpp"

#include <optional>
#include <string>

namespace trinhky {

struct WaiveAnswer {
    std::string reason; ///< never empty
    std::string name;   ///< never empty
};

/// Asks why a finding is set aside, and by whom.
class WaiveDialog {
public:
    WaiveDialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                const rtl::OUString& finding, const std::string& name);

    /// Nothing when the user cancels. Only once.
    std::optional<WaiveAnswer> ask();
    /// OK is offered when both fields hold something; to be called after a field was set by code.
    void enableOk() const;

    const Dialog& dialog() const { return m_dialog; }

private:
    Dialog m_dialog;
};

/// The name given last on this computer, else the office's user.
std::string reviewerName(const ContextRef& context);
/// Keeps the name for the next time; a locked configuration keeps none.
void rememberReviewer(const ContextRef& context, const std::string& name);

} // namespace trinhky
