#pragma once
#include "base/error.hpp"
#include "plan/table_package.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace trinhky {

/// Reads the table of that name back from the document and says what differs from the plan: the table is missing (Writer inserts
/// nothing without a word), rows, columns, a cell's text, the repeated header. Nothing when all is as planned.
std::optional<Message> compareTable(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                    const PlacedTable& expected);

} // namespace trinhky
