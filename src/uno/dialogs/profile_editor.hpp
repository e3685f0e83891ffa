#pragma once
#include "data/profile.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/language.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// A kind of document that may have recipients of its own.
struct RecipientKind {
    std::string id;   ///< "NQ"
    std::string name; ///< "Nghị quyết"
};

/// The dialog in which one profile is edited. It changes a copy, which ask() hands out; the header and the signature block that
/// follow are shown with every keystroke, and so is what is wrong with the profile.
class ProfileEditor {
public:
    ProfileEditor(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                  const Profile& profile, const std::vector<RecipientKind>& kinds, bool isNew);

    /// Nothing when the user gives up, or leaves it as it was and it is not new. May be asked again: what was typed stays.
    std::optional<Profile> ask();

    /// The steps of a user, one for each kind of control: they read the control and show what follows.
    void typed();
    void chooseSigner();
    void chooseAuthority();
    void choosePrincipal();
    void tickStandard();
    void tickCollective();
    void chooseKind();
    void add();
    void remove();

    const Profile& profile() const { return m_profile; }
    const Dialog& dialog() const { return m_dialog; }

private:
    using Step = void (ProfileEditor::*)();

    void listen(std::string_view button, std::function<void()> work);
    void listenTo(Step step, std::initializer_list<std::string_view> controls);
    std::vector<rtl::OUString> kindNames() const;
    void showAll();
    void showSigner();
    void showFollowing();
    bool maySave();

    ContextRef m_context;
    Language m_language;
    Profile m_original;
    Profile m_profile;
    std::vector<RecipientKind> m_kinds;
    std::vector<std::size_t> m_principals; ///< in the order of the list, after its first entry
    std::size_t m_signer = 0;
    std::size_t m_kind = 0;
    bool m_isNew;
    bool m_showing = false; ///< the dialog itself is changing its controls
    Dialog m_dialog;
};

} // namespace trinhky
