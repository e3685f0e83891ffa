#include "document_maker.hpp"
#include "mutations.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <array>

/// What stands in the header is written or meant wrongly; the căn cứ below it likewise.
namespace trinhky::generator {
namespace {

Line* lineOf(Draft& draft, Tag tag)
{
    const auto at = draft.first(tag);
    return at ? &draft.lines[*at] : nullptr;
}

bool change(Draft& draft, Tag tag, std::u16string_view what, std::u16string_view with)
{
    auto* line = lineOf(draft, tag);
    return line != nullptr && replaceIn(*line, what, with);
}

bool dashMotto(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::MottoLine);
    return line != nullptr && replaceIn(*line, u"lập - Tự do - ", u"lập – Tự do – ");
}

bool tightMotto(Draft& draft, Dice&) { return change(draft, Tag::MottoLine, u"lập - Tự do - Hạnh", u"lập-Tự do-Hạnh"); }

bool blankNumber(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Number);
    if (line == nullptr)
        return false;
    line->text = u"Số:      " + line->text.substr(line->text.find(u'/'));
    return true;
}

bool dashSymbol(Draft& draft, Dice& dice)
{
    auto* line = lineOf(draft, Tag::Number);
    return line != nullptr && replaceIn(*line, u"-", dice.chance(50) ? u" – " : u"–");
}

bool shortNumber(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Number);
    if (line == nullptr)
        return false;
    line->text = u"Số: 5" + line->text.substr(line->text.find(u'/'));
    return true;
}

bool otherType(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Number);
    if (draft.kind == "CV" || line == nullptr)
        return false;
    const auto slash = line->text.find(u'/');
    const auto dash = line->text.find(u'-', slash);
    line->text.replace(slash + 1, dash - slash - 1, draft.kind == "TB" ? u"BC" : u"TB");
    return true;
}

bool otherIssuer(Draft& draft, Dice&)
{
    if (!draft.first(Tag::Issuer) || (draft.issuer != "UBND" && draft.issuer != "HĐND"))
        return false;
    return draft.kind != "CV" && (draft.issuer == "UBND" ? change(draft, Tag::Number, u"-UBND", u"-HĐND")
                                                         : change(draft, Tag::Number, u"-HĐND", u"-UBND"));
}

bool blankDay(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::PlaceDate);
    if (line == nullptr)
        return false;
    const auto day = line->text.find(u"ngày ") + 5;
    line->text.replace(day, 2, u"…");
    return true;
}

bool noComma(Draft& draft, Dice&) { return change(draft, Tag::PlaceDate, u",", u""); }

bool capitalDay(Draft& draft, Dice&) { return change(draft, Tag::PlaceDate, u"ngày", u"Ngày"); }

bool noSuchDay(Draft& draft, Dice& dice)
{
    auto* line = lineOf(draft, Tag::PlaceDate);
    if (line == nullptr)
        return false;
    line->text = u"Thử Nghiệm, ngày 31 tháng " + std::u16string(dice.chance(50) ? u"4" : u"11") + u" năm " +
                 toUtf16(std::to_string(draft.date.year));
    return true;
}

bool shortIssuer(Draft& draft, Dice&)
{
    return draft.issuer == "UBND" && change(draft, Tag::Issuer, u"ỦY BAN NHÂN DÂN", u"UBND");
}

bool shortSubject(Draft& draft, Dice& dice)
{
    auto* line = lineOf(draft, Tag::Subject);
    if (line == nullptr)
        return false;
    line->text += dice.chance(50) ? u" và KT-XH" : u" và CCHC";
    return true;
}

bool subjectStop(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Subject);
    if (line != nullptr)
        line->text += u".";
    return line != nullptr;
}

bool subjectVv(Draft& draft, Dice&)
{
    return asksFor(draft, "subject") && draft.first(Tag::Title) && change(draft, Tag::Subject, u"Về ", u"V/v ");
}

/// One of the căn cứ, or the last of them. Of normative documents the last is the sentence that issues; with the one before it begins.
Line* anyBasis(Draft& draft, Dice& dice, bool last)
{
    auto bases = draft.all(Tag::Basis);
    const std::size_t closing = isNormative(draft) ? 2 : 1;
    if (bases.empty() || (last ? isNormative(draft) : bases.size() <= closing))
        return nullptr;
    if (!last)
        bases.resize(bases.size() - closing);
    return &draft.lines[last ? bases.back() : dice.pick(bases)];
}

bool basisMark(Draft& draft, Dice& dice)
{
    auto* line = anyBasis(draft, dice, false);
    if (line == nullptr)
        return false;
    line->text.back() = dice.chance(50) ? u'.' : u',';
    return true;
}

bool basisNoMark(Draft& draft, Dice& dice)
{
    auto* line = anyBasis(draft, dice, false);
    if (line == nullptr)
        return false;
    line->text.pop_back();
    return true;
}

