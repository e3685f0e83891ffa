#pragma once
#include "uno/service/drafting.hpp"
#include "uno/service/language.hpp"

/// The sentences of the sidebar, made of results.
namespace trinhky {

/// Which rules judged the document: "Bộ quy tắc NĐ 30/2020, kiểm tra ngày 18/9/2026 …", or why it is not judged.
rtl::OUString ruleSetLine(const CheckResult& result, Language language);

/// "2 lỗi, 1 cảnh báo, 0 gợi ý", or that there is nothing to say.
rtl::OUString countsLine(const CheckResult& result, Language language);

/// "Lỗi (2)".
rtl::OUString severityTitle(Severity severity, std::size_t count, Language language);

/// All that is known of a finding, several lines: message, place, observed and expected, clause, rule.
rtl::OUString detailsText(const Finding& finding, const Snapshot& snapshot, Language language);

} // namespace trinhky
