#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What a file picker offers: a name for the user and the endings ("*.xml;*.fods").
struct FileFilter {
    Message name;
    std::string pattern;
};

/// URL of a file that is there, "" when cancelled. The first filter is the one chosen.
rtl::OUString chooseFile(const ContextRef& context, const Message& title, const std::vector<FileFilter>& filters);

/// URL of a file to write, with the ending of the filter added where none is typed; the picker asks before one is overwritten. ""
/// when cancelled. `name` is proposed, in the folder of that URL where it is not "".
rtl::OUString chooseNewFile(const ContextRef& context, const Message& title, const std::vector<FileFilter>& filters,
                            const std::string& name, const std::string& folder = {});

/// URL of a folder, "" when cancelled; starts at `folder` where that is not "".
rtl::OUString chooseFolder(const ContextRef& context, const Message& title, const std::string& folder);

} // namespace trinhky
