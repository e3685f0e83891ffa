#include "uno/apply/text_change.hpp"

#include "base/word_diff.hpp"
#include "uno/apply/edit_targets.hpp"
#include "uno/apply/format_change.hpp"
#include "uno/apply/marked_texts.hpp"
#include "uno/apply/paragraph_portions.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using CursorRef = uno::Reference<text::XTextCursor>;
using DocumentRef = uno::Reference<text::XTextDocument>;

bool isSurrogate(char16_t unit) { return (unit & 0xF800) == 0xD800; }

/// The units of a stretch that a reader sees, with their offsets.
struct Seen {
    std::u16string text;
    std::vector<std::int32_t> offsets;
};

Seen seenIn(const Paragraph& paragraph, Span span)
{
    Seen seen;
    for (const Run& run : paragraph.runs) {
        if (run.deleted || run.hidden)
            continue;
        for (auto at = std::max(run.span.begin, span.begin); at < std::min(run.span.end, span.end); ++at) {
            seen.text += paragraph.text[static_cast<std::size_t>(at)];
            seen.offsets.push_back(at);
        }
    }
    return seen;
}

/// Units [first, last) of the text seen become `text`.
struct Difference {
    std::size_t first = 0;
    std::size_t last = 0;
    std::u16string_view text;
};

/// Within one word: the letters that stay at both ends are left out.
Difference narrowed(std::u16string_view was, Difference change)
{
    const auto same = [&](std::size_t at, std::size_t unit) { return was[at] == change.text[unit]; };
    while (change.first < change.last && !change.text.empty() && same(change.first, 0) && !isSurrogate(was[change.first])) {
        ++change.first;
        change.text.remove_prefix(1);
    }
    while (change.first < change.last && !change.text.empty() && same(change.last - 1, change.text.size() - 1) &&
           !isSurrogate(was[change.last - 1])) {
        --change.last;
        change.text.remove_suffix(1);
    }
    return change;
}

/// Stretches of letters within the units seen, each within one portion; nothing when there is anything else among them.
std::optional<std::vector<Span>> piecesOf(const Seen& seen, const Difference& difference, const ParagraphPortions& portions)
{
    std::vector<Span> pieces;
    const Portion* last = nullptr;
    for (auto at = difference.first; at < difference.last; ++at) {
        const auto offset = seen.offsets[at];
        const Portion* const portion = portions.before(offset + 1);
        if (!portion || !portion->isText)
            return std::nullopt;
        if (portion == last && pieces.back().end == offset)
            ++pieces.back().end;
        else
            pieces.push_back({offset, offset + 1});
        last = portion;
    }
    return pieces;
}

std::u16string_view slice(const Paragraph& paragraph, Span span)
{
    return std::u16string_view(paragraph.text)
        .substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
}

Error holdsMore(const Paragraph& paragraph)
{
    return {
        {"Chỗ cần sửa có chú thích, trường hoặc hình nên phải sửa bằng tay: “" + quoteOf(paragraph) + "”. Chỗ này giữ nguyên.",
         "The place to change holds a note, a field or a picture and has to be changed by hand: “" + quoteOf(paragraph) +
             "”. It is left as it is."}};
}

const CharFormat* formatAt(const Snapshot& snapshot, const Paragraph& paragraph, std::int32_t offset)
{
    for (const Run& run : paragraph.runs)
        if (run.span.begin <= offset && offset < run.span.end)
            return &snapshot.charFormats[run.format];
    return nullptr;
}

/// Text written behind an anchor would stand as high as the anchor does.
void standOnTheLine(const CursorRef& written)
{
    const auto state = demand<beans::XPropertyState>(written);
    for (const std::string_view name : {"CharEscapement", "CharEscapementHeight", "CharStyleName"})
        state->setPropertyToDefault(officeOf(name));
}

/// Writes where nothing is replaced.
void writeAt(const CursorRef& start, std::int32_t offset, std::u16string_view text, const CharFormat* look)
{
    const ParagraphPortions portions(start);
    const auto cursor = portions.at(offset);
    cursor->getText()->insertString(cursor->getStart(), toOffice(text), false);
    const Portion* const before = portions.before(offset);
    if (before && !before->isAnchor)
        return;
    const auto written = ParagraphPortions(start).select({offset, offset + static_cast<std::int32_t>(text.size())});
    if (before)
        standOnTheLine(written);
    else if (look)
        changeCharacters(written, toLookLike(*look));
}

/// Written behind the first letter, the new text takes its look over. Gives that letter, which is to go; the rest of the piece has gone.
CursorRef writeBehindFirst(const ParagraphPortions& portions, const Paragraph& paragraph, Span piece, std::u16string_view text)
{
    const auto units = isSurrogate(paragraph.text[static_cast<std::size_t>(piece.begin)]) ? 2 : 1;
    const auto letter = portions.select({piece.begin, piece.begin + units});
    const auto rest = portions.select({piece.begin + units, piece.end});
    letter->getText()->insertString(letter->getEnd(), toOffice(text), false);
    rest->setString({});
    const auto first = letter->getText()->createTextCursorByRange(letter->getStart());
    moveRight(first, units, true);
    return first;
}

