#include "uno/job/page_numbers.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/document_walk.hpp"

#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <map>

namespace trinhky {

namespace {

using com::sun::star::text::XPageCursor;
using com::sun::star::text::XTextRange;
using com::sun::star::text::XTextTable;
using com::sun::star::text::XTextViewCursor;
using com::sun::star::text::XTextViewCursorSupplier;
using com::sun::star::uno::Exception;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

/// Asks the view for the page of wanted paragraphs of the body, which the snapshot holds first and in the order of the walk.
class PageFinder final : public DocumentVisitor {
public:
    PageFinder(const Reference<XTextViewCursor>& cursor, std::map<std::int32_t, std::int32_t>& pages)
        : m_cursor(cursor), m_pages(pages), m_next(pages.begin())
    {}

    void beginText(Story) override {}

    bool paragraph(const Reference<XTextRange>& range, const CellPlace&) override
    {
        if (m_next != m_pages.end() && m_next->first == m_index) {
            m_next->second = pageOf(range);
            ++m_next;
        }
        ++m_index;
        return m_next != m_pages.end();
    }

    std::int32_t table(const Reference<XTextTable>&, const Sequence<rtl::OUString>&, std::int32_t) override { return 0; }

private:
    std::int32_t pageOf(const Reference<XTextRange>& range) const
    {
        try {
            m_cursor->gotoRange(range->getStart(), false);
            return demand<XPageCursor>(m_cursor)->getPage();
        } catch (const Exception&) {
            // Hidden and deleted paragraphs stand on no page.
            return 0;
        }
    }

    Reference<XTextViewCursor> m_cursor;
    std::map<std::int32_t, std::int32_t>& m_pages;
    std::map<std::int32_t, std::int32_t>::iterator m_next;
    std::int32_t m_index = 0;
};

bool isInBody(const Snapshot& snapshot, std::int32_t paragraph)
{
    if (paragraph < 0 || static_cast<std::size_t>(paragraph) >= snapshot.paragraphs.size())
        return false;
    const Story story = snapshot.paragraphs[static_cast<std::size_t>(paragraph)].story;
    return story == Story::Body || story == Story::Table;
}

} // namespace

std::vector<std::int32_t> pagesOf(const Reference<com::sun::star::text::XTextDocument>& document, const Snapshot& snapshot,
                                  const std::vector<Finding>& findings)
{
    std::map<std::int32_t, std::int32_t> pages;
    for (const Finding& finding : findings)
        if (isInBody(snapshot, finding.where.paragraph))
            pages[finding.where.paragraph] = 0;
    const auto view = query<XTextViewCursorSupplier>(document->getCurrentController());
    if (!view.is() || pages.empty() || snapshot.plainText)
        return {};
    PageFinder finder(view->getViewCursor(), pages);
    walkBody(document, finder);
    std::vector<std::int32_t> result;
    for (const Finding& finding : findings) {
        const auto page = pages.find(finding.where.paragraph);
        result.push_back(page == pages.end() ? 0 : page->second);
    }
    return result;
}

} // namespace trinhky
