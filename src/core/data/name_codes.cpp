#include "data/name_codes.hpp"

#include "base/text.hpp"
#include "data/row_labels.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace trinhky {
namespace {

constexpr std::size_t kLongest = 40;
constexpr int kMostParents = 6;

bool isSubordinate(const IndicatorRow& row)
{
    return row.parent >= 0 && (row.label.empty() || row.label.find_first_not_of("-+* ") == std::string::npos);
}

} // namespace

std::string codeOfName(std::string_view name, bool dashes)
{
    std::string code;
    bool gap = false;
    for (const auto unit : foldBare(toUtf16(name))) {
        if (unit >= 0x80 || (!isLetter(unit) && !isDigit(unit))) {
            if (code.size() >= kLongest)
                break;
            gap = true;
            continue;
        }
        if (gap && dashes && !code.empty())
            code += '-';
        gap = false;
        code += static_cast<char>(toUpper(unit));
    }
    return code;
}

void makeRowCodes(std::vector<IndicatorRow>& rows)
{
    std::vector<std::string> own;
    std::vector<int> depths; ///< how many parents go before the own name
    for (const auto& row : rows) {
        own.push_back(codeOfName(splitLabel(row.name).rest, true));
        depths.push_back(isSubordinate(row) ? 1 : 0);
    }
    const auto codeOf = [&](std::size_t index) {
        if (!rows[index].code.empty())
            return rows[index].code;
        auto code = own[index];
        auto parent = rows[index].parent;
        for (int depth = depths[index]; depth > 0 && parent >= 0; --depth) {
            code.insert(0, own[static_cast<std::size_t>(parent)] + ".");
            parent = rows[static_cast<std::size_t>(parent)].parent;
        }
        return code;
    };
    for (int round = 0; round < kMostParents; ++round) {
        std::unordered_map<std::string, int> uses;
        for (std::size_t i = 0; i < rows.size(); ++i)
            ++uses[codeOf(i)];
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (uses[codeOf(i)] > 1)
                ++depths[i];
    }
    std::unordered_set<std::string> taken;
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto wanted = codeOf(i);
        codes.push_back(wanted);
        for (int number = 2; !codes.back().empty() && !taken.insert(codes.back()).second; ++number)
            codes.back() = wanted + "_" + std::to_string(number);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].code = std::move(codes[i]);
}

} // namespace trinhky
