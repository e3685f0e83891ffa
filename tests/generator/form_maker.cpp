#include "body_maker.hpp"

#include <array>

namespace trinhky::generator {

void BodyMaker::person0()
{
    field(u"Ông (bà): " + person(m_dice) + u".");
    field(u"Chức vụ: " + std::u16string(m_dice.chance(50) ? u"chuyên viên." : u"công chức văn hóa - xã hội."));
}

void BodyMaker::fields()
{
    if (m_draft.kind == "GM")
        invitation();
    else if (m_draft.kind == "CĐ")
        telegram();
    else if (m_draft.kind == "BB")
        minutes();
    else if (m_draft.kind == "GGT")
        introduction();
    else
        leave();
}

void BodyMaker::invitation()
{
    field(u"Cơ quan trân trọng kính mời: " + body(m_dice) + u".");
    field(u"Tới dự hội nghị bàn về " + topic(m_dice, m_draft.date.year) + u".");
    field(u"Chủ trì: Lãnh đạo cơ quan.");
    field(u"Thời gian: 08 giờ 00 phút, " + day() + u".");
    field(u"Địa điểm: Hội trường cơ quan.");
}

void BodyMaker::telegram()
{
    field(u"Lãnh đạo cơ quan điện:");
    add(Tag::Bullet, u"- " + body(m_dice) + u";");
    add(Tag::Bullet, u"- " + body(m_dice) + u".");
    for (int i = m_dice.between(1, 2); i > 0; --i)
        add(Tag::Text, statement(m_dice) + u"; " + statement(m_dice) + u"; " + statement(m_dice) + u".");
    clauses(m_dice.between(2, 4));
}

void BodyMaker::minutes()
{
    field(u"Thời gian bắt đầu: 08 giờ 00 phút, " + day() + u".");
    field(u"Địa điểm: Hội trường cơ quan.");
    field(u"Thành phần tham dự: " + body(m_dice) + u", " + body(m_dice) + u".");
    field(u"Chủ trì (chủ tọa): " + person(m_dice) + u".");
    field(u"Thư ký (người ghi biên bản): " + person(m_dice) + u".");
    field(u"Nội dung (theo diễn tiến cuộc họp):");
    clauses(m_dice.between(2, 5));
    field(u"Cuộc họp kết thúc vào 11 giờ 00 phút, " + day() + u".");
}

void BodyMaker::introduction()
{
    field(u"Cơ quan trân trọng giới thiệu:");
    person0();
    field(u"Được cử đến: " + body(m_dice) + u".");
    field(u"Về việc: " + topic(m_dice, m_draft.date.year) + u".");
    add(Tag::Text, u"Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.");
    field(u"Giấy này có giá trị đến hết ngày 31 tháng 12 năm " + year() + u".");
}

void BodyMaker::leave()
{
    add(Tag::Text, u"Xét Đơn đề nghị nghỉ phép của công chức.");
    field(u"Cơ quan cấp cho:");
    person0();
    field(u"Được nghỉ phép trong thời gian 05 ngày, kể từ " + day() + u".");
}

void BodyMaker::letter()
{
    add(Tag::Text,
        u"Thực hiện chương trình công tác năm " + year() + u", " +
            (m_dice.chance(50) ? u"cơ quan đã triển khai nhiều nội dung quan trọng." : u"các đơn vị đã phối hợp chặt chẽ."));
    for (int i = m_dice.between(1, 2); i > 0; --i)
        add(Tag::Text, statement(m_dice) + u".");
    if (m_dice.chance(50)) {
        add(Tag::Text, u"Nội dung cụ thể như sau:");
        clauses(m_dice.between(2, 5));
    }
    add(Tag::Text, u"Đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện.");
}

} // namespace trinhky::generator
