#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace trinhky {

/// Checks an open document and gives the slip to print (report/slip.hpp), signed with the name that the office knows its user by.
/// Lays the document out for its page numbers. Call on the main thread.
Result<std::string> makeSlip(const ContextRef& context,
                             const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
