#include "uno/live/caret_paragraph.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/paragraph_reader.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <cstdlib>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

Reference<text::XParagraphCursor> cursorAtCaret(const Reference<text::XTextDocument>& document)
{
    const auto controller = demand<frame::XModel>(document)->getCurrentController();
    const auto supplier = query<text::XTextViewCursorSupplier>(controller);
    const auto caret = supplier.is() ? supplier->getViewCursor() : Reference<text::XTextViewCursor>();
    const auto text = caret.is() ? caret->getText() : Reference<text::XText>();
    if (!text.is())
        return {};
    return query<text::XParagraphCursor>(text->createTextCursorByRange(caret->getStart()));
}

std::u16string neighbour(const Reference<text::XParagraphCursor>& caret, bool before)
{
    const auto cursor = demand<text::XParagraphCursor>(caret->getText()->createTextCursorByRange(caret->getStart()));
    if (!(before ? cursor->gotoPreviousParagraph(false) : cursor->gotoNextParagraph(false)))
        return {};
    cursor->gotoStartOfParagraph(false);
    cursor->gotoEndOfParagraph(true);
    return toU16(cursor->getString());
}

/// How much of the two neighbours is right when the paragraph stands at `at`.
int likeness(const CaretParagraph& caret, const Snapshot& snapshot, std::int32_t at)
{
    const auto textAt = [&](std::int32_t index) -> std::u16string_view {
        const auto place = static_cast<std::size_t>(index);
        return index < 0 || place >= snapshot.paragraphs.size() ? std::u16string_view() : snapshot.paragraphs[place].text;
    };
    const bool before = textAt(at - 1) == caret.before;
    const bool after = textAt(at + 1) == caret.after;
    if (before && after)
        return textAt(at) == caret.one.paragraphs.front().text ? 4 : 3;
    if ((before && textAt(at) == caret.after) || (after && textAt(at) == caret.before))
        return 2; // the paragraph was added here
    return before ? 1 : 0;
}

} // namespace

std::optional<CaretParagraph> readCaretParagraph(const Reference<text::XTextDocument>& document)
{
    const auto cursor = cursorAtCaret(document);
    if (!cursor.is())
        return std::nullopt;
    cursor->gotoStartOfParagraph(false);
    // Of a paragraph only what is selected is given.
    const auto whole = demand<text::XParagraphCursor>(cursor->getText()->createTextCursorByRange(cursor->getStart()));
    whole->gotoEndOfParagraph(true);
    const auto selected = query<container::XEnumerationAccess>(whole);
    const auto paragraphs = selected.is() ? selected->createEnumeration() : Reference<container::XEnumeration>();
    const auto paragraph = paragraphs.is() && paragraphs->hasMoreElements() ? query<text::XTextRange>(paragraphs->nextElement())
                                                                            : Reference<text::XTextRange>();
    if (!paragraph.is())
        return std::nullopt;
    CaretParagraph caret;
    ParagraphReader reader(caret.one, false);
    reader.beginText(Story::Body);
    reader.read(paragraph, {});
    caret.before = neighbour(cursor, true);
    caret.after = neighbour(cursor, false);
    return caret;
}

std::int32_t placeOf(const CaretParagraph& caret, const Snapshot& snapshot, std::int32_t hint)
{
    std::int32_t best = -1;
    int most = 0;
    const auto count = static_cast<std::int32_t>(snapshot.paragraphs.size());
    for (std::int32_t at = 0; at < count; ++at) {
        const int like = likeness(caret, snapshot, at);
        if (like > most || (like != 0 && like == most && std::abs(at - hint) < std::abs(best - hint))) {
            best = at;
            most = like;
        }
    }
    return best;
}

} // namespace trinhky
