#include "document_maker.hpp"
#include "look.hpp"

#include "base/text_width.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

/// How a document looks: within what the decree allows (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I), at random.
namespace trinhky::generator {
namespace {

std::string number(double value)
{
    const auto tenths = std::lround(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

class LookMaker {
public:
    LookMaker(Draft& draft, Dice& dice) : m_draft(draft), m_dice(dice)
    {
        static constexpr std::array<const char*, 3> kSizes{"13", "14", "13.5"};
        static constexpr std::array<const char*, 4> kIndents{"first 10", "first 12.7", "first 12.7", "indent 5 first 7.7"};
        static constexpr std::array<const char*, 4> kSpaces{"above 6", "below 6", "above 3 below 3", "above 9.5"};
        static constexpr std::array<const char*, 4> kLines{"", "lines 100", "lines 115", "lines 150"};
        m_size = std::string(" size ") + dice.pick(kSizes);
        m_text = " justify " + std::string(dice.pick(kIndents)) + " " + dice.pick(kSpaces) + " " + dice.pick(kLines) + m_size;
        m_sectionAlign = dice.chance(50) ? " justify" : "";
    }

    void run()
    {
        makePage();
        for (auto& line : m_draft.lines)
            line.attributes += lookOf(line) + " shown 1 1 1";
        addRules();
        if (m_draft.lines.size() > kLinesOfPage || m_dice.chance(80))
            m_draft.lines.push_back({Tag::PageNumber, u"2", "header on Trang center number size " + sizeIn(13, 14)});
    }

private:
    static constexpr std::size_t kLinesOfPage = 20; ///< so many paragraphs may take more than a page

    void makePage()
    {
        m_draft.page = "page Trang 210 297";
        for (const auto& [least, most] : std::array<std::pair<int, int>, 4>{{{20, 25}, {20, 25}, {30, 35}, {15, 20}}})
            m_draft.page += " " + std::to_string(m_dice.between(least, most));
        m_draft.page += " titlepage";
    }

    std::string sizeIn(int least, int most) { return std::to_string(m_dice.between(least, most)); }

    /// The same for all lines of the tag.
    std::string sizeOf(Tag tag, int least, int most)
    {
        auto& size = m_sizes[static_cast<std::size_t>(tag)];
        if (size.empty())
            size = " size " + sizeIn(least, most);
        return size;
    }

    /// What the attributes of a line do not say yet.
    std::string lookOf(const Line& line)
    {
        switch (line.tag) {
        case Tag::Issuer:
        case Tag::Motto:
            return sizeOf(line.tag, 12, 13);
        case Tag::Number:
            return " size 13";
        case Tag::Subject:
            return line.text.starts_with(u"V/v") ? sizeOf(line.tag, 12, 13) : sizeOf(line.tag, 13, 14);
        case Tag::RecipientsLabel:
            return " size 12";
        case Tag::Recipient:
        case Tag::Archive:
            return " size 11";
        case Tag::AppendixNo:
            return " size 14";
        case Tag::Cell:
            return sizeOf(line.tag, 10, 14);
        case Tag::Addressee:
            return line.text.starts_with(u"-") ? m_size + " indent 45" : m_size + " indent 25";
        default:
            return isRunning(line.tag) ? runningLook(line.tag) : sizeOf(line.tag, 13, 14);
        }
    }

    std::string runningLook(Tag tag) const
    {
        if (tag != Tag::Section)
            return m_text;
        return m_sectionAlign + m_text.substr(m_text.find(" justify") + std::string_view(" justify").size());
    }

    void addRules()
    {
        addRule(Tag::MottoLine, 0.85, 1.1);
        addRule(Tag::Issuer, 0.33, 0.5);
        if (m_draft.first(Tag::Title))
            addRule(Tag::Subject, 0.33, 0.5);
    }

    /// The line below a part of the header: drawn, a border, underlined or made of signs.
    void addRule(Tag tag, double least, double most)
    {
        const auto at = m_draft.last(tag);
        if (!at)
            return;
        auto& line = m_draft.lines[*at];
        const double text = textWidth(line.text, std::stod(valueOf(line, "size")), hasWord(line, "bold"));
        const double part = least + (most - least) * m_dice.between(0, 10) / 10.0;
        switch (m_dice.between(1, 4)) {
        case 1:
            line.attributes += " line " + number(text * part);
            return;
        case 2:
            line.attributes += " border";
            return;
        case 3:
            line.attributes += " underline";
            return;
        default:
            const Line signs{Tag::Rule, std::u16string(static_cast<std::size_t>(m_dice.between(8, 25)), u'_'),
                             placeOf(line) + " center size 8"};
            m_draft.lines.insert(m_draft.lines.begin() + static_cast<std::ptrdiff_t>(*at) + 1, signs);
        }
    }

    Draft& m_draft;
    Dice& m_dice;
    std::array<std::string, static_cast<std::size_t>(Tag::Count)> m_sizes;
    std::string m_size;
    std::string m_text;
    std::string m_sectionAlign;
};

/// A plain text file shows of all this only signs.
void addSigns(Draft& draft, Dice& dice)
{
    if (const auto at = draft.last(Tag::MottoLine); at && dice.chance(30))
        draft.lines.insert(draft.lines.begin() + static_cast<std::ptrdiff_t>(*at) + 1, {Tag::Rule, u"________________", ""});
}

} // namespace

void addLook(Draft& draft, Dice& dice)
{
    if (draft.plain)
        addSigns(draft, dice);
    else
        LookMaker(draft, dice).run();
}

} // namespace trinhky::generator
