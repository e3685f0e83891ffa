#pragma once
#include "plan/office_setup.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/language.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// The wizard that asks about an office in three steps: its names, who signs, who receives. What follows from an answer is filled in
/// with every keystroke, and what the profile will say is shown beside it.
class ProfileWelcome {
public:
    ProfileWelcome(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                   OfficeKinds kinds, std::vector<std::string> taken);

    /// Nothing when the user puts it off.
    std::optional<Profile> ask();

    /// The steps of a user.
    void chooseKind();
    void typed(std::string_view control);
    void next();
    void back();

    Profile profile() const;
    const Dialog& dialog() const { return m_dialog; }
    int page() const { return m_page; }

private:
    const OfficeKind& kind() const;
    void show();
    void showPage();

    ContextRef m_context;
    Language m_language;
    OfficeKinds m_kinds;
    std::vector<std::string> m_taken;
    OfficeAnswers m_answers;
    int m_page = 1;
    bool m_showing = false;
    Dialog m_dialog;
};

/// Runs the wizard over a window until the user puts it off or `keep` has taken the profile; refused, it is shown again as it was.
/// An Error when the patterns of offices cannot be read.
Result<void> askAboutOffice(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                            const std::vector<std::string>& taken, const std::function<bool(const Profile&)>& keep);

} // namespace trinhky
