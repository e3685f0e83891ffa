#include "checks/list_items.hpp"

#include "base/text.hpp"
#include "model/role_text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

constexpr std::u16string_view kBullets = u"-\u2010\u2011\u2012\u2013\u2014\u2212+*\u2022\u00B7";
constexpr std::array<std::u16string_view, 8> kBasisWords{u"căn cứ",     u"xét ",    u"theo ",    u"thực hiện",
                                                         u"trên cơ sở", u"sau khi", u"thể theo", u"để "};

bool hasWords(std::u16string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char16_t unit) { return isLetter(unit) || isDigit(unit); });
}

bool isBulleted(const Analysis& analysis, const PlacedLine& line)
{
    const auto& label = analysis.snapshot->paragraphs[static_cast<std::size_t>(line.paragraph)].label;
    return kBullets.find(line.text.front()) != kBullets.npos || (!label.empty() && line.span.begin == 0);
}

bool endsItem(const ListItem& item) { return item.text.ends_with(u';') || item.text.ends_with(u'.'); }

void addLine(const PlacedLine& line, bool begins, std::vector<ListItem>& items)
{
    if (begins) {
        items.emplace_back();
        items.back().paragraph = line.paragraph;
        items.back().begin = line.span.begin;
    }
    ListItem& item = items.back();
    item.text += (item.text.empty() ? u"" : u" ") + line.text;
    item.last = line.paragraph;
    item.end = line.span.end;
}

std::u16string keyWithoutBullet(std::u16string_view text)
{
    while (!text.empty() && (kBullets.find(text.front()) != kBullets.npos || isSpace(text.front())))
        text.remove_prefix(1);
    return foldKey(text);
}

void finish(const Analysis& analysis, std::vector<ListItem>& items)
{
    for (auto& item : items) {
        item.key = keyWithoutBullet(item.text);
        const auto text = analysis.textOf(item.last);
        while (item.end > 0 &&
               (text[static_cast<std::size_t>(item.end - 1)] == u'*' || isSpace(text[static_cast<std::size_t>(item.end - 1)])))
            --item.end;
    }
}

bool endsBlock(Role role)
{
    return role == Role::Heading || role == Role::GroupHeading || role == Role::Enact || role == Role::Quote ||
           role == Role::TableCell;
}

/// Where the list ends: at "QUYẾT ĐỊNH:" or the first number, and where neither is near, behind the last căn cứ that was recognised.
std::int32_t endOfBasis(const Analysis& analysis, std::int32_t first)
{
    constexpr std::int32_t kWrapped = 4; // lines that a căn cứ may take which is not recognised from its second line on
    const auto mainEnd = analysis.parts.front().end;
    std::int32_t last = first;
    auto at = first;
    for (; at < mainEnd && !endsBlock(analysis.roles[static_cast<std::size_t>(at)]); ++at)
        if (analysis.roles[static_cast<std::size_t>(at)] == Role::Basis)
            last = at;
    const bool closed = at < mainEnd && analysis.roles[static_cast<std::size_t>(at)] == Role::Enact;
    return closed ? at : std::min(at, last + kWrapped);
}

void addLinesOf(const Analysis& analysis, std::int32_t paragraph, std::vector<PlacedLine>& lines)
{
    const auto text = analysis.textOf(paragraph);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(u'\n', begin), text.size());
        const auto inner = trim(text.substr(begin, end - begin));
        const auto from = static_cast<std::int32_t>(inner.data() - text.data());
        if (hasWords(inner))
            lines.push_back({paragraph, {from, from + static_cast<std::int32_t>(inner.size())}, std::u16string(inner)});
        begin = end + 1;
    }
}

/// True when the line belongs to the căn cứ before it, or is one that was taken for something else.
bool isOfBasis(const PlacedLine& line, const std::vector<PlacedLine>& before, bool last)
{
    const char16_t mark = before.back().text.back();
    const bool open = isLetter(mark) || isDigit(mark) || mark == u',' || mark == u'-';
    return open && (!last || isLower(line.text.front()) || isDigit(line.text.front()));
}

bool beginsBasis(const Analysis& analysis, const PlacedLine& line)
{
    const auto key = keyWithoutBullet(line.text);
    const bool worded =
        std::any_of(kBasisWords.begin(), kBasisWords.end(), [&](std::u16string_view word) { return key.starts_with(word); });
    return isBulleted(analysis, line) || (worded && !isLower(line.text.front()));
}

