#include "report/exchange_header.hpp"

#include "base/text.hpp"
#include "model/issuer_lines.hpp"
#include "model/role_text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

using Lines = std::vector<std::u16string>;

/// A text that the form left to be filled in says nothing.
bool isOpen(std::u16string_view text)
{
    return text.find_first_of(u"[]\u2026_") != std::u16string_view::npos || text.find(u"...") != std::u16string_view::npos ||
           text.find(u"{{") != std::u16string_view::npos;
}

/// The lines as one, "" when one of them is open.
std::string joined(const Lines& lines)
{
    std::u16string all;
    for (const auto& line : lines)
        all += (all.empty() ? u"" : u" ") + line;
    return isOpen(all) ? std::string() : toUtf8(all);
}

std::u16string_view withoutStart(std::u16string_view text, std::u16string_view start)
{
    return foldKey(text.substr(0, start.size())) == start ? trim(text.substr(start.size())) : text;
}

/// One addressee: without dash, final punctuation and the purpose in brackets ("để báo cáo").
std::u16string addressee(std::u16string_view line)
{
    line = withoutStart(line, u"kính gửi");
    const auto begin = line.find_first_not_of(u"-\u2013+: ");
    line = begin == std::u16string_view::npos ? std::u16string_view() : line.substr(begin);
    const auto cutEnd = [&line] {
        while (!line.empty() && (line.back() == u';' || line.back() == u'.' || line.back() == u',' || isSpace(line.back())))
            line.remove_suffix(1);
    };
    cutEnd();
    if (!line.empty() && line.back() == u')') {
        line = line.substr(0, std::min(line.rfind(u'('), line.size()));
        cutEnd();
    }
    return std::u16string(line);
}

/// Lines of nơi nhận that name nobody.
bool namesNobody(std::u16string_view line)
{
    static constexpr std::array<std::u16string_view, 3> kReferences{u"như trên", u"như điều", u"lưu"};
    const auto key = foldKey(line);
    return std::any_of(kReferences.begin(), kReferences.end(), [&](auto word) { return key.starts_with(word); });
}

std::vector<std::string> addressees(const Lines& lines)
{
    constexpr std::size_t kLongest = 160; // what is longer is a sentence of the text
    std::vector<std::string> names;
    for (const auto& line : lines) {
        if (line.size() > kLongest)
            continue;
        const auto name = addressee(line);
        if (!name.empty() && !namesNobody(name) && !isOpen(name))
            names.push_back(toUtf8(name));
    }
    return names;
}

std::string placeOf(const Lines& dateLines)
{
    for (const auto& line : dateLines) {
        const auto day = foldKey(line).find(u"ngày");
        if (day == std::u16string::npos)
            continue;
        auto place = trim(std::u16string_view(line).substr(0, day));
        while (!place.empty() && (place.back() == u',' || isSpace(place.back())))
            place.remove_suffix(1);
        return isOpen(place) ? std::string() : toUtf8(place);
    }
    return {};
}

void readIssuer(Lines superior, Lines issuer, ExchangeHeader& header)
{
    joinBodyWithUnit(superior, issuer);
    header.superior = joined(superior);
    header.issuer = joined(issuer);
}

void readNumber(const Analysis& analysis, ExchangeHeader& header)
{
    const HeaderFacts& facts = analysis.header;
    if (facts.numberParagraph < 0)
        return;
    if (!facts.numberBlank) {
        const Span span = facts.numberSpan;
        const auto text = analysis.textOf(facts.numberParagraph);
        header.number =
            toUtf8(trim(text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin))));
    }
    if (facts.symbol.empty() || isOpen(facts.symbol))
        return;
    header.notation = (facts.symbolYear ? std::to_string(*facts.symbolYear) + "/" : "") + toUtf8(facts.symbol);
}

