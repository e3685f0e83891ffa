#include "model/element.hpp"

#include "model/facts.hpp"
#include "model/text_language.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

constexpr std::size_t kTitleLength = 160; ///< a heading that is longer is text

bool endsSentence(std::u16string_view text)
{
    const auto content = trim(text);
    return !content.empty() && std::u16string_view(u".;:,").find(content.back()) != std::u16string_view::npos;
}

/// "[Tên điều]", "{{…}}": nobody knows yet whether a title or text will stand there.
bool isPlaceholder(std::u16string_view rest)
{
    const auto content = trim(rest);
    return content.starts_with(u'[') || content.starts_with(u"{{");
}

std::string_view ofNumber(const OutlineNode& node, std::u16string_view rest)
{
    switch (node.label.kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
        return "PHAN_CHUONG_NO";
    case LabelKind::Section:
    case LabelKind::Subsection:
        return "MUC_NO";
    case LabelKind::Roman:
        return rest.size() > kTitleLength || endsSentence(rest.substr(0, rest.find_last_not_of(u" :") + 1)) ? "BODY"
                                                                                                            : "MUC_ROMAN";
    case LabelKind::Article: {
        const bool titled = !endsSentence(rest) && node.hasContent && rest.size() <= kTitleLength && !isPlaceholder(rest);
        return titled || trim(rest).empty() ? "DIEU" : "DIEU_KHONG_TEN";
    }
    case LabelKind::Clause:
        return !endsSentence(rest) && node.hasContent && rest.size() <= kTitleLength && !trim(rest).empty() &&
                       !isPlaceholder(rest)
                   ? "KHOAN_CO_TEN"
                   : "KHOAN";
    case LabelKind::Point:
        return "DIEM";
    default:
        return "BODY";
    }
}

/// "KHẨN", "LƯU HÀNH NỘI BỘ" …; the marks of secrecy are ruled by another law.
std::string_view ofStamp(std::u16string_view text)
{
    constexpr std::size_t kLongest = 32;
    const auto content = trim(text);
    if (content.empty() || content.size() > kLongest || !isUpperCaseText(content))
        return {};
    const auto key = foldKey(content);
    static constexpr std::array<std::pair<std::u16string_view, std::string_view>, 6> kStamps{{{u"khẩn", "KHAN"},
                                                                                              {u"thượng khẩn", "KHAN"},
                                                                                              {u"hoả tốc", "KHAN"},
                                                                                              {u"hoả tốc hẹn giờ", "KHAN"},
                                                                                              {u"xem xong trả lại", "LUU_HANH"},
                                                                                              {u"lưu hành nội bộ", "LUU_HANH"}}};
    const auto* const found = std::find_if(kStamps.begin(), kStamps.end(), [&](const auto& stamp) { return stamp.first == key; });
    return found == kStamps.end() ? std::string_view() : found->second;
}

class Elements {
public:
    explicit Elements(const Analysis& analysis) : m_analysis(analysis), m_nodes(analysis.roles.size(), nullptr)
    {
        for (const OutlineNode& node : analysis.outline.nodes)
            if (node.paragraph >= 0 && m_nodes[static_cast<std::size_t>(node.paragraph)] == nullptr)
                m_nodes[static_cast<std::size_t>(node.paragraph)] = &node;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i] && m_nodes[i]->label.kind == LabelKind::Roman &&
                ofNumber(*m_nodes[i], restOf(*m_nodes[i], analysis.textOf(static_cast<std::int32_t>(i)))) == "BODY")
                m_told.push_back(m_nodes[i]->parent);
    }

    std::vector<std::string_view> all()
    {
        std::vector<std::string_view> elements(m_analysis.roles.size());
        for (std::size_t i = 0; i < elements.size(); ++i)
            elements[i] = of(i);
        for (const Part& part : m_analysis.parts)
            if (part.form || part.kind == PartKind::Appendix)
                for (auto i = static_cast<std::size_t>(part.begin); i < static_cast<std::size_t>(part.end); ++i)
                    if (part.form || !elements[i].starts_with("PHU_LUC"))
                        elements[i] = {};
        settleIssuer(elements);
        settleBases(elements);
        settleTables(elements);
        settleAttached(elements);
        for (const ExtraRole& extra : m_analysis.extraRoles)
            elements[static_cast<std::size_t>(extra.paragraph)] = {};
        return elements;
    }

