#include "document_maker.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <array>

namespace trinhky::generator {
namespace {

using Body = MadeKind::Body;

class BodyMaker {
public:
    BodyMaker(Draft& draft, Dice& dice) : m_draft(draft), m_dice(dice), m_kind(madeKind(draft.kind)) {}

    void run()
    {
        switch (m_kind.body) {
        case Body::Articles:
            m_draft.kind == "QĐ" ? decision() : regulation();
            break;
        case Body::Resolution:
            resolution();
            break;
        case Body::Sections:
            sections();
            break;
        case Body::Fields:
            fields();
            break;
        case Body::Letter:
            letter();
            break;
        case Body::Slip:
            clauses(m_dice.between(2, 3));
            add(Tag::Text, u"Đề nghị " + body(m_dice) + u" tiếp nhận, xử lý.");
            break;
        }
        auto& last = m_draft.lines.back().text;
        last.pop_back();
        last += u"./.";
    }

private:
    void add(Tag tag, std::u16string text, std::string attributes = "", int value = 0, int series = 0)
    {
        m_draft.lines.push_back({tag, std::move(text), std::move(attributes), value, series});
    }

    std::u16string number(int value) const { return toUtf16(std::to_string(value)); }

    std::u16string year() const { return number(m_draft.date.year); }

    void points(int count)
    {
        const int series = ++m_series;
        for (int i = 1; i <= count; ++i)
            add(Tag::Point, std::u16string{*diemLetter(i), u')', u' '} + statement(m_dice) + (i < count ? u";" : u"."), "", i,
                series);
    }

    void dotted(int parent, int count)
    {
        const int series = ++m_series;
        for (int i = 1; i <= count; ++i)
            add(Tag::Dotted, number(parent) + u"." + number(i) + u". " + statement(m_dice) + u".", "", i, series);
    }

    void bullets(int count)
    {
        for (int i = 0; i < count; ++i)
            add(Tag::Bullet, u"- " + statement(m_dice) + u".");
    }

    /// khoản, each with what may belong to it.
    void clauses(int count)
    {
        const int series = ++m_series;
        const int nested = m_dice.between(0, 5);
        for (int i = 1; i <= count; ++i) {
            const int below = m_dice.chance(40) ? nested : 0;
            add(Tag::Clause, number(i) + u". " + statement(m_dice) + (below == 0 ? u"." : u" như sau:"), "", i, series);
            if (below == 1 || below == 2)
                points(m_dice.between(2, 9));
            else if (below == 3)
                dotted(i, m_dice.between(2, 4));
            else if (below > 3)
                bullets(m_dice.between(2, 3));
        }
    }

    void content(int most)
    {
        const int form = m_dice.between(1, 4);
        if (form == 1)
            for (int i = m_dice.between(1, most); i > 0; --i)
                add(Tag::Text, statement(m_dice) + u".");
        else if (form == 2)
            bullets(m_dice.between(2, most));
        else
            clauses(m_dice.between(2, most + 2));
    }

    void article(int value, const std::u16string& text)
    {
        const bool titled = text.back() != u'.' && text.back() != u':';
        add(Tag::Article, u"Điều " + number(value) + u". " + text, titled ? "bold" : "", value, m_articles);
        m_draft.lines.back().boldLabel = !titled;
    }

    void decision()
    {
        const int last = m_dice.between(3, 5);
        for (int i = 1; i < last; ++i) {
            const bool effect = i + 1 == last && m_dice.chance(70);
            const bool clauses0 = !effect && m_dice.chance(40);
            article(i, effect ? u"Quyết định này có hiệu lực kể từ ngày ký."
                              : statement(m_dice) + (clauses0 ? u", cụ thể như sau:" : u"."));
            if (clauses0)
                clauses(m_dice.between(2, 4));
        }
        const auto who = u"Chánh Văn phòng, " + body(m_dice) +
                         u" và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.";
        if (m_dice.chance(80))
            return article(last, who);
        article(last, u"Quyết định này thay thế các quy định trước đây của xã.");
        add(Tag::Text, who);
    }

    void resolution()
    {
        article(1, u"Đánh giá kết quả năm trước và thông qua mục tiêu, nhiệm vụ, giải pháp " + topic(m_dice, m_draft.date.year) +
                       u" với các nội dung sau:");
        if (m_dice.chance(50)) {
            clauses(m_dice.between(2, 6));
        } else {
            const int series = ++m_series;
            for (int i = 1, count = m_dice.between(2, 4); i <= count; ++i) {
                add(Tag::Section, toRoman(i) + u". " + heading(m_dice), "bold", i, series);
                content(3);
            }
        }
        article(2, u"Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.");
        article(3, u"Thường trực Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện.");
        add(Tag::Adoption, u"Nghị quyết này đã được Hội đồng nhân dân xã khóa II, kỳ họp thứ 4 thông qua " +
                               dayText(m_draft.date) + (m_dice.chance(40) ? u" và có hiệu lực kể từ ngày thông qua." : u"."));
    }

