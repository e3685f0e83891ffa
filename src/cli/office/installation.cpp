#include "cli/office/installation.hpp"
#include "base/try.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace trinhky {

namespace {

namespace fs = std::filesystem;

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

fs::path programIn(const fs::path& office)
{
    std::error_code ignored;
    for (const fs::path& folder : {office / "program", office})
        if (fs::exists(folder / "soffice.bin", ignored))
            return fs::canonical(folder, ignored);
    return {};
}

/// Newest first, so that an office installed beside an older one is taken.
std::vector<fs::path> officesUnderOpt()
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/opt", ignored))
        if (entry.path().filename().string().starts_with("libreoffice"))
            found.push_back(entry.path());
    std::sort(found.rbegin(), found.rend());
    return found;
}

bool holdsExtension(const fs::path& folder)
{
    std::error_code ignored;
    return fs::exists(folder / "trinhky" / "META-INF" / "manifest.xml", ignored);
}

} // namespace

Result<fs::path> findOfficeProgram()
{
    if (const std::string named = environment("TRINHKY_OFFICE"); !named.empty()) {
        const fs::path program = programIn(named);
        if (program.empty())
            return Error{{"TRINHKY_OFFICE: trong “" + named + "” không có soffice.bin.",
                          "TRINHKY_OFFICE: there is no soffice.bin in “" + named + "”."},
                         "",
                         0,
                         0};
        return program;
    }
    std::vector<fs::path> places{"/usr/lib/libreoffice", "/usr/lib64/libreoffice"};
    for (const fs::path& place : officesUnderOpt())
        places.push_back(place);
    for (const fs::path& place : places)
        if (fs::path program = programIn(place); !program.empty())
            return program;
    return Error{{"Không tìm thấy LibreOffice trong /usr/lib hay /opt; đặt biến TRINHKY_OFFICE chỉ thư mục cài đặt.",
                  "LibreOffice was not found in /usr/lib or /opt; set TRINHKY_OFFICE to its folder."},
                 "",
                 0,
                 0};
}

Result<Installation> findInstallation()
{
    TK_TRY(auto program, findOfficeProgram());
    std::error_code fault;
    const fs::path own = fs::read_symlink("/proc/self/exe", fault).parent_path();
    std::vector<fs::path> places{own / "oxt", own.parent_path() / "oxt"};
    if (const std::string named = environment("TRINHKY_EXTENSIONS"); !named.empty())
        places = {named};
    const auto found = std::find_if(places.begin(), places.end(), holdsExtension);
    if (found == places.end())
        return Error{{"Không thấy tiện ích Trình Ký bên cạnh chương trình (thư mục oxt/trinhky).",
                      "The extension is not beside the program (folder oxt/trinhky)."},
                     "",
                     0,
                     0};
    return Installation{std::move(program), fs::canonical(*found, fault)};
}

} // namespace trinhky
