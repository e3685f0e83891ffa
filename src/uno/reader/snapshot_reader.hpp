#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace trinhky {

/// Reads all of a Writer document. Neither changes it nor asks for its layout, so it works on hidden and headless documents.
/// Call on the main thread: elsewhere every call waits for the office's lock. What the office throws (a document closed
/// meanwhile: DisposedException) goes through to the caller.
Snapshot readSnapshot(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
