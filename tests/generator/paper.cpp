#include "paper.hpp"

#include "open_lines.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <array>

namespace trinhky::generator {
namespace {

struct PaperKind {
    const char16_t* type;
    const char16_t* symbol;
    const char16_t* body;
};

constexpr std::array<PaperKind, 7> kPapers{{{u"Kế hoạch", u"KH-UBND", u"Ủy ban nhân dân tỉnh Thử Nghiệm"},
                                            {u"Nghị quyết", u"NQ-HĐND", u"Hội đồng nhân dân tỉnh Thử Nghiệm"},
                                            {u"Quyết định", u"QĐ-UBND", u"Chủ tịch Ủy ban nhân dân tỉnh"},
                                            {u"Công văn", u"SNV-CCHC", u"Sở Nội vụ tỉnh Thử Nghiệm"},
                                            {u"Thông báo", u"TB-UBND", u"Ủy ban nhân dân xã"},
                                            {u"Báo cáo", u"BC-STC", u"Sở Tài chính"},
                                            {u"Thông tư", u"TT-BTC", u"Bộ trưởng Bộ Tài chính"}}};

std::u16string shortDay(const Date& date)
{
    return u"ngày " + figure(date.day) + u"/" + toUtf16(std::to_string(date.month)) + u"/" + toUtf16(std::to_string(date.year));
}

std::u16string shortCitation(const Paper& paper) { return paper.type + u" số " + paper.number + u"/" + paper.symbol; }

} // namespace

Paper makePaper(const Draft& draft, const char16_t* type, const char16_t* symbol, const char16_t* body, Dice& dice, int series)
{
    Paper paper{type, figure(dice.between(1, 90) + 100 * series), symbol, before(draft.date, dice.between(0, 40)), body, {}};
    if (paper.symbol.starts_with(u"TT-"))
        paper.symbol = toUtf16(std::to_string(paper.date.year)) + u"/" + paper.symbol;
    paper.subject = u"về " + topic(dice, draft.date.year);
    return paper;
}

std::u16string fullCitation(const Paper& paper, Dice& dice, std::vector<Break>& breaks)
{
    const auto day = dice.chance(70) ? dayText(paper.date) : shortDay(paper.date);
    const auto number = u"số " + paper.number + u"/";
    breaks.push_back({Flaw::NoDay, u" " + day, u""});
    breaks.push_back({Flaw::NoBody, u" của " + paper.body, u""});
    breaks.push_back({Flaw::NoSubject, u" " + paper.subject, u""});
    breaks.push_back({Flaw::BlankNumber, number, u"số      /"});
    breaks.push_back({Flaw::DotsForNumber, number, dice.chance(50) ? u"số …/" : u"số ....../"});
    return shortCitation(paper) + u" " + day + u" của " + paper.body + u" " + paper.subject;
}

void Papers::cite(std::size_t line)
{
    const int sort = m_dice.between(1, 10);
    if (sort == 1)
        citeLaw(m_draft.lines[line]);
    else if (sort <= 5 && !m_cited.empty())
        citeAgain(m_draft.lines[line]);
    else
        citeNew(m_draft.lines[line]);
}

void Papers::citeNew(Line& line)
{
    const auto& kind = m_dice.pick(kPapers);
    constexpr int kBehindBases = 5;
    const auto series = kBehindBases + static_cast<int>(m_cited.size());
    const auto paper = makePaper(m_draft, kind.type, kind.symbol, kind.body, m_dice, series);
    addWords(line, (m_dice.chance(50) ? u" theo " : u" theo quy định tại ") + fullCitation(paper, m_dice, line.breaks));
    m_cited.push_back(paper);
}

void Papers::citeAgain(Line& line)
{
    const auto paper = m_dice.pick(m_cited);
    if (m_dice.chance(40))
        return addWords(line, (m_dice.chance(50) ? u" theo " : u" theo khoản 97 Điều 38 ") + shortCitation(paper));
    std::vector<Break> unused;
    addWords(line, u" theo " + fullCitation(paper, m_dice, unused));
    const auto day = line.text.find(dayText(paper.date)) == line.text.npos ? shortDay(paper.date) : dayText(paper.date);
    const Date other{paper.date.year, paper.date.month, paper.date.day % 28 + 1};
    line.breaks.push_back({Flaw::OtherDay, day, dayText(other)});
    line.breaks.push_back({Flaw::OtherBody, u" của " + paper.body, u" của Công an tỉnh"});
}

/// Units of a law are not the document's.
void Papers::citeLaw(Line& line)
{
    static constexpr std::array<const char16_t*, 3> kLaws{
        u"khoản 97 Điều 238 Luật Đất đai ngày 18 tháng 01 năm 2024", u"điểm x khoản 38 Điều 97 Luật Ngân sách nhà nước",
        u"Điều 97 và khoản 38 Điều 98 Bộ luật Dân sự ngày 24 tháng 11 năm 2015"};
    addWords(line, u" theo quy định tại " + std::u16string(m_dice.pick(kLaws)));
}

} // namespace trinhky::generator
