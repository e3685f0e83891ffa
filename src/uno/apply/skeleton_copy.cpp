#include "uno/apply/edit_guards.hpp"
#include "uno/apply/insert_place.hpp"
#include "uno/apply/skeleton_insert.hpp"

#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/RelOrientation.hpp>
#include <com/sun/star/text/SizeType.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/WrapTextMode.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using TextRef = uno::Reference<text::XText>;

constexpr sal_Int32 kFromEdge = 1000; ///< 1/100 mm from the top of the paper
constexpr sal_Int32 kWidth = 8500;    ///< half the text: the other half is the copied document's

/// In the top margin, so that the original keeps its lines and pages.
TextRef cornerFrame(const DocumentRef& document)
{
    const auto frame = createPart<text::XTextContent>(document, "com.sun.star.text.TextFrame");
    setProperty(frame, "AnchorType", text::TextContentAnchorType_AT_PARAGRAPH);
    setProperty(frame, "HoriOrient", text::HoriOrientation::RIGHT);
    setProperty(frame, "HoriOrientRelation", text::RelOrientation::PAGE_PRINT_AREA);
    setProperty(frame, "VertOrient", text::VertOrientation::NONE);
    setProperty(frame, "VertOrientRelation", text::RelOrientation::PAGE_FRAME);
    setProperty(frame, "VertOrientPosition", kFromEdge);
    setProperty(frame, "Width", kWidth);
    setProperty(frame, "SizeType", text::SizeType::VARIABLE);
    setProperty(frame, "Surround", text::WrapTextMode_THROUGH);
    setProperty(frame, "BorderDistance", sal_Int32(0));
    for (const std::string_view side : {"LeftBorder", "RightBorder", "TopBorder", "BottomBorder"})
        setProperty(frame, side, table::BorderLine2());
    const auto body = document->getText();
    body->insertTextContent(body->getStart(), frame, false);
    return demand<text::XText>(frame);
}

Error notAdded(const std::string& reason)
{
    return {{"Không thêm được phần bản sao: " + reason, "The copy's block could not be added: " + reason}};
}

} // namespace

Result<void> addCopyBlock(const ContextRef& context, const DocumentRef& document, const CopyPlan& plan)
{
    try {
        const TrackingPaused paused(document);
        TextRef text = document->getText();
        if (plan.atTop)
            text = cornerFrame(document);
        const auto cursor = plan.atTop ? text->createTextCursor() : openSeam(document, text->getEnd()).lead;
        const auto start = insertPackage(context, document, cursor, plan.package, plan.startBookmark);
        if (!start.is())
            return notAdded("Writer không nhận nội dung.");
        setProperty(cursor->getEnd(), "ParaStyleName", officeOf(plan.lastStyle));
        setProperty(start, "ParaStyleName", officeOf(plan.firstStyle));
        return boost::outcome_v2::success();
    } catch (const uno::Exception& exception) {
        return notAdded(utf8Of(exception.Message));
    }
}

} // namespace trinhky
