#include "checks/text_fix.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace trinhky {
namespace {

bool overlaps(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

bool holdsUnseen(const Paragraph& paragraph, const Span& span)
{
    return std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [&](const Run& run) { return (run.deleted || run.hidden) && overlaps(run.span, span); }) ||
           std::any_of(paragraph.footnoteAnchors.begin(), paragraph.footnoteAnchors.end(),
                       [&](std::int32_t anchor) { return span.begin <= anchor && anchor < span.end; });
}

} // namespace

void offerOriginal(Finding& finding, const Snapshot& snapshot, std::int32_t paragraph, Span span, const std::u16string& text,
                   Message label)
{
    const auto& whole = snapshot.paragraphs[static_cast<std::size_t>(paragraph)];
    if (holdsUnseen(whole, span))
        return;
    const auto was = whole.text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    finding.fixes.push_back({std::move(label), {TextEdit{paragraph, span, was, text}}});
}

void offerText(Finding& finding, const Analysis& analysis, std::int32_t paragraph, Span normal, const std::u16string& text,
               Message label)
{
    offerOriginal(finding, *analysis.snapshot, paragraph, analysis.originalSpan(paragraph, normal), text, std::move(label));
}

void offerText(Finding& finding, const Analysis& analysis, std::int32_t paragraph, Span normal, const std::u16string& text)
{
    const auto words = toUtf8(text);
    offerText(finding, analysis, paragraph, normal, text,
              text.empty() ? Message{"Bỏ phần thừa.", "Remove it."}
                           : Message{"Sửa thành “" + words + "”.", "Change to “" + words + "”."});
}

} // namespace trinhky