void readType(const Analysis& analysis, const std::vector<DocumentKind>& kinds, ExchangeHeader& header)
{
    header.normative = analysis.regime == Regime::QPPL34 || analysis.regime == Regime::QPPL78;
    const auto named = [&](const DocumentKind& kind) {
        return kind.id == analysis.kind || (header.normative && kind.normativeId == analysis.kind);
    };
    // "Nghị quyết" rather than the name of our own for the normative one.
    const auto kind = std::find_if(kinds.begin(), kinds.end(), named);
    if (kind != kinds.end())
        header.typeName = kind->name;
}

/// "TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH": by what right somebody signs.
bool isCompetence(std::u16string_view line)
{
    static constexpr std::array<std::u16string_view, 9> kMarks{u"tm.", u"kt.", u"tl.", u"tuq.", u"q.",
                                                               u"t/m", u"k/t", u"tm ", u"kt "};
    const auto key = foldKey(line);
    return std::any_of(kMarks.begin(), kMarks.end(), [&](auto mark) { return key.starts_with(mark); });
}

void readSigner(const Analysis& analysis, const std::vector<DocumentKind>& kinds, ExchangeHeader& header)
{
    Lines competence;
    Lines position;
    // The header of an attached regulation comes next, and its capitals look like a post.
    for (const auto& line : firstLinesOf(analysis, kinds, Role::SignAuthority)) {
        const bool room = line.front() == u'(' || line.front() == u'[' || foldKey(line).starts_with(u"đã ký");
        if (!room)
            (isCompetence(line) ? competence : position).push_back(line);
    }
    header.competence = joined(competence);
    header.position = joined(position);
    header.signer = joined(firstLinesOf(analysis, kinds, Role::Signer));
}

} // namespace

ExchangeHeader exchangeHeader(const Analysis& analysis, const std::vector<DocumentKind>& kinds, int pages)
{
    const auto lines = [&](Role role) { return linesOf(analysis, kinds, role); };
    ExchangeHeader header;
    readIssuer(lines(Role::Superior), lines(Role::Issuer), header);
    header.recipients = addressees(lines(Role::Recipient));
    header.to = addressees(lines(Role::Addressee));
    if (header.to.empty())
        header.to = header.recipients;
    readNumber(analysis, header);
    header.place = placeOf(lines(Role::PlaceDate));
    header.date = analysis.header.date;
    readType(analysis, kinds, header);
    const std::u16string subject = toUtf16(joined(firstLinesOf(analysis, kinds, Role::Subject)));
    header.subject = toUtf8(withoutStart(subject, u"v/v"));
    readSigner(analysis, kinds, header);
    header.pages = pages;
    return header;
}

std::vector<Message> missingFrom(const ExchangeHeader& header)
{
    std::vector<Message> missing;
    const auto ask = [&](bool known, const char* vi, const char* en) {
        if (!known)
            missing.push_back({vi, en});
    };
    ask(!header.issuer.empty(), "Không nhận ra tên cơ quan ban hành.", "The issuing body is not recognised.");
    ask(!header.to.empty(), "Không có nơi gửi tới (kính gửi, nơi nhận).", "Nobody is named as addressee or recipient.");
    ask(!header.number.empty(), "Chưa có số văn bản.", "The document has no number yet.");
    ask(!header.notation.empty(), "Chưa có ký hiệu văn bản.", "The document has no notation yet.");
    ask(!header.place.empty(), "Chưa có địa danh.", "The document has no place yet.");
    ask(header.date.has_value(), "Chưa ghi đủ ngày, tháng, năm.", "The document has no full date yet.");
    ask(!header.typeName.empty(), "Không nhận ra loại văn bản.", "The kind of document is not recognised.");
    ask(!header.subject.empty(), "Chưa có trích yếu.", "The document has no subject yet.");
    ask(!header.position.empty() || !header.competence.empty(), "Chưa có chức vụ người ký.", "The signer's post is missing.");
    ask(!header.signer.empty(), "Chưa có họ tên người ký.", "The signer's name is missing.");
    return missing;
}

bool isEmpty(const ExchangeHeader& header)
{
    return header.number.empty() && header.notation.empty() && header.place.empty() && !header.date;
}

} // namespace trinhky
