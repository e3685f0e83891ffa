#include "document_maker.hpp"
#include "mutations.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

/// Citations of units, documents, appendices and notes.
namespace trinhky::generator {
namespace {

/// Makes one of the breaks of the flaw that lines of the document offer.
template <Flaw flaw>
bool make(Draft& draft, Dice& dice)
{
    std::vector<std::pair<Line*, const Break*>> offered;
    for (auto& line : draft.lines)
        for (const auto& one : line.breaks)
            if (one.flaw == flaw)
                offered.emplace_back(&line, &one);
    if (offered.empty())
        return false;
    const auto& [line, chosen] = dice.pick(offered);
    return replaceIn(*line, chosen->what, chosen->with);
}

/// Normative documents cite by number and name (NĐ 78/2025/NĐ-CP).
template <Flaw flaw>
bool makeOfOffice(Draft& draft, Dice& dice)
{
    return !isNormative(draft) && make<flaw>(draft, dice);
}

/// Nothing in the text speaks of the appendices.
bool unmentioned(Draft& draft, Dice&)
{
    bool changed = false;
    for (auto& line : draft.lines)
        for (const auto& one : line.breaks)
            if (one.flaw == Flaw::NoSuchAppendix)
                changed = replaceIn(line, one.what, u"") || changed;
    return changed;
}

/// The last appendix is not there; the first stays what it was.
bool appendixGone(Draft& draft, Dice&)
{
    const auto numbers = draft.all(Tag::AppendixNo);
    if (numbers.empty())
        return false;
    const auto end = draft.first(Tag::PageNumber).value_or(draft.lines.size());
    draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(numbers.back()),
                      draft.lines.begin() + static_cast<std::ptrdiff_t>(end));
    return true;
}

bool expiredWords(Draft& draft, Dice& dice)
{
    static constexpr std::array<std::u16string_view, 2> kTwoLevels{u"cùng Ủy ban nhân dân huyện", u"theo ý kiến của UBND huyện"};
    if (draft.date < Date{2022, 8, 15} || !draft.first(Tag::PlaceDate))
        return false;
    const auto with = draft.date < Date{2025, 7, 1} || dice.chance(40) ? u"qua dịch vụ công trực tuyến mức độ 4"
                                                                       : std::u16string_view(dice.pick(kTwoLevels));
    for (auto& line : draft.lines) {
        const bool text = line.tag == Tag::Text || line.tag == Tag::Clause || line.tag == Tag::Point;
        if (text && !line.cites && line.attributes.find("grid") == std::string::npos && replaceIn(line, u"trên địa bàn xã", with))
            return true;
    }
    return false;
}

constexpr std::array kMutations{
    Mutation{"REF-INTERNAL", "a điều that is not there", make<Flaw::NoSuchArticle>},
    Mutation{"REF-INTERNAL", "a khoản that is not there", make<Flaw::NoSuchClause>},
    Mutation{"REF-INTERNAL", "a điểm that is not there", make<Flaw::NoSuchPoint>},
    Mutation{"REF-INTERNAL", "a Mục, Chương or Phần that is not there", make<Flaw::NoSuchHeading>},
    Mutation{"REF-INTERNAL", "the last of a list is not there", make<Flaw::NoSuchInList>},
    Mutation{"REF-INTERNAL", "the end of a range is not there", make<Flaw::NoSuchInRange>},
    Mutation{"REF-CASE", "điều", make<Flaw::SmallArticle>},
    Mutation{"REF-CASE", "mục, chương or phần", make<Flaw::SmallHeading>},
    Mutation{"REF-CASE", "Khoản", make<Flaw::CapitalClause>},
    Mutation{"REF-CASE", "Điểm", make<Flaw::CapitalPoint>},
    Mutation{"REF-FIRST", "no date", makeOfOffice<Flaw::NoDay>},
    Mutation{"REF-FIRST", "no issuing body", makeOfOffice<Flaw::NoBody>},
    Mutation{"REF-FIRST", "no subject", make<Flaw::NoSubject>},
    Mutation{"REF-CONFLICT", "another day", make<Flaw::OtherDay>},
    Mutation{"REF-CONFLICT", "another body", make<Flaw::OtherBody>},
    Mutation{"REF-NUMBER-BLANK", "blanks for a number", make<Flaw::BlankNumber>},
    Mutation{"REF-NUMBER-BLANK", "dots for a number", make<Flaw::DotsForNumber>},
    Mutation{"REF-EXPIRED", "a law of former times", make<Flaw::ExpiredLaw>},
    Mutation{"REF-EXPIRED", "a decree of former times", make<Flaw::ExpiredDecree>},
    Mutation{"REF-EXPIRED", "words of former times", expiredWords},
    Mutation{"REF-APPENDIX", "an appendix that is not there", make<Flaw::NoSuchAppendix>},
    Mutation{"REF-APPENDIX", "appendices that nothing speaks of", unmentioned},
    Mutation{"REF-APPENDIX", "the last appendix is gone", appendixGone},
    Mutation{"NUM-FOOTNOTE", "a number of a note is skipped", make<Flaw::NoteSkipped>},
    Mutation{"NUM-FOOTNOTE", "a mark in another way", make<Flaw::NoteOtherwise>},
};

} // namespace

std::span<const Mutation> citationMutations() { return kMutations; }

} // namespace trinhky::generator
