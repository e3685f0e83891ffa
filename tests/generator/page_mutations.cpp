#include "look.hpp"
#include "mutations.hpp"

#include <algorithm>
#include <array>
#include <sstream>

/// Paper, margins, page numbers, the lines below the parts of the header.
namespace trinhky::generator {
namespace {

/// Words of Draft::page.
enum : std::size_t { kWidth = 2, kHeight = 3, kTop = 4 };

bool setPage(Draft& draft, std::size_t word, const std::string& value)
{
    if (draft.page.empty())
        return false;
    std::istringstream words(draft.page);
    std::string changed;
    std::string one;
    for (std::size_t i = 0; words >> one; ++i)
        changed += (i == word ? value : one) + " ";
    draft.page = changed;
    return true;
}

bool letterPaper(Draft& draft, Dice&) { return setPage(draft, kWidth, "215.9") && setPage(draft, kHeight, "279.4"); }

bool smallPaper(Draft& draft, Dice& dice)
{
    return setPage(draft, kWidth, dice.chance(50) ? "148" : "205") && setPage(draft, kHeight, "210");
}

bool narrowMargin(Draft& draft, Dice& dice)
{
    static constexpr std::array<int, 4> kLeast{20, 20, 30, 15};
    const auto side = static_cast<std::size_t>(dice.between(0, 3));
    return setPage(draft, kTop + side, std::to_string(kLeast.at(side) - dice.between(2, 10)));
}

bool wideMargin(Draft& draft, Dice& dice)
{
    static constexpr std::array<int, 4> kMost{25, 25, 35, 20};
    const auto side = static_cast<std::size_t>(dice.between(0, 3));
    return setPage(draft, kTop + side, std::to_string(kMost.at(side) + dice.between(2, 10)));
}

Line* pageNumber(Draft& draft)
{
    const auto at = draft.first(Tag::PageNumber);
    return at ? &draft.lines[*at] : nullptr;
}

bool changeNumber(Draft& draft, std::string_view what, std::string_view with)
{
    auto* line = pageNumber(draft);
    if (line == nullptr || !dropWord(*line, what))
        return false;
    line->attributes += " " + std::string(with);
    return true;
}

bool numberAtFoot(Draft& draft, Dice&) { return changeNumber(draft, "header", "footer"); }

bool numberAside(Draft& draft, Dice& dice) { return changeNumber(draft, "center", dice.chance(50) ? "right" : "left"); }

bool romanNumber(Draft& draft, Dice&) { return changeNumber(draft, "number", "roman"); }

bool smallNumber(Draft& draft, Dice& dice)
{
    auto* line = pageNumber(draft);
    if (line != nullptr)
        setValue(*line, "size", dice.chance(50) ? "11" : "16");
    return line != nullptr;
}

bool numberOnFirst(Draft& draft, Dice&)
{
    const auto at = draft.page.find(" titlepage");
    if (at == draft.page.npos || pageNumber(draft) == nullptr)
        return false;
    draft.page.erase(at);
    return true;
}

bool noNumber(Draft& draft, Dice&)
{
    constexpr std::size_t kLong = 60; // lines, whatever they say
    const auto body = static_cast<std::size_t>(
        std::count_if(draft.lines.begin(), draft.lines.end(), [](const Line& line) { return isRunning(line.tag); }));
    return body >= kLong && draft.drop(Tag::PageNumber);
}

template <Tag tag>
bool noRule(Draft& draft, Dice&)
{
    const auto at = draft.last(tag);
    if (draft.plain || !at || (tag == Tag::Subject && !draft.first(Tag::Title)))
        return false;
    if (draft.lines[*at + 1].tag == Tag::Rule) {
        draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(*at) + 1);
        return true;
    }
    auto& line = draft.lines[*at];
    const auto length = valueOf(line, "line");
    return dropWord(line, "border") || dropWord(line, "underline") || (dropWord(line, "line") && dropWord(line, length));
}

/// Only of a line that is drawn the length is known.
template <Tag tag>
bool otherLength(Draft& draft, Dice& dice)
{
    const auto at = draft.last(tag);
    if (!at || !hasWord(draft.lines[*at], "line") || placeOf(draft.lines[*at]).empty())
        return false;
    auto& line = draft.lines[*at];
    const auto length = valueOf(line, "line");
    dropWord(line, "line");
    dropWord(line, length);
    setValue(line, "line", dice.chance(50) ? "5" : "120");
    return true;
}

/// Header lines that the office breaks.
template <Tag tag>
bool brokenLine(Draft& draft, Dice&)
{
    const auto at = draft.first(tag);
    if (!draft.plain && at)
        setValue(draft.lines[*at], "shown", "1 1 2");
    return !draft.plain && at;
}

/// Nothing but the signature, and what stands beside it, on the last page.
bool signatureAlone(Draft& draft, Dice&)
{
    if (draft.plain || draft.first(Tag::AppendixNo) || !draft.attached.empty() || !asksFor(draft, "end-mark"))
        return false;
    for (const Tag tag : {Tag::Sign, Tag::Signer, Tag::RecipientsLabel, Tag::Recipient, Tag::Archive})
        for (const auto at : draft.all(tag))
            setValue(draft.lines[at], "shown", "2 2 1");
    return true;
}

bool signatureTorn(Draft& draft, Dice&)
{
    const auto at = draft.first(Tag::Signer);
    if (draft.plain || !at || !asksFor(draft, "end-mark") || draft.kind == "BB")
        return false;
    setValue(draft.lines[*at], "shown", "2 2 1");
    return true;
}

constexpr std::array kMutations{
    Mutation{"LAY-PAPER", "Letter", letterPaper},
    Mutation{"LAY-PAPER", "smaller paper", smallPaper},
    Mutation{"LAY-MARGIN", "a narrow margin", narrowMargin},
    Mutation{"LAY-MARGIN", "a wide margin", wideMargin},
    Mutation{"LAY-PAGENUM", "the number at the foot", numberAtFoot},
    Mutation{"LAY-PAGENUM", "the number aside", numberAside},
    Mutation{"LAY-PAGENUM", "a Roman number", romanNumber},
    Mutation{"LAY-PAGENUM", "a number of another size", smallNumber},
    Mutation{"LAY-PAGENUM", "a number on the first page", numberOnFirst},
    Mutation{"LAY-PAGENUM", "no number on many pages", noNumber},
    Mutation{"LAY-LINE", "no line under Tiêu ngữ", noRule<Tag::MottoLine>},
    Mutation{"LAY-LINE", "no line under the issuer", noRule<Tag::Issuer>},
    Mutation{"LAY-LINE", "no line under the subject", noRule<Tag::Subject>},
    Mutation{"LAY-LINE", "another length under Tiêu ngữ", otherLength<Tag::MottoLine>},
    Mutation{"LAY-LINE", "another length under the issuer", otherLength<Tag::Issuer>},
    Mutation{"LAY-ORPHAN", "Quốc hiệu on two lines", brokenLine<Tag::Motto>},
    Mutation{"LAY-ORPHAN", "Tiêu ngữ on two lines", brokenLine<Tag::MottoLine>},
    Mutation{"LAY-ORPHAN", "the signature alone on a page", signatureAlone},
    Mutation{"LAY-ORPHAN", "post and name on two pages", signatureTorn},
};

} // namespace

std::span<const Mutation> pageMutations() { return kMutations; }

} // namespace trinhky::generator
