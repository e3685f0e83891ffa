#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>
#include <utility>

/// "./." stands once at the end of the main text and of every attached part. A part that ends in a data table, with or without notes below it, is left
/// alone: offices do not agree on where the mark would go.
namespace trinhky {
namespace {

constexpr std::u16string_view kMark = u"./.";

bool isClosing(Role role) { return role == Role::RecipientsLabel || role == Role::Recipient || role == Role::SignAuthority; }

/// The paragraphs of a part that hold its text, up to recipients and signature.
std::vector<std::int32_t> contentOf(const Analysis& analysis, const Part& part)
{
    std::vector<std::int32_t> content;
    for (auto at = part.begin; at < part.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (isClosing(role) && !content.empty())
            break;
        if (isContent(role) && !trim(analysis.textOf(at)).empty())
            content.push_back(at);
    }
    return content;
}

/// A mark that lost a stroke or has blanks in it: "./", "/.", ". / .".
bool isDamaged(std::u16string_view text)
{
    std::u16string tail;
    for (auto at = text.size(); at > 0 && tail.size() < 3; --at) {
        const char16_t unit = text[at - 1];
        if (unit == u'.' || unit == u'/')
            tail.insert(tail.begin(), unit);
        else if (!isSpace(unit))
            break;
    }
    return tail.find(u'/') != tail.npos;
}

/// Where a mutilated mark begins in text that ends in it; the end of the text where there is none.
std::size_t endingFrom(std::u16string_view text)
{
    auto at = text.size();
    while (at > 0 && (text[at - 1] == u'.' || text[at - 1] == u'/' || isSpace(text[at - 1])))
        --at;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    const bool sign = at == text.size() && at > 0 && (text[at - 1] == u';' || text[at - 1] == u',' || text[at - 1] == u':');
    return sign ? at - 1 : at;
}

Finding reportAt(const CheckContext& context, const std::string& message, std::int32_t paragraph, std::size_t at,
                 std::size_t length)
{
    const Span span{static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + length)};
    return makeFinding(context, message, placeInText(context.analysis, paragraph, span), {{"expected", "./."}});
}

bool isDot(char16_t unit) { return unit == u'.' || unit == u'\u2026'; }

/// "Số: .../...", "ngày …./…./…": room to write in.
bool isInGap(std::u16string_view text, std::size_t at)
{
    const auto end = at + kMark.size();
    if (text.find_first_not_of(u" \t*", end) == text.npos)
        return false;
    return (at > 0 && isDot(text[at - 1])) || isDot(text[end]) || isDigit(text[end]);
}

struct Mark {
    std::int32_t paragraph = -1;
    std::size_t at = 0;
};

std::vector<Mark> marksIn(const Analysis& analysis, const std::vector<std::int32_t>& content)
{
    std::vector<Mark> marks;
    for (const auto paragraph : content) {
        const auto text = analysis.textOf(paragraph);
        for (auto at = text.find(kMark); at != text.npos; at = text.find(kMark, at + 1))
            if (!isInGap(text, at))
                marks.push_back({paragraph, at});
    }
    return marks;
}

/// True when nothing of weight follows the paragraph: the sentence of adoption, or short lines of a signature that was not
/// recognised.
bool endsText(const Analysis& analysis, const std::vector<std::int32_t>& content, std::int32_t paragraph)
{
    constexpr std::size_t kShortLine = 80;
    return std::all_of(content.begin(), content.end(), [&](std::int32_t other) {
        const auto role = analysis.roles[static_cast<std::size_t>(other)];
        return other <= paragraph || role == Role::Adoption || role == Role::TableCell ||
               (role != Role::Heading && trim(analysis.textOf(other)).size() < kShortLine);
    });
}

/// A form among others in an appendix ends in a mark of its own, and below it is signed: "NGƯỜI LÀM ĐƠN", "(Ký tên)", a date.
bool endsFormOfAppendix(const Analysis& analysis, const Part& part, const std::vector<std::int32_t>& content, const Mark& mark)
{
    constexpr std::size_t kLongest = 60;
    const auto next = std::upper_bound(content.begin(), content.end(), mark.paragraph);
    if (part.kind != PartKind::Appendix || next == content.end() ||
        analysis.roles[static_cast<std::size_t>(*next)] == Role::Heading)
        return false;
    const auto behind = trim(analysis.textOf(mark.paragraph).substr(mark.at + kMark.size()));
    const auto below = trim(analysis.textOf(*next));
    return behind.empty() && below.size() < kLongest && (isUpperCaseText(below) || below.back() == u')' || isDot(below.back()));
}

/// True when the last of the content belongs to a table: its cells, or the notes below it, which begin with one of the rule's words.
bool endsInTable(const CheckContext& context, const std::vector<std::int32_t>& content)
{
    const auto& analysis = context.analysis;
    const auto isCell = [&](std::int32_t at) { return analysis.roles[static_cast<std::size_t>(at)] == Role::TableCell; };
    const auto lastCell = std::find_if(content.rbegin(), content.rend(), isCell);
    if (lastCell == content.rend() || lastCell == content.rbegin())
        return lastCell != content.rend();
    const auto goesOn = [&](std::int32_t at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        return role == Role::Heading || role == Role::Adoption;
    };
    if (std::any_of(content.rbegin(), lastCell, goesOn))
        return false; // the table stands within the text
    const auto firstBelow = foldKey(analysis.textOf(*(lastCell - 1)));
    const auto words = splitList(context.rule.param("notes"), '|');
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return firstBelow.starts_with(foldKey(toUtf16(word))); });
}

