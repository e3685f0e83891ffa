#include "uno/base/ustring.hpp"

#include <cstring>

namespace trinhky {

using rtl::OUString;

// The SDK declares its UTF-16 unit as an unsigned 16-bit integer where the office itself uses char16_t.
static_assert(sizeof(sal_Unicode) == sizeof(char16_t));

std::u16string_view viewOf(const OUString& text)
{
    return {reinterpret_cast<const char16_t*>(text.getStr()), static_cast<std::size_t>(text.getLength())};
}

std::u16string toU16(const OUString& text) { return std::u16string(viewOf(text)); }

OUString toOffice(std::u16string_view text)
{
    return OUString(reinterpret_cast<const sal_Unicode*>(text.data()), static_cast<sal_Int32>(text.size()));
}

std::string utf8Of(const OUString& text)
{
    rtl_String* raw = nullptr;
    const auto flags =
        static_cast<sal_uInt32>(RTL_UNICODETOTEXT_FLAGS_UNDEFINED_DEFAULT | RTL_UNICODETOTEXT_FLAGS_INVALID_DEFAULT);
    rtl_uString2String(&raw, text.getStr(), text.getLength(), RTL_TEXTENCODING_UTF8, flags);
    std::string result(raw->buffer, static_cast<std::size_t>(raw->length));
    rtl_string_release(raw);
    return result;
}

OUString officeOf(std::string_view utf8)
{
    return OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

} // namespace trinhky
