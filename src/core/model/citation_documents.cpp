#include "model/citation_grammar.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky::citation_grammar {

namespace {

enum class TypeKind : std::uint8_t {
    Common,
    Normative, ///< also cited by number alone: "Nghị định 30"
    Law        ///< cited by its name, needs no number
};

struct Type {
    std::u16string_view name;
    TypeKind kind = TypeKind::Common;
};

/// Longer names before what they begin with.
constexpr std::array<Type, 36> kTypes{{{u"bộ luật", TypeKind::Law},
                                       {u"luật", TypeKind::Law},
                                       {u"hiến pháp", TypeKind::Law},
                                       {u"pháp lệnh", TypeKind::Law},
                                       {u"nghị định thư"},
                                       {u"nghị định", TypeKind::Normative},
                                       {u"nghị quyết liên tịch", TypeKind::Normative},
                                       {u"nghị quyết", TypeKind::Normative},
                                       {u"quyết định", TypeKind::Normative},
                                       {u"thông tư liên tịch", TypeKind::Normative},
                                       {u"thông tư", TypeKind::Normative},
                                       {u"chỉ thị", TypeKind::Normative},
                                       {u"quy chế"},
                                       {u"quy định"},
                                       {u"thông báo"},
                                       {u"thông cáo"},
                                       {u"hướng dẫn"},
                                       {u"chương trình"},
                                       {u"kế hoạch"},
                                       {u"phương án"},
                                       {u"đề án"},
                                       {u"dự án"},
                                       {u"báo cáo thẩm tra"},
                                       {u"báo cáo"},
                                       {u"biên bản"},
                                       {u"tờ trình"},
                                       {u"hợp đồng"},
                                       {u"công văn"},
                                       {u"công điện"},
                                       {u"kết luận"},
                                       {u"điều lệ"},
                                       {u"lệnh"},
                                       {u"văn bản"},
                                       {u"quy chuẩn"},
                                       {u"tiêu chuẩn"},
                                       {u"quy ước"}}};

const Type* takeType(Scanner& scan)
{
    const char16_t second = scan.peek(1);
    for (const Type& type : kTypes)
        if (isSame(second, type.name[1]) && startsWithWord(scan, type.name)) {
            scan.at += type.name.size();
            return &type;
        }
    return nullptr;
}

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

/// "BC-UBND", "NQ/TW", "TTLT-BYT-BTC", "CV/VPTW/nb"; blanks that slipped in beside a dash.
std::u16string takeSymbol(Scanner& scan)
{
    const std::size_t begin = scan.at;
    const auto isDash = [](char16_t unit) { return unit == u'-' || unit == u'\u2013' || unit == u'/'; };
    while (isLetter(scan.peek()) || isDigit(scan.peek()))
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
        while (isLetter(next.peek()) || isDigit(next.peek()) || next.peek() == u'.')
            ++next.at;
        while (next.whole()[next.at - 1] == u'.')
            --next.at;
        scan = next;
    }
    return std::u16string(scan.from(begin));
}

/// `said`: "số" stands before it, so that there may be a gap; `alone`: it needs no symbol ("Nghị định 30").
/// "121/BC-UBND", "04/2022/QĐ-TTg", "99-QĐ/TW", "…/BC-HĐND", "34".
bool takeNumber(Scanner& scan, bool said, bool alone, DocumentCitation& citation)
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

/// Day, month or year, or the gap for it.
std::optional<int> takeDatePart(Scanner& scan, bool& some)
{
    static const auto kFigure = x3::repeat(1, 4)[char_(u'0', u'9')] >> !char_(u'0', u'9');
    scan.take(*kGap);
    while (isGapMark(scan.peek()))
        ++scan.at, some = true;
    scan.take(*kGap);
    const auto digits = scan.takeText(kFigure);
    if (digits.empty())
        return std::nullopt;
    some = true;
    return toInt(digits);
}

