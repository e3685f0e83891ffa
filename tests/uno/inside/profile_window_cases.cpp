#include "support/sample_profile.hpp"
#include "uno/dialogs/profile_editor.hpp"
#include "uno/dialogs/profile_manager.hpp"
#include "uno/dialogs/profile_welcome.hpp"
#include "uno/dispatch/profile_commands.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/own_settings.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/profile_store.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <fstream>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
namespace awt = com::sun::star::awt;
using star::uno::Reference;

namespace {

using Peer = Reference<awt::XWindowPeer>;

/// The committee with its head alone.
Profile committee()
{
    Profile profile = sampleCommittee();
    profile.signers.resize(1);
    profile.recipients = {{"*", {"Đảng ủy xã"}}};
    return profile;
}

/// Keeps a profile in one of the folders of the settings.
void put(const std::filesystem::path& folder, const std::string& name, const std::string& content)
{
    std::filesystem::create_directories(folder / "profiles");
    std::ofstream(folder / "profiles" / name, std::ios::binary) << content;
}

/// What a user types into a field.
void type(const Controls& window, std::string_view id, std::string_view text)
{
    window.control<awt::XTextComponent>(id)->setText(officeOf(text));
}

void choose(const Controls& window, std::string_view id, int place)
{
    window.control<awt::XListBox>(id)->selectItemPos(static_cast<std::int16_t>(place), true);
}

bool shows(const Controls& window, std::string_view id, std::string_view part)
{
    return window.text(id).indexOf(officeOf(part)) >= 0;
}

bool isEnabled(const Controls& window, std::string_view id)
{
    return property(window.control<awt::XControl>(id)->getModel(), "Enabled", false);
}

rtl::OUString label(const Controls& window, std::string_view id)
{
    return property(window.control<awt::XControl>(id)->getModel(), "Label", rtl::OUString());
}

OfficeKinds shippedOffices(const ContextRef& context)
{
    const auto files = readTemplates(context, {"offices"});
    if (!files)
        throw Failure(describe(files.error()));
    auto kinds = loadOfficeKinds(files.value());
    if (!kinds)
        throw Failure(describe(kinds.error()));
    return std::move(kinds.value());
}

/// The options page as the office's own dialog shows it.
class ShownOptions {
public:
    explicit ShownOptions(const Inside& inside)
        : m_document(inside.context, "private:factory/swriter", false),
          m_window(awt::ContainerWindowProvider::create(inside.context)
                       ->createContainerWindow("vnd.sun.star.extension://vn.trinhky/dialogs/ProfileOptions.xdl", {},
                                               demand<awt::XWindowPeer>(m_document.frame()->getContainerWindow()), {})),
          m_handler(createService<awt::XContainerWindowEventHandler>(inside.context, "vn.trinhky.OptionsPage"))
    {
        send("initialize");
    }
    ~ShownOptions() { m_window->dispose(); }
    ShownOptions(const ShownOptions&) = delete;
    ShownOptions& operator=(const ShownOptions&) = delete;

    void send(std::string_view event) const
    {
        star::uno::Any what;
        what <<= officeOf(event);
        m_handler->callHandlerMethod(m_window, what, "external_event");
    }
    Controls controls() const { return Controls(m_window); }

private:
    OpenDocument m_document;
    Reference<awt::XWindow> m_window;
    Reference<awt::XContainerWindowEventHandler> m_handler;
};

} // namespace

