#include "plan/issuer_name.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace trinhky {

namespace {

constexpr std::array<std::u16string_view, 2> kCollectiveBodies{u"hội đồng nhân dân", u"ủy ban nhân dân"};
constexpr std::array<std::u16string_view, 9> kLevels{u"đặc khu", u"thị trấn", u"thị xã", u"thành phố", u"phường",
                                                     u"xã",      u"quận",     u"huyện",  u"tỉnh"};
constexpr int kBodyWords = 4;

/// Where the first words of the text end.
std::size_t endOfWords(std::u16string_view text, int words)
{
    std::size_t at = 0;
    for (int word = 0; word < words; ++word) {
        while (at < text.size() && isSpace(text[at]))
            ++at;
        while (at < text.size() && !isSpace(text[at]))
            ++at;
    }
    return at;
}

std::u16string onOneLine(std::u16string_view text)
{
    std::u16string line(trim(text));
    std::replace(line.begin(), line.end(), u'\n', u' ');
    return line;
}

std::u16string_view levelOf(std::u16string_view unit)
{
    const auto key = foldKey(unit);
    for (const auto level : kLevels) {
        const auto word = foldKey(level);
        if (key == word || key.starts_with(word + u' '))
            return level;
    }
    return u"xã";
}

/// Names in capitals lose all but the first; others stay as they are.
std::u16string sentenceCase(std::u16string name)
{
    if (isUpperCaseText(name))
        std::transform(name.begin() + 1, name.end(), name.begin() + 1, [](char16_t letter) { return toLower(letter); });
    return name;
}

} // namespace

IssuerName splitIssuer(const std::string& name)
{
    const auto text = toUtf16(name);
    const auto end = endOfWords(text, kBodyWords);
    const auto head = foldKey(std::u16string_view(text).substr(0, end));
    const bool collective = std::any_of(kCollectiveBodies.begin(), kCollectiveBodies.end(),
                                        [&](std::u16string_view known) { return foldKey(known) == head; });
    const auto cut = std::min(text.find(u'\n'), collective ? end : text.size());
    const auto body = onOneLine(std::u16string_view(text).substr(0, cut));
    const auto unit = onOneLine(std::u16string_view(text).substr(cut));
    const auto level = std::u16string(levelOf(unit));
    const auto running = collective ? sentenceCase(body) + u' ' + level : sentenceCase(onOneLine(text));
    return {toUtf8(body), toUtf8(unit), toUtf8(running), toUtf8(level), collective};
}

} // namespace trinhky
