#include "uno/apply/placeholder_walk.hpp"

#include "model/fill_places.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <optional>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;
using TextRef = uno::Reference<text::XText>;

bool isCell(const RangeRef& range) { return query<table::XCell>(range->getText()).is(); }

/// The office gives a new object for one and the same cell.
bool mayBeSameText(const RangeRef& a, const RangeRef& b)
{
    return query<uno::XInterface>(a->getText()) == query<uno::XInterface>(b->getText()) || (isCell(a) && isCell(b));
}

/// Not in a note, frame or page header; a table is taken for one of the body.
bool inBody(const DocumentRef& document, const RangeRef& range)
{
    return query<uno::XInterface>(range->getText()) == query<uno::XInterface>(document->getText()) || isCell(range);
}

/// Negative when `a` begins before `b`; nothing when they stand in different texts.
std::optional<int> order(const RangeRef& a, const RangeRef& b)
{
    if (!mayBeSameText(a, b))
        return std::nullopt;
    try {
        return -demand<text::XTextRangeCompare>(a->getText())->compareRegionStarts(a, b);
    } catch (const lang::IllegalArgumentException&) {
        return std::nullopt; // two cells
    }
}

/// What tracked changes have deleted still stands in the text.
class DeletedText {
public:
    explicit DeletedText(const DocumentRef& document)
    {
        const auto supplier = query<document::XRedlinesSupplier>(document);
        const auto redlines = supplier.is() ? supplier->getRedlines() : uno::Reference<container::XEnumerationAccess>();
        if (!redlines.is())
            return;
        for (const auto all = redlines->createEnumeration(); all->hasMoreElements();) {
            const auto redline = all->nextElement();
            if (property(redline, "RedlineType", rtl::OUString()) != "Delete")
                continue;
            const auto begin = query<text::XTextRange>(property(redline, "RedlineStart", uno::Reference<uno::XInterface>()));
            const auto end = query<text::XTextRange>(property(redline, "RedlineEnd", uno::Reference<uno::XInterface>()));
            if (begin.is() && end.is())
                m_parts.push_back({begin, end});
        }
    }

    bool holds(const RangeRef& range) const
    {
        // A change made over a selection may have its start behind its end.
        return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) {
            const auto begin = order(part.begin, range);
            const auto end = order(part.end, range);
            return begin && end && std::min(*begin, *end) <= 0 && std::max(*begin, *end) > 0;
        });
    }

private:
    struct Part {
        RangeRef begin;
        RangeRef end;
    };
    std::vector<Part> m_parts;
};

/// Looks for brackets by the office's own search, which passes 10,000 paragraphs in a few milliseconds.
class PlaceSearch {
public:
    explicit PlaceSearch(const DocumentRef& document)
        : m_document(document), m_searchable(demand<util::XSearchable>(document)), m_deleted(document)
    {
        m_brackets = m_searchable->createSearchDescriptor();
        setProperty(m_brackets, "SearchRegularExpression", true);
        // Not of digits alone: a text with hundreds of citations is passed over fast.
        m_brackets->setSearchString(officeOf(R"(\[[^\[\]]*[^\[\]0-9][^\[\]]*\]|\[\]|\{\{[^{}]+\}\})"));
    }

    /// The start of the body is no place to begin at: it lies behind a table that the document begins with.
    RangeRef first() { return forwards(m_searchable->findFirst(descriptor(false))); }
    RangeRef after(const RangeRef& place) { return forwards(m_searchable->findNext(place->getEnd(), descriptor(false))); }

    RangeRef before(const RangeRef& place)
    {
        return firstOf(m_searchable->findNext(place->getStart(), descriptor(true)),
                       [this](const RangeRef& hit) { return m_searchable->findNext(hit->getStart(), m_brackets); });
    }

private:
    uno::Reference<util::XSearchDescriptor> descriptor(bool backwards)
    {
        setProperty(m_brackets, "SearchBackwards", backwards);
        return m_brackets;
    }

    RangeRef forwards(const uno::Reference<uno::XInterface>& hit)
    {
        return firstOf(hit, [this](const RangeRef& one) { return m_searchable->findNext(one->getEnd(), m_brackets); });
    }

    template <class Next>
    RangeRef firstOf(uno::Reference<uno::XInterface> hit, Next next)
    {
        for (; hit.is(); hit = next(query<text::XTextRange>(hit)))
            if (const auto range = demand<text::XTextRange>(hit); isPlace(range))
                return range;
        return {};
    }

