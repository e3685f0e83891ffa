#include "model/session_text.hpp"

#include "model/label_grammar.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace trinhky {
namespace {

using namespace label_grammar;

constexpr std::array<std::pair<std::u16string_view, int>, 16> kUnits{{{u"nhất", 1},
                                                                      {u"một", 1},
                                                                      {u"mốt", 1},
                                                                      {u"hai", 2},
                                                                      {u"nhì", 2},
                                                                      {u"ba", 3},
                                                                      {u"tư", 4},
                                                                      {u"bốn", 4},
                                                                      {u"năm", 5},
                                                                      {u"lăm", 5},
                                                                      {u"sáu", 6},
                                                                      {u"bảy", 7},
                                                                      {u"bẩy", 7},
                                                                      {u"tám", 8},
                                                                      {u"chín", 9},
                                                                      {u"mười", 10}}};

std::optional<int> takeUnit(Scanner& scan)
{
    Scanner next = scan;
    next.take(*kBlank);
    for (const auto& [word, value] : kUnits)
        if (next.left().starts_with(word) && !(next.left().size() > word.size() && isLetter(next.left()[word.size()]))) {
            scan = next;
            scan.at += word.size();
            return value;
        }
    return std::nullopt;
}

/// "nhất", "mười hai", "hai mươi lăm". A "năm" behind the number is a year's ("kỳ họp thứ tư năm 2025").
std::optional<int> takeWords(Scanner& scan)
{
    auto value = takeUnit(scan);
    if (!value)
        return std::nullopt;
    Scanner next = scan;
    if (*value < 10 && next.take(*kBlank >> lit(u"mươi"))) {
        *value *= 10;
        scan = next;
    }
    if (*value >= 10) {
        next = scan;
        const auto unit = takeUnit(next);
        if (unit && !next.take(+kBlank >> char_(u'0', u'9'))) {
            *value += *unit;
            scan = next;
        }
    }
    return value;
}

std::optional<int> takeOrdinal(Scanner& scan)
{
    static const auto kSmallRoman = +(char_(u'i') | char_(u'v') | char_(u'x') | char_(u'l') | char_(u'c'));
    scan.take(*kBlank);
    if (const auto digits = scan.takeText(kDigits); !digits.empty())
        return toInt(digits);
    Scanner next = scan;
    auto roman = std::u16string(next.takeText(kSmallRoman));
    std::transform(roman.begin(), roman.end(), roman.begin(), [](char16_t unit) { return toUpper(unit); });
    if (const auto value = romanValue(roman); value && !isLetter(next.peek())) {
        scan = next;
        return value;
    }
    return takeWords(scan);
}

/// Between "kỳ họp" and its number: "chuyên đề lần thứ".
const auto& sessionWords()
{
    static const auto kWords =
        *(+kBlank >> (lit(u"chuyên đề") | lit(u"bất thường") | lit(u"thường lệ") | lit(u"không thường lệ") | lit(u"giữa năm") |
                      lit(u"cuối năm") | lit(u"lần") | lit(u"thứ")));
    return kWords;
}

template <class Keyword, class Between>
void readOrdinals(std::u16string_view text, const Keyword& keyword, const Between& between, std::optional<int>& value, Span& span)
{
    for (std::size_t at = 0; at < text.size() && !value; ++at) {
        if (at > 0 && isLetter(text[at - 1]))
            continue;
        Scanner scan(text);
        scan.at = at;
        if (!scan.take(keyword) || !scan.take(between))
            continue;
        value = takeOrdinal(scan);
        span = {static_cast<std::int32_t>(at), static_cast<std::int32_t>(scan.at)};
    }
}

std::optional<int> takeFigure(Scanner& scan, int most)
{
    static const auto kFigure = x3::repeat(1, 4)[char_(u'0', u'9')] >> !char_(u'0', u'9');
    scan.take(*kBlank);
    const auto digits = scan.takeText(kFigure);
    if (digits.empty() || toInt(digits) > most)
        return std::nullopt;
    return toInt(digits);
}

std::optional<Date> takeDate(Scanner& scan)
{
    static const auto kStroke = *kBlank >> (char_(u'/') | char_(u'-') | char_(u'.'));
    const auto day = takeFigure(scan, 31);
    const bool words = day && scan.take(*kBlank >> lit(u"tháng"));
    if (!day || (!words && !scan.take(kStroke)))
        return std::nullopt;
    const auto month = takeFigure(scan, 12);
    if (!month || !(words ? scan.take(*kBlank >> lit(u"năm")) : scan.take(kStroke)))
        return std::nullopt;
    const auto year = takeFigure(scan, 2999);
    const Date date{year.value_or(0), *month, *day};
    return year && *year > 1900 && isValid(date) ? std::optional(date) : std::nullopt;
}

} // namespace

SessionText readSession(std::u16string_view text)
{
    const auto small = toLower(text);
    SessionText session;
    readOrdinals(small, lit(u"khóa") | lit(u"khoá"), x3::eps, session.term, session.termSpan);
    readOrdinals(small, lit(u"kỳ họp") | lit(u"kì họp") | lit(u"phiên họp"), sessionWords(), session.session,
                 session.sessionSpan);
    return session;
}

std::vector<WrittenDate> writtenDates(std::u16string_view text)
{
    constexpr std::u16string_view kDay = u"ngày";
    const auto small = toLower(text);
    std::vector<WrittenDate> dates;
    for (auto at = small.find(kDay); at != small.npos; at = small.find(kDay, at + 1)) {
        Scanner scan(small);
        scan.at = at + kDay.size();
        if (const auto date = takeDate(scan))
            dates.push_back({*date, {static_cast<std::int32_t>(at), static_cast<std::int32_t>(scan.at)}});
    }
    return dates;
}

} // namespace trinhky