    void regulation()
    {
        const bool chapters = m_dice.chance(60);
        const int count = chapters ? m_dice.between(2, 3) : 1;
        int value = 0;
        const int series = ++m_series;
        for (int chapter = 1; chapter <= count; ++chapter) {
            if (chapters) {
                add(Tag::Chapter, u"Chương " + toRoman(chapter), "center bold", chapter, series);
                add(Tag::UnitTitle, heading(m_dice), "center bold");
            }
            for (int i = m_dice.between(2, 4); i > 0; --i) {
                article(++value, i % 2 == 0 ? u"Phạm vi, đối tượng áp dụng" : u"Trách nhiệm của các cơ quan, đơn vị");
                content(3);
            }
        }
        article(++value, u"Tổ chức thực hiện");
        add(Tag::Text,
            u"Các cơ quan, đơn vị thuộc xã chịu trách nhiệm tổ chức thực hiện " + std::u16string(m_kind.name) + u" này.");
    }

    /// What the reader of a plan or a report looks for comes first.
    std::u16string expectedHeading(int at)
    {
        static constexpr std::array<std::u16string_view, 3> kPlan{u"MỤC ĐÍCH, YÊU CẦU", u"NỘI DUNG", u"GIẢI PHÁP"};
        static constexpr std::array<std::u16string_view, 3> kReport{u"KẾT QUẢ ĐẠT ĐƯỢC", u"TỒN TẠI, HẠN CHẾ", u"PHƯƠNG HƯỚNG"};
        if (at > 3 || (m_draft.kind != "KH" && m_draft.kind != "BC"))
            return heading(m_dice);
        return std::u16string((m_draft.kind == "KH" ? kPlan : kReport).at(static_cast<std::size_t>(at) - 1));
    }

    void oneSection(int value, int series, const std::u16string& title)
    {
        add(Tag::Section, toRoman(value) + u". " + title, "bold", value, series);
        if (!m_draft.plain && value == 2 && m_dice.chance(20))
            return table();
        content(4);
    }

    void table()
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

    void sections()
    {
        if (m_draft.kind == "CT")
            add(Tag::Text, u"Lãnh đạo cơ quan yêu cầu các cơ quan, đơn vị, địa phương thực hiện các nội dung sau:");
        else if (m_dice.chance(50))
            add(Tag::Text, u"Thực hiện chương trình công tác năm " + year() + u", cơ quan ban hành " +
                               std::u16string(m_kind.name) + u" với các nội dung sau:");
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

    void field(const std::u16string& text) { add(Tag::Field, text); }

    std::u16string day() const { return dayText(m_draft.date); }

    void person0()
    {
        field(u"Ông (bà): " + person(m_dice) + u".");
        field(u"Chức vụ: " + std::u16string(m_dice.chance(50) ? u"chuyên viên." : u"công chức văn hóa - xã hội."));
    }

    void fields()
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

    void invitation()
    {
        field(u"Cơ quan trân trọng kính mời: " + body(m_dice) + u".");
        field(u"Tới dự hội nghị bàn về " + topic(m_dice, m_draft.date.year) + u".");
        field(u"Chủ trì: Lãnh đạo cơ quan.");
        field(u"Thời gian: 08 giờ 00 phút, " + day() + u".");
        field(u"Địa điểm: Hội trường cơ quan.");
    }

    void telegram()
    {
        field(u"Lãnh đạo cơ quan điện:");
        add(Tag::Bullet, u"- " + body(m_dice) + u";");
        add(Tag::Bullet, u"- " + body(m_dice) + u".");
        for (int i = m_dice.between(1, 2); i > 0; --i)
            add(Tag::Text, statement(m_dice) + u"; " + statement(m_dice) + u"; " + statement(m_dice) + u".");
        clauses(m_dice.between(2, 4));
    }

    void minutes()
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

    void introduction()
    {
        field(u"Cơ quan trân trọng giới thiệu:");
        person0();
        field(u"Được cử đến: " + body(m_dice) + u".");
        field(u"Về việc: " + topic(m_dice, m_draft.date.year) + u".");
        add(Tag::Text, u"Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.");
        field(u"Giấy này có giá trị đến hết ngày 31 tháng 12 năm " + year() + u".");
    }

    void leave()
    {
        add(Tag::Text, u"Xét Đơn đề nghị nghỉ phép của công chức.");
        field(u"Cơ quan cấp cho:");
        person0();
        field(u"Được nghỉ phép trong thời gian 05 ngày, kể từ " + day() + u".");
    }

    void letter()
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

    Draft& m_draft;
    Dice& m_dice;
    const MadeKind& m_kind;
    int m_articles = 1;
    int m_series = 1;
};

} // namespace

void addBody(Draft& draft, Dice& dice) { BodyMaker(draft, dice).run(); }

} // namespace trinhky::generator
