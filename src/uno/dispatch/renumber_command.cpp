#include "uno/dispatch/renumber_command.hpp"

#include "base/try.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/renumbering.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XStorable.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

const Message kTitle{"Đánh số lại", "Renumber"};

Message withNotes(Message message, const std::vector<Message>& notes)
{
    for (const Message& note : notes) {
        message.vi += "\n- " + note.vi;
        message.en += "\n- " + note.en;
    }
    return message;
}

} // namespace

CommandResult renumberDraft(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    if (const auto storable = query<frame::XStorable>(document); storable.is() && storable->isReadonly())
        return Error{{"Văn bản này chỉ được đọc nên không đánh số lại được. Hãy lưu thành tệp khác.",
                      "This document is read-only. Save it under another name to renumber it."}};
    TK_TRY(const auto planned, planRenumbering(context, document));
    const Message summary = withNotes(renumberSummary(planned.plan), renumberNotes(planned));
    if (planned.plan.plan.edits.empty())
        return summary;
    const auto window = query<awt::XWindowPeer>(frame->getContainerWindow());
    if (!agreesToEdits(context, window, kTitle, summary, planned.plan.lines, planned.snapshot))
        return Message{};
    TK_CHECK(applyRenumbering(context, document, planned));
    return Message{};
}

} // namespace trinhky
