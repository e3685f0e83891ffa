#include "model/citation_document_parts.hpp"

#include <array>

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

/// Number, date, body and subject in whatever order they come.
void takeDetails(Scanner& scan, bool law, DocumentCitation& citation)
{
    static const auto kOf = word(u"của") >> +kGap;
    for (int part = 0; part < 6; ++part) {
        Scanner next = scan;
        next.take(*kGap);
        const bool comma = next.take(char_(u',') >> +kGap);
        if (citation.dateSpan.end == 0 && takeDocumentDate(next, citation)) {
            scan = next;
        } else if (citation.body.empty() && !comma && !law && next.take(kOf)) {
            citation.body = takeBody(next);
            scan = next;
        } else if (!citation.body.empty() && !comma && next.take(kOf) && isUpper(next.peek())) {
            citation.body += u" của " + takeBody(next); // "của Ban Chỉ đạo của Chính phủ"
            scan = next;
        } else if (citation.subject.empty() && (startsSubject(next) || (!comma && next.peek() == u'\u201C'))) {
            if (next.peek() == u'\u201C')
                ++next.at;
            citation.subject = takeSubject(next);
            scan = next;
            return;
        } else {
            return;
        }
    }
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
        if (takeDocumentNumber(number, said, capital && type->kind == TypeKind::Normative, citation))
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
