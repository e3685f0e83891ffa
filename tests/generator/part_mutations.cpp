#include "document_maker.hpp"
#include "mutations.hpp"

#include <algorithm>
#include <array>

/// Parts of the form that go missing, stand elsewhere or are said twice.
namespace trinhky::generator {
namespace {

struct Component {
    Tag tag;
    std::string_view name;
};

constexpr std::array<Component, 10> kComponents{{{Tag::MottoLine, "motto"},
                                                 {Tag::Number, "number"},
                                                 {Tag::PlaceDate, "place-date"},
                                                 {Tag::Title, "title"},
                                                 {Tag::Authority, "authority"},
                                                 {Tag::Basis, "basis"},
                                                 {Tag::Enact, "enact"},
                                                 {Tag::Addressee, "addressee"},
                                                 {Tag::Sign, "sign-authority"},
                                                 {Tag::Signer, "signer"}}};

template <Tag tag>
bool drop(Draft& draft, Dice&)
{
    const auto* const part =
        std::find_if(kComponents.begin(), kComponents.end(), [](const Component& one) { return one.tag == tag; });
    const bool contract = tag == Tag::Number && madeKind(draft.kind).body == MadeKind::Body::Parties; // then it is a citizen's
    return asksFor(draft, part->name) && !contract && draft.drop(tag);
}

bool dropMotto(Draft& draft, Dice&)
{
    const bool motto =
        asksFor(draft, "motto") && !draft.plain && draft.drop(Tag::Motto); // the header of a plain file may have been lost
    return motto && draft.drop(Tag::MottoLine);
}

bool dropIssuer(Draft& draft, Dice&) { return asksFor(draft, "issuer") && !draft.plain && draft.drop(Tag::Issuer); }

bool dropSubject(Draft& draft, Dice&) { return asksFor(draft, "subject") && draft.first(Tag::Title) && draft.drop(Tag::Subject); }

bool dropRecipients(Draft& draft, Dice&)
{
    draft.drop(Tag::RecipientsLabel);
    draft.drop(Tag::Recipient);
    return draft.drop(Tag::Archive);
}

bool dropEndMark(Draft& draft, Dice&)
{
    for (auto& line : draft.lines)
        if (line.tag != Tag::Archive && replaceIn(line, u"./.", u"."))
            return true;
    return false;
}

bool halveEndMark(Draft& draft, Dice& dice)
{
    for (auto& line : draft.lines)
        if (replaceIn(line, u"./.", dice.chance(50) ? u"./" : u"/."))
            return true;
    return false;
}

bool repeatEndMark(Draft& draft, Dice&)
{
    if (!asksFor(draft, "end-mark"))
        return false;
    const auto content = draft.all(Tag::Text).empty() ? draft.all(Tag::Clause) : draft.all(Tag::Text);
    for (const auto at : content)
        if (at + 1 < draft.lines.size() && draft.lines[at].text.ends_with(u".") && !draft.lines[at].text.ends_with(u"./.") &&
            at < *draft.first(Tag::RecipientsLabel)) {
            draft.lines[at].text += u"/.";
            return true;
        }
    return false;
}

bool swapAuthorityAndBases(Draft& draft, Dice&)
{
    const auto authority = draft.first(Tag::Authority);
    const auto enact = draft.first(Tag::Enact);
    if (!authority || !enact)
        return false;
    const auto begin = draft.lines.begin();
    const auto bases = *draft.first(Tag::Basis);
    std::rotate(begin + static_cast<std::ptrdiff_t>(*authority), begin + static_cast<std::ptrdiff_t>(bases),
                begin + static_cast<std::ptrdiff_t>(*enact));
    return true;
}

bool emptySection(Draft& draft, Dice&)
{
    const auto sections = draft.all(Tag::Section);
    if (sections.size() < 2 || draft.endOfUnit(sections[0]) != sections[1])
        return false;
    draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(sections[0]) + 1,
                      draft.lines.begin() + static_cast<std::ptrdiff_t>(sections[1]));
    return true;
}

bool dropAppendixReference(Draft& draft, Dice&) { return draft.drop(Tag::AppendixRef); }

bool dropPurpose(Draft& draft, Dice&)
{
    for (const auto at : draft.all(Tag::Section))
        if (draft.kind == "KH" && replaceIn(draft.lines[at], u"MỤC ĐÍCH, YÊU CẦU", u"CƠ SỞ THỰC TIỄN"))
            return true;
    return false;
}

/// Lines that nothing else in the form of their kind answers for.
bool dropField(Draft& draft, Dice&)
{
    static constexpr std::array<std::u16string_view, 5> kLines{u"Chủ trì: ", u"Chức vụ: ", u"Lãnh đạo cơ quan điện",
                                                               u"Thành phần tham dự", u"Thư ký (người"};
    for (const auto at : draft.all(Tag::Field))
        for (const auto line : kLines)
            if (draft.lines[at].text.starts_with(line)) {
                draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(at));
                return true;
            }
    return false;
}

bool leavePlaceholder(Draft& draft, Dice&)
{
    const auto texts = draft.all(Tag::Clause);
    if (texts.empty())
        return false;
    return replaceIn(draft.lines[texts.front()], u". ", u". [nội dung] ");
}

constexpr std::array kMutations{
    Mutation{"SEC-MOTTO", "Quốc hiệu and Tiêu ngữ are missing", dropMotto},
    Mutation{"SEC-MOTTO", "Tiêu ngữ is missing", drop<Tag::MottoLine>},
    Mutation{"SEC-ISSUER", "the issuer is missing", dropIssuer},
    Mutation{"SEC-NUMBER", "the number is missing", drop<Tag::Number>},
    Mutation{"SEC-PLACEDATE", "place and date are missing", drop<Tag::PlaceDate>},
    Mutation{"SEC-TITLE", "the type is missing", drop<Tag::Title>},
    Mutation{"SEC-SUBJECT", "the subject is missing", dropSubject},
    Mutation{"SEC-AUTHORITY", "the authority is missing", drop<Tag::Authority>},
    Mutation{"SEC-BASIS", "the bases are missing", drop<Tag::Basis>},
    Mutation{"SEC-ENACT", "QUYẾT ĐỊNH: is missing", drop<Tag::Enact>},
    Mutation{"SEC-ADDRESSEE", "Kính gửi is missing", drop<Tag::Addressee>},
    Mutation{"SEC-RECIPIENTS", "nơi nhận is missing", dropRecipients},
    Mutation{"SEC-SIGNAUTHORITY", "the post is missing", drop<Tag::Sign>},
    Mutation{"SEC-SIGNER", "the signer is missing", drop<Tag::Signer>},
    Mutation{"SEC-ENDMARK", "./. is missing", dropEndMark},
    Mutation{"SEC-ENDMARK", "./. has lost a sign", halveEndMark},
    Mutation{"SEC-ENDMARK", "./. stands in the middle, too", repeatEndMark},
    Mutation{"SEC-ORDER", "the authority stands behind the bases", swapAuthorityAndBases},
    Mutation{"SEC-EMPTY", "a section has nothing under it", emptySection},
    Mutation{"SEC-APPENDIX", "an appendix does not say what it belongs to", dropAppendixReference},
    Mutation{"SEC-CONTENT", "a plan without a purpose", dropPurpose},
    Mutation{"SEC-FIELDS", "a line of the form is missing", dropField},
    Mutation{"TXT-PLACEHOLDER", "a placeholder is left", leavePlaceholder},
};

} // namespace

std::span<const Mutation> partMutations() { return kMutations; }

} // namespace trinhky::generator
