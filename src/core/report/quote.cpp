#include "report/quote.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::size_t kLongest = 120;
constexpr std::size_t kBefore = 30;

bool isLowSurrogate(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

bool isControl(char16_t unit) { return unit < 0x20 || (unit >= 0x7F && unit < 0xA0); }

std::u16string oneLine(std::u16string_view text)
{
    std::u16string line;
    for (char16_t unit : text) {
        const char16_t shown = isControl(unit) ? u' ' : unit;
        if (shown != u' ' || (!line.empty() && line.back() != u' '))
            line += shown;
    }
    return std::u16string(trim(line));
}

/// Start of a cut: at a word, unless that would lose more than a few letters.
std::size_t cutStart(std::u16string_view text, std::size_t wanted)
{
    for (std::size_t i = wanted; i < text.size() && i < wanted + 12; ++i)
        if (i == 0 || isSpace(text[i - 1]))
            return i;
    return wanted < text.size() && isLowSurrogate(text[wanted]) ? wanted - 1 : wanted;
}

std::size_t cutEnd(std::u16string_view text, std::size_t wanted)
{
    for (std::size_t i = wanted; i > 12 && i + 12 > wanted; --i)
        if (i == text.size() || isSpace(text[i]))
            return i;
    return wanted < text.size() && isLowSurrogate(text[wanted]) ? wanted - 1 : wanted;
}

} // namespace

std::string quoteOf(std::u16string_view text, Span span)
{
    if (text.size() <= kLongest)
        return toUtf8(oneLine(text));
    const auto begin = std::min(static_cast<std::size_t>(std::max(span.begin, 0)), text.size());
    // Near the end the stretch moves back, so that it is as long as elsewhere.
    const std::size_t wanted = std::min(begin > kBefore ? begin - kBefore : 0, text.size() - kLongest);
    const std::size_t start = wanted == 0 ? 0 : std::min(cutStart(text, wanted), begin);
    const std::size_t end = cutEnd(text, std::min(start + kLongest, text.size()));
    std::string quote = start > 0 ? "…" : "";
    quote += toUtf8(oneLine(text.substr(start, end - start)));
    if (end < text.size())
        quote += "…";
    return quote;
}

} // namespace trinhky
