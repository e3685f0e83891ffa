#pragma once
#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

/// The one place where strings cross between the office and the core. The office's string is UTF-16 as ours is, so a view costs
/// nothing; UTF-8 is for files, messages and JSON. Unpaired surrogates become U+FFFD in UTF-8.
namespace trinhky {

/// The text of an office string without copying it: valid as long as `text` is, unchanged.
std::u16string_view viewOf(const rtl::OUString& text);
std::u16string toU16(const rtl::OUString& text);
rtl::OUString toOffice(std::u16string_view text);

std::string utf8Of(const rtl::OUString& text);
/// Bytes that are no UTF-8 become U+FFFD.
rtl::OUString officeOf(std::string_view utf8);

} // namespace trinhky
