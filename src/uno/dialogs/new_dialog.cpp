#include "uno/dialogs/new_dialog.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/dialogs/key_listener.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/new_dialog_fields.hpp"
#include "uno/dialogs/preview_painter.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <rtl/ref.hxx>

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// Entries that a key for a page moves on in the list.
constexpr int kPage = 10;

/// How far a key moves in the list; 0 for the others.
int stepOf(std::int16_t key)
{
    switch (key) {
    case awt::Key::UP:
        return -1;
    case awt::Key::DOWN:
        return 1;
    case awt::Key::PAGEUP:
        return -kPage;
    case awt::Key::PAGEDOWN:
        return kPage;
    default:
        return 0;
    }
}

/// Behind the name of a form that does not come with the extension.
Message markOf(SkeletonOrigin origin)
{
    switch (origin) {
    case SkeletonOrigin::Shared:
        return {" – mẫu dùng chung", " – shared form"};
    case SkeletonOrigin::Own:
        return {" – mẫu riêng", " – own form"};
    default:
        return {};
    }
}

class NewDialog {
public:
    NewDialog(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, NewDocumentForm& form)
        : m_context(context), m_language(uiLanguage(context)), m_form(form), m_dialog(context, frame, "NewDocument"),
          m_fields(new NewDialogFields(context, m_dialog, m_language,
                                       {[this](const std::string& field, const std::string& value) { typed(field, value); },
                                        [this](const Message& hint) { tell(hint); }}))
    {}
    NewDialog(const NewDialog&) = delete;
    NewDialog& operator=(const NewDialog&) = delete;
    ~NewDialog() { m_fields->close(); }

    std::optional<NewTarget> ask(NewTarget proposed, bool canInsert)
    {
        m_dialog.setEnabled("Insert", canInsert);
        propose(proposed);
        m_fields->open();
        showProfiles();
        narrow();
        listen();
        return m_dialog.execute() ? std::optional(m_target) : std::nullopt;
    }

private:
    void listen();
    void propose(NewTarget target);
    void narrow();
    void move(int step);
    void chooseForm();
    void showProfiles();
    void showSigners();
    void chooseProfile();
    void chooseSigner();
    void typed(const std::string& field, const std::string& value);
    void tell(const Message& hint);
    void tellFaults(const std::vector<Error>& faults);
    void showFields();
    void paint();
    void accept(NewTarget target);

    ContextRef m_context;
    Language m_language;
    NewDocumentForm& m_form;
    Dialog m_dialog;
    rtl::Reference<NewDialogFields> m_fields;
    std::vector<const SkeletonForm*> m_found; ///< as listed
    NewTarget m_target = NewTarget::NewDocument;
};

void NewDialog::listen()
{
    const auto when = [this](void (NewDialog::*work)()) {
        return new ControlListener(m_context, [this, work] { (this->*work)(); });
    };
    const auto act = [this](const char* button, NewTarget target) {
        m_dialog.control<awt::XButton>(button)->addActionListener(
            new ControlListener(m_context, [this, target] { accept(target); }));
    };
    const auto explain = [this](const char* control, const Message& hint) {
        m_dialog.control<awt::XWindow>(control)->addFocusListener(new FocusListener(m_context, [this, hint] { tell(hint); }));
    };
    m_dialog.control<awt::XTextComponent>("Search")->addTextListener(when(&NewDialog::narrow));
    m_dialog.control<awt::XWindow>("Search")->addKeyListener(
        new KeyListener(m_context, [this](std::int16_t key) { move(stepOf(key)); }));
    m_dialog.control<awt::XListBox>("Forms")->addItemListener(when(&NewDialog::chooseForm));
    m_dialog.control<awt::XListBox>("Forms")->addActionListener(new ControlListener(m_context, [this] { accept(m_target); }));
    m_dialog.control<awt::XListBox>("Profile")->addItemListener(when(&NewDialog::chooseProfile));
    m_dialog.control<awt::XListBox>("Signer")->addItemListener(when(&NewDialog::chooseSigner));
    act("Create", NewTarget::NewDocument);
    act("Insert", NewTarget::OpenDocument);
    const Message search{
        "Gõ tên hoặc chữ viết tắt, không dấu cũng được: nghi quyet, nq. Phím lên, xuống chọn trong danh sách; Enter tạo văn bản.",
        "Type a name or an abbreviation: resolution, nq. Up and Down move in the list; Enter makes the document."};
    explain("Search", search);
    explain("Forms", search);
    explain("Profile", {"Hồ sơ cho biết tên cơ quan, địa danh, người ký, nơi nhận.",
                        "The profile knows the office's names, place, signers and recipients."});
    explain("Signer", {"Chọn cấp phó thì có “KT.” và chức vụ của cấp phó (Điều 13).",
                       "For a deputy there is “KT.” and the deputy's post (Điều 13)."});
    tell(search);
    if (const auto faults = m_form.faults(); !faults.empty())
        tellFaults(faults);
}

/// The rest works without them; the first stands for all that there are.
void NewDialog::tellFaults(const std::vector<Error>& faults)
{
    const std::string count = std::to_string(faults.size());
    m_dialog.setLabel(
        "Hint", inLanguage({"Không dùng được " + count + " tệp của cơ quan. ", "Files not used: " + count + ". "}, m_language) +
                    failureText(faults.front(), m_language));
}

