#include "uno/apply/chart_insert.hpp"

#include "uno/apply/chart_object.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/sidebar_context.hpp"
#include "uno/apply/undo_step.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/LineSpacingMode.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;
using ChartRef = uno::Reference<chart::XChartDocument>;

constexpr std::string_view kInsertTitle = "Chèn biểu đồ";
constexpr std::string_view kUpdateTitle = "Cập nhật biểu đồ";

uno::Reference<container::XNameAccess> bookmarksOf(const DocumentRef& document)
{
    return demand<text::XBookmarksSupplier>(document)->getBookmarks();
}

std::string freeBookmark(const DocumentRef& document)
{
    const auto bookmarks = bookmarksOf(document);
    for (int number = 1;; ++number)
        if (auto name = "tk_c" + std::string(number < 10 ? "0" : "") + std::to_string(number);
            !bookmarks->hasByName(officeOf(name)))
            return name;
}

/// The end of what is selected; of a selected picture or chart, where it is anchored.
RangeRef cursorOf(const DocumentRef& document, const uno::Reference<text::XTextViewCursorSupplier>& views)
{
    const auto selection = demand<view::XSelectionSupplier>(document->getCurrentController())->getSelection();
    if (const auto object = query<text::XTextContent>(selection); object.is())
        return object->getAnchor();
    return demand<text::XTextRange>(views->getViewCursor())->getEnd();
}

/// Where the user's cursor stands; empty when it is not in the body.
RangeRef placeOf(const DocumentRef& document)
{
    const auto body = document->getText();
    const auto views = query<text::XTextViewCursorSupplier>(document->getCurrentController());
    if (!views.is())
        return body->getEnd();
    const auto range = cursorOf(document, views);
    if (!range.is())
        return range;
    return query<uno::XInterface>(range->getText()) == query<uno::XInterface>(body) ? range : RangeRef();
}

/// An empty paragraph that shows what is in it whole and in the middle.
uno::Reference<text::XTextCursor> openParagraph(const DocumentRef& document, const RangeRef& place)
{
    const auto body = document->getText();
    const auto cursor = body->createTextCursorByRange(place);
    const auto paragraph = demand<text::XParagraphCursor>(cursor);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    const bool empty = cursor->isCollapsed(); // a picture or chart is no words
    cursor->collapseToEnd();
    if (!empty) {
        body->insertControlCharacter(query<text::XTextRange>(cursor), text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor->collapseToEnd();
    }
    setProperty(cursor, "ParaAdjust", style::ParagraphAdjust_CENTER);
    for (const char* indent : {"ParaFirstLineIndent", "ParaLeftMargin", "ParaRightMargin"})
        setProperty(cursor, indent, sal_Int32{0});
    constexpr sal_Int16 kSingle = 100;
    setProperty(cursor, "ParaLineSpacing", style::LineSpacing(style::LineSpacingMode::PROP, kSingle));
    return cursor;
}

/// The object with the chart; empty when there is none.
uno::Reference<text::XTextContent> chartAt(const DocumentRef& document, const std::string& bookmark)
{
    const auto bookmarks = bookmarksOf(document);
    if (!bookmarks->hasByName(officeOf(bookmark)))
        return {};
    return chartWithin(document, demand<text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor());
}

void addBookmark(const DocumentRef& document, const RangeRef& range, const std::string& name)
{
    const auto bookmark = createPart<text::XTextContent>(document, "com.sun.star.text.Bookmark");
    demand<container::XNamed>(bookmark)->setName(officeOf(name));
    range->getText()->insertTextContent(range, bookmark, true);
}

/// Figures changed in a chart, which Writer does not record by itself.
class FiguresChange : public Implements<document::XUndoAction> {
public:
    FiguresChange(const ContextRef& context, const DocumentRef& document, const uno::Reference<text::XTextContent>& object,
                  ChartFigures before, ChartFigures after)
        : m_context(context), m_document(document), m_object(object), m_before(std::move(before)), m_after(std::move(after))
    {}

    rtl::OUString SAL_CALL getTitle() override { return officeOf(kUpdateTitle); }
    void SAL_CALL undo() override { showInWindow(m_before); }
    void SAL_CALL redo() override { showInWindow(m_after); }

    static void show(const uno::Reference<text::XTextContent>& object, const ChartFigures& figures)
    {
        setFigures(chartOf(object), figures);
        repaintChart(object);
    }

private:
    void showInWindow(const ChartFigures& figures) const
    {
        show(m_object, figures);
        const DocumentRef document = m_document;
        if (document.is() && document->getCurrentController().is())
            backToText(m_context, document->getCurrentController()->getFrame());
    }

    ContextRef m_context;
    uno::WeakReference<text::XTextDocument> m_document; ///< which holds this
    uno::Reference<text::XTextContent> m_object;
    ChartFigures m_before;
    ChartFigures m_after;
};

Error noChart(const std::string& reason)
{
    return {{"Không chèn được biểu đồ, văn bản giữ nguyên: " + reason,
             "The chart could not be inserted, the document is unchanged: " + reason}};
}

} // namespace

Result<std::string> insertChart(const DocumentRef& document, const ChartPlan& plan)
{
    if (!UndoStep::isPossible(document))
        return Error{{"Văn bản đang khóa chức năng hoàn tác nên chưa chèn biểu đồ được.",
                      "Undo is locked in this document at present, so no chart can be inserted."}};
    const auto place = placeOf(document);
    if (!place.is())
        return Error{{"Hãy đặt con trỏ trong thân văn bản, ngoài bảng, rồi chèn biểu đồ.",
                      "Put the cursor into the body of the document, outside tables, to insert a chart."}};
    try {
        const TrackingPaused paused(document);
        UndoStep step(document, kInsertTitle);
        const auto cursor = openParagraph(document, place);
        const auto object = insertChartObject(document, query<text::XTextRange>(cursor));
        const auto chart = chartOf(object);
        if (!chart.is())
            return noChart("bộ văn phòng không có biểu đồ.");
        setFigures(chart, figuresOf(plan));
        dressChart(chart, plan);
        auto name = freeBookmark(document);
        const auto around = document->getText()->createTextCursorByRange(object->getAnchor());
        if (around->isCollapsed())
            around->goRight(1, true); // words typed before the chart then come between neither
        addBookmark(document, query<text::XTextRange>(around), name);
        repaintChart(object);
        step.keep();
        return name;
    } catch (const uno::Exception& exception) {
        return noChart(utf8Of(exception.Message));
    }
}

std::optional<ShownChart> shownChart(const DocumentRef& document, const std::string& bookmark)
{
    const auto object = chartAt(document, bookmark);
    return object.is() ? std::optional(shownOf(figuresOf(chartOf(object)))) : std::nullopt;
}

Result<bool> updateChart(const ContextRef& context, const DocumentRef& document, const std::string& bookmark,
                         const ChartPlan& plan)
{
    const auto object = chartAt(document, bookmark);
    if (!object.is())
        return Error{{"Không còn biểu đồ nào ở dấu trang “" + bookmark + "”.",
                      "There is no chart at the bookmark “" + bookmark + "” any more."}};
    auto before = figuresOf(chartOf(object));
    auto after = figuresOf(plan);
    if (before == after)
        return false;
    FiguresChange::show(object, after);
    const auto manager = demand<document::XUndoManagerSupplier>(document)->getUndoManager();
    manager->addUndoAction(new FiguresChange(context, document, object, std::move(before), std::move(after)));
    return true;
}

} // namespace trinhky
