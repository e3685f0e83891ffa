#include "mutations.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

/// Numbers of units: gaps, repetitions, wrong signs.
namespace trinhky::generator {
namespace {

using Units = std::vector<std::size_t>;

/// The units that are counted together, series by series, with at least `least` of them.
std::vector<Units> seriesOf(const Draft& draft, std::initializer_list<Tag> tags, std::size_t least)
{
    std::vector<Units> found;
    for (const Tag tag : tags) {
        int series = -1;
        for (const auto at : draft.all(tag)) {
            if (draft.lines[at].series != series)
                found.emplace_back();
            series = draft.lines[at].series;
            found.back().push_back(at);
        }
    }
    std::erase_if(found, [least](const Units& units) { return units.size() < least; });
    return found;
}

std::u16string numeral(Tag tag, int value)
{
    if (tag == Tag::Point)
        return {*diemLetter(value)};
    return tag == Tag::Section ? toRoman(value) : toUtf16(std::to_string(value));
}

/// Where the number of the unit itself stands in its line: behind "Điều ", behind "1." of "1.2."
std::size_t numberBegin(const Line& line)
{
    if (line.tag == Tag::Article)
        return 5;
    return line.tag == Tag::Dotted ? line.text.find(u'.') + 1 : 0;
}

void relabel(Line& line, const std::u16string& with)
{
    const auto own = numeral(line.tag, line.value);
    line.text.replace(numberBegin(line), own.size(), with);
}

void erase(Draft& draft, std::size_t from, std::size_t to)
{
    draft.lines.erase(draft.lines.begin() + static_cast<std::ptrdiff_t>(from),
                      draft.lines.begin() + static_cast<std::ptrdiff_t>(to));
}

constexpr int kOrdinalOfDd = 5; // điểm đ: without it the letters run as in another alphabet, which has a rule of its own

bool gap(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Article, Tag::Section, Tag::Clause, Tag::Dotted, Tag::Point}, 3);
    if (all.empty())
        return false;
    const auto& units = dice.pick(all);
    const auto gone = units[static_cast<std::size_t>(dice.between(1, static_cast<int>(units.size()) - 2))];
    if (draft.lines[gone].tag == Tag::Point && draft.lines[gone].value == kOrdinalOfDd)
        return false;
    erase(draft, gone, draft.endOfUnit(gone));
    return true;
}

bool duplicate(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Article, Tag::Section, Tag::Clause, Tag::Dotted, Tag::Point}, 3);
    if (all.empty())
        return false;
    const auto& units = dice.pick(all);
    auto& line = draft.lines[units[static_cast<std::size_t>(dice.between(1, static_cast<int>(units.size()) - 1))]];
    relabel(line, numeral(line.tag, line.value - 1));
    return true;
}

bool disorder(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Article, Tag::Section, Tag::Clause, Tag::Dotted, Tag::Point}, 4);
    if (all.empty())
        return false;
    const auto& units = dice.pick(all);
    auto& second = draft.lines[units[1]];
    auto& third = draft.lines[units[2]];
    relabel(second, numeral(second.tag, third.value));
    relabel(third, numeral(third.tag, second.value));
    return true;
}

bool laterFirst(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Section, Tag::Point}, 3);
    if (all.empty())
        return false;
    const auto first = dice.pick(all).front();
    erase(draft, first, draft.endOfUnit(first));
    return true;
}

bool wrongLetter(Draft& draft, Dice& dice)
{
    constexpr std::size_t kLetterG = 6;
    const auto all = seriesOf(draft, {Tag::Point}, kLetterG + 1);
    if (all.empty())
        return false;
    relabel(draft.lines[dice.pick(all)[kLetterG]], u"f");
    return true;
}

bool withoutDd(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Point}, kOrdinalOfDd + 1);
    if (all.empty())
        return false;
    const auto gone = dice.pick(all)[kOrdinalOfDd - 1];
    erase(draft, gone, gone + 1);
    return true;
}

bool wrongParent(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Dotted}, 2);
    if (all.empty())
        return false;
    for (const auto at : dice.pick(all)) {
        auto& text = draft.lines[at].text;
        text.replace(0, text.find(u'.'), u"37");
    }
    return true;
}

bool noDelimiter(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Dotted}, 3);
    return !all.empty() && replaceIn(draft.lines[dice.pick(all)[1]], u". ", u" ");
}

bool clauseBrackets(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Clause}, 2);
    if (all.empty())
        return false;
    for (const auto at : dice.pick(all))
        replaceIn(draft.lines[at], u". ", u") ");
    return true;
}

bool pointStops(Draft& draft, Dice& dice)
{
    const auto all = seriesOf(draft, {Tag::Point}, 2);
    if (all.empty())
        return false;
    for (const auto at : dice.pick(all))
        replaceIn(draft.lines[at], u") ", u". ");
    return true;
}

