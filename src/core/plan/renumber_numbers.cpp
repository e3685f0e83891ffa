#include "plan/renumber_numbers.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

const Message kDeletedWithin{"Số này có phần đã xóa đang theo dõi thay đổi nên được giữ nguyên.",
                             "This number holds a tracked deletion and stays as it is."};
const Message kNoSuchNumber{"Kiểu đánh số này không có số tiếp theo nên được giữ nguyên.",
                            "This style of numbering has no further number, so it stays as it is."};

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// Where the number of an appendix stands in its label, with "số"; empty behind the word when there is none.
Span appendixNumberSpan(const Label& label)
{
    constexpr std::size_t kWord = 7; // "Phụ lục"
    std::u16string_view rest = std::u16string_view(label.text).substr(std::min(kWord, label.text.size()));
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    const auto end = static_cast<std::int32_t>(label.text.size());
    return {end - static_cast<std::int32_t>(rest.size()), end};
}

/// "Phụ lục I.2": the appendices are grouped in a way of their own.
bool hasSubAppendix(const Analysis& analysis)
{
    const auto& cited = analysis.citations.appendices;
    return std::any_of(cited.begin(), cited.end(), [](const AppendixCitation& citation) {
        return citation.document != CitedDocument::Other && citation.word == u"phụ lục" && citation.number &&
               citation.number->text.find(u'.') != std::u16string::npos;
    });
}

} // namespace

bool replaceNumber(const Analysis& analysis, std::int32_t paragraph, Span normal, std::u16string text, RenumberPlan& plan)
{
    const auto seen = analysis.textOf(paragraph).substr(at(normal.begin), at(normal.end - normal.begin));
    Span span{analysis.originalSpan(paragraph, normal).begin, 0};
    span.end = normal.end == normal.begin ? span.begin : analysis.originalSpan(paragraph, {normal.end - 1, normal.end}).begin + 1;
    const std::u16string_view original = analysis.snapshot->paragraphs[at(paragraph)].text;
    const auto was = original.substr(at(span.begin), at(span.end - span.begin));
    if (was != seen) {
        plan.remarks.push_back({paragraph, span, kDeletedWithin});
        return false;
    }
    plan.plan.edits.push_back(TextEdit{paragraph, span, std::u16string(was), std::move(text)});
    return true;
}

void editTypedNumbers(const Renumbering& renumbering, RenumberPlan& plan)
{
    const auto& nodes = renumbering.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Label& label = nodes[i].label;
        if (label.automatic || renumbering.right[i] == numberOf(label))
            continue;
        const auto text = numberLike(label, renumbering.right[i]);
        if (!text) {
            plan.remarks.push_back(
                {nodes[i].paragraph, renumbering.analysis.originalSpan(nodes[i].paragraph, label.span), kNoSuchNumber});
            continue;
        }
        const Span number = numberSpan(label);
        if (replaceNumber(renumbering.analysis, nodes[i].paragraph,
                          {label.span.begin + number.begin, label.span.begin + number.end}, *text, plan))
            ++plan.units;
    }
}

std::vector<AppendixNumber> rightAppendices(const Analysis& analysis)
{
    std::vector<AppendixNumber> appendices;
    for (std::size_t part = 1; part < analysis.parts.size(); ++part) {
        const auto heading = analysis.find(Role::AppendixNo, static_cast<std::int32_t>(part));
        if (heading < 0)
            continue;
        if (auto label = readLabel(analysis.textOf(heading)); label && label->kind == LabelKind::Appendix)
            appendices.push_back({heading, std::move(*label), static_cast<int>(appendices.size()) + 1});
    }
    const auto isNested = [](const AppendixNumber& appendix) {
        return appendix.right > 1 && appendix.label.path == std::vector{1};
    };
    const bool partial =
        !appendices.empty() && !appendices.front().label.path.empty() && appendices.front().label.path.front() > 2;
    if (partial || appendices.size() < 2 || hasSubAppendix(analysis) ||
        std::any_of(appendices.begin(), appendices.end(), isNested))
        appendices.clear();
    return appendices;
}

void editAppendixNumbers(const Renumbering& renumbering, RenumberPlan& plan)
{
    for (const auto& [paragraph, label, right] : renumbering.appendices) {
        if (label.romanDigits && label.path == std::vector<int>{right})
            continue;
        const Span number = appendixNumberSpan(label);
        const bool spaced = number.begin > 0 && isSpace(label.text[at(number.begin) - 1]);
        if (replaceNumber(renumbering.analysis, paragraph, {label.span.begin + number.begin, label.span.begin + number.end},
                          (spaced ? u"" : u" ") + toRoman(right), plan))
            ++plan.units;
    }
}

} // namespace trinhky
