#include "uno/dialogs/data_file.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/file_choice.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <osl/file.hxx>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// System path of the chosen file, "" when cancelled.
rtl::OUString chooseData(const ContextRef& context)
{
    const auto url = chooseDataFile(context, {"Chọn tệp dữ liệu chỉ tiêu", "Choose the indicator data file"});
    rtl::OUString path;
    if (!url.empty())
        osl::FileBase::getSystemPathFromFileURL(officeOf(url), path);
    return path;
}

} // namespace

std::string chooseDataFile(const ContextRef& context, const Message& title)
{
    return utf8Of(chooseFile(context, title, {{{"Dữ liệu XML", "XML data"}, "*.xml;*.fods"}, {{"Mọi tệp", "All files"}, "*.*"}}));
}

void askForDataFile(const ContextRef& context, const Dialog& dialog)
{
    const auto data = dialog.control<awt::XTextComponent>("Data");
    const auto enable = [&dialog] { dialog.setEnabled("Ok", !dialog.text("Data").isEmpty()); };
    enable();
    data->addTextListener(new ControlListener(context, enable));
    dialog.control<awt::XButton>("Browse")->addActionListener(new ControlListener(context, [context, data, enable] {
        if (const rtl::OUString path = chooseData(context); !path.isEmpty()) {
            data->setText(path);
            // setText from code raises no event.
            enable();
        }
    }));
}

std::string dataFileOf(const Dialog& dialog)
{
    const auto typed = dialog.text("Data");
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(typed, url) == osl::FileBase::E_None ? utf8Of(url) : utf8Of(typed);
}

} // namespace trinhky
