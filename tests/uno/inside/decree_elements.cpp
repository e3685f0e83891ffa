#include "uno/inside/decree_elements.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace trinhky::test {

namespace {

using enum Align;
using enum LetterCase;
using enum Weight;

constexpr bool kItalic = true;
constexpr bool kText = true;
constexpr bool kHeader = true;

constexpr std::array<DecreeElement, 39> kElements{{
    {"PAGE_NO", u"TK Số trang", 13, 14, 14, Regular, false, Center, Any, false, kHeader, "PL I, Phần I, I.7; V, ô 14"},
    {"QUOC_HIEU", u"TK Quốc hiệu", 12, 13, 12, Bold, false, Center, Upper, false, false, "PL I, Phần I, II.1; V, ô 1"},
    {"TIEU_NGU", u"TK Tiêu ngữ", 13, 14, 13, Bold, false, Center, Lower, false, false, "PL I, Phần I, II.1; V, ô 1"},
    {"CQ_CHUQUAN", u"TK Cơ quan chủ quản", 12, 13, 12, Regular, false, Center, Upper, false, false, "PL I, Phần I, II.2; V, ô 2"},
    {"CQ_BANHANH", u"TK Cơ quan ban hành", 12, 13, 12, Bold, false, Center, Upper, false, false, "PL I, Phần I, II.2; V, ô 2"},
    {"SO_KYHIEU", u"TK Số ký hiệu", 13, 13, 13, Regular, false, Center, Any, false, false, "PL I, Phần I, II.3; V, ô 3"},
    {"DIADANH_NGAY", u"TK Địa danh ngày", 13, 14, 13, Regular, kItalic, Center, Lower, false, false,
     "PL I, Phần I, II.4; V, ô 4"},
    {"TEN_LOAI", u"TK Tên loại", 13, 14, 14, Bold, false, Center, Upper, false, false, "PL I, Phần I, II.5; V, ô 5a"},
    {"TRICH_YEU", u"TK Trích yếu", 13, 14, 14, Bold, false, Center, Lower, false, false, "PL I, Phần I, II.5; V, ô 5a"},
    {"TRICH_YEU_CV", u"TK Trích yếu công văn", 12, 13, 12, Regular, false, Center, Lower, false, false,
     "PL I, Phần I, II.5; V, ô 5b"},
    {"KINH_GUI", u"TK Kính gửi", 13, 14, 14, Regular, false, Left, Lower, false, false, "PL I, Phần I, II.9.d; V, ô 9a"},
    {"KINH_GUI", u"TK Kính gửi liệt kê", 13, 14, 14, Regular, false, Left, Lower, false, false, "PL I, Phần I, II.9.d; V, ô 9a"},
    {"CAN_CU", u"TK Căn cứ", 13, 14, 14, Regular, kItalic, Justify, Lower, kText, false,
     "PL I, Phần I, II.6.a; PL III, Mẫu 1.1-1.3"},
    {"THAM_QUYEN", u"TK Thẩm quyền", 14, 14, 14, Bold, false, Center, Upper, false, false, "PL III, Mẫu 1.1-1.3"},
    {"QUYET_NGHI", u"TK Quyết nghị", 14, 14, 14, Bold, false, Center, Upper, false, false, "PL III, Mẫu 1.1-1.3"},
    {"BODY", u"TK Nội dung", 13, 14, 14, Regular, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.e; V, ô 6"},
    {"BODY", u"TK Kết thúc", 13, 14, 14, MayStartBold, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.e; V, ô 6"},
    {"PHAN_CHUONG_NO", u"TK Phần chương", 13, 14, 14, Bold, false, Center, Lower, false, false,
     "PL I, Phần I, II.6.đ; V, ô 6a, 6b"},
    {"PHAN_CHUONG_TITLE", u"TK Tên phần chương", 13, 14, 14, Bold, false, Center, Upper, false, false,
     "PL I, Phần I, II.6.đ; V, ô 6a, 6b"},
    {"MUC_NO", u"TK Mục tiểu mục", 13, 14, 14, Bold, false, Center, Lower, false, false, "PL I, Phần I, II.6.đ; V, ô 6a"},
    {"MUC_TITLE", u"TK Tên mục tiểu mục", 13, 14, 14, Bold, false, Center, Upper, false, false, "PL I, Phần I, II.6.đ; V, ô 6a"},
    {"MUC_ROMAN", u"TK Mục La Mã", 13, 14, 14, Bold, false, Left, Upper, kText, false, "PL I, Phần I, V, ô 6b"},
    {"DIEU", u"TK Điều", 13, 14, 14, Bold, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.đ; V, ô 6a"},
    {"DIEU", u"TK Điều không tên", 13, 14, 14, BoldStart, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.đ; V, ô 6a"},
    {"KHOAN", u"TK Khoản", 13, 14, 14, Regular, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.đ; V, ô 6"},
    {"KHOAN", u"TK Khoản có tên", 13, 14, 14, Bold, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.đ; V, ô 6"},
    {"DIEM", u"TK Điểm", 13, 14, 14, Regular, false, Justify, Lower, kText, false, "PL I, Phần I, II.6.đ; V, ô 6"},
    {"QUYEN_HAN", u"TK Quyền hạn chức vụ", 13, 14, 14, Bold, false, Center, Upper, false, false, "PL I, Phần I, II.7.đ; V, ô 7a"},
    {"HO_TEN", u"TK Họ tên", 13, 14, 14, Bold, false, Center, Lower, false, false, "PL I, Phần I, II.7; V, ô 7b"},
    {"NOI_NHAN_LABEL", u"TK Nơi nhận", 12, 12, 12, Bold, kItalic, Left, Lower, false, false, "PL I, Phần I, II.9.d; V, ô 9b"},
    {"NOI_NHAN_LIST", u"TK Nơi nhận liệt kê", 11, 11, 11, Regular, false, Left, Lower, false, false,
     "PL I, Phần I, II.9.d; V, ô 9b"},
    {"PHU_LUC_NO", u"TK Phụ lục", 14, 14, 14, Bold, false, Center, Lower, false, false, "PL I, Phần I, III.1.b; V, ô 6"},
    {"PHU_LUC_TITLE", u"TK Tên phụ lục", 13, 14, 14, Bold, false, Center, Upper, false, false, "PL I, Phần I, III.1.b"},
    {"PHU_LUC_REF", u"TK Kèm theo", 13, 14, 14, Regular, kItalic, Center, Lower, false, false,
     "PL I, Phần I, III.1.c; PL III, Mẫu 2.1, 2.2"},
    {"KHAN", u"TK Mức độ khẩn", 13, 14, 13, Bold, false, Center, Upper, false, false, "PL I, Phần I, III.2.b; V, ô 10b"},
    {"LUU_HANH", u"TK Phạm vi lưu hành", 13, 14, 13, Bold, false, Center, Upper, false, false, "PL I, Phần I, III.2.c; V, ô 11"},
    {"NGUOI_SOAN", u"TK Người soạn", 11, 11, 11, Regular, false, Left, Upper, false, false, "PL I, Phần I, III.3; V, ô 12"},
    {"DIA_CHI", u"TK Địa chỉ", 11, 12, 11, Regular, false, Left, Lower, false, false, "PL I, Phần I, III.4; V, ô 13"},
    {"KY_SO_INFO", u"TK Thông tin ký số", 10, 10, 10, Regular, false, Right, Lower, false, false,
     "PL I, Phần I, II.8.b; Phần II, I.3"},
}};

constexpr std::int32_t kRed = 0xFF0000;  // Mức độ khẩn: đỏ tươi (PL I, Phần I, III.2.b)
constexpr std::int32_t kSixPoints = 211; // 1/100 mm, rounded down

bool near(std::int32_t actual, std::int32_t wanted) { return std::abs(actual - wanted) <= 5; }

std::string number(double value)
{
    auto text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

/// Letters only in square brackets are words for the clerk, not of the document.
std::u16string withoutPlaceholders(std::u16string_view text)
{
    std::u16string rest;
    int depth = 0;
    for (const char16_t unit : text) {
        depth += unit == u'[' ? 1 : 0;
        if (depth == 0)
            rest += unit;
        depth -= unit == u']' ? 1 : 0;
    }
    return rest;
}

bool hasLetter(std::u16string_view text) { return std::any_of(text.begin(), text.end(), isLetter); }

/// Collects what is wrong with one paragraph.
class Faults {
public:
    Faults(const Snapshot& snapshot, const Paragraph& paragraph, const DecreeElement& asked)
        : m_snapshot(snapshot), m_paragraph(paragraph), m_asked(asked)
    {}

    std::string all()
    {
        checkRuns();
        checkParagraph();
        checkLetters();
        return m_text;
    }

private:
    void add(const std::string& what)
    {
        m_text += "\n  " + std::string(m_asked.id) + " (" + std::string(m_asked.clause) + "): " + what + " | " +
                  toUtf8(m_paragraph.text.substr(0, 60));
    }

    /// What starts a paragraph, or goes on in it, is to be bold.
    bool isBold(bool starts) const
    {
        const bool article = m_asked.weight == Weight::MayStartBold && m_paragraph.text.starts_with(u"Điều ");
        return m_asked.weight == Weight::Bold || (starts && (article || m_asked.weight == Weight::BoldStart));
    }

    void checkRuns()
    {
        bool first = true;
        for (const auto& run : m_paragraph.runs) {
            const auto& format = m_snapshot.charFormats[run.format];
            const bool bold = isBold(std::exchange(first, false));
            if (format.size < m_asked.sizeMin || format.size > m_asked.sizeMax || format.size != m_asked.size)
                add("size " + number(format.size));
            if (format.bold != bold)
                add(format.bold ? "bold" : "not bold");
            if (format.italic != m_asked.italic)
                add(format.italic ? "italic" : "upright");
            if (format.font != u"Times New Roman" || format.underline)
                add("font or underline");
            if (format.color != (m_asked.id == "KHAN" ? kRed : 0))
                add("colour " + std::to_string(format.color));
            if (format.language != u"vi-VN")
                add("language " + toUtf8(format.language));
        }
    }

    void checkParagraph()
    {
        const auto& format = m_snapshot.paraFormats[m_paragraph.format];
        if (format.align != m_asked.align)
            add("alignment " + std::to_string(static_cast<int>(format.align)));
        if (format.lineSpacingMode != LineSpacingMode::Proportional || format.lineSpacing < 100 || format.lineSpacing > 150)
            add("line spacing " + std::to_string(format.lineSpacing));
        if (m_asked.text != (near(format.firstLineIndent, 1270) || near(format.firstLineIndent, 1000)))
            add("first line " + std::to_string(format.firstLineIndent));
        if (m_asked.text && (format.leftMargin != 0 || format.rightMargin != 0))
            add("indented");
        if (m_asked.text && format.spaceAbove + format.spaceBelow < kSixPoints)
            add("less than 6 points from its neighbour");
    }

    void checkLetters()
    {
        const auto words = withoutPlaceholders(m_paragraph.text);
        if (!hasLetter(words) || m_asked.letters == LetterCase::Any)
            return;
        if (isUpperCaseText(words) != (m_asked.letters == LetterCase::Upper))
            add("capitals");
    }

    const Snapshot& m_snapshot;
    const Paragraph& m_paragraph;
    const DecreeElement& m_asked;
    std::string m_text;
};

} // namespace

std::span<const DecreeElement> decreeElements() { return kElements; }

std::string elementFaults(const Snapshot& snapshot, std::set<std::string_view>& seen)
{
    std::string faults;
    for (const auto& paragraph : snapshot.paragraphs) {
        const auto& style = snapshot.paraFormats[paragraph.format].style;
        const auto asked = std::find_if(kElements.begin(), kElements.end(),
                                        [&](const DecreeElement& element) { return element.style == style; });
        if (asked == kElements.end() || trim(paragraph.text).empty())
            continue;
        seen.insert(asked->id);
        faults += Faults(snapshot, paragraph, *asked).all();
    }
    return faults;
}

std::string pageFaults(const Snapshot& snapshot)
{
    std::string faults;
    for (const auto& page : snapshot.pageStyles) {
        if (!page.used)
            continue;
        const bool paper = near(page.width, 21000) && near(page.height, 29700);
        const bool margins = near(page.top, 2000) && near(page.bottom, 2000) && near(page.left, 3000) && near(page.right, 1500);
        if (!paper || !margins)
            faults += "\n  page " + toUtf8(page.name) + ": " + std::to_string(page.width) + " x " + std::to_string(page.height) +
                      ", margins " + std::to_string(page.top) + ' ' + std::to_string(page.bottom) + ' ' +
                      std::to_string(page.left) + ' ' + std::to_string(page.right);
    }
    return faults;
}

} // namespace trinhky::test
