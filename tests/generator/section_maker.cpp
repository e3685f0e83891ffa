#include "body_maker.hpp"

#include <array>

namespace trinhky::generator {

std::u16string BodyMaker::expectedHeading(int at)
{
    static constexpr std::array<std::u16string_view, 3> kPlan{u"MỤC ĐÍCH, YÊU CẦU", u"NỘI DUNG", u"GIẢI PHÁP"};
    static constexpr std::array<std::u16string_view, 3> kReport{u"KẾT QUẢ ĐẠT ĐƯỢC", u"TỒN TẠI, HẠN CHẾ", u"PHƯƠNG HƯỚNG"};
    if (at > 3 || (m_draft.kind != "KH" && m_draft.kind != "BC"))
        return heading(m_dice);
    return std::u16string((m_draft.kind == "KH" ? kPlan : kReport).at(static_cast<std::size_t>(at) - 1));
}

void BodyMaker::oneSection(int value, int series, const std::u16string& title)
{
    add(Tag::Section, toRoman(value) + u". " + title, "bold", value, series);
    if (!m_draft.plain && value == 2 && m_dice.chance(20))
        return table();
    content(4);
}

void BodyMaker::table()
{
    add(Tag::Text, u"Kết quả cụ thể như bảng sau:");
    const int rows = m_dice.between(2, 4);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 2; ++column)
            add(Tag::Cell,
                row == 0      ? (column == 0 ? u"STT" : u"Nội dung")
                : column == 0 ? number(row)
                              : statement(m_dice),
                "grid 5 " + std::to_string(row) + " " + std::to_string(column));
    add(Tag::Text, statement(m_dice) + u".");
}

void BodyMaker::sections()
{
    if (m_draft.kind == "CT")
        add(Tag::Text, u"Lãnh đạo cơ quan yêu cầu các cơ quan, đơn vị, địa phương thực hiện các nội dung sau:");
    else if (m_dice.chance(50))
        add(Tag::Text, u"Thực hiện chương trình công tác năm " + year() + u", cơ quan ban hành " + std::u16string(m_kind.name) +
                           u" với các nội dung sau:");
    const bool parts = m_dice.chance(20);
    const int count = parts ? 2 : 1;
    const int partSeries = ++m_series;
    for (int part = 1; part <= count; ++part) {
        if (parts) {
            add(Tag::Part, u"Phần " + toRoman(part), "center bold", part, partSeries);
            add(Tag::UnitTitle, heading(m_dice), "center bold");
        }
        const int series = ++m_series;
        const int last = m_dice.between(3, 5);
        for (int i = 1; i <= last; ++i)
            oneSection(i, series, part == 1 ? expectedHeading(i) : heading(m_dice));
        if (part == count) {
            add(Tag::Section, toRoman(last + 1) + u". TỔ CHỨC THỰC HIỆN", "bold", last + 1, series);
            clauses(m_dice.between(2, 4));
        }
    }
}

} // namespace trinhky::generator
