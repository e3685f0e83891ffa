#include "uno/apply/paragraph_portions.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>
#include <limits>

namespace trinhky {

using namespace com::sun::star;

namespace {

using CursorRef = uno::Reference<text::XTextCursor>;
using EnumerationRef = uno::Reference<container::XEnumerationAccess>;

void gather(const EnumerationRef& content, std::vector<Portion>& portions, std::int32_t& length)
{
    for (const auto parts = content->createEnumeration(); parts->hasMoreElements();) {
        const auto part = parts->nextElement();
        const auto type = property(part, "TextPortionType", rtl::OUString());
        if (type == "ContentControl" || type == "InContentMetadata") {
            const auto inner = property(part, utf8Of(type), uno::Reference<text::XTextContent>());
            if (const auto nested = query<container::XEnumerationAccess>(inner); nested.is())
                gather(nested, portions, length);
            continue;
        }
        const auto range = query<text::XTextRange>(part);
        if (!range.is() || type == "Redline")
            continue;
        const auto begin = length;
        length += range->getString().getLength();
        portions.push_back({range, {begin, length}, type == "Text", type == "Footnote"});
    }
}

} // namespace

void moveRight(const CursorRef& cursor, std::int32_t units, bool select)
{
    constexpr std::int32_t kStep = std::numeric_limits<sal_Int16>::max();
    for (; units > kStep; units -= kStep)
        cursor->goRight(kStep, select);
    cursor->goRight(static_cast<sal_Int16>(units), select);
}

CursorRef wholeParagraph(const CursorRef& start)
{
    const auto cursor = start->getText()->createTextCursorByRange(start->getStart());
    demand<text::XParagraphCursor>(cursor)->gotoEndOfParagraph(true);
    return cursor;
}

ParagraphPortions::ParagraphPortions(const CursorRef& start) : m_start(start)
{
    const auto paragraphs = demand<container::XEnumerationAccess>(wholeParagraph(start))->createEnumeration();
    if (!paragraphs->hasMoreElements())
        return;
    if (const auto content = query<container::XEnumerationAccess>(paragraphs->nextElement()); content.is())
        gather(content, m_portions, m_length);
}

const Portion* ParagraphPortions::before(std::int32_t offset) const
{
    const auto found =
        std::ranges::find_if(m_portions, [&](const Portion& one) { return one.span.begin < offset && offset <= one.span.end; });
    return found == m_portions.end() ? nullptr : &*found;
}

CursorRef ParagraphPortions::at(std::int32_t offset) const
{
    const Portion* const portion = before(offset);
    if (!portion)
        return m_start->getText()->createTextCursorByRange(m_start->getStart());
    if (offset == portion->span.end)
        return m_start->getText()->createTextCursorByRange(portion->range->getEnd());
    if (!portion->isText)
        return {};
    const auto cursor = m_start->getText()->createTextCursorByRange(portion->range->getStart());
    moveRight(cursor, offset - portion->span.begin, false);
    return cursor;
}

CursorRef ParagraphPortions::select(Span span) const
{
    for (const Portion& portion : m_portions)
        if (!portion.isText && portion.span.begin < span.end && span.begin < portion.span.end) {
            span.begin = std::min(span.begin, portion.span.begin);
            span.end = std::max(span.end, portion.span.end);
        }
    const auto cursor = at(span.begin);
    cursor->gotoRange(at(span.end)->getEnd(), true);
    return cursor;
}

} // namespace trinhky
