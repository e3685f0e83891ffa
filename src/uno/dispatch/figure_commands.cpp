#include "uno/dispatch/figure_commands.hpp"

#include "base/try.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/dialogs/figure_dialog.hpp"
#include "uno/service/figure_inserting.hpp"
#include "uno/service/frame_document.hpp"

namespace trinhky {

namespace {

using FrameRef = com::sun::star::uno::Reference<com::sun::star::frame::XFrame>;

} // namespace

CommandResult insertFigureCommand(const ContextRef& context, const FrameRef& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    if (auto refused = editRefusal(document))
        return std::move(*refused);
    TK_TRY(const auto request, askFigure(context, frame, lastDataUrl(document)));
    if (!request)
        return Message{};
    TK_CHECK(insertFigure(context, document, *request));
    return Message{};
}

CommandResult showFigureSource(const ContextRef& context, const FrameRef& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    return figureSource(context, document);
}

} // namespace trinhky
