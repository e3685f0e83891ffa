#include "uno/apply/marked_texts.hpp"

#include "uno/apply/paragraph_portions.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using ContentRef = uno::Reference<text::XTextContent>;

struct Mark {
    ContentRef bookmark;
    Span span;
};

} // namespace

MarkedTexts::MarkedTexts(const uno::Reference<text::XTextDocument>& document, const uno::Reference<text::XTextCursor>& start,
                         Span stretch)
    : m_document(document), m_start(start)
{
    if (stretch.begin == stretch.end)
        return;
    std::vector<Mark> marks;
    const ParagraphPortions portions(start);
    m_length = portions.length();
    for (const Portion& portion : portions.all()) {
        const auto bookmark = property(portion.range, "Bookmark", ContentRef());
        if (!bookmark.is() || property(portion.range, "IsCollapsed", false))
            continue;
        const auto known = std::ranges::find_if(marks, [&](const Mark& mark) { return mark.bookmark == bookmark; });
        if (known != marks.end())
            known->span.end = portion.span.begin;
        else if (property(portion.range, "IsStart", false))
            marks.push_back({bookmark, {portion.span.begin, -1}});
    }
    std::erase_if(marks, [&](const Mark& mark) {
        const bool touched = mark.span.end > stretch.begin && mark.span.begin < stretch.end;
        return !touched || (mark.span.begin < stretch.begin && mark.span.end > stretch.end);
    });
    for (const Mark& mark : marks) {
        const auto bookmark = demand<text::XTextContent>(mark.bookmark);
        m_marks.push_back({demand<container::XNamed>(bookmark)->getName(),
                           {std::min(mark.span.begin, stretch.begin), std::max(mark.span.end, stretch.end)}});
        start->getText()->removeTextContent(bookmark);
    }
}

void MarkedTexts::restore() const
{
    if (m_marks.empty())
        return;
    const ParagraphPortions portions(m_start);
    const auto more = portions.length() - m_length;
    for (const NamedSpan& mark : m_marks)
        setBookmark(m_document, portions.select({mark.span.begin, mark.span.end + more}), mark.name);
}

void setBookmark(const uno::Reference<text::XTextDocument>& document, const uno::Reference<text::XTextCursor>& selected,
                 const rtl::OUString& name)
{
    const auto bookmark = createPart<text::XTextContent>(document, "com.sun.star.text.Bookmark");
    demand<container::XNamed>(bookmark)->setName(name);
    selected->getText()->insertTextContent(upcast<text::XTextRange>(selected), bookmark, true);
}

} // namespace trinhky