bool articleColon(Draft& draft, Dice& dice)
{
    const auto articles = draft.all(Tag::Article);
    return !articles.empty() && replaceIn(draft.lines[dice.pick(articles)], u". ", u": ");
}

bool untitled(Draft& draft, Dice&)
{
    const auto at = draft.first(Tag::UnitTitle);
    if (at)
        erase(draft, *at, *at + 1);
    return at.has_value();
}

bool emptyClause(Draft& draft, Dice& dice)
{
    for (const auto& units : seriesOf(draft, {Tag::Clause}, 3)) {
        const auto at = units[static_cast<std::size_t>(dice.between(0, static_cast<int>(units.size()) - 2))];
        if (draft.endOfUnit(at) != at + 1)
            continue;
        auto& text = draft.lines[at].text;
        text.resize(text.find(u'.') + 1);
        return true;
    }
    return false;
}

bool groupsRestart(Draft& draft, Dice&)
{
    if (!draft.first(Tag::Section))
        return false;
    for (const auto& units : seriesOf(draft, {Tag::Clause}, 4)) {
        if (units.back() - units.front() + 1 != units.size())
            continue;
        for (std::size_t i = 2; i < units.size(); ++i)
            relabel(draft.lines[units[i]], numeral(Tag::Clause, static_cast<int>(i) - 1));
        const auto insert = [&](std::size_t at, const char16_t* text) {
            draft.lines.insert(draft.lines.begin() + static_cast<std::ptrdiff_t>(at), {Tag::Text, text, "bold"});
        };
        insert(units[2], u"* Lĩnh vực xã hội");
        insert(units[0], u"* Lĩnh vực kinh tế");
        return true;
    }
    return false;
}

bool plusAbove(Draft& draft, Dice&)
{
    const auto bullets = draft.all(Tag::Bullet);
    for (const auto at : bullets) {
        const auto& next = draft.lines[at + 1];
        if (next.tag != Tag::Bullet || draft.lines[at - 1].tag == Tag::Bullet)
            continue;
        auto& text = draft.lines[at].text;
        text.front() = u'+';
        text.back() = u':';
        return true;
    }
    return false;
}

bool arabicAppendices(Draft& draft, Dice&)
{
    const auto numbers = draft.all(Tag::AppendixNo);
    for (const auto at : numbers)
        draft.lines[at].text = u"Phụ lục " + toUtf16(std::to_string(draft.lines[at].value));
    return numbers.size() > 1;
}

bool appendixGap(Draft& draft, Dice&)
{
    const auto numbers = draft.all(Tag::AppendixNo);
    if (numbers.size() < 2)
        return false;
    draft.lines[numbers.back()].text = u"Phụ lục " + toRoman(draft.lines[numbers.back()].value + 1);
    return true;
}

bool noArticles(Draft& draft, Dice&)
{
    if (draft.kind != "QĐ" && draft.kind != "QC" && draft.kind != "QyĐ")
        return false;
    for (const auto at : draft.all(Tag::Article)) {
        auto& text = draft.lines[at].text;
        text.erase(0, text.find(u". ") + 2);
    }
    return true;
}

constexpr std::array kMutations{
    Mutation{"NUM-GAP", "a unit is gone", gap},
    Mutation{"NUM-DUPLICATE", "a number twice", duplicate},
    Mutation{"NUM-ORDER", "two numbers change places", disorder},
    Mutation{"NUM-FIRST", "the first unit is gone", laterFirst},
    Mutation{"NUM-ALPHABET", "f behind e", wrongLetter},
    Mutation{"NUM-ALPHABET", "e behind d", withoutDd},
    Mutation{"NUM-PARENT", "the number of another khoản", wrongParent},
    Mutation{"NUM-DELIMITER", "one sub-number has no stop", noDelimiter},
    Mutation{"NUM-STYLE", "khoản with a bracket", clauseBrackets},
    Mutation{"NUM-STYLE", "điểm with a stop", pointStops},
    Mutation{"NUM-STYLE", "điều with a colon", articleColon},
    Mutation{"NUM-TITLE", "Phần or Chương without a title", untitled},
    Mutation{"NUM-EMPTY", "a khoản without text", emptyClause},
    Mutation{"NUM-RESTART", "numbers begin again under groups", groupsRestart},
    Mutation{"NUM-BULLET", "plus above dash", plusAbove},
    Mutation{"NUM-APPENDIX", "Arabic numbers of appendices", arabicAppendices},
    Mutation{"NUM-APPENDIX", "an appendix is skipped", appendixGap},
    Mutation{"SEC-ARTICLES", "no điều", noArticles},
};

} // namespace

std::span<const Mutation> numberMutations() { return kMutations; }

} // namespace trinhky::generator
