#include "body_maker.hpp"

#include <array>

namespace trinhky::generator {

void BodyMaker::run()
{
    switch (m_kind.body) {
    case Body::Articles:
        m_draft.kind == "QĐ" ? decision() : regulation(m_kind.name);
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
    case Body::Normative:
        normative();
        break;
    case Body::Parties:
        parties();
        return;
    case Body::Personal:
        personalLetter();
        return;
    case Body::Copy:
        return;
    }
    endWithMark();
}

void BodyMaker::endWithMark()
{
    auto& last = m_draft.lines.back().text;
    last.pop_back();
    last += u"./.";
}

void BodyMaker::add(Tag tag, std::u16string text, std::string attributes, int value, int series)
{
    m_draft.lines.push_back({tag, std::move(text), std::move(attributes), value, series});
}

void BodyMaker::points(int count)
{
    const int series = ++m_series;
    for (int i = 1; i <= count; ++i)
        add(Tag::Point, std::u16string{*diemLetter(i), u')', u' '} + statement(m_dice) + (i < count ? u";" : u"."), "", i,
            series);
}

void BodyMaker::dotted(int parent, int count)
{
    const int series = ++m_series;
    for (int i = 1; i <= count; ++i)
        add(Tag::Dotted, number(parent) + u"." + number(i) + u". " + statement(m_dice) + u".", "", i, series);
}

void BodyMaker::bullets(int count)
{
    for (int i = 0; i < count; ++i)
        add(Tag::Bullet, u"- " + statement(m_dice) + u".");
}

void BodyMaker::clauses(int count)
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

void BodyMaker::content(int most)
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

void BodyMaker::article(int value, const std::u16string& text)
{
    const bool titled = text.back() != u'.' && text.back() != u':';
    add(Tag::Article, u"Điều " + number(value) + u". " + text, titled ? "bold" : "", value, m_articles);
    m_draft.lines.back().boldLabel = !titled;
}

void BodyMaker::decision()
{
    const int last = m_dice.between(3, 5);
    for (int i = 1; i < last; ++i) {
        const bool effect = i + 1 == last && m_dice.chance(70);
        const bool clauses0 = !effect && m_dice.chance(40);
        if (i == 1 && !m_draft.attached.empty()) {
            article(i,
                    u"Ban hành kèm theo Quyết định này " + m_draft.attached + u" về " + topic(m_dice, m_draft.date.year) + u".");
            continue;
        }
        article(i, effect ? u"Quyết định này có hiệu lực kể từ ngày ký."
                          : statement(m_dice) + (clauses0 ? u", cụ thể như sau:" : u"."));
        if (clauses0)
            clauses(m_dice.between(2, 4));
    }
    const auto who =
        u"Chánh Văn phòng, " + body(m_dice) + u" và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.";
    if (m_dice.chance(80))
        return article(last, who);
    article(last, u"Quyết định này thay thế các quy định trước đây của xã.");
    add(Tag::Text, who);
}

void BodyMaker::resolution()
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
    add(Tag::Adoption, u"Nghị quyết này đã được Hội đồng nhân dân xã khóa II, kỳ họp thứ 4 thông qua " + dayText(m_draft.date) +
                           (m_dice.chance(40) ? u" và có hiệu lực kể từ ngày thông qua." : u"."));
}

/// The forms 17 to 20 of NĐ 78/2025/NĐ-CP: every điều has a title.
void BodyMaker::normative()
{
    const auto name = std::u16string(m_kind.name) + u" này";
    int value = 0;
    if (m_draft.attached.empty()) {
        article(++value, u"Phạm vi điều chỉnh và đối tượng áp dụng");
        clauses(2);
        for (int more = m_dice.between(1, 3); more > 0; --more) {
            article(++value, u"Nội dung, mức hỗ trợ");
            content(3);
        }
    } else {
        article(++value, u"Ban hành " + m_draft.attached);
        add(Tag::Text,
            u"Ban hành kèm theo " + name + u" " + m_draft.attached + u" về " + topic(m_dice, m_draft.date.year) + u".");
    }
    article(++value, u"Tổ chức thực hiện");
    const bool council = isOfCouncil(m_draft);
    add(Tag::Text, council ? u"Giao Ủy ban nhân dân xã tổ chức thực hiện " + name + u"."
                           : u"Chánh Văn phòng và " + body(m_dice) + u" chịu trách nhiệm thi hành " + name + u".");
    article(++value, u"Hiệu lực thi hành");
    add(Tag::Text, name + u" có hiệu lực thi hành từ ngày 31 tháng 12 năm " + year() + u".");
    if (council)
        add(Tag::Adoption,
            u"Nghị quyết này đã được Hội đồng nhân dân xã Khóa II Kỳ họp thứ 4 thông qua " + dayText(m_draft.date) + u".");
}

void BodyMaker::regulation(const std::u16string& name)
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
    add(Tag::Text, u"Các cơ quan, đơn vị thuộc xã chịu trách nhiệm tổ chức thực hiện " + name + u" này.");
}

void addBody(Draft& draft, Dice& dice) { BodyMaker(draft, dice).run(); }

} // namespace trinhky::generator
