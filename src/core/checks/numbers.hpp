#pragma once
#include "checks/check.hpp"
#include "model/outline.hpp"

#include <string>

/// How the numbering checks name and point to a number.
namespace trinhky {

/// "khoản 3", "điểm đ", "Điều 4", "mục II", "2.1": the unit as a reader cites it, UTF-8.
std::string unitName(const Label& label);
/// The number alone, as this kind of label writes it: "3", "đ", "IV", "2.1".
std::string numberText(const Label& label, int value);
/// unitName() with another value in the last place.
std::string unitNameOf(const Label& label, int value);

/// The number in the text; the whole paragraph when the number is automatic.
Place numberPlace(const CheckContext& context, std::int32_t node);

} // namespace trinhky
