#include "uno/options/options_page.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/controls.hpp"
#include "uno/dialogs/file_choice.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/profile_manager.hpp"
#include "uno/dialogs/profile_text.hpp"
#include "uno/help/help_key.hpp"
#include "uno/help/help_pages.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/user_files.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>

#include <array>
#include <optional>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

struct FolderField {
    std::string_view id;       ///< of the text field; "Browse" behind it for the button
    std::string_view property; ///< in the configuration
    std::string Settings::*value;
    Message title;
};

const std::array<FolderField, 2>& folderFields()
{
    static const std::array<FolderField, 2> fields{{
        {"Shared", "SharedFolder", &Settings::sharedFolder, {"Chọn thư mục chung", "Choose the shared folder"}},
        {"Own", "OwnFolder", &Settings::ownFolder, {"Chọn thư mục riêng", "Choose your own folder"}},
    }};
    return fields;
}

class OptionsPage : public Implements<awt::XContainerWindowEventHandler> {
public:
    explicit OptionsPage(const ContextRef& context) : m_context(context), m_language(uiLanguage(context)) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<awt::XWindow>& window, const uno::Any& event,
                                        const rtl::OUString& method) override
    {
        if (method != "external_event")
            return false;
        rtl::OUString what;
        event >>= what;
        forListener(m_context, "OptionsPage", [&] {
            const Controls page(window);
            if (what == "initialize") {
                listen(page);
                m_help.emplace(m_context, demand<awt::XControlContainer>(window), helpPageOf("ProfileOptions"));
            }
            if (what == "initialize" || what == "back")
                show(page);
            else if (what == "ok")
                write(page);
        });
        return true;
    }

    uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override { return stringsOf({"external_event"}); }

private:
    void listen(const Controls& page)
    {
        const Reference<uno::XInterface> self(static_cast<cppu::OWeakObject*>(this));
        const auto onClick = [&](const std::string& button, std::function<void()> work) {
            page.control<awt::XButton>(button)->addActionListener(
                new ControlListener(m_context, [self, work = std::move(work)] { work(); }));
        };
        for (const FolderField& field : folderFields())
            onClick(std::string(field.id) + "Browse", [this, page, &field] { browse(page, field); });
        onClick("Edit", [this, page] {
            if (const auto managed = manageProfiles(m_context, page.peer()); !managed)
                tell(page, managed.error());
            showProfiles(page);
        });
    }

    void show(const Controls& page)
    {
        const Settings settings = readSettings(m_context);
        bool anyLocked = false;
        for (const FolderField& field : folderFields()) {
            page.setText(field.id, officeOf(pathOf(officeOf(settings.*field.value))));
            const bool locked = isLocked(m_context, field.property);
            anyLocked = anyLocked || locked;
            page.setEnabled(field.id, !locked);
            page.setEnabled(std::string(field.id) + "Browse", !locked);
        }
        const bool locked = isLocked(m_context, "ActiveProfile");
        page.setEnabled("Active", !locked);
        page.setLabel("Locked", anyLocked || locked ? inLanguage({"Chỗ bị mờ do quản trị đã khóa.",
                                                                  "What is grey has been locked by the administrator."},
                                                                 m_language)
                                                    : rtl::OUString());
        showProfiles(page);
    }

    void showProfiles(const Controls& page)
    {
        const ProfileStore store(m_context);
        const auto active = store.active();
        std::vector<rtl::OUString> lines{inLanguage({"(không dùng hồ sơ)", "(none)"}, m_language)};
        std::size_t selected = 0;
        m_ids.assign(1, std::string());
        for (const StoredProfile& stored : store.list().profiles) {
            if (active && active->profile.id == stored.profile.id)
                selected = lines.size();
            lines.push_back(profileLine(stored, false, m_language));
            m_ids.push_back(stored.profile.id);
        }
        m_shown = selected;
        page.setItems("Active", lines, selected);
    }

    void browse(const Controls& page, const FolderField& field)
    {
        const rtl::OUString chosen = chooseFolder(m_context, field.title, utf8Of(urlOf(utf8Of(page.text(field.id)))));
        if (!chosen.isEmpty())
            page.setText(field.id, officeOf(pathOf(chosen)));
    }

    void write(const Controls& page)
    {
        Settings settings = readSettings(m_context);
        for (const FolderField& field : folderFields()) {
            const std::string path = utf8Of(page.text(field.id));
            const rtl::OUString url = urlOf(path);
            if (!path.empty() && url.isEmpty())
                return tell(page, {{"“" + path + "” không phải là đường dẫn đầy đủ của một thư mục; chưa lưu thay đổi.",
                                    "“" + path + "” is no full path of a folder; nothing was saved."}});
            settings.*field.value = utf8Of(url);
        }
        if (const auto selected = page.selected("Active"); selected != m_shown && selected < m_ids.size())
            settings.activeProfile = m_ids[selected];
        if (const auto written = writeSettings(m_context, settings); !written)
            tell(page, written.error());
    }

    void tell(const Controls& page, const Error& error)
    {
        showMessage(m_context, page.peer(), awt::MessageBoxType_ERRORBOX, failureText(error, m_language));
    }

    ContextRef m_context;
    Language m_language;
    std::vector<std::string> m_ids; ///< of the entries of the list; "" for none
    std::size_t m_shown = 0;        ///< the entry that was shown as chosen
    std::optional<HelpKey> m_help;
};

} // namespace

Reference<uno::XInterface> makeOptionsPage(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new OptionsPage(context));
}

} // namespace trinhky
