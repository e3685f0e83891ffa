#include "cli/input_file.hpp"

#include <system_error>
#include <unistd.h>

namespace trinhky {

namespace fs = std::filesystem;

std::optional<Message> inputFault(const fs::path& file, std::uintmax_t sizeLimit)
{
    std::error_code fault;
    const fs::file_status status = fs::status(file, fault);
    if (!fs::exists(status))
        return Message{"Không có tệp này.", "There is no such file."};
    if (!fs::is_regular_file(status))
        return Message{"Đây không phải là tệp.", "This is no file."};
    if (access(file.c_str(), R_OK) != 0)
        return Message{"Không có quyền đọc tệp này.", "This file may not be read."};
    const std::uintmax_t size = fs::file_size(file, fault);
    if (fault || size == 0)
        return Message{"Tệp rỗng.", "The file is empty."};
    if (size > sizeLimit) {
        const std::string megabytes = std::to_string(sizeLimit / 1024 / 1024);
        return Message{"Tệp lớn hơn " + megabytes + " MB.", "The file is larger than " + megabytes + " MB."};
    }
    return std::nullopt;
}

} // namespace trinhky
