#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <string_view>

/// Loading and storing of documents without a window, for remote clients.
namespace trinhky {

using TextDocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

enum class LoadPurpose {
    Read,     ///< no lock file, the file may stand in a folder that cannot be written
    Change,   ///< in place
    Copy,     ///< as a new, untitled document with the same content
    ShownCopy ///< the same in a window
};

/// Loads what Writer opens; `url` is a file URL. Nothing is fetched, updated or run. Plain text is UTF-8, and each of its lines becomes one
/// paragraph. An Error for a file that is damaged, encrypted, no UTF-8, or no text document.
Result<TextDocumentRef> loadDocument(const ContextRef& context, const std::string& url, LoadPurpose purpose);

/// Writes the document in the form that `ending` names (".odt", ".fodt", ".docx", ".pdf").
Result<void> storeDocument(const TextDocumentRef& document, const std::string& url, std::string_view ending);

/// Closes the document when the caller's answer is on its way: closing a large one takes long.
void closeLater(const ContextRef& context, const TextDocumentRef& document);

} // namespace trinhky
