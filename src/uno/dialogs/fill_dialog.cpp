#include "uno/dialogs/fill_dialog.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <osl/file.hxx>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// System path of the chosen file, "" when cancelled.
rtl::OUString chooseFile(const ContextRef& context)
{
    const Language language = uiLanguage(context);
    const auto picker = ui::dialogs::FilePicker::createWithMode(context, ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setTitle(inLanguage({"Chọn tệp dữ liệu chỉ tiêu", "Choose the indicator data file"}, language));
    picker->appendFilter(inLanguage({"Dữ liệu XML", "XML data"}, language), "*.xml;*.fods");
    picker->appendFilter(inLanguage({"Mọi tệp", "All files"}, language), "*.*");
    if (picker->execute() != ui::dialogs::ExecutableDialogResults::OK)
        return {};
    const auto urls = picker->getSelectedFiles();
    rtl::OUString path;
    if (urls.hasElements())
        osl::FileBase::getSystemPathFromFileURL(urls[0], path);
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
        if (const rtl::OUString path = chooseFile(context); !path.isEmpty()) {
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
