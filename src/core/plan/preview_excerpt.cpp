#include "plan/preview_excerpt.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

/// A difference further on than this may be out of sight in a column.
constexpr std::size_t kInSight = 24;
/// What is kept of the words before the difference.
constexpr std::size_t kLead = 12;
/// No column shows more.
constexpr std::size_t kLongest = 200;

/// Letters that the column of places shows.
constexpr std::size_t kPlace = 44;
/// At least so many are of the beginning.
constexpr std::size_t kPlaceHead = 18;

std::size_t startOfExcerpt(const std::u16string& before, const std::u16string& after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto differs = static_cast<std::size_t>(left - before.begin());
    if (differs <= kInSight)
        return 0;
    std::size_t start = differs - kLead;
    while (start > 0 && differs - start < kInSight && !isSpace(before[start - 1]))
        --start;
    const bool inPair = before[start] >= 0xDC00 && before[start] <= 0xDFFF;
    return inPair ? start - 1 : start;
}

std::u16string cut(const std::u16string& text, std::size_t start)
{
    std::u16string shown = start > 0 ? u"…" : u"";
    shown += text.substr(start, kLongest);
    std::replace_if(
        shown.begin(), shown.end(), [](char16_t unit) { return unit < u' '; }, u' ');
    return shown;
}

} // namespace

PreviewExcerpt excerptOf(const PreviewLine& line)
{
    const auto before = toUtf16(line.before);
    const auto after = toUtf16(line.after);
    const auto start = startOfExcerpt(before, after);
    return {cut(before, start), cut(after, start)};
}

std::string placeExcerpt(const std::string& place)
{
    const auto text = toUtf16(place);
    if (text.size() <= kPlace)
        return place;
    const auto comma = text.rfind(u", ");
    auto tail = comma == text.npos ? kPlace / 2 : text.size() - comma;
    tail = std::min(tail, kPlace - kPlaceHead - 1);
    const auto head = trim(std::u16string_view(text).substr(0, kPlace - 1 - tail));
    return toUtf8(head) + "…" + toUtf8(text.substr(text.size() - tail));
}

} // namespace trinhky
