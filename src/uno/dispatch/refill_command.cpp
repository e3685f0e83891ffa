#include "uno/dispatch/refill_command.hpp"

#include "base/try.hpp"
#include "uno/apply/sidebar_context.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/dialogs/mapping_dialog.hpp"
#include "uno/dialogs/refill_dialog.hpp"
#include "uno/dispatch/told_notes.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/refilling.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XStorable.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

const Message kTitle{"Số liệu thay đổi", "Figures That Change"};

Message joined(const std::vector<Message>& messages)
{
    Message all;
    for (const Message& one : messages) {
        all.vi += (all.vi.empty() ? "" : "\n") + one.vi;
        all.en += (all.en.empty() ? "" : "\n") + one.en;
    }
    return all;
}

Message introOf(const RefillPlan& plan)
{
    Message intro = refillSummary(plan);
    if (!plan.notes.empty()) {
        const auto count = std::to_string(plan.notes.size());
        intro.vi += " Có " + count + " lưu ý, nêu ra sau khi sửa.";
        intro.en += " Notes: " + count + ", told afterwards.";
    }
    return intro;
}

} // namespace

CommandResult refillDraft(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    if (const auto storable = query<frame::XStorable>(document); storable.is() && storable->isReadonly())
        return Error{{"Văn bản này chỉ được đọc nên không cập nhật số liệu được. Hãy lưu thành tệp khác.",
                      "This document is read-only. Save it under another name to refresh its figures."}};
    // Asked before the dialog: nobody should choose a file for nothing.
    TK_TRY(auto record, dataRecordOf(document));
    dropGone(record, document);
    if (record.empty())
        return nothingFilled();
    const auto choice = askRefill(context, frame, lastSourceUrl(document), joined(oldSourcesOf(document)));
    if (!choice)
        return Message{};
    const auto window = query<awt::XWindowPeer>(frame->getContainerWindow());
    TK_TRY(const auto layouts, Drafting(context).layouts());
    TK_TRY(const bool explained, explainSource(context, window, choice->dataUrl, layouts.front()));
    if (!explained)
        return Message{};
    TK_TRY(auto planned, planRefilling(context, document, choice->dataUrl));
    auto& items = planned.plan.items;
    if (!items.empty()) {
        const auto lines = chooseEdits(context, window, kTitle, introOf(planned.plan), planned.plan.preview(), planned.snapshot);
        if (!lines)
            return Message{};
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].chosen = (*lines)[i].chosen.value_or(true);
    }
    TK_CHECK(applyRefilling(context, document, planned, choice->highlight));
    if (!planned.plan.record.charts.empty())
        backToText(context, frame);
    return items.empty() || !planned.plan.notes.empty() ? withNotes(refillSummary(planned.plan), planned.plan.notes) : Message{};
}

} // namespace trinhky
