#include "report/text.hpp"

#include "checks/not_evaluated.hpp"
#include "report/report_words.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string headText(const Json& document)
{
    const auto regime = document.at("regime").get<std::string>();
    const Json& kind = document.at("kind");
    std::string text = kind.is_string() ? "loại văn bản " + kind.get<std::string>() : "chưa nhận ra loại văn bản";
    text += document.at("stage") == "issued" ? ", bản đã ban hành" : ", dự thảo";
    const Json& pack = document.at("pack");
    if (pack.is_object())
        text += ", bộ quy tắc " + pack.at("id").get<std::string>() + " tại ngày " + document.at("asOf").get<std::string>();
    return regime == "out-of-scope" ? "ngoài phạm vi kiểm tra" : text;
}

std::string findingText(const std::string& path, const Json& finding)
{
    const Json& where = finding.at("where");
    std::string text = path + ":" + placeText(where) + ": " + severityWord(finding.at("severity").get<std::string>()) + ": " +
                       finding.at("message").at("vi").get<std::string>() + " [" + finding.at("rule").get<std::string>() + "]";
    if (const auto clause = finding.at("clause").get<std::string>(); !clause.empty())
        text += " — " + clause;
    text += "\n";
    const auto quote = where.at("quote").get<std::string>();
    const Json& page = where.at("page");
    if (!quote.empty() || page.is_number())
        text += "    " + quote + (page.is_number() ? " (trang " + std::to_string(page.get<int>()) + ")" : "") + "\n";
    if (const Json& waiver = finding.at("waiver"); waiver.is_object())
        text += "    đã bỏ qua, không tính: " + waiverText(waiver) + "\n";
    return text;
}

/// Reasons of those that do not hold any more: who gave them decides anew.
std::string voidedText(const std::string& path, const Json& document)
{
    std::string text;
    if (document.contains("voidedWaivers"))
        for (const Json& waiver : document.at("voidedWaivers"))
            text += path + ": việc bỏ qua [" + waiver.at("rule").get<std::string>() +
                    "] hết hiệu lực vì chỗ đó đã thay đổi: " + waiverText(waiver) + "\n";
    return text;
}

std::size_t waivedCount(const Json& document)
{
    const Json& findings = document.at("findings");
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [](const Json& finding) { return finding.at("waiver").is_object(); }));
}

} // namespace

std::string documentText(const Json& document)
{
    const auto path = document.at("path").get<std::string>();
    if (document.contains("error"))
        return path + ": không đọc được: " + document.at("error").at("vi").get<std::string>() + "\n";
    std::string text = path + ": " + headText(document) + "\n";
    if (document.contains("scope"))
        text += "    " + document.at("scope").at("vi").get<std::string>() + "\n";
    for (const Json& finding : document.at("findings"))
        text += findingText(path, finding);
    text += voidedText(path, document);
    const Json& counts = document.at("counts");
    text += path + ": " + counts.at("error").dump() + " lỗi, " + counts.at("warning").dump() + " cảnh báo, " +
            counts.at("info").dump() + " gợi ý";
    if (const std::size_t waived = waivedCount(document); waived > 0)
        text += "; " + std::to_string(waived) + " đã bỏ qua";
    const auto left =
        std::ranges::count_if(document.at("notEvaluated"), [](const Json& entry) { return entry.at("reason") != kNeverFilled; });
    if (left > 0)
        text += "; " + std::to_string(left) + " quy tắc không xét được";
    return text + "\n";
}

} // namespace trinhky
