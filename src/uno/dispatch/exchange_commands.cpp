#include "uno/dispatch/exchange_commands.hpp"

#include "base/try.hpp"
#include "uno/dialogs/file_choice.hpp"
#include "uno/service/exchange.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/user_files.hpp"

#include <filesystem>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// "du-thao.edxml" for du-thao.odt.
std::string proposedName(const uno::Reference<text::XTextDocument>& document)
{
    const std::string path = document->getURL().isEmpty() ? std::string("van-ban") : pathOf(document->getURL());
    return std::filesystem::path(path).stem().string() + ".edxml";
}

Message summaryOf(const std::vector<Message>& missing)
{
    if (missing.empty())
        return {"Đã ghi dữ liệu trao đổi văn bản.", "The exchange data is written."};
    Message message{"Đã ghi dữ liệu trao đổi văn bản. Văn bản chưa cho biết:",
                    "The exchange data is written. The document does not say:"};
    for (const Message& sentence : missing) {
        message.vi += "\n- " + sentence.vi;
        message.en += "\n- " + sentence.en;
    }
    return message;
}

} // namespace

CommandResult exportExchangeData(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    // Read before the question: nobody should choose a file for nothing.
    TK_TRY(const auto data, exchangeData(context, document));
    const rtl::OUString file =
        chooseNewFile(context, {"Lưu dữ liệu trao đổi văn bản", "Save the exchange data"},
                      {{{"Dữ liệu trao đổi văn bản (edXML)", "Exchange data (edXML)"}, "*.edxml"}}, proposedName(document));
    if (file.isEmpty())
        return Message{};
    TK_CHECK(writeFile(file, data.xml));
    return summaryOf(data.missing);
}

} // namespace trinhky
