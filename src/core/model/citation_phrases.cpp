#include "model/citation_document_parts.hpp"

#include <algorithm>
#include <array>

namespace trinhky::citation_grammar {

namespace {

constexpr std::array<std::u16string_view, 43> kSubjectWords{
    u"về",        u"v/v",       u"quy định",  u"qui định",  u"ban hành",   u"phê duyệt",  u"hướng dẫn",   u"sửa đổi",
    u"bổ sung",   u"bãi bỏ",    u"thay thế",  u"thông qua", u"giao",       u"công bố",    u"triển khai",  u"thực hiện",
    u"kiện toàn", u"thành lập", u"thẩm tra",  u"tổng kết",  u"đánh giá",   u"tăng cường", u"phân công",   u"phân bổ",
    u"tổ chức",   u"kết quả",   u"tình hình", u"công nhận", u"điều chỉnh", u"đề nghị",    u"xác nhận",    u"tạm ngưng",
    u"cập nhật",  u"đối với",   u"bổ nhiệm",  u"thu hồi",   u"cho phép",   u"hỗ trợ",     u"khen thưởng", u"đẩy mạnh",
    u"nâng cao",  u"tiếp tục",  u"xử phạt"};

bool isClauseEnd(char16_t unit)
{
    return unit == u';' || unit == u':' || unit == u')' || unit == u'(' || unit == u'\n' || unit == u'\u201D';
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
    return !before.empty() && before.back() == u'-' && isUpper(scan.peek()) && !takeDocumentType(next = scan).empty();
}

/// "của Bộ Tài chính, Bộ Tư pháp hướng dẫn …", "của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ quy định …": further bodies stand behind
/// the comma, and the subject behind them.
bool namesAnotherBody(Scanner scan)
{
    static const auto kSubject = word(u"về") | word(u"v/v") | word(u"hướng dẫn") | word(u"quy định") | word(u"sửa đổi");
    constexpr int kMostWords = 60;
    ++scan.at;
    scan.take(*kGap);
    if (!isUpper(scan.peek()))
        return false;
    for (int words = 0; words < kMostWords; ++words) {
        if (Scanner(scan).take(kSubject))
            return true;
        if (startsSubject(scan))
            return false;
        Scanner type = scan;
        if (!takeDocumentType(type).empty() && type.take(+kGap >> word(u"số")))
            return false; // another document; "Bộ Kế hoạch và Đầu tư" is none
        if (scan.peek() == u',') {
            ++scan.at;
            scan.take(*kGap);
        } else if (endsPhrase(scan)) {
            return false;
        } else {
            nextWord(scan);
        }
    }
    return false;
}

std::u16string takeWords(Scanner& scan, bool untilSubject)
{
    constexpr std::size_t kLongest = 400;
    const std::size_t begin = scan.at;
    static const auto kCites = -(word(u"quy") >> +kGap >> word(u"định") >> +kGap) >> (word(u"tại") | word(u"theo")) >> +kGap >>
                               -(word(u"các") >> +kGap) >>
                               (word(u"điều") | word(u"khoản") | word(u"điểm") | word(u"mục") | word(u"phụ"));
    while (scan.at - begin < kLongest) {
        if (scan.peek() == u',' && (untilSubject ? namesAnotherBody(scan) : goesOnBehindComma(scan)))
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

bool takesDate(const Scanner& scan)
{
    DocumentCitation unused;
    Scanner next = scan;
    return takeDocumentDate(next, unused);
}

/// "Luật sửa đổi, bổ sung một số điều của Luật …": its own date stands behind the other's name.
std::u16string takeAmendingName(Scanner& scan)
{
    constexpr std::size_t kLongest = 400;
    const std::size_t begin = scan.at;
    const auto goesOn = [&] { return scan.peek() == u',' || !endsPhrase(scan); };
    while (goesOn() && scan.at - begin < kLongest && !takesDate(scan)) {
        if (scan.peek() == u',')
            ++scan.at;
        nextWord(scan);
    }
    return std::u16string(trim(scan.from(begin)));
}

} // namespace

bool startsSubject(const Scanner& scan)
{
    return std::any_of(kSubjectWords.begin(), kSubjectWords.end(),
                       [&](std::u16string_view subject) { return startsWithWord(scan, subject); });
}

std::u16string takeSubject(Scanner& scan) { return takeWords(scan, false); }

std::u16string takeBody(Scanner& scan) { return takeWords(scan, true); }

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
    if (startsWithWord(scan, u"sửa đổi"))
        return takeAmendingName(scan);
    while (!endsPhrase(scan) && scan.at - begin < kLongest && !Scanner(scan).take(kStop))
        nextWord(scan);
    return std::u16string(trim(scan.from(begin)));
}

} // namespace trinhky::citation_grammar
