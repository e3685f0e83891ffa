#pragma once
#include "base/error.hpp"
#include "plan/skeleton.hpp"

#include <map>
#include <string>
#include <vector>

namespace trinhky {

/// What is printed for a field. Text that came from us may hold places to fill in ("[…]"); text of the user is taken as it is.
struct FieldText {
    std::string text;
    bool fromUser = false;
};

/// All that a form prints in place of its fields.
struct SkeletonValues {
    std::map<std::string, FieldText>
        texts;          ///< by field, and what is derived: coQuanBanHanh.body, coQuanBanHanh.unit, coQuanBanHanh.text,
                        ///< cap, ngay.full
    std::string number; ///< "05", or blanks to write it in
    std::string date;   ///< "ngày 05 tháng 01 năm 2026", or with blanks
    std::vector<std::string> addressees; ///< without dashes and final punctuation
    std::vector<FieldText> recipients;   ///< as addressees; the archive line is the last

    const FieldText& text(const std::string& field) const;
};

Result<SkeletonValues> resolveValues(const SkeletonForm& form, const SkeletonRequest& request);

/// The lines of a value, blanks around them and empty ones left out.
std::vector<std::string> linesOf(const std::string& value);

/// The lines of a value, each without blanks around, a leading dash and final punctuation; empty ones left out.
std::vector<std::string> entriesOf(const std::string& value);

} // namespace trinhky
