#include "uno/dispatch/slip_command.hpp"

#include "base/try.hpp"
#include "uno/dialogs/file_choice.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/slip.hpp"
#include "uno/service/user_files.hpp"

#include <filesystem>

namespace trinhky {

using namespace com::sun::star;

CommandResult writeSlip(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    // Made before the question: nobody should choose a file for nothing.
    TK_TRY(const auto slip, makeSlip(context, document));
    const rtl::OUString url = document->getURL();
    const std::string path = url.isEmpty() ? std::string("van-ban") : pathOf(url);
    const std::string folder = url.isEmpty() ? std::string() : utf8Of(url.copy(0, url.lastIndexOf('/')));
    const rtl::OUString file = chooseNewFile(context, {"Lưu phiếu kiểm tra dự thảo", "Save the slip of the check"},
                                             {{{"Phiếu kiểm tra (HTML)", "Slip of a check (HTML)"}, "*.html"}},
                                             "phieu-kiem-tra-" + std::filesystem::path(path).stem().string() + ".html", folder);
    if (file.isEmpty())
        return Message{};
    TK_CHECK(writeFile(file, slip));
    return Message{"Đã ghi phiếu kiểm tra: " + pathOf(file) + ". Mở bằng trình duyệt để in trên giấy A4.",
                   "The slip is written: " + pathOf(file) + ". Open it in a browser to print it on A4."};
}

} // namespace trinhky