/// Offsets of the units seen from one to another.
Span spanOf(const Seen& seen, Span units, Span whole)
{
    if (units.begin == units.end)
        return {whole.begin, whole.begin};
    return {seen.offsets[static_cast<std::size_t>(units.begin)], seen.offsets[static_cast<std::size_t>(units.end) - 1] + 1};
}

/// Where a difference without a letter to replace is written.
std::int32_t offsetOf(const Seen& seen, const Difference& difference, std::int32_t begin)
{
    return difference.first > 0 ? seen.offsets[difference.first - 1] + 1 : begin;
}

/// False when more than letters stand there.
bool canWrite(const CursorRef& start, const Paragraph& paragraph, const Seen& seen, const Difference& difference,
              std::int32_t begin)
{
    const ParagraphPortions portions(start);
    const auto pieces = piecesOf(seen, difference, portions);
    if (!pieces)
        return false;
    if (pieces->empty())
        return difference.text.empty() || portions.at(offsetOf(seen, difference, begin)).is();
    return std::ranges::all_of(
        *pieces, [&](const Span& piece) { return viewOf(portions.select(piece)->getString()) == slice(paragraph, piece); });
}

void write(const CursorRef& start, const Snapshot& snapshot, const Paragraph& paragraph, const Seen& seen,
           const Difference& difference, std::int32_t begin)
{
    const ParagraphPortions portions(start);
    const auto pieces = *piecesOf(seen, difference, portions);
    if (pieces.empty()) {
        const auto offset = offsetOf(seen, difference, begin);
        if (!difference.text.empty())
            writeAt(start, offset, difference.text, formatAt(snapshot, paragraph, offset));
        return;
    }
    std::vector<CursorRef> selected;
    selected.reserve(pieces.size());
    for (const Span& piece : pieces)
        selected.push_back(portions.select(piece));
    if (!difference.text.empty())
        selected.front() = writeBehindFirst(portions, paragraph, pieces.front(), difference.text);
    for (auto piece = selected.rbegin(); piece != selected.rend(); ++piece)
        (*piece)->setString({});
}

/// The edit as it is made: by the words that differ, the letters that stay within them left out.
struct Changes {
    Seen seen;
    std::vector<WordChange> words;
    std::vector<Difference> differences;
};

Changes changesOf(const Paragraph& paragraph, const TextEdit& edit)
{
    Changes changes;
    changes.seen = seenIn(paragraph, edit.span);
    changes.words = wordChanges(changes.seen.text, edit.text);
    for (const auto& [was, now] : changes.words) {
        const auto text = std::u16string_view(edit.text).substr(static_cast<std::size_t>(now.begin),
                                                                static_cast<std::size_t>(now.end - now.begin));
        changes.differences.push_back(
            narrowed(changes.seen.text, {static_cast<std::size_t>(was.begin), static_cast<std::size_t>(was.end), text}));
    }
    return changes;
}

const Paragraph& paragraphAt(const Snapshot& snapshot, std::int32_t index)
{
    return snapshot.paragraphs[static_cast<std::size_t>(index)];
}

TextEdit withoutGap(const Snapshot& snapshot, const ParagraphSplit& split)
{
    return {split.paragraph, split.gap, std::u16string(slice(paragraphAt(snapshot, split.paragraph), split.gap)), {}};
}

} // namespace

std::optional<Error> textObstacle(const CursorRef& start, const Snapshot& snapshot, const TextEdit& edit)
{
    const auto& paragraph = paragraphAt(snapshot, edit.paragraph);
    const auto changes = changesOf(paragraph, edit);
    const bool can = std::ranges::all_of(changes.differences, [&](const Difference& difference) {
        return canWrite(start, paragraph, changes.seen, difference, edit.span.begin);
    });
    return can ? std::nullopt : std::optional(holdsMore(paragraph));
}

void changeText(const DocumentRef& document, const CursorRef& start, const Snapshot& snapshot, const TextEdit& edit)
{
    const auto& paragraph = paragraphAt(snapshot, edit.paragraph);
    const auto changes = changesOf(paragraph, edit);
    for (auto at = changes.words.size(); at-- > 0;) {
        const MarkedTexts marked(document, start, spanOf(changes.seen, changes.words[at].was, edit.span));
        write(start, snapshot, paragraph, changes.seen, changes.differences[at], edit.span.begin);
        marked.restore();
    }
}

std::optional<Error> splitObstacle(const CursorRef& start, const Snapshot& snapshot, const ParagraphSplit& split)
{
    if (!ParagraphPortions(start).at(split.gap.end).is())
        return holdsMore(paragraphAt(snapshot, split.paragraph));
    return textObstacle(start, snapshot, withoutGap(snapshot, split));
}

void splitParagraph(const DocumentRef& document, const CursorRef& start, const Snapshot& snapshot, const ParagraphSplit& split)
{
    const auto place = ParagraphPortions(start).at(split.gap.end);
    place->getText()->insertControlCharacter(place->getStart(), text::ControlCharacter::PARAGRAPH_BREAK, false);
    changeText(document, start, snapshot, withoutGap(snapshot, split));
}

} // namespace trinhky
