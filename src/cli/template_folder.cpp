#include "cli/template_folder.hpp"

#include "cli/office/file_url.hpp"

#include <system_error>

namespace trinhky {

std::optional<Error> templatesFault(const std::filesystem::path& folder)
{
    std::error_code failed;
    if (folder.empty() || std::filesystem::is_directory(folder, failed))
        return std::nullopt;
    return Error{{"Không có thư mục mẫu này.", "There is no such folder of templates."}, folder.string()};
}

std::string templatesUrl(const std::filesystem::path& folder) { return folder.empty() ? std::string() : fileUrl(folder); }

} // namespace trinhky
