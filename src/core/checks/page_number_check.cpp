#include "checks/layout.hpp"
#include "checks/pages.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// The page number: Arabic, 13 or 14 points, in the middle of the top margin, from the second page on (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I,
/// khoản 7). A document that may fit on one page needs none.
namespace trinhky {

namespace {

constexpr double kTolerance = 0.1;
constexpr std::size_t kLine = 75;      ///< letters of a line of text
constexpr std::size_t kPageLines = 50; ///< more than any page holds

class PageNumberCheck {
public:
    explicit PageNumberCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_first(firstPageStyle(context.snapshot))
    {}

    void run(std::vector<Finding>& findings)
    {
        if (!m_first)
            return;
        bool header = false;
        bool footer = false;
        bool frame = false;
        for (const Paragraph& paragraph : m_context.snapshot.paragraphs)
            if (paragraph.pageNumber) {
                header = header || paragraph.story == Story::Header;
                footer = footer || paragraph.story == Story::Footer;
                frame = frame || paragraph.story == Story::Frame;
            }
        if (header)
            judgeHeaders();
        else if (footer)
            report("footer", firstNumber(Story::Footer), numbered());
        else if (!frame && isLong())
            report("missing", placeOfPages(m_context.analysis, *m_first), numbered());
        m_groups.report(findings);
        if (!header && !footer && !findings.empty() && findings.back().rule == m_context.rule.id)
            findings.back().absent = true;
    }

private:
    void judgeHeaders()
    {
        const auto& paragraphs = m_context.snapshot.paragraphs;
        for (std::size_t i = 0; i < paragraphs.size(); ++i)
            if (paragraphs[i].pageNumber && paragraphs[i].story == Story::Header)
                judge(static_cast<std::int32_t>(i), paragraphs[i]);
    }

    void judge(std::int32_t at, const Paragraph& paragraph)
    {
        const Place place = wholeParagraph(m_context.analysis, at);
        if (isOnFirstPage(paragraph))
            report("first", place, numbered());
        if (!paragraph.arabicNumber)
            report("arabic", place, {});
        const Align align = formatOf(m_context.snapshot, at).align;
        const bool tabbed = paragraph.text.starts_with(u"\t"); // the middle tab of a header's style
        if (align != Align::Center && !tabbed && paragraph.cell.table < 0) {
            ParaChange change;
            change.align = Align::Center;
            change.firstLineIndent = 0;
            report("place", place, {ParaEdit{at, change}});
        }
        judgeSize(at, place);
    }

    void judgeSize(std::int32_t at, const Place& place)
    {
        const auto* element = m_context.elements ? m_context.elements->find("PAGE_NO") : nullptr;
        if (!element)
            return;
        for (const SeenRun& run : seenRuns(m_context.snapshot, at)) {
            const double size = run.format->size;
            if (size <= 0 || (size > element->sizeMin - kTolerance && size < element->sizeMax + kTolerance))
                continue;
            CharChange change;
            change.size = static_cast<float>(element->size);
            m_groups.add("size", "size", place, {{"observed", decimalText(size)}, {"expected", "13-14"}},
                         {CharEdit{at, run.span, change}});
        }
    }

    /// The first page of the document shows this header.
    bool isOnFirstPage(const Paragraph& header) const
    {
        const auto& pages = m_context.snapshot.pageStyles;
        if (header.page < 0 || &pages[static_cast<std::size_t>(header.page)] != m_first)
            return false;
        return m_first->firstPageShared || header.firstPage;
    }

    Place firstNumber(Story story) const
    {
        const auto& paragraphs = m_context.snapshot.paragraphs;
        const auto found = std::find_if(paragraphs.begin(), paragraphs.end(),
                                        [story](const Paragraph& one) { return one.pageNumber && one.story == story; });
        return wholeParagraph(m_context.analysis, static_cast<std::int32_t>(found - paragraphs.begin()));
    }

    /// What gives the document its number: on the pages after the first, where those have a style of their own.
    std::vector<Edit> numbered() const
    {
        PageEdit edit;
        edit.pageStyle = m_first->name;
        edit.pageNumber = true;
        return {edit};
    }

    /// More text than one page can hold.
    bool isLong() const
    {
        std::size_t lines = 0;
        for (std::size_t i = 0; i < m_context.snapshot.paragraphs.size(); ++i)
            if (m_context.snapshot.paragraphs[i].story == Story::Body)
                lines += m_context.analysis.textOf(static_cast<std::int32_t>(i)).size() / kLine + 1;
        return lines > kPageLines;
    }

    void report(const std::string& message, const Place& place, std::vector<Edit> edits)
    {
        m_groups.add(message, message, place, {}, std::move(edits));
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    const PageStyle* m_first;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { PageNumberCheck(context).run(findings); }

} // namespace

const CheckKind& pageNumberCheckKind()
{
    static const CheckKind kKind{"pageNumber", {}, run};
    return kKind;
}

} // namespace trinhky
