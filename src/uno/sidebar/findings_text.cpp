#include "uno/sidebar/findings_text.hpp"

#include "base/text.hpp"
#include "checks/indicator_facts.hpp"
#include "checks/not_evaluated.hpp"
#include "plan/figure_source.hpp"
#include "report/quote.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string spoken(Language language, const char* vi, const char* en) { return language == Language::Vietnamese ? vi : en; }

/// As it is written in a Vietnamese document: 5/3/2026.
std::string dayText(const Date& date)
{
    return std::to_string(date.day) + "/" + std::to_string(date.month) + "/" + std::to_string(date.year);
}

std::string lawName(Regime regime)
{
    switch (regime) {
    case Regime::QPPL34:
        return "NĐ 34/2016";
    case Regime::QPPL78:
        return "NĐ 78/2025";
    case Regime::ND30:
    case Regime::OutOfScope:
        break;
    }
    return "NĐ 30/2020";
}

std::string asOfText(const CheckResult& result, Language language)
{
    const std::string day = dayText(result.asOf);
    switch (result.asOfSource) {
    case AsOfSource::Document:
        return spoken(language, "theo ngày của văn bản ", "by the date of the document, ") + day;
    case AsOfSource::Option:
        return spoken(language, "theo ngày đã chọn ", "by the chosen date, ") + day;
    case AsOfSource::Today:
        break;
    }
    return spoken(language, "theo ngày hôm nay ", "by today's date, ") + day;
}

std::size_t countOf(const CheckResult& result, Severity severity)
{
    return static_cast<std::size_t>(std::count_if(result.findings.begin(), result.findings.end(), [&](const Finding& finding) {
        return !finding.waiver && finding.severity == severity;
    }));
}

std::size_t waivedCount(const CheckResult& result)
{
    return static_cast<std::size_t>(std::count_if(result.findings.begin(), result.findings.end(),
                                                  [](const Finding& finding) { return finding.waiver.has_value(); }));
}

std::string severityName(Severity severity, Language language)
{
    switch (severity) {
    case Severity::Error:
        return spoken(language, "Lỗi", "Errors");
    case Severity::Warning:
        return spoken(language, "Cảnh báo", "Warnings");
    case Severity::Info:
        break;
    }
    return spoken(language, "Gợi ý", "Hints");
}

/// "2025-12-20T09:15:00" as 20/12/2025.
std::string dayOfStamp(const std::string& stamp)
{
    const auto day = parseIsoDate(stamp.substr(0, stamp.find('T')));
    return day ? dayText(*day) : stamp;
}

std::string waiverLine(const Waiver& waiver, Language language)
{
    return waiver.reason + " (" + waiver.by + spoken(language, ", ngày ", ", ") + dayOfStamp(waiver.at) + ")";
}

/// What the buttons can do about it, and what a person has to.
std::string fixText(const Finding& finding, Language language)
{
    const auto first = finding.fixes.empty() ? std::string() : utf8Of(inLanguage(finding.fixes.front().label, language));
    if (finding.tier == FixTier::Never)
        return spoken(language, "Cách sửa: người soạn tự sửa; máy không sửa được việc này thay người.",
                      "To mend: by the writer; no machine should do it.");
    if (finding.fixes.empty())
        return spoken(language, "Cách sửa: chưa có cách sửa tự động cho chỗ này.",
                      "To mend: by hand; nothing can be done here automatically.");
    if (finding.tier == FixTier::Suggest)
        return spoken(language, "Cách sửa: chọn một cách trong danh sách rồi bấm “Sửa”.",
                      "To mend: choose a way from the list, then press “Fix”.");
    return (finding.tier == FixTier::Guarded
                ? spoken(language, "Cách sửa (xem trước rồi mới sửa): ", "To mend (with a preview): ")
                : spoken(language, "Cách sửa: ", "To mend: ")) +
           first;
}

std::string storyText(Story story, Language language)
{
    switch (story) {
    case Story::Table:
        return spoken(language, "trong bảng, ", "in a table, ");
    case Story::Header:
        return spoken(language, "trong đầu trang, ", "in a header, ");
    case Story::Footer:
        return spoken(language, "trong chân trang, ", "in a footer, ");
    case Story::Footnote:
        return spoken(language, "trong chú thích, ", "in a footnote, ");
    case Story::Frame:
        return spoken(language, "trong khung, ", "in a frame, ");
    case Story::Body:
        break;
    }
    return {};
}

std::string pathText(const std::u16string& path)
{
    std::string text;
    for (const char letter : toUtf8(path))
        text += letter == '/' ? std::string(", ") : std::string(1, letter);
    return text;
}

std::string placeText(const Place& place, const Snapshot& snapshot, Language language)
{
    const Paragraph& paragraph = snapshot.paragraphs[static_cast<std::size_t>(place.paragraph)];
    std::string text;
    if (!place.path.empty())
        text += pathText(place.path) + ", ";
    text += storyText(paragraph.story, language);
    text += spoken(language, "đoạn ", "paragraph ") + std::to_string(paragraph.number);
    const std::string quote = quoteOf(paragraph.text, place.span);
    return quote.empty() ? text : text + ": “" + quote + "”";
}

bool isIn(const Place& place, const Snapshot& snapshot)
{
    return place.paragraph >= 0 && static_cast<std::size_t>(place.paragraph) < snapshot.paragraphs.size();
}

} // namespace

