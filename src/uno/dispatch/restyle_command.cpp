#include "uno/dispatch/restyle_command.hpp"

#include "base/try.hpp"
#include "plan/edit_preview.hpp"
#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/restyling.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XStorable.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

const Message kTitle{"Chuẩn hóa thể thức", "Restyle by the Decree"};
const Message kNothing{"Văn bản đã đúng thể thức: không có gì phải chuẩn hóa.",
                       "The document has the decree's form already: there is nothing to restyle."};

Message withNotes(Message message, const std::vector<Message>& notes)
{
    for (const Message& note : notes) {
        message.vi += (message.vi.empty() ? "" : "\n") + note.vi;
        message.en += (message.en.empty() ? "" : "\n") + note.en;
    }
    return message;
}

} // namespace

CommandResult restyleDraft(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    if (const auto storable = query<frame::XStorable>(document); storable.is() && storable->isReadonly())
        return Error{{"Văn bản này chỉ được đọc nên không chuẩn hóa được. Hãy lưu thành tệp khác.",
                      "This document is read-only. Save it under another name to restyle it."}};
    TK_TRY(const auto planned, planRestyling(context, document));
    if (planned.plan.edits.empty())
        return withNotes(planned.notes.empty() ? kNothing : Message{}, planned.notes);
    const auto window = query<awt::XWindowPeer>(frame->getContainerWindow());
    auto lines = previewOf(planned.plan, planned.snapshot);
    if (!agreesToEdits(context, window, kTitle, withNotes({}, planned.notes), std::move(lines), planned.snapshot))
        return Message{};
    TK_CHECK(applyRestyling(context, document, planned));
    return Message{};
}

} // namespace trinhky
