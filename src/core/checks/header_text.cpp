#include "checks/header_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

/// Without blanks and emphasis at both ends.
Stretch trimmed(const Analysis& analysis, std::int32_t paragraph, std::size_t begin, std::size_t end)
{
    const auto text = analysis.textOf(paragraph);
    const auto isOuter = [&](std::size_t at) { return isSpace(text[at]) || text[at] == u'*'; };
    while (begin < end && isOuter(begin))
        ++begin;
    while (end > begin && isOuter(end - 1))
        --end;
    return {paragraph, {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)}};
}

Role roleAt(const Analysis& analysis, std::int32_t paragraph) { return analysis.roles[static_cast<std::size_t>(paragraph)]; }

bool shares(const Analysis& analysis, std::int32_t paragraph, Role role)
{
    return std::any_of(analysis.extraRoles.begin(), analysis.extraRoles.end(),
                       [&](const ExtraRole& extra) { return extra.paragraph == paragraph && extra.role == role; });
}

void addLines(const Analysis& analysis, std::int32_t paragraph, std::size_t begin, std::vector<Stretch>& lines)
{
    const auto text = analysis.textOf(paragraph);
    while (begin < text.size()) {
        const auto end = std::min(text.find(u'\n', begin), text.size());
        if (const auto line = trimmed(analysis, paragraph, begin, end); line.span.end > line.span.begin)
            lines.push_back(line);
        begin = end + 1;
    }
}

/// Where the words behind the capitals of the title begin, in the paragraph of both.
std::size_t behindTitle(std::u16string_view text)
{
    const auto lineEnd = text.find(u'\n');
    if (lineEnd != text.npos && isUpperCaseText(text.substr(0, lineEnd)))
        return lineEnd + 1;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto word = text.find_first_not_of(u" *", at);
        const auto end = std::min(text.find(u' ', word), text.size());
        if (word == text.npos || std::any_of(text.begin() + static_cast<std::ptrdiff_t>(word),
                                             text.begin() + static_cast<std::ptrdiff_t>(end), isLower))
            return word == text.npos ? text.size() : word;
        at = end;
    }
    return at;
}

bool beginsLetterSubject(std::u16string_view text)
{
    const auto key = foldKey(text.substr(0, 24));
    return key.starts_with(u"v/v") || key.starts_with(u"về việc");
}

/// "Số: 12/UBND-VX V/v …".
void addBesideNumber(const Analysis& analysis, std::vector<Stretch>& lines)
{
    const auto paragraph = analysis.header.numberParagraph;
    if (paragraph < 0 || !shares(analysis, paragraph, Role::Subject))
        return;
    const auto text = analysis.textOf(paragraph);
    for (std::size_t at = 0; at + 3 <= text.size(); ++at)
        if (toLower(text[at]) == u'v' && text[at + 1] == u'/' && toLower(text[at + 2]) == u'v') {
            const auto end = std::min({text.find(u'\t', at), text.find(u"   ", at), text.size()});
            const auto line = trimmed(analysis, paragraph, at, end);
            return lines.push_back(line);
        }
}

constexpr std::array<std::u16string_view, 9> kPlaces{u"xã ",     u"phường ", u"thị trấn ",  u"huyện ",  u"quận ",
                                                     u"thị xã ", u"tỉnh ",   u"thành phố ", u"đặc khu "};

bool isPlace(std::u16string_view text)
{
    const auto key = foldKey(text);
    return std::any_of(kPlaces.begin(), kPlaces.end(), [&](std::u16string_view place) { return key.starts_with(place); });
}

} // namespace

std::u16string_view textOf(const Analysis& analysis, const Stretch& stretch)
{
    return analysis.textOf(stretch.paragraph)
        .substr(static_cast<std::size_t>(stretch.span.begin), static_cast<std::size_t>(stretch.span.end - stretch.span.begin));
}

std::vector<Stretch> subjectLines(const Analysis& analysis)
{
    std::vector<Stretch> lines;
    const auto title = analysis.find(Role::Title);
    const auto& main = analysis.parts.front();
    if (title >= 0 && shares(analysis, title, Role::Subject))
        addLines(analysis, title, behindTitle(analysis.textOf(title)), lines);
    auto at = title >= 0 ? title + 1 : analysis.find(Role::Subject);
    if (title < 0 && at >= 0 && at == analysis.header.numberParagraph) {
        addBesideNumber(analysis, lines);
        return lines;
    }
    if (title < 0 && at >= 0 && !beginsLetterSubject(analysis.textOf(at)))
        return lines;
    for (; at >= 0 && at < main.end; ++at) {
        const Role role = roleAt(analysis, at);
        const bool other = at == analysis.header.numberParagraph || at == analysis.header.dateParagraph; // a copy has no subject
        if (role == Role::Subject && !other)
            addLines(analysis, at, 0, lines);
        else if (role != Role::Empty || !lines.empty())
            break;
    }
    return lines;
}

std::vector<Stretch> issuerLines(const Analysis& analysis)
{
    std::vector<Stretch> lines;
    const auto issuer = analysis.find(Role::Issuer);
    const auto& main = analysis.parts.front();
    if (issuer < 0 || issuer >= main.end || roleAt(analysis, issuer) != Role::Issuer)
        return lines;
    const auto superior = analysis.find(Role::Superior);
    const auto above = superior >= 0 && superior < issuer && roleAt(analysis, superior) == Role::Superior
                           ? trim(analysis.textOf(superior))
                           : std::u16string_view();
    constexpr std::size_t kNoPlaceYet = 24; // "ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN": the place follows in the next line
    if (isPlace(analysis.textOf(issuer)) && !above.empty() && above.size() < kNoPlaceYet)
        addLines(analysis, superior, 0, lines);
    for (auto at = issuer; at < main.end && roleAt(analysis, at) == Role::Issuer; ++at)
        addLines(analysis, at, 0, lines);
    return lines;
}

} // namespace trinhky
