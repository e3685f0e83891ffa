#include "uno/sidebar/go_to_place.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/document_walk.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace trinhky {

namespace {

using namespace com::sun::star;
using text::XTextRange;
using uno::Reference;

/// Looks for the paragraph with the text and number; failing that, for the one of the same text that stands nearest.
class ParagraphFinder final : public DocumentVisitor {
public:
    explicit ParagraphFinder(const Paragraph& wanted) : m_wanted(wanted), m_text(toOffice(wanted.text)) {}

    void beginText(Story story) override { m_story = story; }

    bool paragraph(const Reference<XTextRange>& range, const CellPlace&) override
    {
        if (m_story != textStory(m_wanted.story))
            return true;
        ++m_number;
        const std::int32_t distance = std::abs(m_number - m_wanted.number);
        if (distance >= m_distance)
            return false; // we are past it, and have one that is nearer
        if (range->getString() == m_text) {
            m_found = range;
            m_distance = distance;
        }
        return m_distance > 0;
    }

    std::int32_t table(const Reference<text::XTextTable>&, const uno::Sequence<rtl::OUString>&, std::int32_t) override
    {
        return 0;
    }

    Reference<XTextRange> found() const { return m_found; }

private:
    /// Cells are part of the body's text.
    static Story textStory(Story story) { return story == Story::Table ? Story::Body : story; }

    const Paragraph& m_wanted;
    rtl::OUString m_text;
    Story m_story = Story::Body;
    std::int32_t m_number = 0;
    std::int32_t m_distance = std::numeric_limits<std::int32_t>::max();
    Reference<XTextRange> m_found;
};

Reference<XTextRange> findParagraph(const Reference<text::XTextDocument>& document, const Snapshot& snapshot,
                                    const Paragraph& wanted)
{
    ParagraphFinder finder(wanted);
    switch (wanted.story) {
    case Story::Body:
    case Story::Table:
        walkBody(document, finder);
        break;
    case Story::Header:
    case Story::Footer:
        walkHeadersAndFooters(document, snapshot.pageStyles, finder);
        break;
    case Story::Footnote:
        walkNotes(document, finder);
        break;
    case Story::Frame:
        walkFrames(document, finder);
        break;
    }
    return finder.found();
}

void goRight(const Reference<text::XTextCursor>& cursor, std::int32_t steps)
{
    constexpr std::int32_t kStride = std::numeric_limits<sal_Int16>::max();
    for (; steps > 0; steps -= kStride)
        cursor->goRight(static_cast<sal_Int16>(std::min(steps, kStride)), false);
}

/// Writer moves by characters of the model, in which a field or a note is one however long its shown text: so the portion that
/// holds the offset is looked for first.
Reference<XTextRange> rangeAt(const Reference<XTextRange>& paragraph, std::int32_t offset)
{
    const auto portions = demand<container::XEnumerationAccess>(paragraph)->createEnumeration();
    std::int32_t begin = 0;
    while (portions->hasMoreElements()) {
        const auto portion = query<XTextRange>(portions->nextElement());
        const std::int32_t length = portion.is() ? portion->getString().getLength() : 0;
        if (offset >= begin + length) {
            begin += length;
            continue;
        }
        const auto cursor = paragraph->getText()->createTextCursorByRange(portion->getStart());
        if (property(portion, "TextPortionType", rtl::OUString()) == "Text")
            goRight(cursor, offset - begin);
        return query<XTextRange>(cursor);
    }
    return paragraph->getEnd();
}

} // namespace

bool goToPlace(const Reference<text::XTextDocument>& document, const Snapshot& snapshot, const Place& place)
{
    const auto index = static_cast<std::size_t>(place.paragraph);
    const auto selection = query<view::XSelectionSupplier>(document->getCurrentController());
    if (!selection.is() || place.paragraph < 0 || index >= snapshot.paragraphs.size())
        return false;
    const auto paragraph = findParagraph(document, snapshot, snapshot.paragraphs[index]);
    if (!paragraph.is())
        return false;
    const auto cursor = paragraph->getText()->createTextCursorByRange(rangeAt(paragraph, place.span.begin));
    cursor->gotoRange(rangeAt(paragraph, place.span.end), true);
    uno::Any selected;
    selected <<= Reference<XTextRange>(cursor.get());
    return selection->select(selected);
}

} // namespace trinhky
