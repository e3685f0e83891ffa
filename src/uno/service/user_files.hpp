#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <string_view>

/// Files of the user's own, named by file URL.
namespace trinhky {

/// URL of a system path ("/home/…"); "" when it is none.
rtl::OUString urlOf(const std::string& path);

bool exists(const rtl::OUString& url);

/// The file appears whole or not at all: written beside it under another name, then renamed. Makes the folders that are missing. On
/// failure the file is as it was.
Result<void> writeFile(const rtl::OUString& url, std::string_view content);

Result<void> removeFile(const rtl::OUString& url);

} // namespace trinhky
