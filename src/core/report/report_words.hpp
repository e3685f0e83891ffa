#pragma once
#include "report/json.hpp"

#include <string>

/// How reports for people name what the contract's JSON has short names for; Vietnamese, UTF-8.
namespace trinhky {

/// "lỗi", "cảnh báo", "gợi ý".
std::string severityWord(const std::string& name);

/// "215" for a place of the body, with the name of the story elsewhere ("cước chú 2"): paragraphs count afresh there.
std::string placeText(const Json& where);

/// The law that a regime stands for: "Nghị định 30/2020/NĐ-CP"; "ngoài phạm vi kiểm tra".
std::string regimeWord(const std::string& name);

/// "31/12/2025" for 2025-12-31.
std::string dayText(const std::string& iso);

/// Reason, person and time of a waiver.
std::string waiverText(const Json& waiver);

/// A text member of an object, "" where it is absent or null.
std::string textIn(const Json& object, const char* name);

/// Without characters that XML cannot hold; what is no UTF-8 becomes U+FFFD.
std::string printable(const std::string& text);

} // namespace trinhky
