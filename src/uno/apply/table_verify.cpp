#include "uno/apply/table_verify.hpp"

#include "base/text.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

/// Writer's letters for a column of cells: A … Z, a … z, AA …
std::string columnLetters(std::size_t column)
{
    constexpr std::size_t kLetters = 52;
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
        const auto digit = (rest - 1) % kLetters;
        letters.insert(0, 1, static_cast<char>(digit < kLetters / 2 ? 'A' + digit : 'a' + (digit - kLetters / 2)));
    }
    return letters;
}

Message different(const std::string& where, const std::string& expected, const std::string& found)
{
    return {"Bảng đã chèn không khớp với dữ liệu, văn bản được trả lại như cũ: " + where + " phải là “" + expected +
                "”, thực tế là “" + found + "”.",
            "The inserted table differs from the data and was taken back: " + where + " should be “" + expected + "”, is “" +
                found + "”."};
}

/// Compares one row. Cells under a column span do not exist in Writer, those under a row span do, hidden.
std::optional<Message> compareRow(const uno::Reference<text::XTextTable>& table, const PlanRow& row, std::size_t index)
{
    const auto number = std::to_string(index + 1);
    std::size_t box = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++box) {
        const auto& cell = row.cells[i];
        i += cell.covered ? 1 : static_cast<std::size_t>(cell.columnSpan);
        if (cell.covered)
            continue;
        const auto name = columnLetters(box) + number;
        const auto text = query<text::XText>(table->getCellByName(officeOf(name)));
        const auto expected = cell.text + cell.mark;
        if (!text.is())
            return different(name, expected, "");
        const auto found = utf8Of(text->getString());
        if (found != expected)
            return different(name, expected, found);
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> compareTable(const uno::Reference<text::XTextDocument>& document, const PlacedTable& expected)
{
    const auto tables = demand<text::XTextTablesSupplier>(document)->getTextTables();
    const auto name = officeOf(expected.name);
    if (!tables->hasByName(name))
        return Message{"Writer không nhận bảng, văn bản giữ nguyên.",
                       "Writer did not take the table, the document is unchanged."};
    const auto table = demand<text::XTextTable>(tables->getByName(name));
    const auto& rows = expected.plan.rows;
    const auto count = table->getRows()->getCount();
    if (static_cast<std::size_t>(count) != rows.size())
        return different("số hàng", std::to_string(rows.size()), std::to_string(count));
    const auto headers = property<sal_Int32>(table, "HeaderRowCount", 0);
    if (headers != expected.plan.headerRows)
        return different("số hàng tiêu đề lặp lại", std::to_string(expected.plan.headerRows), std::to_string(headers));
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (auto fault = compareRow(table, rows[i], i))
            return fault;
    return std::nullopt;
}

} // namespace trinhky
