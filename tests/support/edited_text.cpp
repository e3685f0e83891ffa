#include "support/edited_text.hpp"

#include "base/text.hpp"
#include "model/label.hpp"
#include "model/label_text.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

namespace trinhky {

namespace {

/// Replaces a stretch; what is tracked as deleted elsewhere stays where it is.
void edit(Paragraph& paragraph, const TextEdit& change)
{
    const auto begin = static_cast<std::size_t>(change.span.begin);
    const auto length = static_cast<std::size_t>(change.span.end - change.span.begin);
    if (paragraph.text.substr(begin, length) != change.was)
        throw std::logic_error("an edit of text that is not there");
    paragraph.text.replace(begin, length, change.text);
    const auto grown = static_cast<std::int32_t>(change.text.size()) - (change.span.end - change.span.begin);
    for (Run& run : paragraph.runs) {
        if (run.span.begin >= change.span.end && run.span.begin > 0)
            run.span.begin += grown;
        if (run.span.end >= change.span.end)
            run.span.end += grown;
    }
}

/// Writer's letters know no đ.
std::u16string counted(const std::u16string& shown, int value)
{
    auto label = readAutomaticLabel(shown);
    if (!label || label->path.empty())
        return shown;
    UnitNumber number{label->path, u'\0'};
    number.path.back() = value;
    std::optional<std::u16string> text = numberLike(*label, number);
    if (label->kind == LabelKind::Point || label->kind == LabelKind::Letter)
        text = std::u16string(1, static_cast<char16_t>((isUpper(label->text.front()) ? u'A' : u'a') + value - 1));
    const Span span = numberSpan(*label);
    std::u16string result = shown;
    result.replace(result.find(label->text) + static_cast<std::size_t>(span.begin),
                   static_cast<std::size_t>(span.end - span.begin), text.value_or(u"?"));
    return result;
}

int countOf(const std::u16string& shown)
{
    const auto label = readAutomaticLabel(shown);
    if (!label || label->path.empty())
        return 0;
    const bool lettered = label->kind == LabelKind::Point || label->kind == LabelKind::Letter;
    return lettered ? label->letter - u'a' + 1 : label->path.back();
}

void count(Snapshot& snapshot)
{
    std::map<std::u16string, std::vector<int>> counters;
    for (Paragraph& paragraph : snapshot.paragraphs) {
        if (paragraph.label.empty() || countOf(paragraph.label) == 0)
            continue;
        auto& levels = counters[paragraph.list.id];
        const auto level = static_cast<std::size_t>(paragraph.list.level);
        const bool first = levels.size() <= level;
        levels.resize(level + 1);
        const int value = first ? countOf(paragraph.label) : levels[level] + 1;
        levels[level] = paragraph.list.restart.value_or(value);
        paragraph.label = counted(paragraph.label, levels[level]);
    }
}

void edit(Paragraph& paragraph, const NumberEdit& change)
{
    paragraph.list.restart = change.startAt;
    if (!change.off)
        return;
    paragraph.label.clear();
    paragraph.list = {};
}

} // namespace

Snapshot withEdits(const Snapshot& snapshot, const EditPlan& plan)
{
    Snapshot after = snapshot;
    std::vector<const TextEdit*> texts;
    for (const Edit& change : plan.edits)
        if (const auto* text = std::get_if<TextEdit>(&change))
            texts.push_back(text);
        else if (const auto* number = std::get_if<NumberEdit>(&change))
            edit(after.paragraphs[static_cast<std::size_t>(number->paragraph)], *number);
    std::stable_sort(texts.begin(), texts.end(),
                     [](const TextEdit* a, const TextEdit* b) { return a->span.begin > b->span.begin; });
    for (const TextEdit* text : texts)
        edit(after.paragraphs[static_cast<std::size_t>(text->paragraph)], *text);
    count(after);
    return after;
}

std::string linesOf(const Snapshot& snapshot)
{
    std::string text;
    for (const Paragraph& paragraph : snapshot.paragraphs)
        text += toUtf8(paragraph.label) + (paragraph.label.empty() ? "" : " ") + toUtf8(paragraph.text) + "\n";
    return text;
}

} // namespace trinhky
