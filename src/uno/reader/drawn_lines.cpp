#include "uno/reader/drawn_lines.hpp"

#include "uno/base/adapters.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <algorithm>

namespace trinhky {

namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using rtl::OUString;

constexpr sal_Int32 kMostShapes = 200;
constexpr sal_Int32 kHighest = 150;   // 1/100 mm; conversions give lines a height
constexpr sal_Int32 kNarrowest = 500; // 1/100 mm

/// The cell that the shape's anchor stands in.
CellPlace anchorOf(const Any& shape, std::span<const Table> tables)
{
    const auto content = query<com::sun::star::text::XTextContent>(shape);
    const auto anchor = content.is() ? content->getAnchor() : Reference<com::sun::star::text::XTextRange>();
    const auto table = property(anchor, "TextTable", Reference<com::sun::star::text::XTextTable>());
    const auto cell = property(anchor, "Cell", Reference<com::sun::star::uno::XInterface>());
    if (!table.is() || !cell.is())
        return {};
    const auto name = toU16(demand<com::sun::star::container::XNamed>(table)->getName());
    const auto found = std::ranges::find(tables, name, &Table::name);
    if (found == tables.end())
        return {};
    const auto place = toU16(property(cell, "CellName", OUString()));
    return cellPlace(place, static_cast<std::int32_t>(found - tables.begin()));
}

void readShape(const Any& element, Snapshot& snapshot)
{
    const auto shape = query<com::sun::star::drawing::XShape>(element);
    if (!shape.is() || query<com::sun::star::text::XTextFrame>(element).is())
        return;
    const auto place = anchorOf(element, snapshot.tables);
    snapshot.objectsInText = snapshot.objectsInText || place.table < 0;
    const auto size = shape->getSize();
    if (size.Height <= kHighest && size.Width >= kNarrowest)
        snapshot.lines.push_back({place, size.Width});
}

template <class Supplier, class Get>
bool hasElements(const DocumentRef& document, Get get)
{
    const auto supplier = query<Supplier>(document);
    return supplier.is() && ((*supplier.get()).*get)()->hasElements();
}

} // namespace

void readDrawings(const DocumentRef& document, Snapshot& snapshot)
{
    snapshot.objectsInText = hasElements<com::sun::star::text::XTextGraphicObjectsSupplier>(
                                 document, &com::sun::star::text::XTextGraphicObjectsSupplier::getGraphicObjects) ||
                             hasElements<com::sun::star::text::XTextFramesSupplier>(
                                 document, &com::sun::star::text::XTextFramesSupplier::getTextFrames) ||
                             hasElements<com::sun::star::text::XTextEmbeddedObjectsSupplier>(
                                 document, &com::sun::star::text::XTextEmbeddedObjectsSupplier::getEmbeddedObjects);
    const auto supplier = query<com::sun::star::drawing::XDrawPageSupplier>(document);
    if (!supplier.is())
        return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // of Writer there is no other way to its drawings
    const auto shapes = query<com::sun::star::container::XIndexAccess>(supplier->getDrawPage());
#pragma GCC diagnostic pop
    const sal_Int32 count = shapes.is() ? shapes->getCount() : 0;
    snapshot.objectsInText = snapshot.objectsInText || count > kMostShapes;
    for (sal_Int32 i = 0; i < std::min(count, kMostShapes); ++i)
        readShape(shapes->getByIndex(i), snapshot);
}

} // namespace trinhky
