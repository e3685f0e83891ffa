#include "checks/numbers.hpp"

#include "base/text.hpp"
#include "checks/text_fix.hpp"
#include "model/label_text.hpp"

#include <optional>
#include <utility>

namespace trinhky {

namespace {

/// What the decree would have written, and which message of the rule says so.
struct Style {
    std::string message;
    std::string expected;
};

std::optional<Style> headingStyle(const Label& label, bool mixedParts)
{
    const bool ordinal = label.ordinalWords || label.ordinalDigits;
    const bool roman = label.kind == LabelKind::Part || label.kind == LabelKind::Chapter;
    if (!ordinal && roman == label.romanDigits)
        return std::nullopt;
    Label right = label;
    right.romanDigits = roman;
    return Style{ordinal && label.kind == LabelKind::Part && !mixedParts ? "ordinal" : "", unitName(right)};
}

/// An automatic label may show a delimiter that the list adds for itself; it is judged like a typed one.
std::optional<Style> listStyle(const Label& label)
{
    if (label.path.empty())
        return std::nullopt;
    const std::string number =
        label.kind == LabelKind::Point ? toUtf8(std::u16string(1, label.letter)) : numberText(label, label.path.back());
    switch (label.kind) {
    case LabelKind::Article:
        return label.delimiter == u"." ? std::nullopt : std::optional(Style{"", unitName(label) + "."});
    case LabelKind::Roman:
        if (!label.romanDigits) {
            Label right = label;
            right.romanDigits = true;
            return Style{"", numberText(right, right.path.back()) + "."};
        }
        return label.delimiter == u"." ? std::nullopt : std::optional(Style{"", number + "."});
    case LabelKind::Clause:
        return label.delimiter == u"." ? std::nullopt : std::optional(Style{"", number + "."});
    case LabelKind::Point:
        return label.delimiter == u")" ? std::nullopt : std::optional(Style{"", number + ")"});
    case LabelKind::Letter:
        return Style{"letter", ""};
    default:
        return std::nullopt;
    }
}

std::optional<Style> styleOf(const Label& label, bool mixedParts)
{
    switch (label.kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
    case LabelKind::Section:
    case LabelKind::Subsection:
        return headingStyle(label, mixedParts);
    default:
        return listStyle(label);
    }
}

/// "Chương 2" gets its "II", "2. NỘI DUNG" among mục too, "a." its bracket; the words of the unit stay as they are written.
void offerStyle(const CheckContext& context, const OutlineNode& node, Finding& finding)
{
    const Label& label = node.label;
    if (label.automatic)
        return;
    const auto begin = label.span.begin;
    const bool heading = label.kind == LabelKind::Part || label.kind == LabelKind::Chapter || label.kind == LabelKind::Section ||
                         label.kind == LabelKind::Subsection;
    if (label.kind == LabelKind::Roman && !label.romanDigits) {
        const auto end = begin + static_cast<std::int32_t>(label.text.size() + label.delimiter.size());
        offerText(finding, context.analysis, node.paragraph, {begin, end}, toRoman(label.path.back()) + u".");
        return;
    }
    if (!heading) {
        const auto end = begin + static_cast<std::int32_t>(label.text.size());
        offerText(finding, context.analysis, node.paragraph, {end, label.span.end}, label.kind == LabelKind::Point ? u")" : u".");
        return;
    }
    Span number = numberSpan(label);
    if (label.ordinalWords || label.ordinalDigits) // "thứ" goes with the word
        number.begin = static_cast<std::int32_t>(label.text.find_last_of(
                           u" \t\u00A0", label.text.find_last_not_of(u" \t\u00A0", static_cast<std::size_t>(number.begin) - 1))) +
                       1;
    Label right = label;
    right.romanDigits = label.kind == LabelKind::Part || label.kind == LabelKind::Chapter;
    offerText(finding, context.analysis, node.paragraph, {begin + number.begin, begin + number.end},
              toUtf16(numberText(right, label.path.back())));
}

/// "Phần thứ nhất" and "Phần thứ 2", or "Phần II", in one document.
bool mixesParts(const std::vector<OutlineNode>& nodes)
{
    bool words = false;
    bool other = false;
    for (const OutlineNode& node : nodes)
        if (node.paragraph >= 0 && node.label.kind == LabelKind::Part)
            (node.label.ordinalWords ? words : other) = true;
    return words && other;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    const bool mixed = mixesParts(nodes);
    bool letterSaid = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Label& label = nodes[i].label;
        if (nodes[i].paragraph < 0 || label.kind == LabelKind::Bullet)
            continue;
        const auto style = styleOf(label, mixed);
        if (!style || (style->message == "letter" && std::exchange(letterSaid, true)))
            continue;
        const MessageArguments arguments{{"observed", toUtf8(label.text + label.delimiter)}, {"expected", style->expected}};
        Finding finding = makeFinding(context, style->message, numberPlace(context, static_cast<std::int32_t>(i)), arguments);
        if (!style->expected.empty())
            offerStyle(context, nodes[i], finding);
        findings.push_back(std::move(finding));
    }
}

} // namespace

const CheckKind& labelStyleCheckKind()
{
    static const CheckKind kKind{"labelStyle", {}, run};
    return kKind;
}

} // namespace trinhky
