#pragma once
#include "base/error.hpp"
#include "data/rule_set.hpp"
#include "uno/base/adapters.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Where the extension is unpacked, without a slash at the end. Fails when it is not installed as it should be.
Result<rtl::OUString> extensionUrl(const ContextRef& context);

/// One file of templates/, by its name relative to that folder ("skeletons/elements.xml").
Result<NamedText> readTemplate(const ContextRef& context, std::string_view name);

/// The files of templates/ that stand in the named folders and end in .xml, sorted by name; names are relative to templates/
/// ("rules/NUM-GAP.xml"). Fails when the extension or one of the folders cannot be read: then the installation is damaged.
Result<std::vector<NamedText>> readTemplates(const ContextRef& context, std::initializer_list<std::string_view> folders);

/// Names of the .xml files of a folder, sorted: the order of a directory is not the same everywhere. Fails when it cannot be read.
Result<std::vector<rtl::OUString>> xmlFilesIn(const rtl::OUString& url);

/// Bytes of a file. Fails when it is not there, may not be read or is larger than `limit` bytes.
Result<std::string> readFile(const rtl::OUString& url, std::uint64_t limit);

/// How a user writes the place of a file: the system path of a file URL, any other URL as it is.
std::string pathOf(const rtl::OUString& url);

} // namespace trinhky
