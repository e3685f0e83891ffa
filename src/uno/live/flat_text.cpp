#include "uno/live/flat_text.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr char16_t kAnchor = 0x200b;

std::int32_t sizeOf(std::u16string_view text) { return static_cast<std::int32_t>(text.size()); }

/// End of the number of a note that begins at `at`: a run of digits, or one sign.
std::int32_t endOfNoteNumber(std::u16string_view text, std::int32_t at)
{
    std::int32_t end = at;
    while (end < sizeOf(text) && isDigit(text[static_cast<std::size_t>(end)]))
        ++end;
    return end > at ? end : std::min(at + 1, sizeOf(text));
}

} // namespace

std::int32_t FlatText::inText(std::int32_t at) const
{
    return origin[static_cast<std::size_t>(std::clamp(at, 0, sizeOf(words)))];
}

std::int32_t FlatText::inWords(std::int32_t at) const
{
    return static_cast<std::int32_t>(std::lower_bound(origin.begin(), origin.end() - 1, at) - origin.begin());
}

FlatText flatTextOf(const Paragraph& paragraph)
{
    const std::u16string_view text = paragraph.text;
    FlatText flat;
    flat.words.reserve(text.size());
    flat.origin.reserve(text.size() + 1);
    auto anchor = paragraph.footnoteAnchors.begin();
    for (std::int32_t at = 0; at < sizeOf(text);) {
        while (anchor != paragraph.footnoteAnchors.end() && *anchor < at)
            ++anchor;
        if (anchor != paragraph.footnoteAnchors.end() && *anchor == at) {
            at = endOfNoteNumber(text, at);
            continue;
        }
        const char16_t unit = text[static_cast<std::size_t>(at)];
        if (unit != kAnchor) {
            flat.words.push_back(unit);
            flat.origin.push_back(at);
        }
        ++at;
    }
    flat.origin.push_back(sizeOf(text));
    return flat;
}

FlatText flatTextOf(std::u16string_view text)
{
    Paragraph paragraph;
    paragraph.text = text;
    return flatTextOf(paragraph);
}

} // namespace trinhky
