#include "checks/check.hpp"
#include "checks/page_parts.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// What pages and lines tear apart: a signature that stands on a page without any text, a post and its name on two pages, Quốc hiệu or
/// Tiêu ngữ on two lines (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 and 7). Looks at pages, so only where there is a layout.
namespace trinhky {

namespace {

class OrphanCheck {
public:
    explicit OrphanCheck(const CheckContext& context)
        : m_context(context), m_paragraphs(context.snapshot.paragraphs), m_parts(pageParts(context.analysis))
    {}

    void run(std::vector<Finding>& findings) const
    {
        for (const auto at : m_parts.headerLines)
            judgeLine(at, findings);
        if (!m_parts.signatures.empty())
            judgeSignatures(findings);
    }

private:
    const Paragraph& paragraph(std::int32_t at) const { return m_paragraphs[static_cast<std::size_t>(at)]; }

    /// A line break of the writer's own is meant.
    void judgeLine(std::int32_t at, std::vector<Finding>& findings) const
    {
        const auto meant = static_cast<std::int32_t>(std::ranges::count(paragraph(at).text, u'\n')) + 1;
        const auto shown = paragraph(at).shownLines;
        if (shown <= meant)
            return;
        findings.push_back(makeFinding(
            m_context, "line", wholeParagraph(m_context.analysis, at),
            {{"name", m_context.analysis.roles[static_cast<std::size_t>(at)] == Role::Motto ? "Quốc hiệu" : "Tiêu ngữ"},
             {"observed", std::to_string(shown)},
             {"expected", std::to_string(meant)}}));
    }

    void judgeSignatures(std::vector<Finding>& findings) const
    {
        const auto& first = *std::ranges::min_element(m_parts.signatures, {}, &SignatureSpan::first);
        const auto page = paragraph(first.first).shownPage;
        if (m_parts.textBefore >= 0 && isAlone(page))
            return report("", first.first, page, keepText(first), findings);
        for (const auto& span : m_parts.signatures)
            if (const auto end = paragraph(span.last).shownPage; page > 0 && end > paragraph(span.first).shownPage)
                report("split", span.last, end, keepBlock(span), findings);
    }

    bool isAlone(std::int32_t page) const
    {
        const auto textEnd = paragraph(m_parts.textBefore).shownEnd;
        const bool more = m_parts.textBehind >= 0 && paragraph(m_parts.textBehind).shownPage == page;
        return textEnd > 0 && page > textEnd && !more;
    }

    void report(const std::string& message, std::int32_t at, std::int32_t page, std::vector<Edit> edits,
                std::vector<Finding>& findings) const
    {
        auto finding = makeFinding(m_context, message, wholeParagraph(m_context.analysis, at), {{"page", std::to_string(page)}});
        if (!edits.empty())
            finding.fixes.push_back(
                {makeFinding(m_context, message.empty() ? "fix" : "fix-" + message, {}, {}).message, std::move(edits)});
        findings.push_back(std::move(finding));
    }

    ParaEdit keep(std::int32_t at) const
    {
        ParaChange change;
        change.keepWithNext = true;
        return {at, change};
    }

    /// Paragraphs from one up to another held together; nothing where a table stands between them, which that does not hold.
    std::vector<Edit> keepFrom(std::int32_t begin, std::int32_t end) const
    {
        std::vector<Edit> edits;
        for (auto at = begin; at < end; ++at) {
            if (paragraph(at).story != Story::Body)
                return {};
            edits.emplace_back(keep(at));
        }
        return edits;
    }

    std::vector<Edit> keepBlock(const SignatureSpan& span) const { return keepFrom(span.first, span.last); }

    /// The last words go with the signature, two lines of them at least. A table of signatures begins with its first cell.
    std::vector<Edit> keepText(const SignatureSpan& first) const
    {
        auto begin = m_parts.textBefore;
        const auto above = m_parts.lineBefore;
        if (paragraph(begin).shownLines == 1 && above >= 0 && !keepFrom(above, begin).empty())
            begin = above;
        const auto table = paragraph(first.first).cell.table;
        auto end = first.first;
        while (table >= 0 && end > begin && paragraph(end - 1).cell.table == table)
            --end;
        return keepFrom(begin, end);
    }

    const CheckContext& m_context;
    const std::vector<Paragraph>& m_paragraphs;
    PageParts m_parts;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (!context.analysis.parts.empty())
        OrphanCheck(context).run(findings);
}

} // namespace

const CheckKind& orphanCheckKind()
{
    static const CheckKind kKind{"orphan", {}, run};
    return kKind;
}

} // namespace trinhky
