#include "data/attachment_line.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace trinhky {

namespace {

using Words = std::vector<std::u16string>;

bool isBlankSign(char16_t unit) { return unit == u'.' || unit == u'…' || unit == u'_' || unit == u',' || unit == u':'; }

/// The words between blanks, without what fills a gap at their ends.
Words wordsOf(std::u16string_view text)
{
    Words words;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = begin;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        auto word = text.substr(begin, end - begin);
        while (!word.empty() && isBlankSign(word.front()))
            word.remove_prefix(1);
        while (!word.empty() && isBlankSign(word.back()))
            word.remove_suffix(1);
        if (!word.empty())
            words.emplace_back(word);
        begin = end + 1;
    }
    return words;
}

std::size_t placeOf(const Words& words, std::u16string_view wanted, std::size_t from = 0)
{
    while (from < words.size() && toLower(words[from]) != wanted)
        ++from;
    return from;
}

std::optional<int> numberAt(const Words& words, std::size_t at)
{
    const auto text = at < words.size() ? toUtf8(words[at]) : std::string();
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "15/12/2025", "15 tháng 12 năm 2025".
std::optional<Date> dateAt(const Words& words, std::size_t at)
{
    if (at >= words.size())
        return std::nullopt;
    if (const auto typed = parseTypedDate(toUtf8(words[at])))
        return typed;
    const auto day = numberAt(words, at);
    const auto month = numberAt(words, at + 2);
    const auto year = numberAt(words, at + 4);
    if (!day || !month || !year || placeOf(words, u"tháng", at) != at + 1 || placeOf(words, u"năm", at) != at + 3)
        return std::nullopt;
    const Date date{*year, *month, *day};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

/// "BC" of "123/BC-UBND" and "5/2025/BC-UBND".
std::string kindOf(std::u16string_view number)
{
    const auto slash = number.rfind(u'/');
    const auto symbol = slash == number.npos ? std::u16string_view() : number.substr(slash + 1);
    return toUtf8(symbol.substr(0, symbol.find(u'-')));
}

} // namespace

std::optional<AttachedTo> readAttachment(const Headings& headings, const std::string& line)
{
    const auto wide = toUtf16(line);
    auto text = trim(wide);
    if (text.starts_with(u'('))
        text.remove_prefix(1);
    if (text.ends_with(u')'))
        text.remove_suffix(1);
    if (!headings.beginning("attached", foldKey(text)).entry)
        return std::nullopt;
    const auto words = wordsOf(text);
    AttachedTo attached;
    const auto number = placeOf(words, u"số") + 1;
    if (number < words.size() && words[number].find(u'/') != std::u16string::npos) {
        attached.kind = kindOf(words[number]);
        if (isDigit(words[number].front()))
            attached.number = toUtf8(words[number]);
    }
    const auto day = placeOf(words, u"ngày");
    attached.date = dateAt(words, day + 1);
    const auto behind = std::min(day, number);
    for (auto at = placeOf(words, u"của", behind < words.size() ? behind : 0) + 1; at < words.size(); ++at)
        attached.issuer += (attached.issuer.empty() ? "" : " ") + toUtf8(words[at]);
    return attached;
}

} // namespace trinhky
