#include "model/figure_marks.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string_view>

namespace trinhky {

namespace {

constexpr std::u16string_view kFigurePrefix = u"tk_f";

bool isFigureMark(const Bookmark& bookmark)
{
    const auto name = std::u16string_view(bookmark.name);
    return name.starts_with(kFigurePrefix) && name.size() > kFigurePrefix.size() &&
           std::ranges::all_of(name.substr(kFigurePrefix.size()), isDigit);
}

bool isSeparator(char16_t unit) { return unit == u'.' || unit == u','; }

/// The text as far as it is seen and no other figure's; anything else is a blank.
std::u16string readable(const Snapshot& snapshot, const Paragraph& paragraph, const Bookmark& own)
{
    auto text = paragraph.text;
    const auto blank = [&](Span span) {
        for (auto at = span.begin; at < std::min(span.end, static_cast<std::int32_t>(text.size())); ++at)
            text[static_cast<std::size_t>(at)] = u' ';
    };
    for (const Run& run : paragraph.runs)
        if (run.deleted || run.hidden)
            blank(run.span);
    for (const Bookmark& other : snapshot.bookmarks)
        if (&other != &own && other.paragraph == own.paragraph && isFigureMark(other))
            blank(other.span);
    return text;
}

void takeIn(std::u16string_view text, Span& span)
{
    const auto unit = [&](std::int32_t at) {
        return at >= 0 && at < static_cast<std::int32_t>(text.size()) ? text[static_cast<std::size_t>(at)] : u' ';
    };
    const auto first = span.begin;
    while (isDigit(unit(span.begin - 1)) ||
           (span.begin < first && isSeparator(unit(span.begin - 1)) && isDigit(unit(span.begin - 2))))
        --span.begin;
    while (isDigit(unit(span.end)) || (isSeparator(unit(span.end)) && isDigit(unit(span.end + 1)) && isDigit(unit(span.end - 1))))
        ++span.end;
}

} // namespace

void takeInTypedDigits(Snapshot& snapshot, std::int32_t paragraph)
{
    for (auto bookmark = snapshot.bookmarks.rbegin(); bookmark != snapshot.bookmarks.rend() && bookmark->paragraph == paragraph;
         ++bookmark) {
        const auto& text = snapshot.paragraphs[static_cast<std::size_t>(paragraph)];
        if (isFigureMark(*bookmark) && bookmark->span.end <= static_cast<std::int32_t>(text.text.size()))
            takeIn(readable(snapshot, text, *bookmark), bookmark->span);
    }
}

} // namespace trinhky
