#pragma once
#include "data/source_reader.hpp"
#include "uno/base/adapters.hpp"

#include <string>

/// Files of indicator data as the user's own: whatever their form, with the answers given before about their headers.
namespace trinhky {

/// Fails on the first fault of the file. The result may hold unanswered questions (SourceRead::unclear).
Result<SourceRead> readDataSource(const ContextRef& context, const std::string& url);

/// The same where nobody can be asked: unanswered questions are an error that names the cells.
Result<SourceRead> readClearSource(const ContextRef& context, const std::string& url);

/// Words of headers, shipped in the extension.
Result<Headings> readHeadings(const ContextRef& context);

/// Keeps the columns of the mapping for the next file with this header, in the folder mappings/ of the user's own.
Result<void> rememberMapping(const ContextRef& context, const SheetMapping& mapping);

} // namespace trinhky
