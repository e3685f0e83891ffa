#include "model/fill_places.hpp"

#include "base/text.hpp"
#include "model/placeholder_scan.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using Text = std::u16string_view;

Span spanOf(std::size_t begin, std::size_t end) { return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)}; }

/// End of the brackets that open at `begin`; `begin` itself when they do not close.
std::size_t closeOf(Text text, std::size_t begin)
{
    const Text close = text[begin] == u'[' ? Text(u"]") : Text(u"}}");
    const auto end = text.find(close, begin);
    return end == Text::npos ? begin : end + close.size();
}

bool opens(Text text, std::size_t at) { return text[at] == u'[' || text.substr(at).starts_with(u"{{"); }

bool isBlank(char16_t unit) { return unit == u' ' || unit == u'\u00a0'; }
bool isDots(char16_t unit) { return unit == u'.' || unit == u'…'; }

/// End of the run of units like the one at `begin`.
template <class Like>
std::size_t runEnd(Text text, std::size_t begin, Like like)
{
    auto end = begin;
    while (end < text.size() && like(text[end]))
        ++end;
    return end;
}

} // namespace

bool isPlaceToFill(std::u16string_view text, bool inOurStyle)
{
    if (inOurStyle)
        return true;
    const auto found = findPlaceholders(text);
    return std::any_of(found.begin(), found.end(), [](const auto& one) { return one.kind == PlaceholderKind::Brackets; });
}

std::vector<Span> typedParts(std::u16string_view styled)
{
    std::vector<Span> parts;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
        if (end > begin)
            parts.push_back(spanOf(begin, end));
    };
    for (std::size_t at = 0; at < styled.size();) {
        const auto close = opens(styled, at) ? closeOf(styled, at) : at;
        if (close == at) {
            ++at;
            continue;
        }
        add(at);
        begin = at = close;
    }
    add(styled.size());
    return parts;
}

std::vector<Span> blanksToFill(std::u16string_view text)
{
    std::vector<Span> blanks;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        if (isDots(text[at])) {
            at = runEnd(text, begin, isDots);
            if (text[begin] == u'…' || at - begin >= 3)
                blanks.push_back(spanOf(begin, at));
        } else if (isBlank(text[at])) {
            at = runEnd(text, begin, isBlank);
            if (at - begin >= 2) {
                const auto inner = spanOf(begin + (begin > 0 ? 1 : 0), at - (at < text.size() ? 1 : 0));
                blanks.push_back(inner.begin < inner.end ? inner : spanOf(begin + 1, at));
            }
        } else {
            ++at;
        }
    }
    return blanks;
}

std::string fieldOfBookmark(std::string_view name)
{
    constexpr std::string_view kOurs = "tk_";
    if (!name.starts_with(kOurs))
        return {};
    name.remove_prefix(kOurs.size());
    const auto underscore = name.rfind('_');
    const auto digits = underscore == std::string_view::npos ? std::string_view() : name.substr(underscore + 1);
    if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos)
        name = name.substr(0, underscore);
    return std::string(name);
}

} // namespace trinhky
