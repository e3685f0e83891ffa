#pragma once
#include "base/error.hpp"

#include <filesystem>

namespace trinhky {

/// The office that the program starts and the extension that it loads there.
struct Installation {
    std::filesystem::path program;    ///< folder of soffice.bin
    std::filesystem::path extensions; ///< folder that holds the unpacked extension as a subfolder
};

/// Folder of soffice.bin: the environment's TRINHKY_OFFICE (an office or its program folder), else the usual places.
Result<std::filesystem::path> findOfficeProgram();

/// Office and extension. The unpacked extension lies in oxt/ beside the program's folder or beside the program; the environment's
/// TRINHKY_EXTENSIONS names another folder.
Result<Installation> findInstallation();

} // namespace trinhky