INSIDE_CASE("profile editor: a deputy more signs with KT. and PHÓ, as the preview shows at once")
{
    ProfileEditor editor(inside.context, Peer(), committee(), {}, false);
    EXPECT(shows(editor.dialog(), "Preview", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A"));
    editor.add();
    type(editor.dialog(), "SignerName", "Trần Thị B");
    editor.typed();
    EXPECT_EQUAL(editor.profile().signers.size(), 2u);
    EXPECT_EQUAL(editor.profile().signers[1].name, "Trần Thị B");
    EXPECT(shows(editor.dialog(), "Preview", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị B"));
    EXPECT_EQUAL(editor.dialog().control<awt::XListBox>("Signers")->getItemCount(), 2);
    editor.remove();
    EXPECT(editor.profile() == committee());
}

INSIDE_CASE("profile editor: faults are told while they are made, and gone when they are mended")
{
    ProfileEditor editor(inside.context, Peer(), committee(), {}, false);
    const rtl::OUString sound = editor.dialog().text("Faults");
    type(editor.dialog(), "SignerName", "TS. Nguyễn Văn A");
    editor.typed();
    EXPECT(editor.dialog().text("Faults") != sound);
    EXPECT(shows(editor.dialog(), "Faults", "TS. Nguyễn Văn A"));
    type(editor.dialog(), "SignerName", "Nguyễn Văn A");
    editor.typed();
    EXPECT_EQUAL(editor.dialog().text("Faults"), sound);
    EXPECT(editor.profile() == committee());
}

INSIDE_CASE("profile editor: choosing another right to sign changes whose place is taken")
{
    ProfileEditor editor(inside.context, Peer(), committee(), {}, false);
    editor.add();
    choose(editor.dialog(), "Authority", 3);
    editor.chooseAuthority();
    EXPECT(editor.profile().signers[1].authority == Authority::ByOrder);
    EXPECT_EQUAL(editor.profile().signers[1].onBehalfOf, "ct");
    EXPECT(editor.profile().signers[1].post.empty());
    choose(editor.dialog(), "Signers", 0);
    editor.chooseSigner();
    EXPECT_EQUAL(editor.dialog().text("SignerName"), officeOf("Nguyễn Văn A"));
    EXPECT(!isEnabled(editor.dialog(), "Principal"));
}

INSIDE_CASE("profile editor: each kind of document has its own recipients")
{
    ProfileEditor editor(inside.context, Peer(), committee(), {{"NQ", "Nghị quyết"}}, false);
    EXPECT_EQUAL(editor.dialog().text("Recipients"), officeOf("Đảng ủy xã"));
    choose(editor.dialog(), "Kind", 1);
    editor.chooseKind();
    EXPECT(editor.dialog().text("Recipients").isEmpty());
    type(editor.dialog(), "Recipients", "- HĐND tỉnh;\n- Các thôn.");
    editor.typed();
    EXPECT(editor.profile().recipientsOf("NQ") == std::vector<std::string>({"HĐND tỉnh", "Các thôn"}));
    EXPECT(editor.profile().recipientsOf("BC") == std::vector<std::string>({"Đảng ủy xã"}));
}

INSIDE_CASE("profile list: shared profiles come first, say why they stay as they are, and can be used")
{
    const OwnSettings settings(inside, "hồ sơ");
    settings.useShared();
    Profile shared = committee();
    shared.id = "chung";
    shared.name = "Dùng chung";
    put(settings.shared(), "chung.xml", writeProfile(shared));
    put(settings.own(), "ubnd.xml", writeProfile(committee()));
    put(settings.own(), "hong.xml", "<profile");
    ProfileManager manager(inside.context, Peer(), {});
    EXPECT_EQUAL(manager.dialog().control<awt::XListBox>("List")->getItemCount(), 2);
    EXPECT(shows(manager.dialog(), "Details", "hong.xml"));
    EXPECT(shows(manager.dialog(), "Details", "chung.xml"));
    EXPECT(!isEnabled(manager.dialog(), "Delete"));
    EXPECT(!label(manager.dialog(), "Notice").isEmpty());
    manager.use();
    EXPECT_EQUAL(readSettings(inside.context).activeProfile, "chung");
    EXPECT(!isEnabled(manager.dialog(), "Use"));
    choose(manager.dialog(), "List", 1);
    manager.choose();
    EXPECT(shows(manager.dialog(), "Details", "ubnd.xml"));
    EXPECT(isEnabled(manager.dialog(), "Delete"));
    EXPECT(isEnabled(manager.dialog(), "Use"));
}

INSIDE_CASE("profile list: without a profile only new and import are open")
{
    const OwnSettings settings(inside, "không có hồ sơ");
    const ProfileManager manager(inside.context, Peer(), {});
    for (const char* id : {"Edit", "Copy", "Delete", "Use", "Export"})
        EXPECT(!isEnabled(manager.dialog(), id));
    for (const char* id : {"New", "Import"})
        EXPECT(isEnabled(manager.dialog(), id));
}

INSIDE_CASE("wizard: three steps make a profile, and the first is not left without a unit")
{
    ProfileWelcome wizard(inside.context, Peer(), shippedOffices(inside.context), {"ubnd"});
    wizard.next();
    EXPECT_EQUAL(wizard.page(), 1);
    type(wizard.dialog(), "Unit", "xã Thử Nghiệm");
    wizard.typed("Unit");
    EXPECT_EQUAL(wizard.dialog().text("Place"), officeOf("Thử Nghiệm"));
    EXPECT(shows(wizard.dialog(), "Preview", "ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM"));
    wizard.next();
    EXPECT_EQUAL(wizard.page(), 2);
    type(wizard.dialog(), "HeadName", "Nguyễn Văn A");
    wizard.typed("HeadName");
    type(wizard.dialog(), "Deputies", "Trần Thị B\nLê Văn C");
    wizard.typed("Deputies");
    EXPECT(shows(wizard.dialog(), "Preview", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn C"));
    wizard.next();
    EXPECT_EQUAL(wizard.page(), 3);
    EXPECT(shows(wizard.dialog(), "Recipients", "Đảng ủy"));
    const Profile made = wizard.profile();
    EXPECT_EQUAL(made.id, "ubnd-2");
    EXPECT_EQUAL(made.signers.size(), 3u);
    EXPECT(faultsOf(made).empty());
    wizard.back();
    wizard.back();
    EXPECT_EQUAL(wizard.page(), 1);
    EXPECT_EQUAL(wizard.dialog().text("Unit"), officeOf("xã Thử Nghiệm"));
}

INSIDE_CASE("wizard: an office of its own name is asked for it, and keeps what was said of the place")
{
    ProfileWelcome wizard(inside.context, Peer(), shippedOffices(inside.context), {});
    EXPECT(!isEnabled(wizard.dialog(), "Office"));
    type(wizard.dialog(), "Unit", "phường 3");
    wizard.typed("Unit");
    choose(wizard.dialog(), "Kind", 3);
    wizard.chooseKind();
    EXPECT(isEnabled(wizard.dialog(), "Office"));
    wizard.next();
    EXPECT_EQUAL(wizard.page(), 1);
    type(wizard.dialog(), "Office", "Phòng Kinh tế");
    wizard.typed("Office");
    EXPECT_EQUAL(wizard.dialog().text("Symbol"), officeOf("PKT"));
    EXPECT_EQUAL(wizard.dialog().text("Superior"), officeOf("UBND PHƯỜNG 3"));
    EXPECT_EQUAL(wizard.dialog().text("Place"), officeOf("Phường 3"));
    wizard.next();
    EXPECT_EQUAL(wizard.page(), 2);
}

INSIDE_CASE("wizard: it does not come in a window that is not shown, nor where there is a profile")
{
    const OwnSettings settings(inside, "lan dau");
    {
        const OpenDocument hidden(inside.context, "private:factory/swriter", true);
        welcomeOnce(inside.context, hidden.frame());
        welcomeOnce(inside.context, {});
        EXPECT(!readSettings(inside.context).welcomed);
    }
    put(settings.own(), "ubnd.xml", writeProfile(committee()));
    const OpenDocument shown(inside.context, "private:factory/swriter", false);
    welcomeOnce(inside.context, shown.frame());
    EXPECT(!readSettings(inside.context).welcomed);
}

INSIDE_CASE("options: the page shows the settings and writes them when the user agrees")
{
    const OwnSettings settings(inside, "options");
    put(settings.own(), "ubnd.xml", writeProfile(committee()));
    Profile other = committee();
    other.id = "hdnd";
    other.name = "HĐND xã Thử Nghiệm";
    put(settings.own(), "hdnd.xml", writeProfile(other));
    const ShownOptions page(inside);
    EXPECT_EQUAL(page.controls().text("Own"), officeOf(settings.own().string()));
    EXPECT_EQUAL(page.controls().control<awt::XListBox>("Active")->getItemCount(), 3);
    EXPECT_EQUAL(page.controls().selected("Active"), 0u);
    type(page.controls(), "Shared", settings.shared().string());
    choose(page.controls(), "Active", 2);
    EXPECT(readSettings(inside.context).sharedFolder.empty());
    page.send("ok");
    EXPECT_EQUAL(readSettings(inside.context).sharedFolder, fileUrl(settings.shared()));
    EXPECT_EQUAL(readSettings(inside.context).activeProfile, "ubnd");
    type(page.controls(), "Shared", "");
    page.send("back");
    EXPECT_EQUAL(page.controls().text("Shared"), officeOf(settings.shared().string()));
    type(page.controls(), "Shared", "");
    page.send("ok");
    EXPECT(readSettings(inside.context).sharedFolder.empty());
}

INSIDE_CASE("own office: what is locked is grey in the options")
{
    const ShownOptions page(inside);
    EXPECT(!isEnabled(page.controls(), "Shared"));
    EXPECT(!isEnabled(page.controls(), "SharedBrowse"));
    EXPECT(isEnabled(page.controls(), "Own"));
    EXPECT(isEnabled(page.controls(), "Active"));
    EXPECT(!label(page.controls(), "Locked").isEmpty());
    EXPECT_EQUAL(page.controls().text("Shared"), officeOf("/srv/trinhky"));
}

INSIDE_CASE("own office: where all is locked the wizard stays away and the profile in use stays")
{
    const ShownOptions page(inside);
    EXPECT(!isEnabled(page.controls(), "Active"));
    EXPECT(!isEnabled(page.controls(), "Own"));
    const OpenDocument shown(inside.context, "private:factory/swriter", false);
    welcomeOnce(inside.context, shown.frame());
    EXPECT(!readSettings(inside.context).welcomed);
    const ProfileManager manager(inside.context, Peer(), {});
    EXPECT(!isEnabled(manager.dialog(), "Use"));
}
