#include "uno/dialogs/refill_dialog.hpp"

#include "uno/dialogs/data_file.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/language.hpp"

namespace trinhky {

using namespace com::sun::star;

std::optional<RefillChoice> askRefill(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                      const std::string& lastUrl, const Message& age)
{
    Dialog dialog(context, frame, "RefillTable");
    dialog.setText("Data", officeOf(lastUrl.empty() ? "" : pathOf(officeOf(lastUrl))));
    dialog.setLabel("Age", inLanguage(age, uiLanguage(context)));
    askForDataFile(context, dialog);
    if (!dialog.execute())
        return std::nullopt;
    return RefillChoice{dataFileOf(dialog), dialog.isTicked("Highlight")};
}

} // namespace trinhky
