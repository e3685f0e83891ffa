#include "uno/sidebar/findings_control.hpp"

#include "model/text_language.hpp"
#include "plan/edit_preview.hpp"
#include "uno/apply/document_language.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/waive_dialog.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/waiver_store.hpp"
#include "uno/sidebar/findings_text.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;
using Kind = FindingsEntry::Kind;

namespace {

/// A check shorter than this is not worth a word.
constexpr std::chrono::milliseconds kNoticed{400};

/// All that a tree of findings shows, to compare with another.
std::vector<std::string> contentOf(const CheckResult& result)
{
    std::vector<std::string> content;
    for (const auto& finding : result.findings)
        content.push_back(finding.fingerprint + finding.message.vi + (finding.waiver ? "w" : "") + toUtf8(finding.where.path) +
                          std::to_string(finding.related.size()));
    for (const auto& waiver : result.voidedWaivers)
        content.push_back("v" + waiver.fingerprint);
    for (const auto& entry : result.notEvaluated)
        content.push_back("n" + entry.rule + entry.reason);
    return content;
}

bool hasWaivers(const CheckResult& result)
{
    return !result.voidedWaivers.empty() || std::any_of(result.findings.begin(), result.findings.end(),
                                                        [](const Finding& finding) { return finding.waiver.has_value(); });
}

Message lostWaivers()
{
    return {"Tệp loại này (.doc, .rtf…) không giữ chắc các lỗi đã bỏ qua: mở bằng Word hay máy khác là mất lý do và tên. "
            "Hãy lưu thành .odt hoặc .docx.",
            "This type of file (.doc, .rtf …) does not keep the waived findings: they are lost once it is opened by Word or "
            "elsewhere. Save as .odt or .docx."};
}

} // namespace

FindingsControl::FindingsControl(const ContextRef& context, const Reference<frame::XFrame>& frame,
                                 const rtl::Reference<FindingsWindow>& view)
    : m_context(context), m_language(uiLanguage(context)), m_frame(frame), m_view(view)
{}

FindingsActions FindingsControl::actions()
{
    return {[this](const FindingsEntry& entry) { select(entry); },
            [this](const FindingsEntry& entry, bool leave) { open(entry, leave); },
            [this](FindingsButton button) { press(button); }, [this] { filter(); }};
}

/// Runs what the user has started; whatever goes wrong is told in the panel.
void FindingsControl::guarded(const char* place, const std::function<void()>& work)
{
    // The panel may be closed while it works (the document is closed in between).
    const auto self = shared_from_this();
    try {
        work();
    } catch (...) {
        const std::string what = currentFailure();
        logFailure(m_context, place, what);
        forListener(m_context, place, [&] { tell(unexpectedFailure(what)); });
    }
}

bool FindingsControl::shows(const Reference<uno::XInterface>& document) const
{
    const auto controller = m_frame.is() ? m_frame->getController() : Reference<frame::XController>();
    return controller.is() && controller->getModel() == document;
}

FindingsControl::DocumentRef FindingsControl::document() const
{
    const DocumentRef document(m_document);
    return document.is() && shows(document) ? document : DocumentRef();
}

Reference<awt::XWindowPeer> FindingsControl::dialogParent() const
{
    return query<awt::XWindowPeer>(m_frame->getContainerWindow());
}

void FindingsControl::check()
{
    guarded("FindingsControl.check", [&] {
        const auto shown = textDocumentOf(m_frame);
        if (!shown)
            return showFailure(shown.error());
        m_rationales.clear();
        if (m_live && document() == shown.value())
            return m_live->recheck();
        m_outcome.reset();
        m_document = shown.value();
        m_live = startLiveCheck(m_context, shown.value(), shared_from_this());
    });
}

void FindingsControl::liveProgress(double fraction)
{
    guarded("FindingsControl.progress", [&] {
        const auto now = std::chrono::steady_clock::now();
        if (!m_began)
            m_began = now;
        if (now - *m_began < kNoticed)
            return;
        const auto percent = std::to_string(std::lround(fraction * 100)) + " %";
        showSummary(inLanguage({"Đang kiểm tra… " + percent, "Checking … " + percent}, m_language));
        if (!std::exchange(m_checking, true))
            m_view->setOffers(offers());
    });
}

void FindingsControl::liveChecked(const OutcomeRef& outcome, bool complete)
{
    guarded("FindingsControl.checked", [&] {
        // What is shown already says more than the beginnings of a new check.
        if (!complete && m_outcome)
            return;
        if (complete) {
            m_began.reset();
            m_checking = false;
        }
        auto chosen = m_chosen;
        if (chosen && m_outcome && (chosen->kind == Kind::Finding || chosen->kind == Kind::Related)) {
            const auto again = chosenAgain(fingerprintsOf(m_outcome->result), chosen->index, outcome->result);
            chosen = again ? std::optional(FindingsEntry{Kind::Finding, *again, 0, {}}) : std::nullopt;
        }
        const bool first = !m_outcome;
        m_outcome = outcome;
        m_languageOffered = !isMarkedVietnamese(outcome->snapshot);
        auto content = contentOf(outcome->result);
        if (first || content != m_shown) {
            m_shown = std::move(content);
            rebuild(chosen);
        }
        showSummary();
        showChosen();
    });
}

