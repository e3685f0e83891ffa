#include "uno/dialogs/fill_dialog.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/dialogs/file_choice.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <osl/file.hxx>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// System path of the chosen file, "" when cancelled.
rtl::OUString chooseData(const ContextRef& context)
{
    const rtl::OUString url = chooseFile(context, {"Chọn tệp dữ liệu chỉ tiêu", "Choose the indicator data file"},
                                         {{{"Dữ liệu XML", "XML data"}, "*.xml;*.fods"}, {{"Mọi tệp", "All files"}, "*.*"}});
    rtl::OUString path;
    if (!url.isEmpty())
        osl::FileBase::getSystemPathFromFileURL(url, path);
    return path;
}

/// A typed path as URL; a URL stays one.
std::string urlOf(const rtl::OUString& typed)
{
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(typed, url) == osl::FileBase::E_None ? utf8Of(url) : utf8Of(typed);
}

} // namespace

std::optional<FillRequest> askFillTable(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                        const std::vector<LayoutChoice>& layouts)
{
    Dialog dialog(context, frame, "FillTable");
    const auto list = dialog.control<awt::XListBox>("Layout");
    for (const LayoutChoice& layout : layouts)
        list->addItem(officeOf(layout.name), list->getItemCount());
    list->selectItemPos(0, true);
    const auto data = dialog.control<awt::XTextComponent>("Data");
    dialog.setEnabled("Ok", false);
    data->addTextListener(new ControlListener(context, [&] { dialog.setEnabled("Ok", !dialog.text("Data").isEmpty()); }));
    dialog.control<awt::XButton>("Browse")->addActionListener(new ControlListener(context, [&] {
        if (const rtl::OUString path = chooseData(context); !path.isEmpty()) {
            data->setText(path);
            // setText from code raises no event.
            dialog.setEnabled("Ok", true);
        }
    }));
    if (!dialog.execute())
        return std::nullopt;
    FillRequest request;
    request.dataUrl = urlOf(dialog.text("Data"));
    if (const auto position = static_cast<std::size_t>(list->getSelectedItemPos()); position < layouts.size())
        request.layout = layouts[position].id;
    return request;
}

} // namespace trinhky
