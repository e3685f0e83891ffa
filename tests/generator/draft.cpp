#include "draft.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky::generator {
namespace {

bool isBody(Tag tag)
{
    return depthOf(tag) > 0 || tag == Tag::Text || tag == Tag::Field || tag == Tag::Bullet || tag == Tag::Cell ||
           tag == Tag::UnitTitle;
}

/// "Điều 1." in the marks of bold text.
std::u16string withBoldLabel(const std::u16string& text)
{
    const auto end = text.find_first_of(u".:");
    return end == text.npos ? text : u"⦃" + text.substr(0, end + 1) + u"⦄" + text.substr(end + 1);
}

} // namespace

int depthOf(Tag tag)
{
    switch (tag) {
    case Tag::Part:
        return 1;
    case Tag::Chapter:
        return 2;
    case Tag::Article:
        return 3;
    case Tag::Section:
        return 4;
    case Tag::Clause:
        return 5;
    case Tag::Dotted:
        return 6;
    case Tag::Point:
        return 7;
    default:
        return 0;
    }
}

std::vector<std::size_t> Draft::all(Tag tag) const
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (lines[at].tag == tag)
            found.push_back(at);
    return found;
}

std::optional<std::size_t> Draft::first(Tag tag) const
{
    const auto found = all(tag);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<std::size_t> Draft::last(Tag tag) const
{
    const auto found = all(tag);
    return found.empty() ? std::nullopt : std::optional(found.back());
}

bool Draft::drop(Tag tag)
{
    return std::erase_if(lines, [tag](const Line& line) { return line.tag == tag; }) > 0;
}

std::size_t Draft::endOfUnit(std::size_t line) const
{
    const int own = depthOf(lines[line].tag);
    auto at = line + 1;
    while (at < lines.size() && isBody(lines[at].tag) && (depthOf(lines[at].tag) == 0 || depthOf(lines[at].tag) > own))
        ++at;
    return at;
}

std::vector<TextLine> Draft::textLines() const
{
    std::vector<TextLine> result;
    for (const auto& line : lines)
        if (plain)
            result.push_back({line.text, ""});
        else
            result.push_back({line.boldLabel ? withBoldLabel(line.text) : line.text, line.attributes});
    if (!plain && !page.empty())
        result.front().attributes = page + " " + result.front().attributes;
    return result;
}

std::string Draft::text() const
{
    std::string result;
    for (const auto& line : lines)
        result += toUtf8(line.text) + "\n";
    return result;
}

bool replaceIn(Line& line, std::u16string_view what, std::u16string_view with)
{
    const auto at = line.text.find(what);
    if (at == line.text.npos)
        return false;
    line.text.replace(at, what.size(), with);
    return true;
}

} // namespace trinhky::generator
