#pragma once
#include "report/finding_list.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/language.hpp"

/// The sentences of the sidebar, made of results.
namespace trinhky {

/// Which rules judged the document: "Bộ quy tắc NĐ 30/2020, kiểm tra ngày 18/9/2026 …", or why it is not judged.
rtl::OUString ruleSetLine(const CheckResult& result, Language language);

/// "2 lỗi, 1 cảnh báo, 0 gợi ý; 1 đã bỏ qua; 3 quy tắc không xét được", or that there is nothing to say.
rtl::OUString countsLine(const CheckResult& result, Language language);

/// "Lỗi (2)", "Điều 1, khoản 2 (3)".
rtl::OUString groupTitle(const FindingGroup& group, FindingGrouping grouping, Language language);

/// The message; with its severity in front where the group does not say it.
rtl::OUString findingTitle(const Finding& finding, bool withSeverity, Language language);

/// "Điều 1, đoạn 20: “4. Quốc phòng …”".
rtl::OUString placeTitle(const Place& place, const Snapshot& snapshot, Language language);

/// All that is known of a finding, several lines: message, waiver, place, observed and expected, where a figure comes from, clause, why there is the rule ("" where it
/// is not known), how it is mended.
rtl::OUString detailsText(const Finding& finding, const CheckOutcome& outcome, const Message& rationale, Language language);

/// A waiver whose words have changed.
rtl::OUString voidedText(const Waiver& waiver, Language language);

/// That the file of the document does not keep its waivers.
rtl::OUString lostWaiversText(Language language);

} // namespace trinhky