/// Enter presses the default button.
void NewDialog::propose(NewTarget target)
{
    m_target = target;
    const bool insert = target == NewTarget::OpenDocument;
    setProperty(m_dialog.control<awt::XControl>("Create")->getModel(), "DefaultButton", !insert);
    setProperty(m_dialog.control<awt::XControl>("Insert")->getModel(), "DefaultButton", insert);
    if (insert)
        m_dialog.setTitle(inLanguage({"Chèn mẫu vào văn bản", "Insert Form into Document"}, m_language));
}

void NewDialog::narrow()
{
    const rtl::OUString searched = m_dialog.text("Search");
    m_found = m_form.search(utf8Of(searched));
    // Asked again, the dialog comes back as it was left.
    const auto chosen = std::find(m_found.begin(), m_found.end(), m_form.form());
    const bool again = searched.isEmpty() && chosen != m_found.end();
    const std::size_t selected = again ? static_cast<std::size_t>(chosen - m_found.begin()) : 0;
    std::vector<rtl::OUString> names;
    names.reserve(m_found.size());
    for (const SkeletonForm* form : m_found)
        names.push_back(officeOf(form->kind + " – ") + inLanguage(form->name, m_language) +
                        inLanguage(markOf(form->origin), m_language));
    m_dialog.setItems("Forms", names, selected);
    chooseForm();
}

void NewDialog::move(int step)
{
    if (step == 0 || m_found.empty())
        return;
    const auto last = static_cast<int>(m_found.size()) - 1;
    const std::size_t now = m_dialog.selected("Forms");
    const int next = std::clamp(static_cast<int>(std::min(now, m_found.size() - 1)) + step, 0, last);
    const auto list = m_dialog.control<awt::XListBox>("Forms");
    list->selectItemPos(static_cast<std::int16_t>(next), true);
    list->makeVisible(static_cast<std::int16_t>(next));
    chooseForm();
}

void NewDialog::chooseForm()
{
    const std::size_t chosen = m_dialog.selected("Forms");
    const SkeletonForm* form = chosen < m_found.size() ? m_found[chosen] : nullptr;
    m_form.chooseForm(form);
    showFields();
}

void NewDialog::showProfiles()
{
    const auto& profiles = m_form.profiles();
    std::vector<rtl::OUString> names{inLanguage(profiles.empty() ? Message{"(chưa có hồ sơ nào)", "(there is none yet)"}
                                                                 : Message{"(không dùng hồ sơ)", "(none)"},
                                                m_language)};
    std::size_t selected = 0;
    for (const Profile& profile : profiles) {
        if (&profile == m_form.profile())
            selected = names.size();
        names.push_back(officeOf(profile.name));
    }
    m_dialog.setItems("Profile", names, selected);
    m_dialog.setEnabled("Profile", !profiles.empty());
    showSigners();
}

void NewDialog::showSigners()
{
    std::vector<rtl::OUString> names;
    std::size_t selected = 0;
    if (const Profile* profile = m_form.profile())
        for (const Signer& signer : profile->signers) {
            if (&signer == m_form.signer())
                selected = names.size();
            names.push_back(officeOf(signer.name.empty() ? signer.post : signer.name + " - " + signer.post));
        }
    m_dialog.setItems("Signer", names, selected);
    m_dialog.setEnabled("Signer", !names.empty());
}

void NewDialog::chooseProfile()
{
    const std::size_t chosen = m_dialog.selected("Profile");
    const Profile* profile = chosen == 0 || chosen > m_form.profiles().size() ? nullptr : &m_form.profiles()[chosen - 1];
    if (profile == m_form.profile())
        return;
    m_form.chooseProfile(profile);
    showSigners();
    showFields();
}

void NewDialog::chooseSigner()
{
    const Profile* profile = m_form.profile();
    const std::size_t chosen = m_dialog.selected("Signer");
    if (profile == nullptr || chosen >= profile->signers.size() || &profile->signers[chosen] == m_form.signer())
        return;
    m_form.chooseSigner(&profile->signers[chosen]);
    showFields();
}

void NewDialog::typed(const std::string& field, const std::string& value)
{
    m_form.type(field, value);
    showFields();
}

void NewDialog::tell(const Message& hint) { m_dialog.setLabel("Hint", inLanguage(hint, m_language)); }

void NewDialog::showFields()
{
    m_fields->show(m_form.fields());
    m_dialog.setLabel("Blank", inLanguage(m_form.blankNote(), m_language));
    paint();
}

void NewDialog::paint()
{
    const auto size = m_dialog.control<awt::XWindow>("Preview")->getPosSize();
    setProperty(m_dialog.control<awt::XControl>("Preview")->getModel(), "Graphic",
                paintPreview(m_context, m_form.preview(), {size.Width, size.Height}));
}

void NewDialog::accept(NewTarget target)
{
    if (const auto refusal = m_form.refusal()) {
        showMessage(m_context, m_dialog.peer(), awt::MessageBoxType_WARNINGBOX, inLanguage(refusal->message, m_language));
        if (refusal->field.empty())
            m_dialog.focus("Search");
        else
            m_fields->focus(refusal->field);
        return;
    }
    m_target = target;
    m_dialog.end(true);
}

} // namespace

std::optional<NewTarget> askNewDocument(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                        NewDocumentForm& form, NewTarget proposed, bool canInsert)
{
    return NewDialog(context, frame, form).ask(proposed, canInsert);
}

} // namespace trinhky
