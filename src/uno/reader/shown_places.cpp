#include "uno/reader/shown_places.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/document_walk.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

/// The view's cursor is the user's: what it has selected is selected again at the end. The controllers stay unlocked, because a locked
/// view lays nothing out and tells pages of before.
class KeptSelection {
public:
    explicit KeptSelection(const DocumentRef& document)
        : m_view(query<view::XSelectionSupplier>(document->getCurrentController()))
    {
        if (m_view.is())
            m_selected = m_view->getSelection();
    }

    ~KeptSelection()
    {
        try {
            if (m_view.is())
                m_view->select(m_selected);
        } catch (const uno::Exception&) {
            // The document is on its way out: nobody looks at it any more.
        }
    }

    KeptSelection(const KeptSelection&) = delete;
    KeptSelection& operator=(const KeptSelection&) = delete;

private:
    Reference<view::XSelectionSupplier> m_view;
    uno::Any m_selected;
};

/// Walks through the body, whose paragraphs a snapshot holds first and in this order, and asks the view for those that are wanted.
class PlaceFinder final : public DocumentVisitor {
public:
    PlaceFinder(const Reference<text::XTextViewCursor>& cursor, const std::vector<std::int32_t>& wanted, ShownDetail detail)
        : m_cursor(cursor), m_page(demand<text::XPageCursor>(cursor)), m_wanted(wanted), m_detail(detail), m_next(wanted.begin())
    {}

    std::map<std::int32_t, ShownPlace> take() { return std::move(m_places); }

    void beginText(Story) override {}

    bool paragraph(const Reference<text::XTextRange>& range, const CellPlace&) override
    {
        if (m_next != m_wanted.end() && *m_next == m_index) {
            m_places[m_index] = placeOf(range);
            ++m_next;
        }
        ++m_index;
        return m_next != m_wanted.end();
    }

    std::int32_t table(const Reference<text::XTextTable>&, const uno::Sequence<rtl::OUString>&, std::int32_t) override
    {
        return 0;
    }

private:
    ShownPlace placeOf(const Reference<text::XTextRange>& range) const
    {
        ShownPlace place;
        try {
            m_cursor->gotoRange(range->getStart(), false);
            place.page = m_page->getPage();
            if (m_detail == ShownDetail::Page)
                return place;
            m_cursor->gotoRange(range->getEnd(), false);
            place.end = m_page->getPage();
            place.lines = linesOf(range);
        } catch (const uno::Exception&) {
            // Hidden and deleted paragraphs stand on no page.
        }
        return place;
    }

    /// Heights that the letters stand at, first to last.
    std::int32_t linesOf(const Reference<text::XTextRange>& range) const
    {
        m_cursor->gotoRange(range->getEnd(), false);
        const auto lastPage = m_page->getPage();
        const auto last = m_cursor->getPosition();
        m_cursor->gotoRange(range->getStart(), false);
        auto page = m_page->getPage();
        auto height = m_cursor->getPosition().Y;
        std::int32_t lines = 1;
        for (auto left = range->getString().getLength(); left > 0 && (page != lastPage || height != last.Y); --left) {
            m_cursor->goRight(1, false);
            const auto here = m_page->getPage();
            const auto at = m_cursor->getPosition().Y;
            lines += here != page || at != height ? 1 : 0;
            page = here;
            height = at;
        }
        return lines;
    }

    Reference<text::XTextViewCursor> m_cursor;
    Reference<text::XPageCursor> m_page;
    const std::vector<std::int32_t>& m_wanted;
    ShownDetail m_detail;
    std::vector<std::int32_t>::const_iterator m_next;
    std::int32_t m_index = 0;
    std::map<std::int32_t, ShownPlace> m_places;
};

} // namespace

void finishLayout(const ContextRef& context)
{
    createService<awt::XToolkitExperimental>(context, "com.sun.star.awt.Toolkit")->processEventsToIdle();
}

std::map<std::int32_t, ShownPlace> shownPlaces(const DocumentRef& document, const std::vector<std::int32_t>& paragraphs,
                                               ShownDetail detail)
{
    const auto view = query<text::XTextViewCursorSupplier>(document->getCurrentController());
    if (!view.is() || paragraphs.empty())
        return {};
    const KeptSelection kept(document);
    PlaceFinder finder(view->getViewCursor(), paragraphs, detail);
    walkBody(document, finder);
    return finder.take();
}

void putShownPlaces(const std::map<std::int32_t, ShownPlace>& places, Snapshot& snapshot)
{
    for (const auto& [at, place] : places) {
        auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(at)];
        paragraph.shownPage = place.page;
        paragraph.shownEnd = place.end;
        paragraph.shownLines = place.lines;
    }
    snapshot.laidOut = true;
}

void readShownPlaces(const DocumentRef& document, Snapshot& snapshot, const std::vector<std::int32_t>& paragraphs)
{
    if (document->getCurrentController().is())
        putShownPlaces(shownPlaces(document, paragraphs, ShownDetail::All), snapshot);
}

} // namespace trinhky
