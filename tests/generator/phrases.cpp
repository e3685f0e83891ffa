#include "phrases.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace trinhky::generator {
namespace {

using View = std::u16string_view;

constexpr std::array<View, 10> kBodies{u"Phòng Kinh tế",      u"Phòng Văn hóa - Xã hội", u"Công an xã",   u"Hội Nông dân xã",
                                       u"Hội Phụ nữ xã",      u"Ban Chỉ huy Quân sự xã", u"Trạm Y tế xã", u"Đoàn Thanh niên xã",
                                       u"Trường Tiểu học xã", u"Hội Cựu chiến binh xã"};
constexpr std::array<View, 8> kVerbs{u"chủ trì",  u"phối hợp", u"hướng dẫn",    u"kiểm tra",
                                     u"theo dõi", u"rà soát",  u"tuyên truyền", u"vận động người dân về"};
constexpr std::array<View, 12> kThings{
    u"việc thu gom rác thải",       u"việc sửa chữa đường liên thôn", u"công tác tiêm phòng",
    u"việc chi trả trợ cấp xã hội", u"công tác cải cách hành chính",  u"việc chuyển đổi cây trồng",
    u"việc phòng, chống thiên tai", u"hoạt động của tổ công nghệ số", u"việc giữ gìn trật tự an toàn giao thông",
    u"công tác quản lý đất đai",    u"việc chăm sóc người cao tuổi",  u"phong trào đọc sách"};
constexpr std::array<View, 6> kPlaces{u"trên địa bàn xã",  u"tại các thôn",          u"tại khu dân cư",
                                      u"ở các trường học", u"trong cơ quan, đơn vị", u"cùng các đoàn thể"};
constexpr std::array<View, 10> kHeadings{
    u"TÌNH HÌNH CHUNG", u"KẾT QUẢ ĐẠT ĐƯỢC", u"TỒN TẠI, HẠN CHẾ",   u"CƠ SỞ THỰC TIỄN",     u"NỘI DUNG",
    u"GIẢI PHÁP",       u"PHƯƠNG HƯỚNG",     u"NHIỆM VỤ TRỌNG TÂM", u"KINH PHÍ, ĐIỀU KIỆN", u"ĐỐI TƯỢNG THAM GIA"};
constexpr std::array<View, 8> kTopics{u"phát triển kinh tế - xã hội", u"phòng, chống thiên tai",     u"chuyển đổi số",
                                      u"cải cách hành chính",         u"công tác thi đua",           u"bảo vệ môi trường",
                                      u"an toàn giao thông",          u"chăm sóc sức khỏe người dân"};
constexpr std::array<View, 5> kFamilies{u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng"};
constexpr std::array<View, 4> kMiddles{u"Văn", u"Thị", u"Đức", u"Minh"};
constexpr std::array<View, 6> kGiven{u"Mẫu", u"Thử", u"Nghiệm", u"Bình", u"An", u"Hòa"};

} // namespace

std::u16string body(Dice& dice) { return std::u16string(dice.pick(kBodies)); }

std::u16string statement(Dice& dice)
{
    return body(dice) + u" " + std::u16string(dice.pick(kVerbs)) + u" " + std::u16string(dice.pick(kThings)) + u" " +
           std::u16string(dice.pick(kPlaces));
}

std::u16string heading(Dice& dice) { return std::u16string(dice.pick(kHeadings)); }

std::u16string topic(Dice& dice, int year)
{
    return std::u16string(dice.pick(kTopics)) + u" năm " + toUtf16(std::to_string(year));
}

std::u16string person(Dice& dice)
{
    return std::u16string(dice.pick(kFamilies)) + u" " + std::u16string(dice.pick(kMiddles)) + u" " +
           std::u16string(dice.pick(kGiven));
}

std::u16string figure(int value) { return toUtf16((value < 10 ? "0" : "") + std::to_string(value)); }

std::u16string dayText(const Date& date)
{
    const auto month = date.month < 3 ? figure(date.month) : toUtf16(std::to_string(date.month));
    return u"ngày " + figure(date.day) + u" tháng " + month + u" năm " + toUtf16(std::to_string(date.year));
}

Date before(const Date& date, int days)
{
    const int left = std::max(1, (date.month - 1) * 28 + date.day - days);
    return {date.year, (left - 1) / 28 + 1, (left - 1) % 28 + 1};
}

} // namespace trinhky::generator