void FindingsControl::liveCancelled()
{
    guarded("FindingsControl.cancelled", [&] {
        m_began.reset();
        m_checking = false;
        showSummary(inLanguage({"Đã dừng kiểm tra.", "The check was stopped."}, m_language));
        m_view->setOffers(offers());
    });
}

void FindingsControl::liveFailed(const Error& error)
{
    guarded("FindingsControl.failed", [&] {
        m_began.reset();
        m_checking = false;
        showFailure(error);
    });
}

void FindingsControl::rebuild(const std::optional<FindingsEntry>& chosen)
{
    m_chosen = chosen;
    if (m_outcome)
        m_view->setTree(makeFindingsTree(m_context, *m_outcome, m_view->filter(), m_language), chosen);
}

void FindingsControl::showSummary(const rtl::OUString& state)
{
    if (!m_outcome)
        return m_view->setSummary(state);
    const auto& result = m_outcome->result;
    rtl::OUString text = ruleSetLine(result, m_language) + "\n" + (state.isEmpty() ? countsLine(result, m_language) : state);
    if (m_outcome->waiverFault)
        text += "\n" + inLanguage(m_outcome->waiverFault->message, m_language);
    if (const auto open = document(); open.is() && hasWaivers(result) && !keepsWaivers(open))
        text += "\n" + inLanguage(lostWaivers(), m_language);
    m_view->setSummary(text);
}

void FindingsControl::showChosen()
{
    m_view->setDetails(m_chosen ? details(*m_chosen) : rtl::OUString());
    m_view->setOffers(offers());
}

void FindingsControl::showFailure(const Error& error)
{
    m_outcome.reset();
    m_chosen.reset();
    m_shown.clear();
    m_view->setTree(makeFindingsTree(m_context, {}, {}, m_language), std::nullopt);
    m_view->setSummary(failureText(error, m_language));
    showChosen();
}

void FindingsControl::tell(const Error& error)
{
    const auto rest = m_chosen ? "\n\n" + details(*m_chosen) : rtl::OUString();
    m_view->setDetails(failureText(error, m_language) + rest);
}

const Finding* FindingsControl::chosenFinding() const
{
    const bool isFinding = m_chosen && (m_chosen->kind == Kind::Finding || m_chosen->kind == Kind::Related);
    return isFinding && m_outcome && m_chosen->index < m_outcome->result.findings.size()
               ? &m_outcome->result.findings[m_chosen->index]
               : nullptr;
}

FindingsOffers FindingsControl::offers() const
{
    FindingsOffers offers;
    offers.checking = m_checking;
    if (!m_outcome || !document().is())
        return offers;
    offers.language = m_languageOffered;
    const auto& findings = m_outcome->result.findings;
    offers.fixAll = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.tier == FixTier::Safe && !finding.waiver && !finding.fixes.empty();
    });
    offers.lift = m_chosen && m_chosen->kind == Kind::Voided;
    if (const auto* finding = chosenFinding()) {
        offers.goTo = finding->where.paragraph >= 0;
        offers.lift = finding->waiver.has_value();
        offers.waive = !offers.lift;
        offers.fix = finding->tier != FixTier::Never && !finding->fixes.empty();
        if (offers.fix && finding->tier == FixTier::Suggest)
            for (const auto& fix : finding->fixes)
                offers.fixes.push_back(inLanguage(fix.label, m_language));
    }
    return offers;
}

const Message& FindingsControl::rationale(const std::string& rule)
{
    if (m_rationales.empty())
        if (const auto rules = Drafting(m_context).rules())
            for (const auto& known : rules.value().rules)
                m_rationales[known.id] = known.rationale;
    return m_rationales[rule];
}

rtl::OUString FindingsControl::details(const FindingsEntry& entry)
{
    if (!m_outcome)
        return {};
    const auto& result = m_outcome->result;
    switch (entry.kind) {
    case Kind::Finding:
    case Kind::Related:
        if (entry.index < result.findings.size()) {
            const auto& finding = result.findings[entry.index];
            return detailsText(finding, m_outcome->snapshot, rationale(finding.rule), m_language);
        }
        break;
    case Kind::Voided:
        if (entry.index < result.voidedWaivers.size())
            return voidedText(result.voidedWaivers[entry.index], m_language);
        break;
    case Kind::NotEvaluated:
        if (entry.index < result.notEvaluated.size())
            return officeOf(result.notEvaluated[entry.index].rule + ": " + result.notEvaluated[entry.index].reason);
        break;
    case Kind::Group:
        break;
    }
    return {};
}

void FindingsControl::select(const FindingsEntry& entry)
{
    guarded("FindingsControl.select", [&] {
        m_chosen = entry;
        showChosen();
    });
}

