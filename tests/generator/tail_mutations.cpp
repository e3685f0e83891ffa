#include "document_maker.hpp"
#include "mutations.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

/// Nơi nhận and signature.
namespace trinhky::generator {
namespace {

std::optional<std::size_t> signWith(const Draft& draft, std::u16string_view beginning)
{
    for (const auto at : draft.all(Tag::Sign))
        if (draft.lines[at].text.starts_with(beginning))
            return at;
    return std::nullopt;
}

void erase(Draft& draft, std::size_t at) { draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(at)); }

bool replaceSign(Draft& draft, std::u16string_view what, std::u16string_view with)
{
    const auto at = signWith(draft, what);
    return at && replaceIn(draft.lines[*at], what, with);
}

bool inArchive(Draft& draft, std::u16string_view what, std::u16string_view with)
{
    const auto at = draft.first(Tag::Archive);
    return at && replaceIn(draft.lines[*at], what, with);
}

bool archiveVp(Draft& draft, Dice&) { return inArchive(draft, u"VT", u"VP"); }

bool archiveNoColon(Draft& draft, Dice&) { return inArchive(draft, u"Lưu:", u"Lưu"); }

bool archiveMissing(Draft& draft, Dice&) { return draft.drop(Tag::Archive); }

bool archiveNoStop(Draft& draft, Dice&)
{
    const auto at = draft.first(Tag::Archive);
    if (at)
        draft.lines[*at].text.pop_back();
    return at.has_value();
}

bool recipientMark(Draft& draft, Dice& dice)
{
    const auto list = draft.all(Tag::Recipient);
    if (list.empty())
        return false;
    auto& text = draft.lines[dice.pick(list)].text;
    text.back() = dice.chance(50) ? u'.' : u',';
    return true;
}

bool recipientNoMark(Draft& draft, Dice& dice)
{
    const auto list = draft.all(Tag::Recipient);
    if (!list.empty())
        draft.lines[dice.pick(list)].text.pop_back();
    return !list.empty();
}

bool otherArticle(Draft& draft, Dice& dice)
{
    const auto list = draft.all(Tag::Recipient);
    if (list.empty())
        return false;
    auto& text = draft.lines[list.front()].text;
    if (!text.starts_with(u"- Như Điều"))
        return false;
    text = dice.chance(50) ? u"- Như Điều 9;" : u"- Như trên;";
    return true;
}

bool effectArticle(Draft& draft, Dice&)
{
    for (const auto at : draft.all(Tag::Article)) {
        const auto& line = draft.lines[at];
        if (draft.kind == "QĐ" && line.text.find(u"có hiệu lực") != line.text.npos) {
            const auto list = draft.all(Tag::Recipient);
            draft.lines[list.front()].text = u"- Như Điều " + toUtf16(std::to_string(line.value)) + u";";
            return true;
        }
    }
    return false;
}

bool aboveNothing(Draft& draft, Dice&)
{
    if (draft.plain || !draft.first(Tag::Recipient) || draft.first(Tag::Addressee) || draft.first(Tag::Field))
        return false; // forms with lines of their own name whom they are for
    draft.lines[*draft.first(Tag::Recipient)].text = u"- Như trên;";
    return true;
}

bool dropKt(Draft& draft, Dice&)
{
    const auto at = signWith(draft, u"KT. ");
    if (at)
        erase(draft, *at);
    return at.has_value();
}

bool strokeTm(Draft& draft, Dice&) { return replaceSign(draft, u"TM. ", u"T/M "); }

bool pointlessKt(Draft& draft, Dice&) { return replaceSign(draft, u"KT. ", u"KT "); }

bool tightTm(Draft& draft, Dice&) { return replaceSign(draft, u"TM. ", u"TM."); }

bool ktFirst(Draft& draft, Dice&)
{
    const auto collective = signWith(draft, u"TM. ");
    const auto deputy = signWith(draft, u"KT. ");
    if (!collective || !deputy)
        return false;
    std::swap(draft.lines[*collective].text, draft.lines[*deputy].text);
    return true;
}

bool deputyMissing(Draft& draft, Dice&)
{
    const auto at = signWith(draft, u"PHÓ ");
    if (at)
        erase(draft, *at);
    return at.has_value();
}

bool titled(Draft& draft, Dice& dice)
{
    static constexpr std::array<std::u16string_view, 5> kTitles{u"ThS. ", u"TS. ", u"Tiến sĩ ", u"Thượng tá ", u"BS. "};
    draft.lines[*draft.first(Tag::Signer)].text.insert(0, dice.pick(kTitles));
    return true;
}

/// Slips that one person gives to another may be signed otherwise.
bool isOfOffice(const Draft& draft)
{
    return draft.kind != "GUQ" && draft.kind != "GGT" && draft.kind != "GNP" && asksFor(draft, "end-mark");
}

bool committeeForPost(Draft& draft, Dice&)
{
    const auto authority = draft.first(Tag::Authority);
    const auto first = draft.first(Tag::Sign);
    if (!authority || !draft.lines[*authority].text.starts_with(u"CHỦ TỊCH"))
        return false;
    auto line = draft.lines[*first];
    line.text = u"TM. ỦY BAN NHÂN DÂN";
    draft.lines.insert(draft.lines.begin() + static_cast<std::ptrdiff_t>(*first), line);
    return true;
}

bool postForCommittee(Draft& draft, Dice&)
{
    const auto at = signWith(draft, u"TM. ỦY BAN");
    if (at)
        erase(draft, *at);
    return at.has_value() && isOfOffice(draft);
}

bool councilForCommittee(Draft& draft, Dice&)
{
    return isOfOffice(draft) && replaceSign(draft, u"TM. ỦY BAN NHÂN DÂN", u"TM. HỘI ĐỒNG NHÂN DÂN");
}

constexpr std::array kMutations{
    Mutation{"REC-ARCHIVE", "kept by the office", archiveVp},
    Mutation{"REC-ARCHIVE", "no colon", archiveNoColon},
    Mutation{"REC-ARCHIVE", "no archive's line", archiveMissing},
    Mutation{"REC-PUNCT", "the archive's line has no stop", archiveNoStop},
    Mutation{"REC-PUNCT", "a recipient ends in another mark", recipientMark},
    Mutation{"REC-PUNCT", "a recipient has no mark", recipientNoMark},
    Mutation{"REF-RECIPIENT", "an article that is not there", otherArticle},
    Mutation{"REF-RECIPIENT", "the article about the effect", effectArticle},
    Mutation{"REF-RECIPIENT", "above, where nothing is", aboveNothing},
    Mutation{"SIG-PREFIX", "a deputy without KT.", dropKt},
    Mutation{"SIG-PREFIX", "a stroke in TM.", strokeTm},
    Mutation{"SIG-PREFIX", "KT without a point", pointlessKt},
    Mutation{"SIG-PREFIX", "no blank behind TM.", tightTm},
    Mutation{"SIG-PREFIX", "KT. before TM.", ktFirst},
    Mutation{"SIG-PREFIX", "no deputy below KT.", deputyMissing},
    Mutation{"SIG-NAME", "a title before the name", titled},
    Mutation{"SIG-ISSUER", "the committee signs for a post", committeeForPost},
    Mutation{"SIG-ISSUER", "the chairman signs for the committee", postForCommittee},
    Mutation{"SIG-ISSUER", "the council signs for the committee", councilForCommittee},
};

} // namespace

std::span<const Mutation> tailMutations() { return kMutations; }

} // namespace trinhky::generator
