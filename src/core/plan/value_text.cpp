#include "plan/value_text.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string twoDigits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

} // namespace

std::vector<std::string> linesOf(const std::string& value)
{
    std::vector<std::string> lines;
    const auto text = toUtf16(value);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(u'\n', begin), text.size());
        const auto line = trim(std::u16string_view(text).substr(begin, end - begin));
        if (!line.empty())
            lines.push_back(toUtf8(line));
        begin = end + 1;
    }
    return lines;
}

std::string joinLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::vector<std::string> entriesOf(const std::string& value)
{
    std::vector<std::string> entries;
    for (const auto& text : linesOf(value)) {
        const auto whole = toUtf16(text);
        std::u16string_view line = whole;
        while (!line.empty() && (line.front() == u'-' || line.front() == u'–' || isSpace(line.front())))
            line.remove_prefix(1);
        while (!line.empty() && (line.back() == u';' || line.back() == u'.' || isSpace(line.back())))
            line.remove_suffix(1);
        if (!line.empty())
            entries.push_back(toUtf8(line));
    }
    return entries;
}

std::string numberText(const std::string& number)
{
    if (number.empty())
        return "        ";
    return number.size() == 1 && number.front() >= '0' && number.front() <= '9' ? "0" + number : number;
}

std::string dateText(const Date& date)
{
    return "ngày " + twoDigits(date.day) + " tháng " + (date.month < 3 ? twoDigits(date.month) : std::to_string(date.month)) +
           " năm " + std::to_string(date.year);
}

std::string blankDate(std::string_view year) { return "ngày      tháng      năm " + std::string(year); }

} // namespace trinhky
