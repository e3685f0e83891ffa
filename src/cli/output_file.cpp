#include "cli/output_file.hpp"

#include <cstdlib>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace trinhky {

namespace fs = std::filesystem;

namespace {

/// What a new file gets from the program's mask; asking for the mask means setting it.
mode_t usualMode()
{
    const mode_t mask = umask(0);
    umask(mask);
    return static_cast<mode_t>(0666) & ~mask;
}

} // namespace

OutputFile::OutputFile(fs::path target, Leftovers& leftovers) : m_target(std::move(target)), m_leftovers(leftovers)
{
    std::error_code ignored;
    // A link keeps being a link: what it points to is replaced.
    if (fs::is_symlink(m_target, ignored))
        if (fs::path real = fs::canonical(m_target, ignored); !real.empty())
            m_target = std::move(real);
}

OutputFile::~OutputFile()
{
    if (m_temporary.empty())
        return;
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
    m_leftovers.removePath(m_temporary);
}

Error OutputFile::notWritten() const
{
    return Error{{"Không ghi được “" + m_target.string() + "”.", "“" + m_target.string() + "” cannot be written."}, "", 0, 0};
}

Result<void> OutputFile::open()
{
    const fs::path folder = fs::absolute(m_target).parent_path();
    std::string name = (folder / ".trinhky-XXXXXX").string();
    const int file = mkstemp(name.data());
    if (file < 0 || fs::is_directory(m_target))
        return notWritten();
    close(file);
    m_temporary = name;
    m_leftovers.addPath(m_temporary);
    return boost::outcome_v2::success();
}

Result<void> OutputFile::write(std::string_view bytes) const
{
    std::ofstream file(m_temporary, std::ios::binary | std::ios::trunc);
    file << bytes;
    file.close();
    if (!file)
        return notWritten();
    return boost::outcome_v2::success();
}

Result<void> OutputFile::commit()
{
    struct stat old {};
    const mode_t mode = stat(m_target.c_str(), &old) == 0 ? old.st_mode & static_cast<mode_t>(07777) : usualMode();
    std::error_code fault;
    if (chmod(m_temporary.c_str(), mode) == 0)
        fs::rename(m_temporary, m_target, fault);
    else
        fault = std::make_error_code(std::errc::permission_denied);
    if (fault)
        return notWritten();
    m_leftovers.removePath(m_temporary);
    m_temporary.clear();
    return boost::outcome_v2::success();
}

std::string endingOf(const fs::path& file)
{
    std::string ending = file.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

bool isSameFile(const fs::path& a, const fs::path& b)
{
    std::error_code missing;
    return fs::equivalent(a, b, missing);
}

} // namespace trinhky
