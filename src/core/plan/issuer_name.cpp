#include "plan/issuer_name.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace trinhky {

namespace {

/// What the beginning of an office's name tells about it.
struct Office {
    std::u16string_view begins;
    std::u16string_view symbol;
    std::u16string_view post;   ///< of its head, above the signature
    std::u16string_view before; ///< stands before the name to make the head's full title
    bool collective;
};
constexpr std::array<Office, 12> kOffices{{{u"hội đồng nhân dân", u"HĐND", u"CHỦ TỊCH", u"CHỦ TỊCH ", true},
                                           {u"ủy ban nhân dân", u"UBND", u"CHỦ TỊCH", u"CHỦ TỊCH ", true},
                                           {u"văn phòng", u"", u"CHÁNH VĂN PHÒNG", u"CHÁNH ", false},
                                           {u"phòng", u"", u"TRƯỞNG PHÒNG", u"TRƯỞNG ", false},
                                           {u"sở", u"", u"GIÁM ĐỐC", u"GIÁM ĐỐC ", false},
                                           {u"trung tâm", u"", u"GIÁM ĐỐC", u"GIÁM ĐỐC ", false},
                                           {u"chi cục", u"", u"CHI CỤC TRƯỞNG", u"CHI CỤC TRƯỞNG ", false},
                                           {u"thanh tra", u"", u"CHÁNH THANH TRA", u"CHÁNH ", false},
                                           {u"trường", u"", u"HIỆU TRƯỞNG", u"HIỆU TRƯỞNG ", false},
                                           {u"trạm", u"", u"TRƯỞNG TRẠM", u"TRƯỞNG ", false},
                                           {u"công an", u"", u"TRƯỞNG CÔNG AN", u"TRƯỞNG ", false},
                                           {u"ban", u"", u"TRƯỞNG BAN", u"TRƯỞNG ", false}}};
constexpr Office kOther{u"", u"", u"[CHỨC VỤ]", u"[CHỨC VỤ] ", false};
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

std::u16string lowerCase(std::u16string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char16_t letter) { return toLower(letter); });
    return text;
}

/// Names in capitals lose all but the first; others stay as they are.
std::u16string sentenceCase(const std::u16string& name)
{
    return isUpperCaseText(name) ? name.substr(0, 1) + lowerCase(name.substr(1)) : name;
}

/// Writes the letter behind each `mark` as a capital.
void capitalizeAfter(std::u16string& name, std::u16string_view mark)
{
    for (auto at = name.find(mark); at != std::u16string::npos; at = name.find(mark, at + mark.size()))
        if (at + mark.size() < name.size())
            name[at + mark.size()] = toUpper(name[at + mark.size()]);
}

/// The proper name behind the last word for a level ("… xã Thử Nghiệm"); "xã hội" is none.
void capitalizeUnit(std::u16string& text, std::u16string_view small)
{
    for (const auto level : kLevels) {
        const auto word = u' ' + std::u16string(level) + u' ';
        const auto at = small.rfind(word);
        if (at == std::u16string_view::npos || small.substr(at).starts_with(u" xã hội"))
            continue;
        for (auto letter = at + word.size(); letter < text.size(); ++letter)
            if (isSpace(text[letter - 1]))
                text[letter] = toUpper(text[letter]);
        return;
    }
}

/// "PHÒNG VĂN HÓA - XÃ HỘI" → "Phòng Văn hóa - Xã hội": the kind of office and each of its fields begin with a capital
/// (Phụ lục II, Mục IV, khoản 1).
std::u16string officeCase(const std::u16string& name, std::u16string_view kind)
{
    if (!isUpperCaseText(name))
        return name;
    const auto small = lowerCase(name);
    auto text = sentenceCase(name);
    for (const std::u16string_view mark : {u", ", u" - ", u" và "})
        capitalizeAfter(text, mark);
    if (!kind.empty() && kind.size() + 1 < text.size())
        text[kind.size() + 1] = toUpper(text[kind.size() + 1]);
    for (const std::u16string_view proper : {u"Hội đồng nhân dân", u"Ủy ban nhân dân", u"HĐND", u"UBND"}) {
        const auto wanted = lowerCase(std::u16string(proper));
        for (auto at = small.find(wanted); at != std::u16string::npos; at = small.find(wanted, at + wanted.size()))
            text.replace(at, proper.size(), proper);
    }
    capitalizeUnit(text, small);
    return text;
}

/// "XÃ THỬ NGHIỆM" as in running text: "xã Thử Nghiệm". Places to fill in ("[TÊN XÃ]") become small.
std::u16string unitInText(const std::u16string& unit, std::u16string_view level)
{
    if (!isUpperCaseText(unit))
        return unit;
    auto text = unit;
    bool first = true;
    bool placeholder = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        placeholder = placeholder || text[i] == u'[';
        if (!first || placeholder || i < level.size())
            text[i] = toLower(text[i]);
        first = isSpace(text[i]);
        placeholder = placeholder && text[i] != u']';
    }
    return text;
}

const Office& officeOf(std::u16string_view name)
{
    const auto key = foldKey(name);
    const auto found = std::find_if(kOffices.begin(), kOffices.end(), [&key](const Office& office) {
        const auto word = foldKey(office.begins);
        return key == word || key.starts_with(word + u' ');
    });
    return found == kOffices.end() ? kOther : *found;
}

} // namespace

IssuerName splitIssuer(const std::string& name)
{
    const auto text = toUtf16(name);
    const auto& office = officeOf(text);
    const auto end = office.collective ? endOfWords(text, kBodyWords) : text.size();
    const auto cut = std::min(text.find(u'\n'), end);
    const auto body = onOneLine(std::u16string_view(text).substr(0, cut));
    const auto unit = onOneLine(std::u16string_view(text).substr(cut));
    const auto level = std::u16string(levelOf(unit));
    const auto whole = onOneLine(text);
    const auto running = office.collective ? sentenceCase(body) + u' ' + level : officeCase(whole, office.begins);
    const auto unitText = unit.empty() ? unit : unitInText(unit, level);
    const auto full = office.collective && !unit.empty() ? sentenceCase(body) + u' ' + unitText : running;
    return {toUtf8(body),
            toUtf8(unit),
            toUtf8(unitText),
            toUtf8(running),
            toUtf8(full),
            toUtf8(level),
            office.symbol.empty() ? "[CƠ QUAN]" : toUtf8(office.symbol),
            toUtf8(office.post),
            toUtf8(std::u16string(office.before) + whole),
            toUtf8(sentenceCase(std::u16string(office.before)) + full),
            office.collective};
}

} // namespace trinhky
