#include "uno/sidebar/findings_control.hpp"

#include "plan/edit_preview.hpp"
#include "uno/apply/document_language.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/waive_dialog.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/text_property.hpp"
#include "uno/service/waiver_store.hpp"
#include "uno/sidebar/findings_text.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;
using Kind = FindingsEntry::Kind;

namespace {

bool hasWaivers(const CheckResult& result)
{
    return !result.voidedWaivers.empty() || std::any_of(result.findings.begin(), result.findings.end(),
                                                        [](const Finding& finding) { return finding.waiver.has_value(); });
}

} // namespace

Reference<awt::XWindowPeer> FindingsControl::dialogParent() const
{
    return query<awt::XWindowPeer>(m_frame->getContainerWindow());
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
    const auto* chosen = mendableFinding();
    const auto open = document();
    const auto way = m_view->chosenFix();
    if (!chosen || !open.is() || way >= chosen->fixes.size())
        return;
    // A check may end while the preview is shown: what it shows is what is done, or nothing.
    const auto outcome = m_outcome;
    const Finding finding = *chosen;
    const Fix& fix = finding.fixes[way];
    if (finding.tier == FixTier::Guarded &&
        !agreesToEdits(m_context, dialogParent(), {"Xem trước khi sửa", "Preview of the Fix"}, fix.label,
                       previewOf({fix.label.vi, fix.edits}, outcome->snapshot), outcome->snapshot))
        return;
    if (const auto applied = applyFix(m_context, open, outcome->snapshot, fix); !applied)
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

bool FindingsControl::losesWaivers() const
{
    const auto open = document();
    return open.is() && m_outcome && hasWaivers(m_outcome->result) && !keepsTextProperties(open);
}

void FindingsControl::saved()
{
    guarded("FindingsControl.saved", [&] {
        if (!losesWaivers())
            return;
        showSummary();
        showMessage(m_context, m_frame, awt::MessageBoxType_WARNINGBOX, lostWaiversText(m_language));
    });
}

} // namespace trinhky
