#include "data/name_codes.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace trinhky {
namespace {

constexpr std::size_t kLongest = 40;

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
    std::unordered_map<std::string, int> uses;
    std::vector<std::string> own;
    std::unordered_set<std::string> taken;
    for (const auto& row : rows) {
        own.push_back(codeOfName(row.name, true));
        if (row.code.empty() && !isSubordinate(row))
            ++uses[own.back()];
        taken.insert(row.code);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        if (!row.code.empty() || own[i].empty())
            continue;
        const bool below = row.parent >= 0 && (isSubordinate(row) || uses[own[i]] > 1);
        const auto wanted = below ? rows[static_cast<std::size_t>(row.parent)].code + "." + own[i] : own[i];
        row.code = wanted;
        for (int number = 2; !taken.insert(row.code).second; ++number)
            row.code = wanted + "_" + std::to_string(number);
    }
}

} // namespace trinhky
