#include "cli/office/file_url.hpp"

#include <string_view>

namespace trinhky {

std::string fileUrl(const std::filesystem::path& path)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string url = "file://";
    for (const char letter : std::filesystem::absolute(path).lexically_normal().string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (kPlain.find(letter) != std::string_view::npos)
            url += letter;
        else
            url.append({'%', kHex[byte >> 4U], kHex[byte & 15U]});
    }
    return url;
}

} // namespace trinhky
