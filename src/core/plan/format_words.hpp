#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <span>
#include <string>
#include <vector>

namespace trinhky {

/// Formatting before and after a change, in words of the Vietnamese interface ("căn trái", "12 pt"); lengths in millimetres. Only what
/// the change sets is named, item by item in one order.
struct FormatWords {
    std::vector<std::string> before;
    std::vector<std::string> after;
};

/// `formats` are those of the runs that change; different values stand beside each other ("12 pt/14 pt").
FormatWords wordsOf(const CharChange& change, std::span<const CharFormat> formats);
FormatWords wordsOf(const ParaChange& change, const ParaFormat& format);
FormatWords wordsOf(const PageEdit& edit, const PageStyle& page);

} // namespace trinhky
