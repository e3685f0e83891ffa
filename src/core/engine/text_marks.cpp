#include "engine/text_marks.hpp"

#include "checks/check.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace trinhky {
namespace {

/// The fix as one new text for a stretch of the paragraph; nothing when it does anything else.
struct Replacement {
    Span span;
    std::u16string text;
};

std::u16string_view part(std::u16string_view text, std::int32_t begin, std::int32_t end)
{
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

bool fits(Span span, std::u16string_view text)
{
    return span.begin >= 0 && span.begin <= span.end && span.end <= static_cast<std::int32_t>(text.size());
}

std::optional<Replacement> replacementOf(const Fix& fix, std::int32_t paragraph, std::u16string_view text)
{
    std::vector<const TextEdit*> edits;
    for (const Edit& edit : fix.edits) {
        const auto* change = std::get_if<TextEdit>(&edit);
        if (!change || change->paragraph != paragraph || !fits(change->span, text))
            return std::nullopt;
        edits.push_back(change);
    }
    if (edits.empty())
        return std::nullopt;
    std::sort(edits.begin(), edits.end(), [](const TextEdit* a, const TextEdit* b) { return a->span.begin < b->span.begin; });
    Replacement all{{edits.front()->span.begin, edits.front()->span.begin}, {}};
    for (const TextEdit* edit : edits) {
        if (edit->span.begin < all.span.end)
            return std::nullopt;
        all.text += part(text, all.span.end, edit->span.begin);
        all.text += edit->text;
        all.span.end = edit->span.end;
    }
    return all;
}

/// A place between two letters is shown by the letter before it.
Span visible(Span span, std::u16string_view text)
{
    if (span.begin < span.end)
        return span;
    return span.begin > 0 ? Span{span.begin - 1, span.end}
                          : Span{0, std::min<std::int32_t>(1, static_cast<std::int32_t>(text.size()))};
}

std::optional<TextMark> markOf(const Finding& finding, std::u16string_view text, const RuleSet& rules)
{
    const Rule* rule = rules.findRule(finding.rule);
    const CheckKind* kind = rule ? findCheckKind(rule->kind) : nullptr;
    if (!kind || rule->formattingNeeded || finding.absent || finding.waiver || !fits(finding.where.span, text))
        return std::nullopt;
    std::vector<Replacement> replacements;
    for (const Fix& fix : finding.fixes)
        if (auto replacement = replacementOf(fix, finding.where.paragraph, text))
            replacements.push_back(std::move(*replacement));
    Span span = visible(finding.where.span, text);
    for (const Replacement& replacement : replacements) {
        span.begin = std::min(span.begin, replacement.span.begin);
        span.end = std::max(span.end, replacement.span.end);
    }
    if (span.begin == span.end)
        return std::nullopt;
    TextMark mark{span, finding.severity, finding.rule, finding.message, finding.clause, {}, kind->reach == Reach::Paragraph};
    for (const Replacement& replacement : replacements)
        mark.suggestions.push_back(std::u16string(part(text, span.begin, replacement.span.begin)) + replacement.text +
                                   std::u16string(part(text, replacement.span.end, span.end)));
    return mark;
}

} // namespace

TextMarks textMarks(const CheckResult& result, const Snapshot& snapshot, const RuleSet& rules)
{
    TextMarks marks;
    if (result.kind.empty())
        return marks;
    for (const Finding& finding : result.findings) {
        if (finding.where.paragraph < 0)
            continue;
        const auto& text = snapshot.paragraphs[static_cast<std::size_t>(finding.where.paragraph)].text;
        if (auto mark = markOf(finding, text, rules))
            marks[finding.where.paragraph].push_back(std::move(*mark));
    }
    return marks;
}

std::vector<TextMark> textMarks(const std::vector<Finding>& findings, const Paragraph& paragraph, const RuleSet& rules)
{
    std::vector<TextMark> marks;
    for (const Finding& finding : findings)
        if (auto mark = markOf(finding, paragraph.text, rules))
            marks.push_back(std::move(*mark));
    return marks;
}

} // namespace trinhky
