#include "checks/signature.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {
namespace {

constexpr std::array<std::pair<SignPrefix, std::u16string_view>, 5> kPrefixes{{{SignPrefix::TUQ, u"TUQ."},
                                                                               {SignPrefix::TM, u"TM."},
                                                                               {SignPrefix::KT, u"KT."},
                                                                               {SignPrefix::TL, u"TL."},
                                                                               {SignPrefix::Q, u"Q."}}};

/// How much of the text the letters of a prefix take, with points or strokes between and behind them: "T/M", "KT.", "TUQ". 0 when they are not
/// there, or are part of a longer word.
std::size_t lettersTaken(std::u16string_view text, std::u16string_view prefix)
{
    std::size_t at = 0;
    for (const char16_t letter : prefix.substr(0, prefix.size() - 1)) {
        while (at > 0 && at < text.size() && (text[at] == u'.' || text[at] == u'/'))
            ++at;
        if (at >= text.size() || toUpper(text[at]) != letter)
            return 0;
        ++at;
    }
    const auto letters = at;
    while (at < text.size() && (text[at] == u'.' || text[at] == u'/' || text[at] == u':'))
        ++at;
    const bool pointed = at > letters;
    const bool apart = pointed || (at < text.size() && isSpace(text[at]) && prefix.size() > 2);
    return apart ? at : 0;
}

SignLine readLine(const Analysis& analysis, PlacedLine line)
{
    SignLine read;
    const auto all = analysis.textOf(line.paragraph);
    auto begin = static_cast<std::size_t>(line.span.begin);
    const auto end = static_cast<std::size_t>(line.span.end);
    while (begin < end && (all[begin] == u'*' || isSpace(all[begin])))
        ++begin;
    const auto text = all.substr(begin, end - begin);
    std::size_t rest = 0;
    for (const auto& [prefix, form] : kPrefixes) {
        const auto taken = lettersTaken(text, form);
        if (taken == 0)
            continue;
        rest = taken;
        while (rest < text.size() && isSpace(text[rest]))
            ++rest;
        read.prefix = prefix;
        read.prefixSpan = {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(begin + rest)};
        const bool form0 = text.substr(0, taken) == form;
        read.asInDecree = form0 && rest > taken;
        read.blankMissing = form0 && rest == taken;
        break;
    }
    read.rest = foldKey(text.substr(rest));
    read.line = std::move(line);
    return read;
}

/// "(đã ký)", "[chữ ký]": room for the signature.
bool isRoom(const PlacedLine& line)
{
    const auto key = foldKey(line.text);
    return key.starts_with(u"(") || key.starts_with(u"[") || key.starts_with(u"đã ký");
}

/// "ỦY BAN CHỨNG KHOÁN NHÀ NƯỚC", "THỨ TRƯỞNG": as long as a name, but nobody's.
bool isNobody(const PlacedLine& line)
{
    static constexpr std::array<std::u16string_view, 13> kWords{u"toà án",    u"thứ trưởng", u"phó ",     u"toà án", u"viện ",
                                                                u"bộ ",       u"uỷ ban",     u"hội đồng", u"văn ",   u"sở ",
                                                                u"thống đốc", u"cục ",       u"tổng "};
    const auto key = foldKey(line.text);
    return isUpperCaseText(line.text) &&
           std::any_of(kWords.begin(), kWords.end(), [&](std::u16string_view word) { return key.starts_with(word); });
}

/// Lines of one column stand together; outside tables a name ends what belongs to it.
struct Column {
    std::int32_t table = -1;
    std::int32_t column = -1;
    std::size_t block = 0;
};

} // namespace

std::u16string_view textOf(SignPrefix prefix)
{
    const auto found =
        std::find_if(kPrefixes.begin(), kPrefixes.end(), [prefix](const auto& known) { return known.first == prefix; });
    return found == kPrefixes.end() ? std::u16string_view() : found->second;
}

std::vector<SignBlock> signBlocks(const Analysis& analysis)
{
    std::vector<std::pair<PlacedLine, bool>> lines; // and whether it is a name
    for (auto& line : placedTailLines(analysis, Role::SignAuthority))
        if (!isRoom(line))
            lines.emplace_back(std::move(line), false);
    for (auto& line : placedTailLines(analysis, Role::Signer)) {
        const bool nobody = isNobody(line);
        lines.emplace_back(std::move(line), !nobody);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.paragraph, a.first.span.begin) < std::pair(b.first.paragraph, b.first.span.begin);
    });
    std::vector<SignBlock> blocks;
    std::vector<Column> columns;
    for (auto& [line, name] : lines) {
        const auto& cell = analysis.snapshot->paragraphs[static_cast<std::size_t>(line.paragraph)].cell;
        const auto column = cell.table < 0 ? -1 : cell.column;
        auto open = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column& known) { return known.table == cell.table && known.column == column; });
        if (open == columns.end() || blocks[open->block].signer) {
            if (open == columns.end())
                open = columns.insert(columns.end(), {cell.table, column, 0});
            open->block = blocks.size();
            blocks.emplace_back();
        }
        auto& block = blocks[open->block];
        if (name)
            block.signer = std::move(line);
        else
            block.lines.push_back(readLine(analysis, std::move(line)));
    }
    return blocks;
}

bool beginsWithAny(std::u16string_view key, std::string_view words)
{
    const auto parts = splitList(words, '|');
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const auto word = foldKey(toUtf16(part));
        return key.starts_with(word) && (key.size() == word.size() || !isLetter(key[word.size()]));
    });
}

std::u16string issuerKey(const Analysis& analysis)
{
    static constexpr std::array<std::u16string_view, 9> kUnits{u"xã",       u"phường", u"tỉnh", u"thành phố", u"huyện",
                                                               u"thị trấn", u"thị xã", u"quận", u"đặc khu"};
    const auto issuer = headerKey(analysis, Role::Issuer);
    const bool unit = std::any_of(kUnits.begin(), kUnits.end(), [&](std::u16string_view word) {
        return issuer.starts_with(word) && issuer.substr(word.size()).starts_with(u" ");
    });
    return unit ? headerKey(analysis, Role::Superior) + u" " + issuer : issuer;
}

std::u16string headerKey(const Analysis& analysis, Role role)
{
    std::u16string key;
    const auto end = analysis.parts.front().end;
    for (auto at = analysis.parts.front().begin; at < end; ++at) {
        const auto own = analysis.roles[static_cast<std::size_t>(at)];
        if (own == role)
            key += (key.empty() ? u"" : u" ") + foldKey(analysis.textOf(at));
        else if (isContent(own))
            break;
    }
    return key;
}

bool isWithout(const CheckContext& context)
{
    const auto kinds = splitList(context.rule.param("without"), ' ');
    return std::find(kinds.begin(), kinds.end(), context.analysis.kind) != kinds.end();
}

} // namespace trinhky
