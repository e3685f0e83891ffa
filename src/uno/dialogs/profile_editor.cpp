#include "uno/dialogs/profile_editor.hpp"

#include "plan/profile_draft.hpp"
#include "plan/profile_preview.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/profile_text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <rtl/ref.hxx>

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;

struct OfficeField {
    std::string_view id; ///< of the control
    std::string Profile::*value;
};
constexpr std::array kOfficeFields{
    OfficeField{"Name", &Profile::name},       OfficeField{"Issuer", &Profile::issuer},
    OfficeField{"Unit", &Profile::unit},       OfficeField{"Superior", &Profile::superior},
    OfficeField{"Symbol", &Profile::symbol},   OfficeField{"Place", &Profile::place},
    OfficeField{"Archive", &Profile::archive}, OfficeField{"DraftingUnit", &Profile::draftingUnit},
};
constexpr std::array<std::string_view, 6> kSignerControls{"Remove", "SignerName", "Authority", "Principal", "Post", "Standard"};

constexpr std::array kAuthorities{Authority::Own,     Authority::Collective,   Authority::Deputy,
                                  Authority::ByOrder, Authority::ByDelegation, Authority::Acting};

std::vector<rtl::OUString> authorityNames(Language language)
{
    const std::array<Message, kAuthorities.size()> names{{
        {"Cấp trưởng ký", "The head"},
        {"TM. – thay mặt tập thể", "TM. – for a body that decides together"},
        {"KT. – cấp phó ký thay cấp trưởng", "KT. – a deputy for the head"},
        {"TL. – thừa lệnh", "TL. – by order of the head"},
        {"TUQ. – thừa ủy quyền", "TUQ. – by written delegation"},
        {"Q. – quyền cấp trưởng", "Q. – acting head"},
    }};
    std::vector<rtl::OUString> shown;
    shown.reserve(names.size());
    for (const Message& name : names)
        shown.push_back(inLanguage(name, language));
    return shown;
}

std::size_t placeOf(Authority authority)
{
    return static_cast<std::size_t>(std::find(kAuthorities.begin(), kAuthorities.end(), authority) - kAuthorities.begin());
}

} // namespace

ProfileEditor::ProfileEditor(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, const Profile& profile,
                             const std::vector<RecipientKind>& kinds, bool isNew)
    : m_context(context), m_language(uiLanguage(context)), m_original(profile), m_profile(profile), m_isNew(isNew),
      m_dialog(context, parent, "ProfileEdit")
{
    m_kinds.push_back(
        {"*", utf8Of(inLanguage({"Các loại không có danh sách riêng", "Kinds without a list of their own"}, m_language))});
    m_kinds.insert(m_kinds.end(), kinds.begin(), kinds.end());
    while (m_signer + 1 < m_profile.signers.size() && !m_profile.signers[m_signer].standard)
        ++m_signer;
    if (m_profile.standardSigner() != nullptr && !m_profile.standardSigner()->standard)
        m_signer = 0;
    showAll();

    for (const OfficeField& field : kOfficeFields)
        listenTo(&ProfileEditor::typed, {field.id});
    listenTo(&ProfileEditor::typed, {"SignerName", "Post", "Recipients"});
    listenTo(&ProfileEditor::chooseSigner, {"Signers"});
    listenTo(&ProfileEditor::chooseAuthority, {"Authority"});
    listenTo(&ProfileEditor::choosePrincipal, {"Principal"});
    listenTo(&ProfileEditor::tickStandard, {"Standard"});
    listenTo(&ProfileEditor::tickCollective, {"Collective"});
    listenTo(&ProfileEditor::chooseKind, {"Kind"});
    listen("Add", [this] { add(); });
    listen("Remove", [this] { remove(); });
    listen("Save", [this] {
        if (maySave())
            m_dialog.end(true);
    });
}

void ProfileEditor::listen(std::string_view button, std::function<void()> work)
{
    m_dialog.control<awt::XButton>(button)->addActionListener(new ControlListener(m_context, std::move(work)));
}

void ProfileEditor::listenTo(Step step, std::initializer_list<std::string_view> controls)
{
    for (const std::string_view id : controls) {
        const rtl::Reference<ControlListener> listener(new ControlListener(m_context, [this, step] {
            if (!m_showing)
                (this->*step)();
        }));
        const auto control = m_dialog.control<uno::XInterface>(id);
        if (const auto text = query<awt::XTextComponent>(control); text.is())
            text->addTextListener(listener.get());
        else if (const auto list = query<awt::XListBox>(control); list.is())
            list->addItemListener(listener.get());
        else
            demand<awt::XCheckBox>(control)->addItemListener(listener.get());
    }
}

std::optional<Profile> ProfileEditor::ask()
{
    while (true) {
        if (m_dialog.execute())
            return m_profile == m_original && !m_isNew ? std::nullopt : std::optional(m_profile);
        if (m_profile == m_original)
            return std::nullopt;
        const auto answer =
            askUser(m_context, m_dialog.peer(),
                    inLanguage({"Hồ sơ đã được sửa. Có lưu các thay đổi không?", "The profile was changed. Save the changes?"},
                               m_language));
        if (answer == Answer::No)
            return std::nullopt;
        if (answer == Answer::Yes && maySave())
            return m_profile;
    }
}

bool ProfileEditor::maySave()
{
    const auto faults = faultsOf(m_profile);
    if (faults.empty())
        return true;
    const rtl::OUString sentences = faultSentences(faults, m_language);
    if (const auto read = readProfile({m_profile.id + ".xml", writeProfile(m_profile)}); !read) {
        showMessage(m_context, m_dialog.peer(), awt::MessageBoxType_WARNINGBOX,
                    inLanguage({"Chưa lưu được, hãy sửa trước:", "This cannot be saved yet, please correct first:"}, m_language) +
                        "\n\n" + sentences);
        return false;
    }
    return confirm(
        m_context, m_dialog.peer(),
        inLanguage({"Hồ sơ còn chỗ cần xem lại. Vẫn lưu?", "Something is left to be looked at. Save nevertheless?"}, m_language) +
            "\n\n" + sentences);
}

