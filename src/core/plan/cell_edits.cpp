#include "plan/cell_edits.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

const Paragraph& paragraphAt(const Snapshot& snapshot, std::int32_t index)
{
    return snapshot.paragraphs[static_cast<std::size_t>(index)];
}

void replace(std::vector<Edit>& edits, const Paragraph& paragraph, std::int32_t index, Span span, const std::u16string& text)
{
    auto was = paragraph.text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    if (was != text)
        edits.emplace_back(TextEdit{index, span, std::move(was), text});
}

} // namespace

std::vector<Edit> cellEdits(const Snapshot& snapshot, const DocumentCell& cell, const std::string& text, const std::string& mark)
{
    std::vector<Edit> edits;
    if (cell.paragraphs.empty())
        return edits;
    const auto index = cell.paragraphs.front();
    const auto& paragraph = paragraphAt(snapshot, index);
    const auto size = static_cast<std::int32_t>(paragraph.text.size());
    const bool plain = std::ranges::none_of(paragraph.runs, [](const Run& run) { return run.deleted || run.hidden; });
    if (const auto length = static_cast<std::int32_t>(noteMarkLength(paragraph.text)); plain && length > 0 && !mark.empty()) {
        replace(edits, paragraph, index, {0, size - length}, toUtf16(text));
        replace(edits, paragraph, index, {size - length, size}, toUtf16(mark));
    } else {
        replace(edits, paragraph, index, {0, size}, toUtf16(text + mark));
    }
    for (std::size_t i = 1; i < cell.paragraphs.size(); ++i)
        edits.emplace_back(ParagraphRemove{cell.paragraphs[i], paragraphAt(snapshot, cell.paragraphs[i]).text});
    return edits;
}

} // namespace trinhky
