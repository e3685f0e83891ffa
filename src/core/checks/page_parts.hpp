#pragma once
#include "model/analysis.hpp"

#include <cstdint>
#include <vector>

/// What must not be torn apart where pages and lines end.
namespace trinhky {

/// What one person signs with: from the line with the authority to the name.
struct SignatureSpan {
    std::int32_t first = -1;
    std::int32_t last = -1;
};

struct PageParts {
    std::vector<std::int32_t> headerLines; ///< Quốc hiệu and Tiêu ngữ
    std::vector<SignatureSpan> signatures; ///< of the main text
    std::int32_t textBefore = -1;          ///< last words before the signatures, nơi nhận left out; -1 none
    std::int32_t lineBefore = -1;          ///< last words before those
    std::int32_t textBehind = -1;          ///< first words behind them
};

PageParts pageParts(const Analysis& analysis);

/// All paragraphs named, ascending.
std::vector<std::int32_t> paragraphsOf(const PageParts& parts);

} // namespace trinhky
