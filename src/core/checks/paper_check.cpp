#include "checks/layout.hpp"
#include "checks/pages.hpp"

#include <algorithm>
#include <cstdlib>

/// A4 (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 1). Larger landscape paper is what tables of an appendix are printed on.
namespace trinhky {

namespace {

constexpr std::int32_t kShort = 21000;
constexpr std::int32_t kLong = 29700;
constexpr std::int32_t kTolerance = 50;

bool isNear(std::int32_t length, std::int32_t wanted) { return std::abs(length - wanted) <= kTolerance; }

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    FindingGroups groups(context);
    for (const PageStyle& page : context.snapshot.pageStyles) {
        const auto narrow = std::min(page.width, page.height);
        const auto wide = std::max(page.width, page.height);
        if (!page.used || page.width <= 0 || (isNear(narrow, kShort) && isNear(wide, kLong)))
            continue;
        const bool landscape = page.width > page.height;
        PageEdit edit;
        edit.pageStyle = page.name;
        edit.width = landscape ? kLong : kShort;
        edit.height = landscape ? kShort : kLong;
        const auto observed = decimalText(page.width / 100.0) + " x " + decimalText(page.height / 100.0) + " mm";
        groups.add(observed, landscape && wide > kLong ? "large" : "", placeOfPages(context.analysis, page),
                   {{"observed", observed}, {"expected", "A4 (210 x 297 mm)"}}, {edit});
    }
    groups.report(findings);
}

} // namespace

const CheckKind& paperCheckKind()
{
    static const CheckKind kKind{"paper", {}, run};
    return kKind;
}

} // namespace trinhky
