#include "uno/dialogs/profile_manager.hpp"

#include "base/try.hpp"
#include "plan/profile_draft.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/file_choice.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/profile_text.hpp"
#include "uno/dialogs/profile_welcome.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/settings.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <rtl/ref.hxx>

#include <array>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;

std::vector<FileFilter> profileFiles()
{
    return {{{"Hồ sơ cơ quan (XML)", "Agency profile (XML)"}, "*.xml"}, {{"Mọi tệp", "All files"}, "*.*"}};
}

} // namespace

ProfileManager::ProfileManager(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent,
                               std::vector<RecipientKind> kinds)
    : m_context(context), m_language(uiLanguage(context)), m_store(context), m_kinds(std::move(kinds)),
      m_activeLocked(isLocked(context, "ActiveProfile")), m_dialog(context, parent, "Profiles")
{
    const auto active = m_store.active();
    reload(active ? active->profile.id : std::string());
    const std::array<std::pair<std::string_view, void (ProfileManager::*)()>, 7> steps{{
        {"New", &ProfileManager::create},
        {"Edit", &ProfileManager::edit},
        {"Copy", &ProfileManager::copy},
        {"Delete", &ProfileManager::remove},
        {"Use", &ProfileManager::use},
        {"Import", &ProfileManager::importFile},
        {"Export", &ProfileManager::exportFile},
    }};
    for (const auto& [button, step] : steps)
        m_dialog.control<awt::XButton>(button)->addActionListener(
            new ControlListener(m_context, [this, step = step] { (this->*step)(); }));
    const rtl::Reference<ControlListener> listener(new ControlListener(m_context, [this] {
        if (!m_showing)
            choose();
    }));
    m_dialog.control<awt::XListBox>("List")->addItemListener(listener.get());
}

void ProfileManager::run() { m_dialog.execute(); }

const StoredProfile* ProfileManager::chosen() const
{
    const auto place = m_dialog.selected("List");
    return place < m_list.profiles.size() ? &m_list.profiles[place] : nullptr;
}

void ProfileManager::reload(const std::string& selectedId)
{
    m_list = m_store.list();
    const auto active = m_store.active();
    m_active = active ? active->profile.id : std::string();
    std::vector<rtl::OUString> lines;
    std::size_t selected = 0;
    for (const StoredProfile& stored : m_list.profiles) {
        if (stored.profile.id == selectedId)
            selected = lines.size();
        lines.push_back(profileLine(stored, stored.profile.id == m_active, m_language));
    }
    m_showing = true;
    m_dialog.setItems("List", lines, selected);
    m_showing = false;
    choose();
}

void ProfileManager::choose()
{
    const StoredProfile* stored = chosen();
    rtl::OUString details =
        stored != nullptr
            ? profileDetails(*stored, m_language)
            : inLanguage(
                  {"Chưa có hồ sơ nào. Bấm “Mới” để khai báo cơ quan, hoặc “Nhập từ tệp” nếu đã được giao tệp hồ sơ.",
                   "There is no profile yet. Press “New” to tell about your office, or “Import” when you were given a file."},
                  m_language);
    for (const Error& fault : m_list.faults)
        details +=
            "\n\n" + inLanguage({"Không đọc được hồ sơ: ", "Unreadable profile: "}, m_language) + failureText(fault, m_language);
    m_dialog.setLabel("Notice", profileNotice(stored, m_list, m_language));
    m_dialog.setText("Details", details);
    const bool own = stored != nullptr && !stored->shared;
    for (const std::string_view id : {"Edit", "Copy", "Export"})
        m_dialog.setEnabled(id, stored != nullptr);
    m_dialog.setEnabled("Delete", own);
    m_dialog.setEnabled("Use", stored != nullptr && stored->profile.id != m_active && !m_activeLocked);
}

void ProfileManager::tell(const Error& error)
{
    showMessage(m_context, m_dialog.peer(), awt::MessageBoxType_ERRORBOX, failureText(error, m_language));
}

bool ProfileManager::agreed(const Result<void>& result)
{
    if (!result)
        tell(result.error());
    return result.has_value();
}

bool ProfileManager::store(const Profile& profile)
{
    if (!agreed(m_store.save(profile)))
        return false;
    // The first one is the one to use; nobody should have to say so.
    if (m_active.empty() && !m_activeLocked)
        agreed(m_store.setActive(profile.id));
    reload(profile.id);
    return true;
}

