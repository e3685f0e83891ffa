#include "checks/places.hpp"

#include <algorithm>

namespace trinhky {
namespace {

std::size_t indexOf(std::int32_t number) { return static_cast<std::size_t>(number); }

} // namespace

Place wholeParagraph(const Analysis& analysis, std::int32_t paragraph)
{
    Place place;
    place.paragraph = paragraph;
    if (paragraph < 0)
        return place;
    const std::u16string_view text = analysis.snapshot->paragraphs[indexOf(paragraph)].text;
    const auto inner = trim(text);
    const auto begin = inner.empty() ? 0 : inner.data() - text.data();
    place.span = {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(begin + static_cast<std::ptrdiff_t>(inner.size()))};
    return place;
}

std::string quoteOf(const Analysis& analysis, std::int32_t paragraph)
{
    constexpr std::size_t kLongest = 80;
    auto text = trim(analysis.textOf(paragraph));
    while (!text.empty() && (text.front() == u'*' || isSpace(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == u'*' || isSpace(text.back())))
        text.remove_suffix(1);
    if (text.size() <= kLongest)
        return toUtf8(text);
    return toUtf8(trim(text.substr(0, text.rfind(u' ', kLongest)))) + "…";
}

Place placeInText(const Analysis& analysis, std::int32_t paragraph, Span normal)
{
    Place place;
    place.paragraph = paragraph;
    place.span = analysis.originalSpan(paragraph, normal);
    return place;
}

std::int32_t findAny(const Analysis& analysis, std::initializer_list<Role> roles, std::int32_t part)
{
    if (indexOf(part) >= analysis.parts.size())
        return -1;
    for (auto at = analysis.parts[indexOf(part)].begin; at < analysis.parts[indexOf(part)].end; ++at)
        if (std::find(roles.begin(), roles.end(), analysis.roles[indexOf(at)]) != roles.end())
            return at;
    return -1;
}

std::int32_t lastText(const Analysis& analysis, std::int32_t part)
{
    const auto& paragraphs = analysis.snapshot->paragraphs;
    if (indexOf(part) < analysis.parts.size()) {
        const auto& range = analysis.parts[indexOf(part)];
        for (auto at = range.end - 1; at >= range.begin; --at)
            if (!trim(paragraphs[indexOf(at)].text).empty())
                return at;
    }
    return static_cast<std::int32_t>(paragraphs.size()) - 1;
}

std::int32_t partOf(const Analysis& analysis, std::int32_t paragraph)
{
    const auto& parts = analysis.parts;
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const Part& part) { return paragraph >= part.begin && paragraph < part.end; });
    return found == parts.end() ? -1 : static_cast<std::int32_t>(found - parts.begin());
}

bool isContent(Role role)
{
    switch (role) {
    case Role::Heading:
    case Role::HeadingTitle:
    case Role::GroupHeading:
    case Role::Bullet:
    case Role::Body:
    case Role::Adoption:
    case Role::TableCell:
    case Role::Quote:
        return true;
    default:
        return false;
    }
}

std::vector<std::string_view> splitList(std::string_view list, char separator)
{
    std::vector<std::string_view> items;
    while (!list.empty()) {
        const auto end = std::min(list.find(separator), list.size());
        auto item = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        const auto begin = item.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos)
            continue;
        items.push_back(item.substr(begin, item.find_last_not_of(" \t\r\n") - begin + 1));
    }
    return items;
}

} // namespace trinhky
