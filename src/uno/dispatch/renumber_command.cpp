#include "uno/dispatch/renumber_command.hpp"

#include "base/try.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/dispatch/told_notes.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/renumbering.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XStorable.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

const Message kTitle{"Đánh số lại", "Renumber"};

Message introOf(const RenumberPlan& plan)
{
    Message intro = renumberSummary(plan);
    if (!plan.remarks.empty()) {
        const auto count = std::to_string(plan.remarks.size());
        intro.vi += " Còn " + count + " chỗ được giữ nguyên để người soạn xem, nêu ra sau khi sửa.";
        intro.en += " Places that stay for the drafter to look at: " + count + ", named afterwards.";
    }
    return intro;
}

} // namespace

CommandResult renumberDraft(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    if (const auto storable = query<frame::XStorable>(document); storable.is() && storable->isReadonly())
        return Error{{"Văn bản này chỉ được đọc nên không đánh số lại được. Hãy lưu thành tệp khác.",
                      "This document is read-only. Save it under another name to renumber it."}};
    TK_TRY(const auto planned, planRenumbering(context, document));
    const auto notes = renumberNotes(planned);
    if (planned.plan.plan.edits.empty())
        return withNotes(renumberSummary(planned.plan), notes);
    const auto window = query<awt::XWindowPeer>(frame->getContainerWindow());
    if (!agreesToEdits(context, window, kTitle, introOf(planned.plan), planned.plan.lines, planned.snapshot))
        return Message{};
    TK_CHECK(applyRenumbering(context, document, planned));
    if (notes.empty())
        return Message{};
    return withNotes({"Đã đánh số lại. Cần xem lại:", "The document is renumbered. To look at:"}, notes);
}

} // namespace trinhky
