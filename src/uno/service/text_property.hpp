#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>
#include <string_view>

/// Records that a document keeps as the text of a user-defined property. Changing one marks the document modified; it is no undo step
/// and leaves the user's steps alone. Call on the main thread.
namespace trinhky {

/// UTF-8; nothing when there is none. One that a person has given another type reads as "?", which is no record of ours.
std::optional<std::string> textProperty(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                        std::string_view name);

/// An empty text takes the property away.
void setTextProperty(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, std::string_view name,
                     const std::string& text);

/// False where the file's type keeps no such property (.doc, .rtf, .txt …), so that saving loses it. A document without a file keeps it.
bool keepsTextProperties(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
