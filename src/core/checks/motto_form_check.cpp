#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

/// Quốc hiệu and Tiêu ngữ word by word (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 1). HÒA and HOÀ are both right. A dash for the
/// hyphen alone is a slip of typing programs.
namespace trinhky {
namespace {

using Words = std::span<const std::u16string_view>;

constexpr std::array<std::u16string_view, 8> kMotto{u"cong", u"hoa", u"xa", u"hoi", u"chu", u"nghia", u"viet", u"nam"};
constexpr std::array<std::u16string_view, 6> kMottoLine{u"doc", u"lap", u"tu", u"do", u"hanh", u"phuc"};
constexpr std::u16string_view kRightMotto = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::u16string_view kOldMotto = u"CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::u16string_view kRightLine = u"Độc lập - Tự do - Hạnh phúc";

/// Where the words stand one after the other with nothing but blanks and signs between them, marks and case left out of account.
std::optional<Span> findWords(std::u16string_view text, Words words)
{
    std::size_t at = 0;
    std::size_t found = 0;
    Span span;
    while (at < text.size() && found < words.size()) {
        if (!isLetter(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const auto word = foldBare(text.substr(at, end - at));
        if (word != words[found])
            found = 0;
        if (word == words[found]) {
            if (found++ == 0)
                span.begin = static_cast<std::int32_t>(at);
            span.end = static_cast<std::int32_t>(end);
        }
        at = end;
    }
    return found == words.size() ? std::optional(span) : std::nullopt;
}

/// Blanks of any kind are one blank, dashes of any kind a hyphen.
std::u16string plain(std::u16string_view text, bool dashesToo)
{
    std::u16string result;
    for (const char16_t unit : text) {
        const bool dash = unit == u'\u2013' || unit == u'\u2014' || unit == u'\u2011' || unit == u'\u2212';
        if (!isSpace(unit))
            result.push_back(dash && dashesToo ? u'-' : unit);
        else if (result.empty() || result.back() != u' ')
            result.push_back(u' ');
    }
    return result;
}

void report(const CheckContext& context, const std::string& message, std::int32_t paragraph, Span span, std::u16string_view right,
            std::vector<Finding>& findings)
{
    const auto text = context.analysis.textOf(paragraph);
    const auto was = text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    findings.push_back(makeFinding(context, message, placeInText(context.analysis, paragraph, span),
                                   {{"observed", toUtf8(was)}, {"expected", toUtf8(right)}}));
    offerText(findings.back(), context.analysis, paragraph, span, std::u16string(right));
}

void checkParagraph(const CheckContext& context, std::int32_t paragraph, std::vector<Finding>& findings)
{
    const auto text = context.analysis.textOf(paragraph);
    const auto slice = [&](Span span) {
        return text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    };
    if (const auto motto = findWords(text, kMotto)) {
        const auto words = plain(slice(*motto), false);
        if (words != kRightMotto && words != kOldMotto)
            report(context, "motto", paragraph, *motto, kRightMotto, findings);
    }
    if (const auto line = findWords(text, kMottoLine)) {
        const auto words = plain(slice(*line), false);
        if (words != kRightLine)
            report(context, plain(words, true) == kRightLine ? "dash" : "", paragraph, *line, kRightLine, findings);
    }
}

/// The header of the document and of what it issues; forms for others to fill in are not ours to mend.
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto isHeader = [&](std::int32_t at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        return role == Role::Motto || role == Role::MottoLine ||
               std::any_of(analysis.extraRoles.begin(), analysis.extraRoles.end(), [&](const ExtraRole& extra) {
                   return extra.paragraph == at && (extra.role == Role::Motto || extra.role == Role::MottoLine);
               });
    };
    const auto all = static_cast<std::int32_t>(analysis.roles.size());
    for (std::int32_t at = 0; at < all; ++at) {
        const auto part = partOf(analysis, at);
        const bool ours = part < 0 || analysis.parts[static_cast<std::size_t>(part)].kind != PartKind::Appendix;
        if (ours && isHeader(at))
            checkParagraph(context, at, findings);
    }
}

} // namespace

const CheckKind& mottoFormCheckKind()
{
    static const CheckKind kind{"mottoForm", {}, run, {}, Reach::Paragraph};
    return kind;
}

} // namespace trinhky
