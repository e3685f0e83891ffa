#pragma once
#include "uno/apply/table_fill.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/text/XTextTable.hpp>

#include <string>
#include <vector>

namespace trinhky::test {

/// Writes an indicator file of that many rows under one group and `columns` columns of values (the last two under "Năm 2025"; the
/// last is a ratio), and gives its URL.
std::string indicatorFile(const Inside& inside, int rows, int columns);

/// Writes any text as a data file and gives its URL.
std::string dataFile(const Inside& inside, const std::string& name, const std::string& content);

/// All that an undo has to bring back: paragraphs with their styles, tables, bookmarks.
std::string stateOf(const DocumentRef& document);

/// Titles of what can be undone, the last edit first, one a line.
std::string undoTitles(const DocumentRef& document);
void undoOnce(const DocumentRef& document);

/// Fills; Failure with the message when it is refused.
FillSummary fillIn(const Inside& inside, const DocumentRef& document, const std::string& dataUrl,
                   const std::string& bookmark = {});

/// Fills; the Vietnamese sentence of the refusal with its place. Failure when it succeeds or changes anything.
std::string refusedFill(const Inside& inside, const DocumentRef& document, const std::string& dataUrl,
                        const std::string& bookmark = {});

TableRef tableOf(const DocumentRef& document, const std::string& name);
std::string cellString(const TableRef& table, std::string_view cell);
void addBookmark(const DocumentRef& document, const RangeRef& range, std::string_view name);

} // namespace trinhky::test