rtl::OUString ruleSetLine(const CheckResult& result, Language language)
{
    if (result.regime == Regime::OutOfScope) {
        const rtl::OUString why = inLanguage(result.scope, language);
        return why.isEmpty() ? inLanguage({"Văn bản này không thuộc phạm vi Nghị định 30/2020/NĐ-CP nên không được đánh giá.",
                                           "Decree 30/2020/NĐ-CP does not rule this document; it is not judged."},
                                          language)
                             : why;
    }
    std::string text = spoken(language, "Bộ quy tắc ", "Rules of ") + lawName(result.regime);
    if (const auto verified = parseIsoDate(result.packVerified))
        text += spoken(language, ", kiểm tra ngày ", ", verified on ") + dayText(*verified);
    text += "; " + asOfText(result, language);
    text += result.kind.empty() ? spoken(language, "; chưa nhận ra loại văn bản.", "; kind of document not recognised.")
                                : spoken(language, "; loại văn bản ", "; kind of document ") + result.kind + ".";
    return officeOf(text);
}

rtl::OUString countsLine(const CheckResult& result, Language language)
{
    if (result.regime == Regime::OutOfScope)
        return {};
    std::string text = result.findings.empty()
                           ? spoken(language, "Không có lỗi, cảnh báo hay gợi ý nào", "No errors, warnings or hints")
                           : std::to_string(countOf(result, Severity::Error)) + spoken(language, " lỗi, ", " errors, ") +
                                 std::to_string(countOf(result, Severity::Warning)) +
                                 spoken(language, " cảnh báo, ", " warnings, ") +
                                 std::to_string(countOf(result, Severity::Info)) + spoken(language, " gợi ý", " hints");
    if (const auto waived = waivedCount(result); waived > 0)
        text += "; " + std::to_string(waived) + spoken(language, " đã bỏ qua", " waived");
    if (const auto left = std::ranges::count_if(result.notEvaluated, isNews); left > 0)
        text += "; " + std::to_string(left) + spoken(language, " quy tắc không xét được", " rules not evaluated");
    return officeOf(text + ".");
}

rtl::OUString groupTitle(const FindingGroup& group, FindingGrouping grouping, Language language)
{
    std::string name = group.waived ? spoken(language, "Đã bỏ qua", "Waived") : severityName(group.severity, language);
    if (grouping == FindingGrouping::Place)
        name = group.path.empty() ? spoken(language, "Ngoài các điều, mục", "Outside numbered units") : pathText(group.path);
    return officeOf(name + " (" + std::to_string(group.findings.size()) + ")");
}

rtl::OUString findingTitle(const Finding& finding, bool withSeverity, Language language)
{
    const rtl::OUString message = inLanguage(finding.message, language);
    if (!withSeverity)
        return message;
    const auto name = finding.waiver                          ? spoken(language, "Đã bỏ qua", "Waived")
                      : finding.severity == Severity::Error   ? spoken(language, "Lỗi", "Error")
                      : finding.severity == Severity::Warning ? spoken(language, "Cảnh báo", "Warning")
                                                              : spoken(language, "Gợi ý", "Hint");
    return officeOf(name + ": ") + message;
}

rtl::OUString placeTitle(const Place& place, const Snapshot& snapshot, Language language)
{
    return isIn(place, snapshot) ? officeOf(placeText(place, snapshot, language)) : rtl::OUString();
}

rtl::OUString detailsText(const Finding& finding, const CheckOutcome& outcome, const Message& rationale, Language language)
{
    const auto& snapshot = outcome.snapshot;
    std::string text = utf8Of(inLanguage(finding.message, language));
    const auto line = [&](const char* vi, const char* en, const std::string& value) {
        if (!value.empty())
            text += "\n" + spoken(language, vi, en) + value;
    };
    if (finding.waiver)
        line("Đã bỏ qua: ", "Waived: ", waiverLine(*finding.waiver, language));
    if (isIn(finding.where, snapshot))
        line(finding.absent ? "Xem tại: " : "Chỗ: ", finding.absent ? "Look at: " : "Place: ",
             placeText(finding.where, snapshot, language));
    line("Đang là: ", "Now: ", finding.observed);
    line("Cần là: ", "Expected: ", finding.expected);
    if (outcome.data && finding.rule.starts_with("FIG-"))
        if (const auto source = sourceAt(snapshot, outcome.data->record, finding.where.paragraph, finding.where.span))
            text += "\n" + utf8Of(inLanguage(sourceLine(*source, outcome.data->set ? &*outcome.data->set : nullptr), language));
    line("Căn cứ: ", "Clause: ", finding.clause);
    line("Vì sao: ", "Why: ", utf8Of(inLanguage(rationale, language)));
    if (!finding.waiver)
        text += "\n" + fixText(finding, language);
    line("Quy tắc: ", "Rule: ", finding.rule);
    return officeOf(text);
}

rtl::OUString voidedText(const Waiver& waiver, Language language)
{
    return officeOf(spoken(language, "Chỗ đã bỏ qua nay đã đổi, hoặc không còn lỗi, nên việc bỏ qua hết hiệu lực.",
                           "The place that was waived has changed, or the fault is gone: the waiver is void.") +
                    "\n" + spoken(language, "Chữ lúc bỏ qua: ", "Words then: ") + waiver.quote + "\n" +
                    spoken(language, "Lý do: ", "Reason: ") + waiverLine(waiver, language) + "\n" +
                    spoken(language, "Quy tắc: ", "Rule: ") + waiver.rule);
}

rtl::OUString lostWaiversText(Language language)
{
    return inLanguage(
        {"Tệp loại này (.doc, .rtf…) không giữ chắc các lỗi đã bỏ qua: mở bằng Word hay máy khác là mất lý do và tên. "
         "Hãy lưu thành .odt hoặc .docx.",
         "This type of file (.doc, .rtf …) does not keep the waived findings: they are lost once it is opened by Word or "
         "elsewhere. Save as .odt or .docx."},
        language);
}

} // namespace trinhky
