#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
namespace frame = com::sun::star::frame;
using star::uno::Reference;

namespace {

frame::DispatchResultEvent run(const ContextRef& context, const Reference<star::uno::XInterface>& provider,
                               std::string_view command)
{
    const auto helper = createService<frame::XDispatchHelper>(context, "com.sun.star.frame.DispatchHelper");
    frame::DispatchResultEvent result;
    helper->executeDispatch(demand<frame::XDispatchProvider>(provider), officeOf(command), {}, 0, {}) >>= result;
    return result;
}

/// The sentence with which a command fails.
std::u16string failure(const frame::DispatchResultEvent& result)
{
    EXPECT_EQUAL(result.State, frame::DispatchResultState::FAILURE);
    rtl::OUString sentence;
    result.Result >>= sentence;
    return toU16(sentence);
}

bool has(const std::u16string& text, std::u16string_view part) { return text.find(part) != std::u16string::npos; }

/// The first text label among the windows below one, depth first.
Reference<star::awt::XFixedText> firstLabel(const Reference<star::uno::XInterface>& window)
{
    if (const auto label = query<star::awt::XFixedText>(window); label.is())
        return label;
    const auto container = query<star::awt::XVclContainer>(window);
    if (!container.is())
        return {};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // the way of accessibility would need a screen
    for (const auto& child : container->getWindows())
#pragma GCC diagnostic pop
        if (const auto label = firstLabel(child); label.is())
            return label;
    return {};
}

/// What our panel in the sidebar of a frame says above its tree.
std::u16string summaryOf(const Reference<frame::XFrame>& frame)
{
    const auto sidebar = demand<frame::XController2>(frame->getController())->getSidebar();
    const auto deck = demand<star::ui::XDeck>(sidebar->getDecks()->getByName("TrinhKyDeck"));
    const auto panel = demand<star::ui::XPanel>(deck->getPanels()->getByName("TrinhKyFindings"));
    return toU16(firstLabel(panel->getDialog())->getText());
}

} // namespace

INSIDE_CASE("commands: in a spreadsheet they say that it is no Writer document")
{
    const VietnameseInterface vietnamese(inside.context);
    const OpenDocument sheet(inside.context, "private:factory/scalc", true);
    for (const auto* command : {"vn.trinhky:fill", "vn.trinhky:check"})
        EXPECT(has(failure(run(inside.context, sheet.frame(), command)), u"không phải là văn bản của Writer"));
}

INSIDE_CASE("commands: without any document they say so")
{
    const VietnameseInterface vietnamese(inside.context);
    const auto handler = createService<star::uno::XInterface>(inside.context, "vn.trinhky.ProtocolHandler");
    for (const auto* command : {"vn.trinhky:fill", "vn.trinhky:check"})
        EXPECT(has(failure(run(inside.context, handler, command)), u"Chưa mở văn bản nào"));
}

INSIDE_CASE("commands: a read-only document is not filled, and told so before any dialog")
{
    const VietnameseInterface vietnamese(inside.context);
    const std::filesystem::path file = inside.scratch / "chỉ đọc.odt";
    {
        TestDocument document(inside.context);
        document.append(u"Dự thảo");
        document.store(file);
    }
    const OpenDocument document(inside.context, fileUrl(file), true, true);
    EXPECT(has(failure(run(inside.context, document.frame(), "vn.trinhky:fill")), u"chỉ được đọc"));
    EXPECT_EQUAL(demand<star::text::XTextDocument>(document.model())->getText()->getString(), officeOf("Dự thảo"));
}

INSIDE_CASE("commands: a check fills the sidebar of its own window only, and again after edits")
{
    const VietnameseInterface vietnamese(inside.context);
    const OpenDocument first(inside.context, "private:factory/swriter", false);
    const auto text = demand<star::text::XTextDocument>(first.model())->getText();
    text->setString(toOffice(u"Thu ngân sách đạt [số liệu] triệu đồng."));
    EXPECT_EQUAL(run(inside.context, first.frame(), "vn.trinhky:check").State, frame::DispatchResultState::SUCCESS);
    runUntil(inside, [&] { return has(summaryOf(first.frame()), u" lỗi, "); });
    const std::u16string before = summaryOf(first.frame());
    EXPECT(has(before, u"Bộ quy tắc NĐ 30/2020"));
    {
        const OpenDocument second(inside.context, "private:factory/swriter", false);
        EXPECT_EQUAL(run(inside.context, second.frame(), "vn.trinhky:check").State, frame::DispatchResultState::SUCCESS);
        runUntil(inside, [&] { return has(summaryOf(second.frame()), u" lỗi"); });
        EXPECT(summaryOf(second.frame()) != before);
        EXPECT(summaryOf(first.frame()) == before);
    }
    text->setString({});
    EXPECT_EQUAL(run(inside.context, first.frame(), "vn.trinhky:check").State, frame::DispatchResultState::SUCCESS);
    runUntil(inside, [&] { return has(summaryOf(first.frame()), u" lỗi") && summaryOf(first.frame()) != before; });
}

INSIDE_CASE("commands: a read-only document can be checked, a hidden one too")
{
    const VietnameseInterface vietnamese(inside.context);
    const std::filesystem::path file = inside.scratch / "chỉ đọc.odt";
    {
        TestDocument document(inside.context);
        document.append(u"Thu ngân sách đạt [số liệu] triệu đồng.");
        document.store(file);
    }
    const OpenDocument shown(inside.context, fileUrl(file), false, true);
    EXPECT_EQUAL(run(inside.context, shown.frame(), "vn.trinhky:check").State, frame::DispatchResultState::SUCCESS);
    runUntil(inside, [&] { return has(summaryOf(shown.frame()), u" lỗi, "); });
    const OpenDocument hidden(inside.context, "private:factory/swriter", true);
    EXPECT_EQUAL(run(inside.context, hidden.frame(), "vn.trinhky:check").State, frame::DispatchResultState::SUCCESS);
}