/// Appendices may end in tables, lists and forms that conversion has flattened: only one that ends in a sentence is asked.
bool asksForMark(const CheckContext& context, const Part& part, const std::vector<std::int32_t>& content,
                 std::u16string_view text)
{
    if (endsInTable(context, content))
        return false;
    if (part.kind == PartKind::Main)
        return true;
    const bool ruled = part.kind == PartKind::Attached || context.regime == Regime::ND30; // Mẫu 2.1 is one of NĐ 30
    return ruled && !part.form && (text.ends_with(u'.') || isDamaged(text));
}

/// Puts the mark behind the text, instead of what stands there of one.
void offerEnd(const CheckContext& context, std::int32_t paragraph, std::u16string_view text, Finding& finding)
{
    const Span rest{static_cast<std::int32_t>(endingFrom(text)), static_cast<std::int32_t>(text.size())};
    offerText(finding, context.analysis, paragraph, rest, std::u16string(kMark), {"Thêm “./.”.", "Add “./.”."});
}

/// The mark becomes the full stop of its sentence.
void offerStop(const CheckContext& context, const Mark& mark, Finding& finding)
{
    const auto text = context.analysis.textOf(mark.paragraph);
    const bool stopped = mark.at > 0 && text[mark.at - 1] == u'.';
    const Span span{static_cast<std::int32_t>(mark.at), static_cast<std::int32_t>(mark.at + kMark.size())};
    offerText(finding, context.analysis, mark.paragraph, span, stopped ? u"" : u".", {"Bỏ dấu “./.” này.", "Remove this “./.”."});
}

void checkPart(const CheckContext& context, const Part& part, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto content = contentOf(analysis, part);
    if (content.empty())
        return;
    const auto last = content.back();
    auto text = analysis.textOf(last);
    text = text.substr(0, text.find_last_not_of(u" \t*") + 1);
    const bool asked = !text.empty() && asksForMark(context, part, content, text);
    const auto marks = marksIn(analysis, content);
    bool ended = !marks.empty() && endsText(analysis, content, marks.back().paragraph);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if ((i + 1 == marks.size() && endsText(analysis, content, marks[i].paragraph)) ||
            endsFormOfAppendix(analysis, part, content, marks[i]))
            continue;
        auto finding = reportAt(context, "extra", marks[i].paragraph, marks[i].at, kMark.size());
        offerStop(context, marks[i], finding);
        if (!ended && asked && !finding.fixes.empty()) {
            Finding end;
            offerEnd(context, last, text, end);
            if (!end.fixes.empty())
                finding.fixes.front().edits.push_back(end.fixes.front().edits.front());
            ended = true;
        }
        findings.push_back(std::move(finding));
    }
    if (!marks.empty() || !asked)
        return;
    findings.push_back(reportAt(context, isDamaged(text) ? "damaged" : "", last, text.size() - 1, 1));
    offerEnd(context, last, text, findings.back());
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    for (const auto& part : context.analysis.parts)
        checkPart(context, part, findings);
}

} // namespace

const CheckKind& endMarkCheckKind()
{
    static constexpr std::array<std::string_view, 1> kParams{"notes"};
    static const CheckKind kind{"endMark", kParams, run};
    return kind;
}

} // namespace trinhky
