#pragma once
#include "base/error.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// What a form is known by.
struct FormName {
    std::string id;   ///< "QD-1.3"
    std::string kind; ///< "QĐ"
    std::string form; ///< "1.3"
    Message name;     ///< "Quyết định ban hành quy chế"
};

/// The forms that a search leaves, as indices into `forms`, best first: by abbreviation, by the beginning of the name (Vietnamese or
/// English), by words of it, by initials; capitals and marks do not matter ("nghi quyet", "nq"), but the
/// abbreviation as typed wins (HĐ, HD). Among equals those of `recent` (ids, latest first) come first, then the order of `forms`. An
/// empty search leaves all.
std::vector<std::size_t> searchForms(std::span<const FormName> forms, std::string_view searched,
                                     std::span<const std::string> recent);

/// Ids of the forms used last, with one more in front: each once, at most kRecentForms.
inline constexpr std::size_t kRecentForms = 8;
std::vector<std::string> withRecentForm(std::span<const std::string> recent, const std::string& id);

} // namespace trinhky
