#include "uno/sidebar/findings_text.hpp"

#include "base/text.hpp"
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
    return static_cast<std::size_t>(std::count_if(result.findings.begin(), result.findings.end(),
                                                  [&](const Finding& finding) { return finding.severity == severity; }));
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

std::string placeText(const Place& place, const Snapshot& snapshot, Language language)
{
    const Paragraph& paragraph = snapshot.paragraphs[static_cast<std::size_t>(place.paragraph)];
    std::string text = spoken(language, "Chỗ: ", "Place: ");
    if (!place.path.empty())
        text += toUtf8(place.path) + ", ";
    text += storyText(paragraph.story, language);
    text += spoken(language, "đoạn ", "paragraph ") + std::to_string(paragraph.number);
    const std::string quote = quoteOf(paragraph.text, place.span);
    return quote.empty() ? text : text + ": “" + quote + "”";
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
    if (result.findings.empty())
        return inLanguage({"Không có lỗi, cảnh báo hay gợi ý nào.", "No errors, warnings or hints."}, language);
    return officeOf(std::to_string(countOf(result, Severity::Error)) + spoken(language, " lỗi, ", " errors, ") +
                    std::to_string(countOf(result, Severity::Warning)) + spoken(language, " cảnh báo, ", " warnings, ") +
                    std::to_string(countOf(result, Severity::Info)) + spoken(language, " gợi ý", " hints"));
}

rtl::OUString severityTitle(Severity severity, std::size_t count, Language language)
{
    const std::string name = severity == Severity::Error     ? spoken(language, "Lỗi", "Errors")
                             : severity == Severity::Warning ? spoken(language, "Cảnh báo", "Warnings")
                                                             : spoken(language, "Gợi ý", "Hints");
    return officeOf(name + " (" + std::to_string(count) + ")");
}

rtl::OUString detailsText(const Finding& finding, const Snapshot& snapshot, Language language)
{
    std::string text = language == Language::English && !finding.message.en.empty() ? finding.message.en : finding.message.vi;
    if (finding.where.paragraph >= 0)
        text += "\n" + placeText(finding.where, snapshot, language);
    if (!finding.observed.empty())
        text += "\n" + spoken(language, "Đang là: ", "Now: ") + finding.observed;
    if (!finding.expected.empty())
        text += "\n" + spoken(language, "Cần là: ", "Expected: ") + finding.expected;
    if (!finding.clause.empty())
        text += "\n" + spoken(language, "Căn cứ: ", "Clause: ") + finding.clause;
    text += "\n" + spoken(language, "Quy tắc: ", "Rule: ") + finding.rule;
    return officeOf(text);
}

} // namespace trinhky
