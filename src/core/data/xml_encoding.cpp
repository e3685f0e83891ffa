#include "data/xml_encoding.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace trinhky {
namespace {

bool isXmlCharacter(std::uint32_t code)
{
    if (code < 0x20)
        return code == '\t' || code == '\n' || code == '\r';
    return code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || (code > 0xFFFF && code < 0x110000);
}

/// Length of the well-formed UTF-8 sequence at the start of the text and its character; 0 when there is none.
std::size_t decode(std::string_view text, std::uint32_t& code)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const auto lead = byte(0);
    if (lead < 0x80) {
        code = lead;
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    static constexpr std::array<std::uint32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (byte(i) & 0x3F);
    }
    return code < kSmallest[length] || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF ? 0 : length;
}

XmlFault notUtf8(std::size_t offset)
{
    return {offset,
            {"Tệp không phải là UTF-8 (có thể là TCVN3, VNI hoặc UTF-16): hãy lưu lại tệp bằng bảng mã UTF-8.",
             "The file is not UTF-8 (it may be TCVN3, VNI or UTF-16): save it as UTF-8."}};
}

XmlFault badCharacter(std::size_t offset, std::uint32_t code)
{
    if (code == 0)
        return {offset,
                {"Tệp có ký tự NUL (byte 0): tệp hỏng hoặc không phải XML.",
                 "The file holds a NUL character: it is damaged or no XML."}};
    return {offset,
            {"Tệp có ký tự điều khiển không được phép trong XML.", "The file holds a control character that XML forbids."}};
}

} // namespace

std::optional<XmlFault> findEncodingFault(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || text.starts_with(std::string_view("<\0", 2)) ||
        text.starts_with(std::string_view("\0<", 2)))
        return notUtf8(0);
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x80) {
            ++at;
            continue;
        }
        std::uint32_t code = 0;
        const auto length = decode(text.substr(at, 4), code);
        if (length == 0)
            return notUtf8(at);
        if (!isXmlCharacter(code))
            return badCharacter(at, code);
        at += length;
    }
    return std::nullopt;
}

std::string_view declaredEncoding(std::string_view declaration)
{
    const auto name = declaration.find("encoding");
    const auto open = name == std::string_view::npos ? name : declaration.find_first_of("'\"", name);
    const auto close = open == std::string_view::npos ? open : declaration.find(declaration[open], open + 1);
    return close == std::string_view::npos ? std::string_view{} : declaration.substr(open + 1, close - open - 1);
}

bool isUtf8Name(std::string_view encoding)
{
    std::string lower(encoding);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower == "utf-8" || lower == "utf8" || lower == "us-ascii" || lower == "ascii";
}

bool isKnownReference(std::string_view name)
{
    if (!name.starts_with('#'))
        return name == "lt" || name == "gt" || name == "amp" || name == "apos" || name == "quot";
    const bool hexadecimal = name.starts_with("#x");
    const auto digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    return fault == std::errc{} && end == digits.data() + digits.size() && isXmlCharacter(code);
}

} // namespace trinhky
