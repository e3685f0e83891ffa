#include "uno/dialogs/profile_welcome.hpp"

#include "base/try.hpp"
#include "plan/profile_preview.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/profile_text.hpp"
#include "uno/service/extension_files.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;

struct Question {
    std::string_view id; ///< of the control
    int page;
    std::optional<std::string> OfficeAnswers::*answer;
};
constexpr std::array kQuestions{
    Question{"Unit", 1, &OfficeAnswers::unit},
    Question{"Office", 1, &OfficeAnswers::office},
    Question{"Symbol", 1, &OfficeAnswers::symbol},
    Question{"Superior", 1, &OfficeAnswers::superior},
    Question{"Place", 1, &OfficeAnswers::place},
    Question{"HeadName", 2, &OfficeAnswers::headName},
    Question{"HeadPost", 2, &OfficeAnswers::headPost},
    Question{"Deputies", 2, &OfficeAnswers::deputies},
    Question{"ByOrder", 2, &OfficeAnswers::byOrder},
    Question{"DraftingUnit", 3, &OfficeAnswers::draftingUnit},
    Question{"Recipients", 3, &OfficeAnswers::recipients},
};
constexpr std::array<std::string_view, 3> kFirstControls{"Kind", "HeadName", "DraftingUnit"};
constexpr int kLastPage = 3;

/// What a document will say of what the page asks for.
std::string previewOf(const Profile& profile, int page)
{
    if (page == 1)
        return headerPreview(profile);
    if (page == kLastPage)
        return recipientsPreview(profile);
    std::string text;
    for (const Signer& signer : profile.signers)
        text += (text.empty() ? "" : "\n⋮\n") + signaturePreview(profile, signer.id);
    return text;
}

} // namespace

ProfileWelcome::ProfileWelcome(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, OfficeKinds kinds,
                               std::vector<std::string> taken)
    : m_context(context), m_language(uiLanguage(context)), m_kinds(std::move(kinds)), m_taken(std::move(taken)),
      m_dialog(context, parent, "ProfileWelcome")
{
    std::vector<rtl::OUString> names;
    for (const OfficeKind& offered : m_kinds.kinds)
        names.push_back(inLanguage(offered.name, m_language));
    m_dialog.setItems("Kind", names, 0);
    showPage();

    const auto listener = [this](auto step) {
        return new ControlListener(m_context, [this, step] {
            if (!m_showing)
                step();
        });
    };
    m_dialog.control<awt::XListBox>("Kind")->addItemListener(listener([this] { chooseKind(); }));
    for (const Question& question : kQuestions)
        m_dialog.control<awt::XTextComponent>(question.id)->addTextListener(listener([this, id = question.id] { typed(id); }));
    m_dialog.control<awt::XButton>("Next")->addActionListener(listener([this] { next(); }));
    m_dialog.control<awt::XButton>("Back")->addActionListener(listener([this] { back(); }));
}

std::optional<Profile> ProfileWelcome::ask() { return m_dialog.execute() ? std::optional(profile()) : std::nullopt; }

const OfficeKind& ProfileWelcome::kind() const
{
    return m_kinds.kinds[std::min(m_dialog.selected("Kind"), m_kinds.kinds.size() - 1)];
}

Profile ProfileWelcome::profile() const { return profileOf(m_kinds, kind(), m_answers, m_taken); }

void ProfileWelcome::chooseKind()
{
    // Another kind has other heads and recipients; what belongs to the place stays.
    OfficeAnswers kept;
    kept.unit = m_answers.unit;
    kept.place = m_answers.place;
    kept.headName = m_answers.headName;
    kept.deputies = m_answers.deputies;
    m_answers = std::move(kept);
    show();
}

void ProfileWelcome::typed(std::string_view control)
{
    for (const Question& question : kQuestions)
        if (question.id == control)
            m_answers.*question.answer = utf8Of(m_dialog.text(control));
    show();
}

void ProfileWelcome::next()
{
    const auto missing = missingOf(m_kinds, kind(), m_answers);
    if (m_page == 1 && !missing.empty()) {
        m_dialog.focus("Unit");
        return;
    }
    if (m_page == kLastPage)
        return m_dialog.end(true);
    ++m_page;
    showPage();
}

void ProfileWelcome::back()
{
    m_page = std::max(1, m_page - 1);
    showPage();
}

void ProfileWelcome::showPage()
{
    m_dialog.setPage(m_page);
    m_dialog.setEnabled("Back", m_page > 1);
    m_dialog.setLabel("Next", m_page == kLastPage ? inLanguage({"H~oàn tất", "~Finish"}, m_language)
                                                  : inLanguage({"T~iếp tục", "Ne~xt"}, m_language));
    show();
    m_dialog.focus(kFirstControls[static_cast<std::size_t>(m_page - 1)]);
}

void ProfileWelcome::show()
{
    m_showing = true;
    const OfficeAnswers all = completed(m_kinds, kind(), m_answers);
    for (const Question& question : kQuestions)
        if (!(m_answers.*question.answer))
            m_dialog.setText(question.id, officeOf(*(all.*question.answer)));
    for (const std::string_view id : {"Office", "Symbol", "Superior"})
        m_dialog.setEnabled(id, hasOwnName(kind()));
    const std::string example = hasOwnName(kind()) ? kind().unitExample + "; " + kind().nameExample : kind().unitExample;
    m_dialog.setLabel("UnitHint", inLanguage({"Ví dụ: " + example, "For example: " + example}, m_language));
    const std::string post = byOrderPost(kind());
    m_dialog.setEnabled("ByOrder", !post.empty());
    m_dialog.setLabel("ByOrderHint", officeOf(post));
    const Profile made = profile();
    m_dialog.setText("Preview", officeOf(previewOf(made, m_page)));
    rtl::OUString notice;
    if (m_page == 1)
        for (const Message& missing : missingOf(m_kinds, kind(), m_answers))
            addLine(notice, inLanguage(missing, m_language));
    else
        for (const ProfileFault& fault : faultsOf(made))
            addLine(notice, inLanguage(fault.message, m_language));
    m_dialog.setLabel("Notice", notice);
    m_showing = false;
}

Result<void> askAboutOffice(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent,
                            const std::vector<std::string>& taken, const std::function<bool(const Profile&)>& keep)
{
    TK_TRY(const auto files, readTemplates(context, {"offices"}));
    TK_TRY(auto kinds, loadOfficeKinds(files));
    ProfileWelcome welcome(context, parent, std::move(kinds), taken);
    while (const auto profile = welcome.ask())
        if (keep(*profile))
            break;
    return boost::outcome_v2::success();
}

} // namespace trinhky
