#include "body_maker.hpp"

#include <array>

/// What several parties sign, and letters of a person.
namespace trinhky::generator {

void BodyMaker::parties()
{
    add(Tag::Text, u"Hôm nay, " + day() + u", tại Thử Nghiệm, chúng tôi gồm:");
    party(u"BÊN A: ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM", person(m_dice), u"Chủ tịch");
    party(u"BÊN B: CÔNG TY THỬ NGHIỆM", person(m_dice), u"Giám đốc");
    m_draft.kind == "HĐ" ? contract() : agreement();
}

void BodyMaker::party(const std::u16string& name, const std::u16string& who, const std::u16string& post)
{
    add(Tag::Party, name, "bold");
    field(u"Địa chỉ: thôn 1, xã Thử Nghiệm; điện thoại: 0123456789.");
    field(u"Đại diện: Ông (bà) " + who + u"; chức vụ: " + post + u".");
}

void BodyMaker::contract()
{
    static constexpr std::array<const char16_t*, 4> kTitles{u"Nội dung hợp đồng", u"Thời gian, địa điểm thực hiện",
                                                            u"Quyền và nghĩa vụ của các bên", u"Trách nhiệm do vi phạm"};
    add(Tag::Text, u"Các bên thống nhất ký kết hợp đồng với các điều khoản sau:");
    int value = 0;
    for (const auto* title : kTitles) {
        article(++value, title);
        content(3);
    }
    article(++value, u"Hiệu lực hợp đồng");
    add(Tag::Text, u"Hợp đồng có hiệu lực kể từ ngày ký, được lập thành 04 bản có giá trị pháp lý như nhau, mỗi bên giữ 02 bản.");
}

void BodyMaker::agreement()
{
    static constexpr std::array<const char16_t*, 3> kTitles{u"Mục đích", u"Nội dung", u"Trách nhiệm của các bên"};
    add(Tag::Text, u"Các bên thống nhất những nội dung sau:");
    const int series = ++m_series;
    int value = 0;
    for (const auto* title : kTitles) {
        ++value;
        add(Tag::Clause, number(value) + u". " + title, "bold", value, series);
        bullets(m_dice.between(2, 3));
    }
    ++value;
    add(Tag::Clause, number(value) + u". Hiệu lực", "bold", value, series);
    add(Tag::Text, std::u16string(m_kind.name) + u" có hiệu lực kể từ ngày ký, được lập thành 04 bản có giá trị như nhau.");
}

void BodyMaker::personalLetter()
{
    add(Tag::Text, u"Nhân dịp năm mới, cơ quan trân trọng gửi tới Ông lời chúc mừng tốt đẹp.");
    for (int more = m_dice.between(1, 2); more > 0; --more)
        add(Tag::Text, statement(m_dice) + u".");
    add(Tag::Text, u"Kính chúc Ông sức khỏe, hạnh phúc và thành công.");
}

} // namespace trinhky::generator