/// The lines from the first căn cứ on; those that conversion parted from their beginning are not recognised by themselves.
std::vector<PlacedLine> linesOfBasis(const Analysis& analysis)
{
    std::vector<PlacedLine> lines;
    const auto first = analysis.find(Role::Basis);
    if (first < 0 || first >= analysis.parts.front().end)
        return lines;
    const auto end = endOfBasis(analysis, first);
    const auto isBasis = [&](std::int32_t at) { return analysis.roles[static_cast<std::size_t>(at)] == Role::Basis; };
    auto last = end - 1;
    while (last > first && !isBasis(last))
        --last;
    for (auto at = first; at < end; ++at) {
        std::vector<PlacedLine> own;
        addLinesOf(analysis, at, own);
        for (auto& line : own)
            if (isBasis(at) || beginsBasis(analysis, line) || (!lines.empty() && isOfBasis(line, lines, at > last)))
                lines.push_back(std::move(line));
    }
    return lines;
}

/// What follows is text where no "QUYẾT ĐỊNH:" closes the list: căn cứ are only those at its beginning.
void dropText(const Analysis& analysis, std::vector<ListItem>& items)
{
    if (analysis.find(Role::Enact) >= 0)
        return;
    const auto text = std::find_if(items.begin(), items.end(), [](const ListItem& item) {
        const bool open = item.text.ends_with(u';') || item.text.ends_with(u',');
        return item.text.ends_with(u':') || (!open && !item.key.starts_with(u"căn cứ"));
    });
    items.erase(text, items.end());
}

/// Recipients of one line: "- Như trên; - Các thôn; - Lưu: VT."
std::vector<PlacedLine> recipientLines(const Analysis& analysis)
{
    std::vector<PlacedLine> lines;
    for (const auto& line : placedTailLines(analysis, Role::Recipient)) {
        const auto text = analysis.textOf(line.paragraph);
        const auto end = static_cast<std::size_t>(line.span.end);
        for (auto begin = static_cast<std::size_t>(line.span.begin); begin < end;) {
            auto cut = begin;
            do
                cut = std::min(text.find(u';', cut + 1), end);
            while (cut < end && !trim(text.substr(cut + 1, end - cut - 1)).starts_with(u'-'));
            const auto inner = trim(text.substr(begin, std::min(cut + 1, end) - begin));
            const auto from = static_cast<std::int32_t>(inner.data() - text.data());
            if (!inner.empty())
                lines.push_back({line.paragraph, {from, from + static_cast<std::int32_t>(inner.size())}, std::u16string(inner)});
            begin = cut + 1;
        }
    }
    return lines;
}

bool beginsArchive(std::u16string_view text) { return foldBare(keyWithoutBullet(text).substr(0, 3)) == u"luu"; }

} // namespace

std::vector<ListItem> recipientItems(const Analysis& analysis)
{
    const auto lines = recipientLines(analysis);
    const bool bulleted = std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return isBulleted(analysis, line); });
    std::vector<ListItem> items;
    bool bulletAlone = false; // a tab parts it from its words
    bool archived = false;    // nothing but a further bullet comes after "Lưu: …"
    for (const auto& line : lines) {
        const bool bullet = isBulleted(analysis, line);
        const bool archive = beginsArchive(line.text);
        if (bulleted && !bullet && !archive && !bulletAlone && (items.empty() || archived || endsItem(items.back())))
            continue;
        addLine(line, items.empty() || !bulleted || bullet || (archive && !bulletAlone), items);
        archived = archived || archive;
        bulletAlone = !hasWords(line.text);
    }
    finish(analysis, items);
    std::erase_if(items, [](const ListItem& item) { return item.key.empty(); });
    return items;
}

std::vector<ListItem> basisItems(const Analysis& analysis)
{
    std::vector<ListItem> items;
    for (const auto& line : linesOfBasis(analysis))
        addLine(line, items.empty() || beginsBasis(analysis, line) || endsItem(items.back()), items);
    finish(analysis, items);
    for (auto& item : items)
        while (!item.text.empty() && (isSpace(item.text.back()) || item.text.back() == u'*'))
            item.text.pop_back();
    dropText(analysis, items);
    return items;
}

} // namespace trinhky
