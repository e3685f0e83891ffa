#pragma once
#include <string>
#include <vector>

namespace trinhky {

/// The name of a council or committee breaks before its unit, and its first line alone names nobody: "ỦY BAN NHÂN DÂN" over
/// "XÃ THỬ NGHIỆM" looks like an office under another. Such a line goes over from the superior's lines to the front of the issuer's.
void joinBodyWithUnit(std::vector<std::u16string>& superior, std::vector<std::u16string>& issuer);

} // namespace trinhky
