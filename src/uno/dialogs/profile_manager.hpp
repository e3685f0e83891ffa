#pragma once
#include "uno/dialogs/dialog.hpp"
#include "uno/dialogs/profile_editor.hpp"
#include "uno/service/language.hpp"
#include "uno/service/profile_store.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// The dialog with the user's and the shared profiles: new, edit, copy, delete, use, import, export. Every step is stored at once.
class ProfileManager {
public:
    ProfileManager(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                   std::vector<RecipientKind> kinds);

    void run();

    /// The steps of a user; each tells its failure over the dialog.
    void choose();
    void create();
    void edit();
    void copy();
    void remove();
    void use();
    void importFile();
    void exportFile();

    const Dialog& dialog() const { return m_dialog; }

private:
    const StoredProfile* chosen() const;
    void reload(const std::string& selectedId);
    bool store(const Profile& profile);
    bool agreed(const Result<void>& result);
    void tell(const Error& error);
    void editAsOwn(const Profile& profile, bool isNew);

    ContextRef m_context;
    Language m_language;
    ProfileStore m_store;
    std::vector<RecipientKind> m_kinds;
    ProfileList m_list;
    std::string m_active;
    bool m_activeLocked; ///< the administrator says which one is used
    bool m_showing = false;
    Dialog m_dialog;
};

/// Runs it over a window. An Error when the kinds of document cannot be read.
Result<void> manageProfiles(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent);

} // namespace trinhky
