#include "document_maker.hpp"
#include "open_lines.hpp"
#include "paper.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

/// Citations of the document's own units.
namespace trinhky::generator {
namespace {

struct Named {
    Tag tag;
    const char16_t* word; ///< "Điều "
    Flaw missing;
    Flaw cased;
};

constexpr std::array<Named, 6> kNamed{{{Tag::Part, u"Phần ", Flaw::NoSuchHeading, Flaw::SmallHeading},
                                       {Tag::Chapter, u"Chương ", Flaw::NoSuchHeading, Flaw::SmallHeading},
                                       {Tag::Article, u"Điều ", Flaw::NoSuchArticle, Flaw::SmallArticle},
                                       {Tag::Section, u"Mục ", Flaw::NoSuchHeading, Flaw::SmallHeading},
                                       {Tag::Clause, u"khoản ", Flaw::NoSuchClause, Flaw::CapitalClause},
                                       {Tag::Point, u"điểm ", Flaw::NoSuchPoint, Flaw::CapitalPoint}}};

const Named* named(Tag tag)
{
    const auto* const found = std::find_if(kNamed.begin(), kNamed.end(), [tag](const Named& unit) { return unit.tag == tag; });
    return found == kNamed.end() ? nullptr : found;
}

std::u16string numberOf(Tag tag, int value)
{
    if (tag == Tag::Point)
        return {*diemLetter(value)};
    const bool roman = tag == Tag::Section || tag == Tag::Part || tag == Tag::Chapter;
    return roman ? toRoman(value) : toUtf16(std::to_string(value));
}

/// More than any made document has.
std::u16string beyond(Tag tag) { return tag == Tag::Point ? u"x" : numberOf(tag, tag == Tag::Article ? 97 : 38); }

std::u16string otherCase(std::u16string text)
{
    text.front() = isUpper(text.front()) ? toLower(text.front()) : toUpper(text.front());
    return text;
}

class OwnUnits {
public:
    OwnUnits(Draft& draft, Dice& dice) : m_draft(draft), m_dice(dice)
    {
        for (std::size_t at = 0; at < draft.lines.size(); ++at)
            if (named(draft.lines[at].tag) != nullptr && !chainOf(at).empty())
                m_units.push_back(at);
    }

    void cite(std::size_t at)
    {
        if (m_units.empty())
            return;
        const auto unit = m_dice.pick(m_units);
        auto& line = m_draft.lines[at];
        const bool contract = madeKind(m_draft.kind).body == MadeKind::Body::Parties; // "97 hợp đồng" may be counted
        auto words = !contract && m_dice.chance(50) ? seriesOf(unit, line) : std::u16string();
        if (words.empty())
            words = nameOf(unit, line);
        const auto chain = chainOf(unit);
        for (std::size_t level = 1; level < chain.size(); ++level)
            words += u" " + nameOf(chain[level], line);
        const bool said = m_draft.lines[chain.back()].tag != Tag::Article || m_dice.chance(70);
        if (said)
            words += u" " + std::u16string(madeKind(m_draft.kind).name) + u" này";
        addWords(line, (m_dice.chance(50) ? u" theo quy định tại " : u" theo ") + words);
    }

private:
    /// The unit and those that it stands in, innermost first; nothing when that does not tell it from others.
    std::vector<std::size_t> chainOf(std::size_t unit) const
    {
        std::vector<std::size_t> chain{unit};
        for (auto at = unit; at-- > 0;) {
            const auto& line = m_draft.lines[at];
            const auto depth = depthOf(line.tag);
            if (depth > 0 && depth < depthOf(m_draft.lines[chain.back()].tag) && line.tag != Tag::Chapter)
                chain.push_back(at);
        }
        const bool dotted =
            std::any_of(chain.begin(), chain.end(), [&](std::size_t at) { return m_draft.lines[at].tag == Tag::Dotted; });
        const Tag outer = m_draft.lines[chain.back()].tag;
        return dotted || outer == Tag::Clause || outer == Tag::Point ? std::vector<std::size_t>() : chain;
    }

    std::u16string nameOf(std::size_t unit, Line& citing) const
    {
        const auto& line = m_draft.lines[unit];
        const Named& name = *named(line.tag);
        auto words = name.word + numberOf(line.tag, line.value);
        citing.breaks.push_back({name.missing, words, name.word + beyond(line.tag)});
        citing.breaks.push_back({name.cased, words, otherCase(words)});
        return words;
    }

    /// "các khoản 1, 2 và 3", "từ khoản 1 đến khoản 3": up to the unit; "" where nothing stands before it.
    std::u16string seriesOf(std::size_t unit, Line& citing) const
    {
        const auto& line = m_draft.lines[unit];
        const Named& name = *named(line.tag);
        if (line.value < 2 || name.missing == Flaw::NoSuchHeading)
            return {};
        const auto last = numberOf(line.tag, line.value);
        if (m_dice.chance(40)) {
            const auto to = u" đến " + std::u16string(name.word);
            citing.breaks.push_back({Flaw::NoSuchInRange, to + last, to + beyond(line.tag)});
            return u"từ " + std::u16string(name.word) + numberOf(line.tag, 1) + to + last;
        }
        const int first = std::max(1, line.value - 2);
        auto list = u"các " + std::u16string(name.word) + numberOf(line.tag, first);
        for (int value = first + 1; value < line.value; ++value)
            list += u", " + numberOf(line.tag, value);
        citing.breaks.push_back({Flaw::NoSuchInList, u" và " + last, u" và " + beyond(line.tag)});
        return list + u" và " + last;
    }

    Draft& m_draft;
    Dice& m_dice;
    std::vector<std::size_t> m_units;
};

} // namespace

void addCitations(Draft& draft, Dice& dice)
{
    const auto open = openLines(draft);
    OwnUnits units(draft, dice);
    Papers papers(draft, dice);
    for (const auto at : open) {
        if (!dice.chance(25))
            continue;
        if (dice.chance(50))
            units.cite(at);
        else
            papers.cite(at);
        draft.lines[at].cites = true;
    }
}

} // namespace trinhky::generator