bool takeDate(Scanner& scan, DocumentCitation& citation)
{
    static const auto kStroke = *kBlank >> (char_(u'/') | char_(u'-') | char_(u'.'));
    Scanner next = scan;
    const std::size_t begin = next.at;
    if (!next.take(word(u"ngày")))
        return false;
    bool some = false;
    const auto day = takeDatePart(next, some);
    const bool words = next.take(*kGap >> word(u"tháng"));
    if (!words && !(day && next.take(kStroke))) {
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

constexpr std::array<std::u16string_view, 31> kSubjectWords{
    u"về",        u"v/v",       u"quy định",  u"qui định",  u"ban hành",   u"phê duyệt",  u"hướng dẫn",  u"sửa đổi",
    u"bổ sung",   u"bãi bỏ",    u"thay thế",  u"thông qua", u"giao",       u"công bố",    u"triển khai", u"thực hiện",
    u"kiện toàn", u"thành lập", u"thẩm tra",  u"tổng kết",  u"đánh giá",   u"tăng cường", u"phân công",  u"phân bổ",
    u"tổ chức",   u"kết quả",   u"tình hình", u"công nhận", u"điều chỉnh", u"đề nghị",    u"xác nhận"};

bool isClauseEnd(char16_t unit)
{
    return unit == u';' || unit == u':' || unit == u')' || unit == u'(' || unit == u'\n' || unit == u'\u201D';
}

bool startsSubject(const Scanner& scan)
{
    return std::any_of(kSubjectWords.begin(), kSubjectWords.end(),
                       [&](std::u16string_view subject) { return startsWithWord(scan, subject); });
}

/// The clause has come to its end: punctuation, a sentence that goes on, the end of the text.
bool endsPhrase(const Scanner& scan)
{
    const char16_t unit = scan.peek();
    return scan.done() || isClauseEnd(unit) || unit == u',' || ((unit == u'.' || unit == u'/') && !isDigit(scan.peek(1)));
}

/// Goes to the beginning of the next word.
void nextWord(Scanner& scan)
{
    while (!scan.done() && (isLetter(scan.peek()) || isDigit(scan.peek())))
        ++scan.at;
    while (!scan.done() && !isLetter(scan.peek()) && !isDigit(scan.peek()) && !endsPhrase(scan))
        ++scan.at;
}

/// "sửa đổi, bổ sung một số điều", "quy định chi tiết, hướng dẫn thi hành"
bool goesOnBehindComma(Scanner scan)
{
    ++scan.at;
    scan.take(*kGap);
    return startsSubject(scan) && !startsWithWord(scan, u"về") && !startsWithWord(scan, u"thực hiện");
}

/// A body's name ends where its subject, its date or the sentence goes on; another document in a list begins behind a dash.
bool endsName(const Scanner& scan)
{
    static const auto kStop = word(u"ngày") | word(u"của") | word(u"tại") | word(u"để") | word(u"theo") | word(u"được") |
                              word(u"đã") | word(u"có") | word(u"là") | word(u"thì") | word(u"nhằm") | word(u"kèm") |
                              word(u"gửi");
    static const auto kAnd = word(u"và") >> +kGap;
    Scanner next = scan;
    if (startsSubject(scan) || Scanner(scan).take(kStop) || (next.take(kAnd) && isLower(next.peek())))
        return true;
    const auto before = trim(scan.whole().substr(0, scan.at));
    return !before.empty() && before.back() == u'-' && isUpper(scan.peek()) && takeType(next = scan);
}

std::u16string takeWords(Scanner& scan, bool untilSubject)
{
    constexpr std::size_t kLongest = 400;
    const std::size_t begin = scan.at;
    static const auto kCites = -(word(u"quy") >> +kGap >> word(u"định") >> +kGap) >> (word(u"tại") | word(u"theo")) >> +kGap >>
                               -(word(u"các") >> +kGap) >>
                               (word(u"điều") | word(u"khoản") | word(u"điểm") | word(u"mục") | word(u"phụ"));
    while (scan.at - begin < kLongest) {
        if (!untilSubject && scan.peek() == u',' && goesOnBehindComma(scan))
            ++scan.at;
        else if (endsPhrase(scan))
            break;
        if (scan.at > begin && (untilSubject ? endsName(scan) : Scanner(scan).take(kCites)))
            break;
        nextWord(scan);
    }
    auto words = trim(scan.from(begin));
    while (!words.empty() && (words.back() == u'-' || isSpace(words.back())))
        words.remove_suffix(1);
    return std::u16string(words);
}

/// Number, date, body and subject in whatever order they come.
void takeDetails(Scanner& scan, bool law, DocumentCitation& citation)
{
    static const auto kOf = word(u"của") >> +kGap;
    for (int part = 0; part < 6; ++part) {
        Scanner next = scan;
        next.take(*kGap);
        const bool comma = next.take(char_(u',') >> +kGap);
        if (citation.dateSpan.end == 0 && takeDate(next, citation)) {
            scan = next;
        } else if (citation.body.empty() && !comma && !law && next.take(kOf)) {
            citation.body = takeWords(next, true);
            scan = next;
        } else if (citation.subject.empty() && (startsSubject(next) || (!comma && next.peek() == u'\u201C'))) {
            if (next.peek() == u'\u201C')
                ++next.at;
            citation.subject = takeWords(next, false);
            scan = next;
            return;
        } else {
            return;
        }
    }
}

bool takesDate(const Scanner& scan)
{
    DocumentCitation unused;
    Scanner next = scan;
    return takeDate(next, unused);
}

/// "Tổ chức chính quyền địa phương" of a law; ends before its number, date or "này".
std::u16string takeLawName(Scanner& scan)
{
    static const auto kAnother = word(u"các") | word(u"luật") | word(u"pháp") | word(u"nghị") | word(u"thông") | word(u"chương") |
                                 word(u"điều") | word(u"khoản") | word(u"điểm") | word(u"mục") | word(u"bộ");
    static const auto kStop = word(u"ngày") | word(u"số") | (word(u"năm") >> +kGap >> char_(u'0', u'9')) | word(u"này") |
                              (word(u"và") >> +kGap >> kAnother) | word(u"được") | word(u"đã") | word(u"là") | word(u"thì") |
                              word(u"có") | word(u"để") | word(u"theo") | word(u"khi") | word(u"nếu") | word(u"cho") |
                              word(u"tại") | (word(u"quy") >> +kGap >> word(u"định") >> +kGap);
    constexpr std::size_t kLongest = 160;
    const std::size_t begin = scan.at;
    if (startsWithWord(
            scan, u"sửa đổi")) { // "Luật sửa đổi, bổ sung một số điều của Luật …": its own date stands behind the other's name
        constexpr std::size_t kLongestAmending = 400;
        const auto amends = [&] { return scan.peek() == u',' || !endsPhrase(scan); };
        while (amends() && scan.at - begin < kLongestAmending && !takesDate(scan)) {
            if (scan.peek() == u',')
                ++scan.at;
            nextWord(scan);
        }
        return std::u16string(trim(scan.from(begin)));
    }
    while (!endsPhrase(scan) && scan.at - begin < kLongest && !Scanner(scan).take(kStop))
        nextWord(scan);
    return std::u16string(trim(scan.from(begin)));
}

/// "số" behind the type; in a name, also behind a few words more: "Báo cáo thẩm tra số", "Thông báo kết luận số".
bool skipToNumberWord(Scanner& scan, bool capital)
{
    static const auto kNumberWord = word(u"số") >> -(*kBlank >> char_(u':'));
    static const auto kStop = word(u"tại") | word(u"của") | word(u"theo") | word(u"này") | word(u"ban") | word(u"về") |
                              word(u"các") | word(u"một") | word(u"trong") | word(u"và") | word(u"ngày") | word(u"cho") |
                              word(u"mẫu");
    constexpr int kMostWords = 4;
    Scanner next = scan;
    for (int words = 0; words <= (capital ? kMostWords : 0); ++words) {
        next.take(*kGap);
        Scanner number = next;
        if (number.take(kNumberWord)) {
            scan = number;
            return true;
        }
        if (!isLower(next.peek()) || Scanner(next).take(kStop))
            return false;
        while (isLetter(next.peek()))
            ++next.at;
    }
    return false;
}

/// A look at what follows the type: in small letters it cites a document only with "số", "này", "của", "ngày" or a figure.
bool mayGoOn(const Scanner& scan, bool capital)
{
    if (capital)
        return true;
    const auto rest = trim(scan.left().substr(0, 4));
    if (rest.empty())
        return false;
    const char16_t next = toLower(rest.front());
    return isDigit(next) || next == u's' || next == u'n' || next == u'c' || next == u't' || next == u'k' || next == u'v';
}

} // namespace

std::u16string_view takeDocumentType(Scanner& scan)
{
    const Type* type = takeType(scan);
    return type ? type->name : std::u16string_view();
}

std::optional<ReadDocument> readDocument(Scanner scan)
{
    const std::size_t begin = scan.at;
    const Type* type = takeType(scan);
    if (!type)
        return std::nullopt;
    if (!mayGoOn(scan, isUpper(scan.whole()[begin])))
        return std::nullopt;
    ReadDocument read;
    DocumentCitation& citation = read.citation;
    citation.type = scan.from(begin);
    if (scan.take(+kGap >> word(u"này"))) {
        citation.thisDocument = true;
        read.named = true;
    } else {
        const bool capital = isUpper(scan.whole()[begin]);
        const bool law = type->kind == TypeKind::Law && capital;
        Scanner number = scan;
        if (law) {
            scan.take(*kGap);
            if (isUpper(scan.peek()) || startsWithWord(scan, u"sửa đổi"))
                citation.subject = takeLawName(scan);
            number = scan;
        }
        const bool said = skipToNumberWord(number, capital);
        if (takeNumber(number, said, capital && type->kind == TypeKind::Normative, citation))
            scan = number;
        takeDetails(scan, law, citation);
        read.named =
            !citation.number.empty() || citation.numberBlank || citation.dateSpan.end > 0 || (law && !citation.subject.empty());
    }
    while (isSpace(scan.whole()[scan.at - 1]) || scan.whole()[scan.at - 1] == u'-')
        --scan.at;
    read.end = scan.at;
    citation.span = spanOf(begin, scan.at);
    return read;
}

} // namespace trinhky::citation_grammar
