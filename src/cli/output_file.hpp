#pragma once
#include "base/error.hpp"
#include "cli/office/leftovers.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace trinhky {

/// A file that appears whole or not at all: written under another name in the same folder, then renamed. Not committed, it leaves
/// nothing.
class OutputFile {
public:
    OutputFile(std::filesystem::path target, Leftovers& leftovers);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Makes the temporary file; an Error when the folder is missing or cannot be written.
    Result<void> open();
    const std::filesystem::path& temporary() const { return m_temporary; }
    Result<void> write(std::string_view bytes) const;
    /// Puts the temporary file in the place of the target, with the target's permissions when it existed.
    Result<void> commit();

private:
    Error notWritten() const;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    Leftovers& m_leftovers;
};

/// Ending of a file name in small letters, with its point: ".docx".
std::string endingOf(const std::filesystem::path& file);

/// True when both names are the same existing file.
bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b);

} // namespace trinhky
