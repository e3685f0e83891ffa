#pragma once
#include "model/analysis.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

/// The parts of a document in the order of the form (NĐ 30/2020, Phụ lục I, Phần I, Mục IV; Phụ lục III).
namespace trinhky {

/// Role by its name in the rules' data, which is the name of the enumerator ("PlaceDate").
std::optional<Role> roleByName(std::string_view name);

/// Step of the form that the role belongs to, from 0; -1 for roles that have no place of their own in it. Parts that stand side by
/// side (the two columns of the header, recipients and signature) share a step.
int formStep(Role role);
constexpr int kContentStep = 6;

/// Where to point to when the part `missing` is absent: the next part of the form that the main text has, else its last paragraph.
std::int32_t nextPart(const Analysis& analysis, Role missing);

} // namespace trinhky