private:
    /// A name over two lines, "ỦY BAN NHÂN DÂN" and "XÃ …", is one: its first line is as bold as its second.
    void settleIssuer(std::vector<std::string_view>& elements) const
    {
        for (std::size_t i = 0; i + 1 < elements.size(); ++i)
            if (elements[i] == "CQ_CHUQUAN" && elements[i + 1] == "CQ_BANHANH" && isPlace(i + 1) && !isPlace(i) &&
                (i + 2 == elements.size() || elements[i + 2] != "CQ_BANHANH"))
                elements[i] = "CQ_BANHANH";
    }

    /// The heads of what is attached repeat that of the document, often in its smaller sizes: only the main one is judged.
    void settleAttached(std::vector<std::string_view>& elements) const
    {
        for (auto i = static_cast<std::size_t>(m_analysis.parts.front().end); i < elements.size(); ++i)
            if (m_analysis.snapshot->paragraphs[i].cell.table >= 0)
                elements[i] = {};
    }

    /// Before the word that enacts there are only bases, whatever they begin with.
    void settleBases(std::vector<std::string_view>& elements) const
    {
        const auto& roles = m_analysis.roles;
        const auto enacts = std::find(roles.begin(), roles.end(), Role::Enact);
        if (enacts == roles.end())
            return;
        const auto subject = std::find(roles.begin(), enacts, Role::Subject);
        for (auto at = subject; at != enacts; ++at)
            if (*at == Role::Body)
                elements[static_cast<std::size_t>(at - roles.begin())] = {};
    }

    /// What belongs to a table of data looks as the table does: its name and unit of measure, notes and sources.
    void settleTables(std::vector<std::string_view>& elements) const
    {
        const auto& roles = m_analysis.roles;
        std::size_t last = roles.size(); // paragraph before this one that is not empty
        float noteSize = 0;              // of the notes that this one may go on with; 0 when it cannot
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (roles[i] == Role::Empty)
                continue;
            const bool cell = roles[i] == Role::TableCell;
            const bool behind = last < roles.size() && roles[last] == Role::TableCell && !cell;
            if (behind && isNote(i)) {
                noteSize = sizeOf(i);
                elements[i] = {};
            } else if (noteSize > 0 && !cell && roles[i] == Role::Bullet && sizeOf(i) == noteSize) {
                elements[i] = {};
            } else {
                noteSize = 0;
            }
            if (cell && last < roles.size() && roles[last] != Role::TableCell && isCaption(last))
                elements[last] = {};
            last = i;
        }
    }

    bool isNote(std::size_t i) const
    {
        static constexpr std::array<std::u16string_view, 5> kNotes{u"ghi chú", u"chú thích", u"chú dẫn", u"nguồn:", u"(*)"};
        const auto key = foldKey(m_analysis.textOf(static_cast<std::int32_t>(i)).substr(0, 12));
        return std::any_of(kNotes.begin(), kNotes.end(), [&](std::u16string_view word) { return key.starts_with(word); });
    }

    bool isCaption(std::size_t i) const
    {
        constexpr std::size_t kLongest = 120;
        const auto text = trim(m_analysis.textOf(static_cast<std::int32_t>(i)));
        return m_analysis.roles[i] == Role::Body && text.size() <= kLongest && !endsSentence(text);
    }

    float sizeOf(std::size_t i) const
    {
        const auto& runs = m_analysis.snapshot->paragraphs[i].runs;
        return runs.empty() ? 0 : m_analysis.snapshot->charFormats[runs.front().format].size;
    }

    bool isPlace(std::size_t i) const
    {
        static constexpr std::array<std::u16string_view, 9> kUnits{u"xã ",   u"phường ", u"đặc khu ",   u"thị trấn ", u"huyện ",
                                                                   u"quận ", u"thị xã ", u"thành phố ", u"tỉnh "};
        const auto key = foldKey(m_analysis.textOf(static_cast<std::int32_t>(i)));
        return std::any_of(kUnits.begin(), kUnits.end(), [&](std::u16string_view unit) { return key.starts_with(unit); });
    }

    std::string_view of(std::size_t i)
    {
        const Paragraph& paragraph = m_analysis.snapshot->paragraphs[i];
        const auto text = m_analysis.textOf(static_cast<std::int32_t>(i));
        const Role role = m_analysis.roles[i];
        if (paragraph.hiddenSection || role == Role::Empty || trim(text).empty())
            return {};
        const bool outside =
            paragraph.story == Story::Header || paragraph.story == Story::Footer || paragraph.story == Story::Footnote;
        if (role == Role::PageFurniture)
            return outside ? std::string_view() : ofStamp(text);
        const auto element = ofRole(role, i, text);
        return paragraph.cell.table >= 0 && isRunningText(element) ? std::string_view() : element;
    }

    std::string_view ofRole(Role role, std::size_t i, std::u16string_view text)
    {
        switch (role) {
        case Role::Motto:
            return "QUOC_HIEU";
        case Role::MottoLine:
            return "TIEU_NGU";
        case Role::Superior:
            return "CQ_CHUQUAN";
        case Role::Issuer:
            return "CQ_BANHANH";
        case Role::Number:
            return "SO_KYHIEU";
        case Role::PlaceDate:
            return "DIADANH_NGAY";
        case Role::Title:
            return "TEN_LOAI";
        case Role::Subject:
            return ofSubject(i, text);
        case Role::Authority:
            return "THAM_QUYEN";
        case Role::SessionLine:
            return "KY_HOP";
        case Role::Addressee:
            return foldKey(text.substr(0, 12)).starts_with(u"kính gửi") ? "KINH_GUI" : "KINH_GUI_LIST";
        case Role::Basis:
            return "CAN_CU";
        case Role::Enact:
            return "QUYET_NGHI";
        case Role::AppendixNo:
            return "PHU_LUC_NO";
        case Role::AppendixTitle:
            return "PHU_LUC_TITLE";
        case Role::AppendixRef:
            return "PHU_LUC_REF";
        default:
            return ofText(role, i, text);
        }
    }

    std::string_view ofText(Role role, std::size_t i, std::u16string_view text)
    {
        switch (role) {
        case Role::Heading:
            m_heading = m_nodes[i] ? ofNumber(*m_nodes[i], restOf(*m_nodes[i], text)) : "BODY";
            if (m_heading == "MUC_ROMAN" && isTold(*m_nodes[i], text))
                m_heading = "BODY";
            return m_heading;
        case Role::HeadingTitle:
            return m_heading == "MUC_NO" ? "MUC_TITLE" : "PHAN_CHUONG_TITLE";
        case Role::GroupHeading:
        case Role::Bullet:
        case Role::Body:
            return "BODY";
        case Role::Adoption:
            return "THONG_QUA";
        case Role::RecipientsLabel:
            return trim(text).size() <= kLabelLength ? "NOI_NHAN_LABEL" : std::string_view();
        case Role::Recipient:
            return "NOI_NHAN_LIST";
        case Role::SignAuthority:
            return trim(text).front() == u'(' || trim(text).front() == u'[' ? std::string_view() : "QUYEN_HAN";
        case Role::Signer:
            return "HO_TEN";
        default:
            return {};
        }
    }

    /// "II. Bà Trần Thị B báo cáo:" among sentences that are counted so is one of them, no title.
    bool isTold(const OutlineNode& node, std::u16string_view text) const
    {
        return trim(text).back() == u':' && std::find(m_told.begin(), m_told.end(), node.parent) != m_told.end();
    }

    static constexpr std::size_t kLabelLength = 12; ///< "Nơi nhận:" and nothing behind it

    std::string_view ofSubject(std::size_t i, std::u16string_view text) const
    {
        const bool inHeader = m_analysis.snapshot->paragraphs[i].cell.table >= 0;
        const bool letter = m_analysis.kind == "CV" || foldKey(text.substr(0, 8)).starts_with(u"v/v");
        return letter || inHeader ? "TRICH_YEU_CV" : "TRICH_YEU";
    }

    static std::u16string_view restOf(const OutlineNode& node, std::u16string_view text)
    {
        const auto rest = node.label.automatic ? 0U : static_cast<std::size_t>(node.label.rest);
        return rest <= text.size() ? text.substr(rest) : std::u16string_view();
    }

    const Analysis& m_analysis;
    std::vector<const OutlineNode*> m_nodes;
    std::vector<std::int32_t> m_told; ///< parents of mục that are sentences
    std::string_view m_heading;       ///< element of the last numbered heading
};

} // namespace

std::vector<std::string_view> elementsOf(const Analysis& analysis)
{
    if (lacksMarks(*analysis.snapshot))
        return std::vector<std::string_view>(analysis.roles.size());
    return Elements(analysis).all();
}

std::vector<std::int32_t> headingTexts(const Analysis& analysis)
{
    std::vector<std::int32_t> begins(analysis.roles.size(), 0);
    for (auto node = analysis.outline.nodes.rbegin(); node != analysis.outline.nodes.rend(); ++node)
        if (node->paragraph >= 0 && !node->label.automatic)
            begins[static_cast<std::size_t>(node->paragraph)] = node->label.rest;
    return begins;
}

bool isRunningText(std::string_view element)
{
    static constexpr std::array<std::string_view, 9> kText{"BODY", "DIEU",   "DIEU_KHONG_TEN", "KHOAN",    "KHOAN_CO_TEN",
                                                           "DIEM", "CAN_CU", "MUC_ROMAN",      "THONG_QUA"};
    return std::find(kText.begin(), kText.end(), element) != kText.end();
}

} // namespace trinhky
