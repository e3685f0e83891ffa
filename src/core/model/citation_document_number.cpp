#include "model/citation_document_parts.hpp"

#include <algorithm>
#include <utility>

namespace trinhky::citation_grammar {

namespace {

bool isGapMark(char16_t unit) { return unit == u'.' || unit == u'\u2026' || unit == u'_'; }

/// Dots, blanks or a placeholder in the place of a number.
struct GapRead {
    bool blank = false;
    bool placeholder = false;
};

GapRead takeGap(Scanner& scan)
{
    GapRead gap;
    const std::size_t begin = scan.at;
    Scanner next = scan;
    next.take(*kGap);
    if (next.peek() == u'[' || next.peek() == u'{' || next.peek() == u'<') {
        const auto close = next.left().find_first_of(u"]}>");
        constexpr std::size_t kLongest = 40;
        if (close == std::u16string_view::npos || close > kLongest)
            return gap;
        next.at += close + 1;
        if (next.peek() == u'}')
            ++next.at;
        scan = next;
        return {true, true};
    }
    while (isGapMark(next.peek()) || isSpace(next.peek()))
        ++next.at;
    const auto marks = next.from(begin);
    gap.blank = std::any_of(marks.begin(), marks.end(), isGapMark) || next.peek() == u'/' || next.peek() == u'-';
    if (gap.blank)
        scan = next;
    return gap;
}

/// "BC-UBND", "NQ/TW", "TTLT-BYT-BTC", "CV/VPTW/nb", "SNN&PTNT-KH"; blanks that slipped in beside a dash.
std::u16string takeSymbol(Scanner& scan)
{
    const std::size_t begin = scan.at;
    const auto isDash = [](char16_t unit) { return unit == u'-' || unit == u'\u2013' || unit == u'/'; };
    const auto goesOn = [](const Scanner& at) {
        return isLetter(at.peek()) || isDigit(at.peek()) || (at.peek() == u'&' && isUpper(at.peek(1)));
    };
    while (goesOn(scan))
        ++scan.at;
    while (scan.at > begin) {
        Scanner next = scan;
        next.take(*kBlank);
        if (!isDash(next.peek()))
            break;
        ++next.at;
        next.take(*kBlank);
        if (!isUpper(next.peek()) && !(isDigit(next.peek()) && next.at == scan.at + 1) &&
            !(isLower(next.peek()) && next.at == scan.at + 1))
            break;
        while (goesOn(next) || next.peek() == u'.')
            ++next.at;
        while (next.whole()[next.at - 1] == u'.')
            --next.at;
        scan = next;
    }
    return std::u16string(scan.from(begin));
}

/// Day, month or year, or the gap for it.
std::optional<int> takeDatePart(Scanner& scan, bool& some)
{
    static const auto kFigure = x3::repeat(1, 4)[char_(u'0', u'9')] >> !char_(u'0', u'9');
    scan.take(*kGap);
    while (isGapMark(scan.peek())) {
        ++scan.at;
        some = true;
    }
    scan.take(*kGap);
    const auto digits = scan.takeText(kFigure);
    if (digits.empty())
        return std::nullopt;
    some = true;
    return toInt(digits);
}

} // namespace

bool takeDocumentNumber(Scanner& scan, bool said, bool alone, DocumentCitation& citation)
{
    static const auto kLongDigits = +char_(u'0', u'9') >> *(char_(u'.') >> +char_(u'0', u'9'));
    Scanner next = scan;
    const std::size_t begin = next.at;
    next.take(*kGap);
    std::size_t numberBegin = next.at;
    const auto digits = next.takeText(kLongDigits);
    DocumentCitation found = citation;
    found.number = digits;
    if (digits.empty()) {
        if (!said)
            return false;
        next.at = numberBegin = begin;
        const auto gap = takeGap(next);
        if (!gap.blank)
            return false;
        found.numberBlank = true;
        found.placeholder = gap.placeholder;
    } else if (isLower(next.peek()) && !isLetter(next.peek(1))) {
        ++next.at; // "12a/QĐ"
    }
    Scanner symbol = next;
    symbol.take(*kBlank);
    if (symbol.peek() == u'/' || ((symbol.peek() == u'-' || symbol.peek() == u'\u2013') && symbol.at == next.at)) {
        ++symbol.at;
        symbol.take(*kBlank);
        if (isUpper(symbol.peek()) || isDigit(symbol.peek()))
            found.symbol = takeSymbol(symbol);
    }
    if (!found.symbol.empty())
        next = symbol;
    else if (!said && !alone && !found.numberBlank)
        return false;
    else if (found.numberBlank && next.peek() == u'/')
        ++next.at;
    found.numberSpan = spanOf(numberBegin, next.at);
    citation = std::move(found);
    scan = next;
    return true;
}

bool takeDocumentDate(Scanner& scan, DocumentCitation& citation)
{
    static const auto kStroke = *kBlank >> (char_(u'/') | char_(u'-') | char_(u'.'));
    Scanner next = scan;
    const std::size_t begin = next.at;
    if (!next.take(word(u"ngày")))
        return false;
    bool some = false;
    const auto day = takeDatePart(next, some);
    const bool words = next.take(*kGap >> word(u"tháng"));
    if (!words && !((day || some) && next.take(kStroke))) { // "ngày …/…/2026"
        if (!some)
            return false;
        citation.dateSpan = spanOf(begin, next.at);
        scan = next;
        return true;
    }
    const auto month = takeDatePart(next, some);
    std::optional<int> year;
    if (words ? next.take(*kGap >> word(u"năm")) : next.take(kStroke))
        year = takeDatePart(next, some);
    if (day && month && year && isValid({*year, *month, *day}))
        citation.date = Date{*year, *month, *day};
    citation.dateSpan = spanOf(begin, next.at);
    scan = next;
    return true;
}

} // namespace trinhky::citation_grammar
