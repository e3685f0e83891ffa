#include "uno/apply/row_insert.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/reader/document_walk.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <array>
#include <map>

namespace trinhky {

using namespace com::sun::star;

namespace {

using CursorRef = uno::Reference<text::XTextCursor>;
using TextRef = uno::Reference<text::XText>;

/// What the paragraphs of a column look like; new ones come as those of the row above or below, which may be a bold one of a group.
constexpr std::array<std::string_view, 5> kLook{"ParaStyleName", "ParaAdjust", "ParaLeftMargin", "ParaRightMargin",
                                                "ParaFirstLineIndent"};

/// The cells of a row, in the order of the table.
std::vector<TextRef> cellsOf(const uno::Reference<text::XTextTable>& table, std::int32_t row)
{
    std::map<std::int32_t, TextRef> cells;
    for (const auto& name : vectorOf(table->getCellNames()))
        if (const auto place = cellPlace(viewOf(name), 0); place.row == row)
            cells.emplace(place.column, demand<text::XText>(table->getCellByName(name)));
    std::vector<TextRef> texts;
    texts.reserve(cells.size());
    for (const auto& [column, text] : cells)
        texts.push_back(text);
    return texts;
}

void write(const TextRef& cell, const TextRef& like, const std::u16string& text)
{
    const auto cursor = cell->createTextCursor();
    const auto model = like->createTextCursor();
    const auto given = demand<beans::XPropertyState>(model);
    for (const auto name : kLook) {
        const auto property = officeOf(name);
        if (name == "ParaStyleName" || given->getPropertyState(property) == beans::PropertyState_DIRECT_VALUE)
            demand<beans::XPropertySet>(cursor)->setPropertyValue(property,
                                                                  demand<beans::XPropertySet>(model)->getPropertyValue(property));
        else
            demand<beans::XPropertyState>(cursor)->setPropertyToDefault(property);
    }
    cell->setString(toOffice(text));
}

} // namespace

void insertRows(const uno::Reference<text::XTextDocument>& document, const CursorRef& start, const RowInsert& insert)
{
    const TrackingPaused paused(document);
    const auto table = demand<text::XTextTable>(property(start, "TextTable", uno::Reference<text::XTextTable>()));
    const auto cell = property(start, "Cell", uno::Reference<table::XCell>());
    const auto row = cellPlace(viewOf(property(cell, "CellName", rtl::OUString())), 0).row;
    const auto at = row + (insert.behind ? 1 : 0);
    const auto count = static_cast<std::int32_t>(insert.rows.size());
    table->getRows()->insertByIndex(at, count);
    const auto like = cellsOf(table, insert.behind ? row : row + count);
    for (std::int32_t i = 0; i < count; ++i) {
        const auto cells = cellsOf(table, at + i);
        const auto& texts = insert.rows[static_cast<std::size_t>(i)];
        if (cells.size() != texts.size() || like.size() != texts.size())
            throw uno::RuntimeException(officeOf("Writer không thêm được hàng vào bảng có ô gộp."), {});
        for (std::size_t column = 0; column < texts.size(); ++column)
            write(cells[column], like[column], texts[column]);
    }
}

} // namespace trinhky
