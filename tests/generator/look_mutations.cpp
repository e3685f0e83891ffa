#include "look.hpp"
#include "mutations.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

/// Letters and paragraphs that look otherwise than the decree wants.
namespace trinhky::generator {
namespace {

constexpr std::size_t kSentence = 110; ///< more letters than a line or a title has

/// One of the lines of the tag at random, of a document that has a look.
Line* someLine(Draft& draft, Dice& dice, Tag tag)
{
    const auto all = draft.all(tag);
    return draft.plain || all.empty() ? nullptr : &draft.lines[dice.pick(all)];
}

/// A sentence of the text, longer than a line; not below a table, where it may be a note.
Line* longText(Draft& draft, Dice& dice)
{
    std::vector<std::size_t> found;
    const auto end = draft.first(Tag::RecipientsLabel).value_or(draft.lines.size());
    for (std::size_t at = 1; at < end && !draft.plain; ++at)
        if (const auto& line = draft.lines[at]; (line.tag == Tag::Text || line.tag == Tag::Clause || line.tag == Tag::Point) &&
                                                line.text.size() >= kSentence && line.text.back() == u'.' &&
                                                draft.lines[at - 1].tag != Tag::Cell)
            found.push_back(at);
    return found.empty() ? nullptr : &draft.lines[dice.pick(found)];
}

/// Two paragraphs of running text, one below the other; the index of the second.
std::optional<std::size_t> runningPair(const Draft& draft, Dice& dice)
{
    std::vector<std::size_t> found;
    const auto end = draft.first(Tag::RecipientsLabel).value_or(draft.lines.size());
    const auto isText = [&](std::size_t at) {
        const Tag tag = draft.lines[at].tag;
        return tag == Tag::Clause || tag == Tag::Point || tag == Tag::Article;
    };
    for (std::size_t at = 1; at < end; ++at)
        if (!draft.plain && isText(at) && isText(at - 1))
            found.push_back(at);
    return found.empty() ? std::nullopt : std::optional(dice.pick(found));
}

template <Tag tag>
bool tooLarge(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, tag);
    if (line != nullptr)
        setValue(*line, "size", "16");
    return line != nullptr;
}

template <Tag tag>
bool tooSmall(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, tag);
    if (line != nullptr)
        setValue(*line, "size", "10");
    return line != nullptr;
}

bool smallText(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line != nullptr)
        setValue(*line, "size", dice.chance(50) ? "12" : "12.5");
    return line != nullptr;
}

bool mixedText(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line == nullptr || draft.all(Tag::Clause).size() + draft.all(Tag::Text).size() < 3)
        return false;
    setValue(*line, "size", valueOf(*line, "size") == "13" ? "14" : "13");
    return true;
}

template <Tag tag>
bool notBold(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, tag);
    return line != nullptr && dropWord(*line, "bold");
}

template <Tag tag>
bool upright(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, tag);
    return line != nullptr && dropWord(*line, "italic");
}

bool boldText(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line != nullptr)
        line->attributes += dice.chance(50) ? " bold" : " italic";
    return line != nullptr;
}

bool articleNotBold(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, Tag::Article);
    if (line == nullptr)
        return false;
    line->boldLabel = false;
    dropWord(*line, "bold");
    return true;
}

std::u16string cased(std::u16string_view text, char16_t (*change)(char16_t))
{
    std::u16string result(text);
    std::transform(result.begin() + 1, result.end(), result.begin() + 1, change);
    return result;
}

template <Tag tag>
bool inSmallLetters(Draft& draft, Dice& dice)
{
    const auto all = draft.all(tag);
    if (all.empty() || (tag == Tag::Sign && !asksFor(draft, "sign-authority")))
        return false;
    auto& text = draft.lines[dice.pick(all)].text;
    const auto dot = tag == Tag::Section ? text.find(u". ") + 2 : 0;
    text = text.substr(0, dot) + cased(text.substr(dot), toLower);
    return true;
}

template <Tag tag>
bool inCapitals(Draft& draft, Dice& dice)
{
    const auto all = draft.all(tag);
    if (all.empty() || (tag == Tag::Signer && !asksFor(draft, "sign-authority")))
        return false;
    auto& text = draft.lines[dice.pick(all)].text;
    text = cased(text, toUpper);
    return true;
}

bool capitalWord(Draft& draft, Dice& dice)
{
    for (const Tag tag : {Tag::Chapter, Tag::Part, Tag::Article})
        if (const auto all = draft.all(tag); !all.empty()) {
            auto& text = draft.lines[dice.pick(all)].text;
            const auto blank = text.find(u' ');
            text = cased(text.substr(0, blank), toUpper) + text.substr(blank);
            return true;
        }
    return false;
}

bool otherFont(Draft& draft, Dice& dice)
{
    static constexpr std::array<const char*, 3> kFonts{"Arial", "Calibri", "Cambria"};
    static constexpr std::array<Tag, 5> kTags{Tag::Motto, Tag::Text, Tag::Clause, Tag::Sign, Tag::Recipient};
    auto* line = someLine(draft, dice, dice.pick(kTags));
    if (line != nullptr)
        setValue(*line, "font", dice.pick(kFonts));
    return line != nullptr;
}

