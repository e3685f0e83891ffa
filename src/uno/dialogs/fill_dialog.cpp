#include "uno/dialogs/fill_dialog.hpp"

#include "uno/dialogs/data_file.hpp"

#include <com/sun/star/awt/XListBox.hpp>

namespace trinhky {

using namespace com::sun::star;

std::optional<FillRequest> askFillTable(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                        const std::vector<LayoutChoice>& layouts)
{
    Dialog dialog(context, frame, "FillTable");
    const auto list = dialog.control<awt::XListBox>("Layout");
    for (const LayoutChoice& layout : layouts)
        list->addItem(officeOf(layout.name), list->getItemCount());
    list->selectItemPos(0, true);
    askForDataFile(context, dialog);
    if (!dialog.execute())
        return std::nullopt;
    FillRequest request;
    request.dataUrl = dataFileOf(dialog);
    if (const auto position = static_cast<std::size_t>(list->getSelectedItemPos()); position < layouts.size())
        request.layout = layouts[position].id;
    return request;
}

} // namespace trinhky