void FindingsControl::open(const FindingsEntry& entry, bool leave)
{
    guarded("FindingsControl.open", [&] {
        m_chosen = entry;
        showChosen();
        goTo(entry, leave);
    });
}

void FindingsControl::filter()
{
    guarded("FindingsControl.filter", [&] {
        rebuild(m_chosen);
        showChosen();
    });
}

void FindingsControl::goTo(const FindingsEntry& entry, bool leave)
{
    const auto* finding = chosenFinding();
    if (!finding)
        return;
    const bool related = entry.kind == Kind::Related && entry.related < finding->related.size();
    const Place place = related ? finding->related[entry.related] : finding->where;
    const auto open = document();
    const auto outcome = m_outcome;
    if (!open.is() || !goToPlace(open, outcome->snapshot, place))
        return tell({{"Chỗ này đã được sửa hoặc xóa sau lần kiểm tra trước. Hãy bấm “Kiểm tra lại”.",
                      "This place was changed or removed since the check. Press “Check Again”."}});
    const auto window = m_frame->getComponentWindow();
    if (leave && window.is())
        window->setFocus();
}

void FindingsControl::press(FindingsButton button)
{
    guarded("FindingsControl.press", [&] {
        switch (button) {
        case FindingsButton::GoTo:
            return m_chosen ? goTo(*m_chosen, true) : void();
        case FindingsButton::Fix:
            return fix();
        case FindingsButton::FixAll:
            return fixAll();
        case FindingsButton::Waive:
            return waive();
        case FindingsButton::Lift:
            return lift();
        case FindingsButton::CheckAgain:
            return m_checking ? m_live->cancel() : check();
        case FindingsButton::Language:
            return setLanguage();
        }
    });
}

void FindingsControl::fix()
{
    const auto* chosen = chosenFinding();
    const auto open = document();
    const auto way = m_view->chosenFix();
    if (!chosen || !open.is() || way >= chosen->fixes.size())
        return;
    // A check may end while the preview is shown: what it shows is what is done, or nothing.
    const auto outcome = m_outcome;
    const Fix fix = chosen->fixes[way];
    const EditPlan plan{fix.label.vi, fix.edits};
    if (chosen->tier == FixTier::Guarded && !agreesToEdits(m_context, dialogParent(), {"Xem trước khi sửa", "Preview of the Fix"},
                                                           fix.label, previewOf(plan, outcome->snapshot), outcome->snapshot))
        return;
    if (const auto applied = applyEdits(m_context, open, outcome->snapshot, plan); !applied)
        return tell(applied.error());
    m_live->recheck();
}

void FindingsControl::fixAll()
{
    createService<frame::XDispatchHelper>(m_context, "com.sun.star.frame.DispatchHelper")
        ->executeDispatch(demand<frame::XDispatchProvider>(m_frame), "vn.trinhky:fixAll", {}, 0, {});
    check();
}

void FindingsControl::waive()
{
    const auto* chosen = chosenFinding();
    const auto open = document();
    if (!chosen || !open.is())
        return;
    const auto outcome = m_outcome;
    const Finding finding = *chosen;
    const auto answer =
        WaiveDialog(m_context, dialogParent(), inLanguage(finding.message, m_language), reviewerName(m_context)).ask();
    if (!answer)
        return;
    rememberReviewer(m_context, answer->name);
    if (const auto added = addWaiver(open, waiverFor(finding, outcome->snapshot, answer->reason, answer->name)); !added)
        return tell(added.error());
    m_live->recheck();
}

void FindingsControl::lift()
{
    const auto open = document();
    if (!open.is() || !m_outcome || !m_chosen)
        return;
    std::optional<Waiver> waiver;
    if (const auto* finding = chosenFinding())
        waiver = finding->waiver;
    else if (m_chosen->kind == Kind::Voided && m_chosen->index < m_outcome->result.voidedWaivers.size())
        waiver = m_outcome->result.voidedWaivers[m_chosen->index];
    if (!waiver)
        return;
    if (const auto lifted = liftWaiver(open, *waiver); !lifted)
        return tell(lifted.error());
    m_live->recheck();
}

void FindingsControl::setLanguage()
{
    const auto open = document();
    if (!open.is())
        return;
    if (!setLanguageVietnamese(open))
        return tell({{"Văn bản đang mở chỉ đọc hoặc đang khóa hoàn tác nên chưa đặt được ngôn ngữ.",
                      "The document is read-only or its undo is locked, so its language cannot be set."}});
    m_live->recheck();
}

void FindingsControl::saved()
{
    guarded("FindingsControl.saved", [&] {
        const auto open = document();
        if (!open.is() || !m_outcome || !hasWaivers(m_outcome->result) || keepsWaivers(open))
            return;
        showSummary();
        showMessage(m_context, m_frame, awt::MessageBoxType_WARNINGBOX, inLanguage(lostWaivers(), m_language));
    });
}

} // namespace trinhky