bool colored(Draft& draft, Dice& dice)
{
    static constexpr std::array<const char*, 3> kColors{"FF0000", "0000FF", "7F7F7F"};
    static constexpr std::array<Tag, 4> kTags{Tag::Issuer, Tag::Clause, Tag::Signer, Tag::Recipient};
    auto* line = someLine(draft, dice, dice.pick(kTags));
    if (line != nullptr)
        setValue(*line, "color", dice.pick(kColors));
    return line != nullptr;
}

template <Tag tag>
bool notCentred(Draft& draft, Dice& dice)
{
    auto* line = someLine(draft, dice, tag);
    return line != nullptr && dropWord(*line, "center");
}

bool raggedText(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line == nullptr || !dropWord(*line, "justify"))
        return false;
    line->attributes += dice.chance(30) ? " right" : "";
    return true;
}

bool noIndent(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line == nullptr)
        return false;
    setValue(*line, "indent", "0");
    setValue(*line, "first", dice.chance(50) ? "0" : "20");
    return true;
}

bool blanksForIndent(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line == nullptr)
        return false;
    setValue(*line, "indent", "0");
    setValue(*line, "first", "0");
    line->text.insert(0, dice.chance(50) ? u"\t" : u"      ");
    return true;
}

bool tightParagraphs(Draft& draft, Dice& dice)
{
    const auto at = runningPair(draft, dice);
    if (!at)
        return false;
    setValue(draft.lines[*at - 1], "below", "0");
    setValue(draft.lines[*at], "above", dice.chance(50) ? "0" : "3");
    return true;
}

template <int percent>
bool linesOf(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line != nullptr)
        setValue(*line, "lines", std::to_string(percent));
    return line != nullptr;
}

bool exactLines(Draft& draft, Dice& dice)
{
    auto* line = longText(draft, dice);
    if (line != nullptr)
        setValue(*line, "exactly", "18");
    return line != nullptr;
}

constexpr std::array kMutations{
    Mutation{"LAY-SIZE", "a text too small", smallText},
    Mutation{"LAY-SIZE", "text of two sizes", mixedText},
    Mutation{"LAY-SIZE", "Quốc hiệu too large", tooLarge<Tag::Motto>},
    Mutation{"LAY-SIZE", "nơi nhận too small", tooSmall<Tag::Recipient>},
    Mutation{"LAY-SIZE", "the signature too large", tooLarge<Tag::Sign>},
    Mutation{"LAY-SIZE", "the number too small", tooSmall<Tag::Number>},
    Mutation{"LAY-WEIGHT", "the type not bold", notBold<Tag::Title>},
    Mutation{"LAY-WEIGHT", "the signer not bold", notBold<Tag::Signer>},
    Mutation{"LAY-WEIGHT", "Tiêu ngữ not bold", notBold<Tag::MottoLine>},
    Mutation{"LAY-WEIGHT", "a mục not bold", notBold<Tag::Section>},
    Mutation{"LAY-WEIGHT", "a căn cứ upright", upright<Tag::Basis>},
    Mutation{"LAY-WEIGHT", "the date upright", upright<Tag::PlaceDate>},
    Mutation{"LAY-WEIGHT", "a bold text", boldText},
    Mutation{"LAY-WEIGHT", "the number of a điều not bold", articleNotBold},
    Mutation{"LAY-CASE", "the type in small letters", inSmallLetters<Tag::Title>},
    Mutation{"LAY-CASE", "the post in small letters", inSmallLetters<Tag::Sign>},
    Mutation{"LAY-CASE", "a mục in small letters", inSmallLetters<Tag::Section>},
    Mutation{"LAY-CASE", "a chapter's title in small letters", inSmallLetters<Tag::UnitTitle>},
    Mutation{"LAY-CASE", "the signer in capitals", inCapitals<Tag::Signer>},
    Mutation{"LAY-CASE", "nơi nhận in capitals", inCapitals<Tag::RecipientsLabel>},
    Mutation{"LAY-CASE", "Chương, Phần or Điều in capitals", capitalWord},
    Mutation{"LAY-FONT", "another font", otherFont},
    Mutation{"LAY-FONT", "coloured text", colored},
    Mutation{"LAY-ALIGN", "the type at the left", notCentred<Tag::Title>},
    Mutation{"LAY-ALIGN", "the signature at the left", notCentred<Tag::Sign>},
    Mutation{"LAY-ALIGN", "the number at the left", notCentred<Tag::Number>},
    Mutation{"LAY-ALIGN", "a ragged text", raggedText},
    Mutation{"LAY-INDENT", "no or too much indent", noIndent},
    Mutation{"LAY-INDENT", "blanks or a tab for an indent", blanksForIndent},
    Mutation{"LAY-SPACING", "paragraphs too near", tightParagraphs},
    Mutation{"LAY-SPACING", "lines too far", linesOf<200>},
    Mutation{"LAY-SPACING", "lines too near", linesOf<90>},
    Mutation{"LAY-SPACING", "lines of an exact height", exactLines},
};

} // namespace

std::span<const Mutation> lookMutations() { return kMutations; }

} // namespace trinhky::generator
