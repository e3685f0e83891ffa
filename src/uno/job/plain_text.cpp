#include "uno/job/plain_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

bool isUtf8(std::string_view bytes)
{
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
    auto left = static_cast<utf8proc_ssize_t>(bytes.size());
    while (left > 0) {
        utf8proc_int32_t letter = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(data, left, &letter);
        if (length <= 0)
            return false;
        data += length;
        left -= length;
    }
    return true;
}

} // namespace

Result<std::string> normalisePlainText(std::string_view bytes)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kMark))
        bytes.remove_prefix(kMark.size());
    if (bytes.find('\0') != std::string_view::npos)
        return fault("Tệp không phải văn bản thuần.", "The file is no plain text.");
    if (!isUtf8(bytes))
        return fault("Tệp văn bản không phải UTF-8 (có thể là TCVN3, VNI hay Windows-1258); hãy lưu lại bằng UTF-8.",
                     "The text file is not UTF-8 (TCVN3, VNI or Windows-1258 perhaps); save it as UTF-8.");
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (byte == '\r') {
            if (i + 1 == bytes.size() || bytes[i + 1] != '\n')
                text += '\n';
        } else {
            const bool control = static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t';
            text += control ? ' ' : byte;
        }
    }
    return text;
}

std::vector<LongLine> takeLongLines(std::string& text)
{
    // The office breaks at 10,000 letters; bytes are at least as many.
    constexpr std::size_t kLongest = 9000;
    std::vector<LongLine> taken;
    std::string rest;
    std::size_t begin = 0;
    for (std::size_t line = 0; begin < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end - begin > kLongest)
            taken.push_back({line, text.substr(begin, end - begin)});
        else
            rest.append(text, begin, end - begin);
        if (end < text.size())
            rest += '\n';
        begin = end + 1;
    }
    text = std::move(rest);
    return taken;
}

} // namespace trinhky
