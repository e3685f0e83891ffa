#pragma once
#include "base/error.hpp"
#include "plan/skeleton.hpp"
#include "plan/value_text.hpp"

#include <map>
#include <string>
#include <vector>

namespace trinhky {

/// What is printed for a field. Text that came from us may hold places to fill in ("[…]"); text of the user or of the agency's profile
/// is taken as it is.
struct FieldText {
    std::string text;
    bool fromUser = false; ///< or from the profile
};

/// All that a form prints in place of its fields.
struct SkeletonValues {
    std::map<std::string, FieldText> texts; ///< by field, and those of derivedValues()
    std::string number;                     ///< "05", or blanks to write it in
    std::string date;                       ///< "ngày 05 tháng 01 năm 2026", or with blanks
    std::optional<Date> day;                ///< nothing while the date is blank
    bool normative = false;
    std::vector<FieldText> addressees; ///< without dashes and final punctuation
    std::vector<FieldText> recipients; ///< as addressees; the archive line is the last

    const FieldText& text(const std::string& field) const;
    /// Whether a condition of the form holds (see conditionFault); "" does.
    bool holds(const std::string& condition) const;
};

Result<SkeletonValues> resolveValues(const SkeletonForm& form, const SkeletonRequest& request);

} // namespace trinhky
