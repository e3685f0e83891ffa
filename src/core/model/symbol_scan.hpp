#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace trinhky {

/// Where the symbol that begins at `begin` ends ("NQ-HĐND", "NQ – HĐND", "KH UBND"), as far as a line goes on being one: what stands
/// beside it in a line that lost its columns does not belong to it. A gap to be filled in ("QĐ-…", "UBND-[ĐƠN VỊ]") does.
std::size_t symbolEnd(std::u16string_view text, std::size_t begin);

/// Its groups: "NQ", "HĐND".
std::vector<std::u16string_view> symbolGroups(std::u16string_view symbol);

/// True when a part of the symbol is still to be filled in.
bool hasGap(std::u16string_view symbol);

} // namespace trinhky
