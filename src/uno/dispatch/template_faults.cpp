#include "uno/dispatch/template_faults.hpp"

#include "uno/dialogs/message_box.hpp"
#include "uno/service/configuration.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/util/XChangesBatch.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::string_view kNode = "/vn.trinhky.Settings/Office";
constexpr std::string_view kTold = "ToldFaults";
constexpr std::size_t kShown = 6;

} // namespace

Message faultsText(const std::vector<Error>& faults)
{
    if (faults.empty())
        return {};
    Message text{"Một số tệp mẫu riêng có lỗi nên không được dùng; các mẫu khác vẫn dùng được:",
                 "Some template files of the office's own are faulty and not used; the others work:"};
    for (std::size_t i = 0; i < faults.size() && i < kShown; ++i) {
        text.vi += "\n- " + utf8Of(failureText(faults[i], Language::Vietnamese));
        text.en += "\n- " + utf8Of(failureText(faults[i], Language::English));
    }
    if (faults.size() > kShown) {
        const std::string more = std::to_string(faults.size() - kShown);
        text.vi += "\n- … và " + more + " tệp khác.";
        text.en += "\n- … and " + more + " more files.";
    }
    return text;
}

void tellFaultsOnce(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, const std::vector<Error>& faults)
{
    const Message text = faultsText(faults);
    const auto told = openConfiguration(context, kNode, ConfigurationUse::Update);
    if (utf8Of(property(told, kTold, rtl::OUString())) == text.vi)
        return;
    setProperty(told, kTold, officeOf(text.vi));
    demand<util::XChangesBatch>(told)->commitChanges();
    if (!text.vi.empty())
        showMessage(context, frame, awt::MessageBoxType_WARNINGBOX, inLanguage(text, uiLanguage(context)));
}

} // namespace trinhky
