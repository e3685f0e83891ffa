#include "model/issuer_lines.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace trinhky {

void joinBodyWithUnit(std::vector<std::u16string>& superior, std::vector<std::u16string>& issuer)
{
    static constexpr std::array<std::u16string_view, 9> kUnits{u"xã ",    u"phường ", u"đặc khu ", u"tỉnh ",    u"thành phố ",
                                                               u"huyện ", u"quận ",   u"thị xã ",  u"thị trấn "};
    if (superior.empty() || issuer.empty())
        return;
    const auto upper = foldKey(superior.back());
    const auto lower = foldKey(issuer.front());
    const bool body = upper == foldKey(u"ủy ban nhân dân") || upper == u"hội đồng nhân dân";
    if (!body || std::none_of(kUnits.begin(), kUnits.end(), [&](auto unit) { return lower.starts_with(unit); }))
        return;
    issuer.insert(issuer.begin(), std::move(superior.back()));
    superior.pop_back();
}

} // namespace trinhky