    bool isPlace(const RangeRef& range) const
    {
        const bool ours = property(range, "CharStyleName", rtl::OUString()) == toOffice(kPlaceholderStyle);
        return isPlaceToFill(viewOf(range->getString()), ours) && !m_deleted.holds(range);
    }

    DocumentRef m_document;
    uno::Reference<util::XSearchable> m_searchable;
    uno::Reference<util::XSearchDescriptor> m_brackets;
    DeletedText m_deleted;
};

struct Step {
    WalkEnd end = WalkEnd::Nowhere;
    RangeRef place;
};

Step nextPlace(PlaceSearch& search, const RangeRef& from)
{
    if (const auto place = search.after(from); place.is())
        return {WalkEnd::Place, place};
    const auto place = search.first();
    return {place.is() ? WalkEnd::Wrapped : WalkEnd::Nowhere, place};
}

/// Backwards the office's search goes from the body on to notes, frames and headers and ends there.
Step previousPlace(const DocumentRef& document, PlaceSearch& search, const RangeRef& from)
{
    const bool fromBody = inBody(document, from);
    if (const auto place = search.before(from); place.is())
        return {fromBody && !inBody(document, place) ? WalkEnd::Wrapped : WalkEnd::Place, place};
    const auto place = search.before(document->getText()->getEnd());
    if (!place.is())
        return {};
    return {fromBody || !inBody(document, place) ? WalkEnd::Wrapped : WalkEnd::Place, place};
}

std::vector<RangeRef> blanksOf(const RangeRef& anchor)
{
    std::vector<RangeRef> blanks;
    for (const Span& span : blanksToFill(viewOf(anchor->getString()))) {
        const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
        cursor->goRight(static_cast<sal_Int16>(span.begin), false);
        cursor->goRight(static_cast<sal_Int16>(span.end - span.begin), true);
        blanks.push_back(query<text::XTextRange>(cursor));
    }
    return blanks;
}

/// The blanks of numbers and dates, those of one form together, number first.
std::vector<RangeRef> allBlanks(const DocumentRef& document)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    std::vector<std::pair<std::string, std::string>> names; // what follows the field's name, the name
    for (const auto& name : vectorOf(bookmarks->getElementNames())) {
        auto utf8 = utf8Of(name);
        const auto field = fieldOfBookmark(utf8);
        if (field == "so" || field == "ngay")
            names.emplace_back(utf8.substr(utf8.find(field) + field.size()), std::move(utf8));
    }
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second; // tk_so before tk_ngay
    });
    std::vector<RangeRef> blanks;
    for (const auto& [form, name] : names) {
        const auto anchor = demand<text::XTextContent>(bookmarks->getByName(officeOf(name)))->getAnchor();
        for (auto& blank : blanksOf(anchor))
            blanks.push_back(std::move(blank));
    }
    return blanks;
}

Step blankStep(const DocumentRef& document, const RangeRef& from, WalkWay way)
{
    const auto blanks = allBlanks(document);
    if (blanks.empty())
        return {};
    const auto here = std::find_if(blanks.begin(), blanks.end(), [&](const RangeRef& blank) { return order(blank, from) == 0; });
    const auto count = blanks.size();
    std::size_t to = way == WalkWay::Next ? 0 : count - 1;
    if (here != blanks.end())
        to = (static_cast<std::size_t>(here - blanks.begin()) + (way == WalkWay::Next ? 1 : count - 1)) % count;
    return {WalkEnd::Blank, blanks[to]};
}

/// The text that the user has selected, or where the cursor stands; the start of the body when a picture or the like is selected.
/// (In a table the view's own cursor says nothing of its text.)
RangeRef selectionOf(const DocumentRef& document)
{
    const auto selection = query<view::XSelectionSupplier>(document->getCurrentController());
    uno::Reference<container::XIndexAccess> ranges;
    if (selection.is())
        selection->getSelection() >>= ranges;
    const auto range = ranges.is() && ranges->getCount() > 0 ? query<text::XTextRange>(ranges->getByIndex(0)) : RangeRef();
    return range.is() && range->getText().is() ? range : document->getText()->getStart();
}

} // namespace

WalkEnd walkPlaceholders(const DocumentRef& document, WalkWay way)
{
    const auto from = selectionOf(document);
    PlaceSearch search(document);
    auto step = way == WalkWay::Next ? nextPlace(search, from) : previousPlace(document, search, from);
    if (step.end == WalkEnd::Nowhere)
        step = blankStep(document, from, way);
    const auto selection = query<view::XSelectionSupplier>(document->getCurrentController());
    if (step.place.is() && selection.is()) {
        uno::Any selected;
        selected <<= step.place;
        selection->select(selected);
    }
    return step.end;
}

} // namespace trinhky
