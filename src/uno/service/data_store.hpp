#pragma once
#include "base/error.hpp"
#include "data/data_record.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

/// The record of indicator data that a document keeps, in its user-defined property kDataRecordProperty. Call on the main thread.
namespace trinhky {

/// Fails on a record that cannot be used. Entries may name bookmarks that an undo has taken away: what such an entry says is void.
Result<DataRecord> dataRecordOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Writes the record; an empty one takes the property away. No undo step. Fails when it would be too long, with the old one in place.
Result<void> setDataRecord(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                           const DataRecord& record);

/// Takes out the entries whose bookmark is not in the document, except the bookmarks `kept`.
void dropGone(DataRecord& record, const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
              const std::vector<std::string>& kept = {});

/// A source as it is now: name and time of the file, and the time of this call.
RecordedSource sourceNow(const std::string& url);

/// When the file was last written, as RecordedSource says it; "" where it cannot be seen.
std::string modifiedTimeOf(const std::string& url);

} // namespace trinhky