void ProfileManager::create()
{
    const auto asked =
        askAboutOffice(m_context, m_dialog.peer(), takenIds(m_list), [this](const Profile& made) { return store(made); });
    agreed(asked);
}

void ProfileManager::editAsOwn(const Profile& profile, bool isNew)
{
    ProfileEditor editor(m_context, m_dialog.peer(), profile, m_kinds, isNew);
    // What was typed stays in the dialog while it cannot be stored.
    while (const auto edited = editor.ask())
        if (store(*edited))
            break;
}

void ProfileManager::edit()
{
    const StoredProfile* stored = chosen();
    if (stored == nullptr)
        return;
    if (!stored->shared)
        return editAsOwn(Profile(stored->profile), false);
    if (confirm(m_context, m_dialog.peer(),
                inLanguage({"Hồ sơ này dùng chung cho cả cơ quan, do quản trị lập, nên không sửa được ở "
                            "đây.\n\nTạo một bản sao của riêng bạn để sửa?",
                            "This profile is shared and kept by an administrator, so it cannot be changed "
                            "here.\n\nMake a copy of your own and edit that?"},
                           m_language)))
        copy();
}

void ProfileManager::copy()
{
    if (const StoredProfile* stored = chosen(); stored != nullptr)
        editAsOwn(copyOf(stored->profile, takenIds(m_list)), true);
}

void ProfileManager::remove()
{
    const StoredProfile* stored = chosen();
    if (stored == nullptr || stored->shared)
        return;
    const std::string name = "“" + stored->profile.name + "”";
    if (confirm(m_context, m_dialog.peer(),
                inLanguage({"Xóa hồ sơ " + name + "? Việc này không hoàn tác được.",
                            "Delete the profile " + name + "? This cannot be undone."},
                           m_language)) &&
        agreed(m_store.remove(stored->profile.id)))
        reload(m_active);
}

void ProfileManager::use()
{
    if (const StoredProfile* stored = chosen(); stored != nullptr && agreed(m_store.setActive(stored->profile.id)))
        reload(std::string(stored->profile.id));
}

void ProfileManager::importFile()
{
    const rtl::OUString url = chooseFile(m_context, {"Nhập hồ sơ cơ quan từ tệp", "Import an agency profile"}, profileFiles());
    if (url.isEmpty())
        return;
    const auto read = m_store.read(utf8Of(url));
    if (!read)
        return tell(read.error());
    Profile profile = read.value();
    if (const StoredProfile* same = m_list.find(profile.id); same != nullptr) {
        const std::string name = "“" + same->profile.name + "”";
        const auto answer =
            same->shared
                ? Answer::No
                : askUser(m_context, m_dialog.peer(),
                          inLanguage({"Đã có hồ sơ " + name + ". Thay bằng hồ sơ trong tệp? Trả lời “Không” thì giữ cả hai.",
                                      "There is a profile " + name + " already. Replace it? “No” keeps both."},
                                     m_language));
        if (answer == Answer::Cancel)
            return;
        if (answer == Answer::No)
            profile = copyOf(profile, takenIds(m_list));
    }
    store(profile);
    if (const auto faults = faultsOf(profile); !faults.empty())
        showMessage(
            m_context, m_dialog.peer(), awt::MessageBoxType_INFOBOX,
            inLanguage({"Đã nhập. Hồ sơ có chỗ cần xem lại:", "Imported. Something in it should be looked at:"}, m_language) +
                "\n\n" + faultSentences(faults, m_language));
}

void ProfileManager::exportFile()
{
    const StoredProfile* stored = chosen();
    if (stored == nullptr)
        return;
    const rtl::OUString url = chooseNewFile(m_context, {"Xuất hồ sơ cơ quan ra tệp", "Export the agency profile"}, profileFiles(),
                                            stored->profile.id + ".xml");
    if (!url.isEmpty())
        agreed(m_store.exportTo(stored->profile, utf8Of(url)));
}

Result<void> manageProfiles(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent)
{
    TK_TRY(const auto rules, Drafting(context).rules());
    std::vector<RecipientKind> kinds;
    for (const DocumentKind& kind : rules.kinds)
        kinds.push_back({kind.id, kind.name});
    ProfileManager(context, parent, std::move(kinds)).run();
    return boost::outcome_v2::success();
}

} // namespace trinhky
