#include "model/symbol_scan.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::size_t kWidestBlank = 2; // a wider one parts columns

bool isDash(char16_t unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == u'\u2011' || unit == u'\u2013' || unit == u'\u2014' || unit == u'\u2212';
}

bool isGapSign(char16_t unit) { return unit == u'[' || unit == u'\u2026' || unit == u'_' || unit == u'{' || unit == u'<'; }

bool belongsToGroup(char16_t unit) { return isLetter(unit) || isDigit(unit) || unit == u'&'; }

std::size_t skipBlanks(std::u16string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]) && text[at] != u'\n' && text[at] != u'\t')
        ++at;
    return at;
}

std::size_t groupEnd(std::u16string_view text, std::size_t at)
{
    while (at < text.size() && belongsToGroup(text[at]))
        ++at;
    return at;
}

std::size_t pieceEnd(std::u16string_view text, std::size_t at)
{
    return std::min({text.find_first_of(u"\n\t", at), text.find(u"   ", at), text.size()});
}

bool startsGap(std::u16string_view text, std::size_t at)
{
    return at < text.size() && (isGapSign(text[at]) || text.substr(at, 2) == u"..");
}

int capitals(std::u16string_view group) { return static_cast<int>(std::count_if(group.begin(), group.end(), isUpper)); }

/// "KH UBND": the hyphen was forgotten. Only as the end of its line, so that no other column is taken for a part of the symbol.
std::size_t withoutHyphen(std::u16string_view text, std::size_t end)
{
    constexpr std::size_t kLongestGroup = 8;
    const auto begin = skipBlanks(text, end);
    const auto after = groupEnd(text, begin);
    const auto group = text.substr(begin, after - begin);
    const bool isGroup = begin == end + 1 && group.size() >= 2 && group.size() <= kLongestGroup &&
                         capitals(group) == static_cast<int>(group.size());
    return isGroup && skipBlanks(text, after) == pieceEnd(text, after) ? after : end;
}

} // namespace

std::size_t symbolEnd(std::u16string_view text, std::size_t begin)
{
    auto end = begin;
    for (auto at = skipBlanks(text, begin); at < text.size();) {
        if (startsGap(text, at))
            return begin + trim(text.substr(begin, pieceEnd(text, at) - begin)).size() + (skipBlanks(text, begin) - begin);
        const auto after = groupEnd(text, at);
        const bool spaced = at > begin && isSpace(text[at - 1]);
        const auto group = text.substr(at, after - at);
        if (group.empty() || (end > begin && spaced && capitals(group) < 2))
            break;
        const bool first = end == begin;
        end = after;
        const bool dotted = after + 1 < text.size() && text[after] == u'.' && isUpper(text[after + 1]);
        const auto sign = skipBlanks(text, after);
        if (sign - after > kWidestBlank || sign >= text.size() || !(isDash(text[sign]) || text[sign] == u'/' || dotted))
            return first ? withoutHyphen(text, end) : end;
        at = skipBlanks(text, sign + 1);
        if (at - sign > kWidestBlank + 1)
            return end;
        if (at == text.size()) // "QĐ-" and nothing yet
            return sign + 1;
    }
    return end;
}

std::vector<std::u16string_view> symbolGroups(std::u16string_view symbol)
{
    std::vector<std::u16string_view> groups;
    for (std::size_t at = 0; at < symbol.size();) {
        const auto end = groupEnd(symbol, at);
        if (end > at)
            groups.push_back(symbol.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return groups;
}

bool hasGap(std::u16string_view symbol)
{
    for (std::size_t at = 0; at < symbol.size(); ++at)
        if (startsGap(symbol, at))
            return true;
    const auto seen = trim(symbol);
    return seen.empty() || isDash(seen.back());
}

} // namespace trinhky