std::vector<rtl::OUString> ProfileEditor::kindNames() const
{
    std::vector<rtl::OUString> names;
    for (const RecipientKind& kind : m_kinds) {
        std::string name = kind.id == "*" ? kind.name : kind.name + " (" + kind.id + ")";
        if (kind.id != "*" && !recipientsText(m_profile, kind.id).empty())
            name += " ✓";
        names.push_back(officeOf(name));
    }
    return names;
}

void ProfileEditor::showAll()
{
    m_showing = true;
    for (const OfficeField& field : kOfficeFields)
        m_dialog.setText(field.id, officeOf(m_profile.*field.value));
    m_dialog.setTicked("Collective", m_profile.collective);
    m_dialog.setItems("Kind", kindNames(), m_kind);
    m_dialog.setText("Recipients", officeOf(recipientsText(m_profile, m_kinds[m_kind].id)));
    m_dialog.setItems("Authority", authorityNames(m_language), kAuthorities.size());
    m_showing = false;
    showSigner();
}

void ProfileEditor::showSigner()
{
    m_showing = true;
    const bool any = m_signer < m_profile.signers.size();
    const Signer signer = any ? m_profile.signers[m_signer] : Signer();
    for (const std::string_view id : kSignerControls)
        m_dialog.setEnabled(id, any);
    m_dialog.setText("SignerName", officeOf(signer.name));
    m_dialog.setText("Post", officeOf(signer.post));
    m_dialog.setTicked("Standard", signer.standard);
    m_dialog.control<awt::XListBox>("Authority")->selectItemPos(static_cast<std::int16_t>(placeOf(signer.authority)), any);
    m_principals = any ? principalsOf(m_profile, m_signer) : std::vector<std::size_t>();
    std::vector<rtl::OUString> names{rtl::OUString()};
    std::size_t chosen = 0;
    for (const std::size_t index : m_principals) {
        if (m_profile.signers[index].id == signer.onBehalfOf)
            chosen = names.size();
        names.push_back(officeOf(signerLine(m_profile.signers[index])));
    }
    m_dialog.setItems("Principal", names, chosen);
    m_dialog.setEnabled("Principal", !m_principals.empty());
    m_showing = false;
    showFollowing();
}

void ProfileEditor::showFollowing()
{
    m_showing = true;
    std::vector<rtl::OUString> names;
    for (const Signer& signer : m_profile.signers)
        names.push_back(officeOf(signerLine(signer)) + (signer.standard ? officeOf(" ✓") : rtl::OUString()));
    m_dialog.setItems("Signers", names, m_signer);
    std::string preview = headerPreview(m_profile);
    if (m_signer < m_profile.signers.size())
        preview += "\n⋮\n" + signaturePreview(m_profile, m_profile.signers[m_signer].id);
    m_dialog.setText("Preview", officeOf(preview));
    m_dialog.setText("Faults", faultSentences(faultsOf(m_profile), m_language));
    m_showing = false;
}

void ProfileEditor::typed()
{
    for (const OfficeField& field : kOfficeFields)
        m_profile.*field.value = utf8Of(m_dialog.text(field.id));
    setRecipients(m_profile, m_kinds[m_kind].id, utf8Of(m_dialog.text("Recipients")));
    if (m_signer < m_profile.signers.size()) {
        m_profile.signers[m_signer].name = utf8Of(m_dialog.text("SignerName"));
        setPost(m_profile, m_signer, utf8Of(m_dialog.text("Post")));
    }
    showFollowing();
}

void ProfileEditor::chooseSigner()
{
    m_signer = m_dialog.selected("Signers");
    showSigner();
}

void ProfileEditor::chooseAuthority()
{
    if (const auto chosen = m_dialog.selected("Authority"); chosen < kAuthorities.size() && m_signer < m_profile.signers.size())
        setAuthority(m_profile, m_signer, kAuthorities[chosen]);
    showSigner();
}

void ProfileEditor::choosePrincipal()
{
    const auto chosen = m_dialog.selected("Principal");
    if (m_signer < m_profile.signers.size() && chosen <= m_principals.size())
        setPrincipal(m_profile, m_signer, chosen == 0 ? std::string() : m_profile.signers[m_principals[chosen - 1]].id);
    showSigner();
}

void ProfileEditor::tickStandard()
{
    setStandard(m_profile, m_signer, m_dialog.isTicked("Standard"));
    showFollowing();
}

void ProfileEditor::tickCollective()
{
    setCollective(m_profile, m_dialog.isTicked("Collective"));
    showSigner();
}

void ProfileEditor::chooseKind()
{
    m_kind = std::min(m_dialog.selected("Kind"), m_kinds.size() - 1);
    m_showing = true;
    m_dialog.setItems("Kind", kindNames(), m_kind);
    m_dialog.setText("Recipients", officeOf(recipientsText(m_profile, m_kinds[m_kind].id)));
    m_showing = false;
}

void ProfileEditor::add()
{
    m_signer = addSigner(m_profile);
    showSigner();
    m_dialog.focus("SignerName");
}

void ProfileEditor::remove()
{
    if (m_signer >= m_profile.signers.size())
        return;
    removeSigner(m_profile, m_signer);
    m_signer = m_signer > 0 ? m_signer - 1 : 0;
    showSigner();
}

} // namespace trinhky
