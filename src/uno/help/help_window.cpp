#include "uno/help/help_window.hpp"

#include "uno/service/extension_files.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/FrameSearchFlag.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::string_view kFrame = "TrinhKyHelp";
constexpr sal_Int32 kWidth = 720;
constexpr sal_Int32 kHeight = 760;

uno::Sequence<beans::PropertyValue> arguments()
{
    return Bag{}
        .set("FilterName", officeOf("HTML"))
        .set("ReadOnly", true)
        .set("LockEditDoc", true)
        .set("PickListEntry", false)
        .set("MacroExecutionMode", document::MacroExecMode::NEVER_EXECUTE)
        .set("UpdateDocMode", document::UpdateDocMode::NO_UPDATE)
        .done();
}

/// F1 in the help itself would ask the office's own help, too.
class HelpOnHelp : public Implements<awt::XKeyHandler> {
public:
    explicit HelpOnHelp(const ContextRef& context) : m_context(context) {}

    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& event) override
    {
        if (event.KeyCode != awt::Key::F1)
            return false;
        forListener(m_context, "help on help", [this] {
            if (const auto shown = showHelp(m_context, "index"); !shown)
                logFailure(m_context, "help on help", describe(shown.error()));
        });
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const lang::EventObject&) override {}

private:
    ContextRef m_context;
};

/// Text alone, under its own title: what the bars offer is for writing.
void dressWindow(const uno::Reference<frame::XModel>& model, bool fresh)
{
    const auto properties = demand<document::XDocumentPropertiesSupplier>(model)->getDocumentProperties();
    demand<frame::XTitle>(model)->setTitle(properties->getTitle());
    const auto window = model->getCurrentController()->getFrame();
    window->setName(officeOf(kFrame));
    const auto layout = property(window, "LayoutManager", uno::Reference<frame::XLayoutManager>());
    if (layout.is())
        layout->setVisible(false);
    const auto shown = window->getContainerWindow();
    if (fresh)
        shown->setPosSize(0, 0, kWidth, kHeight, awt::PosSize::SIZE);
    if (const auto top = query<awt::XTopWindow>(shown); top.is())
        top->toFront();
}

} // namespace

Result<void> showHelp(const ContextRef& context, std::string_view page)
{
    const auto root = extensionUrl(context);
    if (!root)
        return root.error();
    const std::string_view folder = uiLanguage(context) == Language::Vietnamese ? "/help/vi/" : "/help/en/";
    const rtl::OUString url = root.value() + officeOf(folder) + officeOf(page) + ".html";
    const auto desktop = createService<frame::XFrame>(context, "com.sun.star.frame.Desktop");
    const auto window = desktop->findFrame(officeOf(kFrame), frame::FrameSearchFlag::TASKS);
    const auto loader = demand<frame::XComponentLoader>(window.is() ? window : desktop);
    const rtl::OUString target = officeOf(window.is() ? "_self" : "_blank");
    const auto model = query<frame::XModel>(loader->loadComponentFromURL(url, target, 0, arguments()));
    if (!model.is() || !model->getCurrentController().is())
        return Error{{"Không mở được trang trợ giúp.", "The help page cannot be opened."}, pathOf(url)};
    demand<awt::XUserInputInterception>(model->getCurrentController())->addKeyHandler(new HelpOnHelp(context));
    dressWindow(model, !window.is());
    return boost::outcome_v2::success();
}

} // namespace trinhky
