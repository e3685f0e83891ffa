#include "uno/help/help_pages.hpp"
#include "uno/help/help_window.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/open_document.hpp"

#include <com/sun/star/frame/FrameSearchFlag.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
namespace frame = com::sun::star::frame;
using star::uno::Reference;

namespace {

/// The window that all help pages share, empty when none is open.
Reference<frame::XFrame> helpFrame(const ContextRef& context)
{
    return createService<frame::XFrame>(context, "com.sun.star.frame.Desktop")
        ->findFrame("TrinhKyHelp", frame::FrameSearchFlag::TASKS);
}

/// The help window opened by a case, closed at its end.
class ShownHelp {
public:
    explicit ShownHelp(const ContextRef& context) : m_context(context) {}
    ~ShownHelp()
    {
        if (const auto frame = helpFrame(m_context); frame.is())
            demand<star::util::XCloseable>(frame)->close(true);
    }
    ShownHelp(const ShownHelp&) = delete;
    ShownHelp& operator=(const ShownHelp&) = delete;

    Reference<frame::XModel> model() const { return helpFrame(m_context)->getController()->getModel(); }
    std::u16string title() const { return toU16(demand<frame::XTitle>(model())->getTitle()); }
    std::u16string text() const { return toU16(demand<star::text::XTextDocument>(model())->getText()->getString()); }

private:
    ContextRef m_context;
};

void run(const ContextRef& context, const Reference<frame::XFrame>& frame, std::string_view command)
{
    const auto helper = createService<frame::XDispatchHelper>(context, "com.sun.star.frame.DispatchHelper");
    helper->executeDispatch(demand<frame::XDispatchProvider>(frame), officeOf(command), {}, 0, {});
}

} // namespace

INSIDE_CASE("help: the command opens the first page read-only, and a link the next page in the same window")
{
    const VietnameseInterface vietnamese(inside.context);
    const OpenDocument document(inside.context, "private:factory/swriter", true);
    const ShownHelp help(inside.context);
    EXPECT(!helpFrame(inside.context).is());
    run(inside.context, document.frame(), "vn.trinhky:help");
    EXPECT(help.title().starts_with(u"Trợ giúp Trình Ký"));
    EXPECT(demand<frame::XStorable>(help.model())->isReadonly());
    const auto window = helpFrame(inside.context);
    run(inside.context, window, "vn.trinhky:help?fill");
    EXPECT(window == helpFrame(inside.context));
    EXPECT(help.title().find(u"Điền bảng chỉ tiêu") != std::u16string::npos);
    EXPECT(help.text().find(u"Ctrl+Alt+B") != std::u16string::npos);
}

INSIDE_CASE("help: every dialog has a page about it")
{
    int dialogs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(inside.extension / "dialogs")) {
        if (entry.path().extension() != ".xdl")
            continue;
        ++dialogs;
        const std::string_view page = helpPageOf(entry.path().stem().string());
        if (page == "index" || !std::filesystem::exists(inside.extension / "help/vi" / (std::string(page) + ".html")))
            fail(__FILE__, __LINE__, "no help about " + entry.path().string());
    }
    EXPECT(dialogs >= 3);
}

INSIDE_CASE("help: an office that speaks English gets the English page")
{
    const ShownHelp help(inside.context);
    EXPECT(showHelp(inside.context, "check").has_value());
    EXPECT(help.text().starts_with(u"Check the draft"));
}

INSIDE_CASE("help: a link leads to no page outside the folder")
{
    const OpenDocument document(inside.context, "private:factory/swriter", true);
    for (const std::string_view link : {"vn.trinhky:help?", "vn.trinhky:help?../vi/new", "vn.trinhky:help?/etc/passwd"}) {
        star::util::URL url;
        url.Complete = officeOf(link);
        EXPECT(!demand<frame::XDispatchProvider>(document.frame())->queryDispatch(url, {}, 0).is());
    }
}