bool lastBasisMark(Draft& draft, Dice& dice)
{
    auto* line = anyBasis(draft, dice, true);
    if (line == nullptr || !draft.first(Tag::Enact)) // a sentence may go on in the text
        return false;
    line->text.back() = dice.chance(50) ? u';' : u',';
    return true;
}

bool basesJoined(Draft& draft, Dice&)
{
    const auto bases = draft.all(Tag::Basis);
    if (bases.size() < 2)
        return false;
    draft.lines[bases[0]].text += u" " + draft.lines[bases[1]].text;
    draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(bases[1]));
    return true;
}

bool amendingLaw(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Basis);
    if (line == nullptr)
        return false;
    line->text += u" Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019;";
    return true;
}

bool basisLater(Draft& draft, Dice& dice)
{
    auto bases = draft.all(Tag::Basis);
    if (bases.empty() || !draft.first(Tag::PlaceDate))
        return false;
    const Date later{draft.date.year + 1, dice.between(1, 12), dice.between(1, 28)};
    auto& line = draft.lines[bases.front()];
    line.text =
        u"Căn cứ Kế hoạch số 12/KH-UBND " + dayText(later) + u" của Ủy ban nhân dân tỉnh" + (bases.size() > 1 ? u";" : u".");
    return true;
}

bool otherTerm(Draft& draft, Dice&)
{
    return draft.first(Tag::Session) && change(draft, Tag::Adoption, u"khóa II,", u"khóa III,");
}

bool otherSession(Draft& draft, Dice&)
{
    return draft.first(Tag::Session) && change(draft, Tag::Adoption, u"họp thứ 4", u"họp thứ 5");
}

bool otherAdoptionDay(Draft& draft, Dice&)
{
    return change(draft, Tag::Adoption, dayText(draft.date), dayText({draft.date.year - 1, draft.date.month, draft.date.day}));
}

bool earlyEffect(Draft& draft, Dice&)
{
    auto* line = lineOf(draft, Tag::Adoption);
    if (line == nullptr)
        return false;
    const auto day = dayText(draft.date);
    line->text = line->text.substr(0, line->text.find(day) + day.size()) + u" và có hiệu lực kể từ ngày 01 tháng 01 năm " +
                 toUtf16(std::to_string(draft.date.year)) + u"./.";
    return true;
}

constexpr std::array kMutations{
    Mutation{"HDR-MOTTO-FORM", "dashes in Tiêu ngữ", dashMotto},
    Mutation{"HDR-MOTTO-FORM", "no blanks in Tiêu ngữ", tightMotto},
    Mutation{"HDR-NUMBER-BLANK", "the number is blank", blankNumber},
    Mutation{"HDR-NUMBER-FORM", "a dash in the symbol", dashSymbol},
    Mutation{"HDR-NUMBER-FORM", "a number of one digit", shortNumber},
    Mutation{"HDR-SYMBOL-TYPE", "the symbol of another type", otherType},
    Mutation{"HDR-SYMBOL-ISSUER", "the symbol of another body", otherIssuer},
    Mutation{"HDR-DATE-BLANK", "the day is blank", blankDay},
    Mutation{"HDR-DATE-FORM", "no comma behind the place", noComma},
    Mutation{"HDR-DATE-FORM", "a capital in the date", capitalDay},
    Mutation{"HDR-DATE-INVALID", "no such day", noSuchDay},
    Mutation{"HDR-ISSUER-ABBR", "the issuer abbreviated", shortIssuer},
    Mutation{"HDR-SUBJECT-ABBR", "an abbreviation in the subject", shortSubject},
    Mutation{"HDR-SUBJECT-FORM", "a full stop behind the subject", subjectStop},
    Mutation{"HDR-SUBJECT-FORM", "V/v below a title", subjectVv},
    Mutation{"REF-BASIS-PUNCT", "a căn cứ ends in another mark", basisMark},
    Mutation{"REF-BASIS-PUNCT", "a căn cứ has no mark", basisNoMark},
    Mutation{"REF-BASIS-PUNCT", "the last căn cứ goes on", lastBasisMark},
    Mutation{"REF-BASIS-LINE", "two căn cứ on a line", basesJoined},
    Mutation{"REF-BASIS-LINE", "the amending law behind the law", amendingLaw},
    Mutation{"REF-BASIS-DATE", "a căn cứ of next year", basisLater},
    Mutation{"REF-ADOPTION", "another term", otherTerm},
    Mutation{"REF-ADOPTION", "another session", otherSession},
    Mutation{"REF-ADOPTION", "another day of adoption", otherAdoptionDay},
    Mutation{"REF-ADOPTION", "effect before adoption", earlyEffect},
};

} // namespace

std::span<const Mutation> headerMutations() { return kMutations; }

} // namespace trinhky::generator
