#include "engine/waivers.hpp"

#include "base/try.hpp"
#include "data/json_record.hpp"
#include "engine/fingerprint.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace trinhky {
namespace {

constexpr std::int64_t kVersion = 1;

Error damaged()
{
    return {{"Phần ghi các lỗi đã bỏ qua (thuộc tính “TrinhKyWaivers” của văn bản) bị hỏng nên không dùng được.",
             "The record of waived findings (the document's property “TrinhKyWaivers”) is damaged and cannot be used."}};
}

Error newer()
{
    return {{"Các lỗi đã bỏ qua được ghi bằng bản Trình Ký mới hơn; hãy cập nhật Trình Ký.",
             "The waived findings were recorded by a newer Trình Ký; please update it."}};
}

Error tooLong()
{
    return {{"Văn bản không ghi thêm được lỗi đã bỏ qua nào nữa: hãy thôi bỏ qua những lỗi không cần, hoặc viết lý do ngắn hơn.",
             "The document cannot hold one more waived finding: lift some of them, or give shorter reasons."}};
}

/// Nothing when the entry lacks something or holds something of another type.
std::optional<Waiver> waiverOf(const RecordJson& entry)
{
    RecordFields fields(entry);
    Waiver waiver;
    waiver.fingerprint = fields.text("fingerprint");
    waiver.around.before = fields.text("before");
    waiver.around.after = fields.text("after");
    waiver.around.alone = fields.flag("alone");
    waiver.rule = fields.text("rule");
    waiver.reason = fields.text("reason");
    waiver.by = fields.text("by");
    waiver.at = fields.text("at");
    waiver.quote = fields.text("quote");
    return fields.whole() ? std::optional(std::move(waiver)) : std::nullopt;
}

RecordJson jsonOf(const Waiver& waiver)
{
    return {{"fingerprint", waiver.fingerprint},
            {"before", waiver.around.before},
            {"after", waiver.around.after},
            {"alone", waiver.around.alone},
            {"rule", waiver.rule},
            {"reason", waiver.reason},
            {"by", waiver.by},
            {"at", waiver.at},
            {"quote", waiver.quote}};
}

/// A waiver and a finding of equal words; the better pairs have more in common.
struct Pair {
    int likeness = 0;
    std::size_t waiver = 0;
    std::size_t finding = 0;
};

int likeness(const Waiver& waiver, const Finding& finding)
{
    const int sides =
        (waiver.around.before == finding.around.before ? 1 : 0) + (waiver.around.after == finding.around.after ? 1 : 0);
    return 2 * sides + (waiver.fingerprint == finding.fingerprint ? 1 : 0);
}

/// With both neighbours changed it is only certain to be the same where there never was an equal one.
bool isSame(const Waiver& waiver, const Finding& finding)
{
    return waiver.around.before == finding.around.before || waiver.around.after == finding.around.after ||
           (waiver.around.alone && finding.around.alone);
}

std::vector<Pair> candidates(const std::vector<Waiver>& waivers, const std::vector<Finding>& findings)
{
    std::vector<Pair> pairs;
    for (std::size_t w = 0; w < waivers.size(); ++w)
        for (std::size_t f = 0; f < findings.size(); ++f)
            if (kinOf(waivers[w].fingerprint) == kinOf(findings[f].fingerprint) && isSame(waivers[w], findings[f]))
                pairs.push_back({likeness(waivers[w], findings[f]), w, f});
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    return pairs;
}

} // namespace

Result<std::vector<Waiver>> readWaivers(std::string_view record)
{
    std::vector<Waiver> waivers;
    if (record.empty())
        return waivers;
    TK_TRY(const auto whole, parseRecord(record, kLongestWaiverRecord, kVersion, {damaged(), newer()}));
    RecordFields fields(whole);
    for (const RecordJson& entry : fields.list("waivers")) {
        auto waiver = waiverOf(entry);
        if (!waiver)
            return damaged();
        waivers.push_back(std::move(*waiver));
    }
    if (!fields.whole())
        return damaged();
    return waivers;
}

Result<std::string> writeWaivers(const std::vector<Waiver>& waivers)
{
    if (waivers.empty())
        return std::string();
    auto entries = RecordJson::array();
    for (const auto& waiver : waivers)
        entries.push_back(jsonOf(waiver));
    auto record = recordText({{"version", kVersion}, {"waivers", std::move(entries)}});
    if (record.size() > kLongestWaiverRecord)
        return tooLong();
    return record;
}

void waive(CheckResult& result, const std::vector<Waiver>& waivers, const std::vector<std::string>& judgedRules)
{
    std::vector<bool> used(waivers.size(), false);
    for (const auto& [ignored, waiver, finding] : candidates(waivers, result.findings)) {
        if (used[waiver] || result.findings[finding].waiver)
            continue;
        used[waiver] = true;
        result.findings[finding].waiver = waivers[waiver];
    }
    const auto judged = [&](const std::string& rule) {
        return std::find(judgedRules.begin(), judgedRules.end(), rule) != judgedRules.end();
    };
    for (std::size_t at = 0; at < waivers.size(); ++at)
        if (!used[at] && judged(waivers[at].rule))
            result.voidedWaivers.push_back(waivers[at]);
}

} // namespace trinhky
