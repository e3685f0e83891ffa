#include "uno/service/frame_document.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>

namespace trinhky {

using namespace com::sun::star;

Result<uno::Reference<text::XTextDocument>> textDocumentOf(const uno::Reference<frame::XFrame>& frame)
{
    const auto controller = frame.is() ? frame->getController() : uno::Reference<frame::XController>();
    const auto model = controller.is() ? controller->getModel() : uno::Reference<frame::XModel>();
    if (!model.is())
        return Error{{"Chưa mở văn bản nào. Hãy mở văn bản trong Writer rồi làm lại.",
                      "No document is open. Open it in Writer and try again."}};
    const auto info = query<lang::XServiceInfo>(model);
    const auto document = query<text::XTextDocument>(model);
    // Writer's HTML and master documents are text documents to the office as well, but no drafts.
    if (!document.is() || !info.is() || !info->supportsService("com.sun.star.text.TextDocument"))
        return Error{{"Tệp đang mở không phải là văn bản của Writer. Hãy chuyển sang cửa sổ văn bản rồi làm lại.",
                      "The open file is no Writer document. Go to the window of the document and try again."}};
    return document;
}

} // namespace trinhky
