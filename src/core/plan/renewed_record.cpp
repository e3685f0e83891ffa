#include "plan/renewed_record.hpp"

#include "base/text.hpp"
#include "data/filled_places.hpp"
#include "plan/figure_refill.hpp"

#include <unordered_map>

namespace trinhky {

namespace {

/// By the paragraph that they change.
using TextEdits = std::unordered_multimap<std::int32_t, const TextEdit*>;

void renewFigure(const Snapshot& before, RecordedFigure& figure, const TextEdits& edits)
{
    const auto place = figurePlace(before, figure.bookmark);
    if (!place)
        return;
    const auto [begin, end] = edits.equal_range(place->first);
    for (auto edit = begin; edit != end; ++edit)
        if (edit->second->span.begin <= place->second.begin && edit->second->span.end >= place->second.end)
            figure.text = toUtf8(trim(edit->second->text));
}

void renewTable(const Snapshot& before, RecordedTable& table, const TextEdits& edits)
{
    for (const auto& place : filledPlaces(before, table)) {
        if (edits.count(place.paragraph) != 1)
            continue;
        const auto& edit = *edits.find(place.paragraph)->second;
        auto text = before.paragraphs[static_cast<std::size_t>(place.paragraph)].text;
        text.replace(static_cast<std::size_t>(edit.span.begin), static_cast<std::size_t>(edit.span.end - edit.span.begin),
                     edit.text);
        table.rows[place.row].texts[place.column] = toUtf8(trim(text));
    }
}

} // namespace

RenewedRecord renewedRecord(const Snapshot& before, const DataRecord& record, const EditPlan& edits)
{
    TextEdits texts;
    for (const Edit& edit : edits.edits)
        if (const auto* const text = std::get_if<TextEdit>(&edit))
            texts.emplace(text->paragraph, text);
    RenewedRecord renewed{record, {}};
    if (texts.empty())
        return renewed;
    for (std::size_t i = 0; i < record.tables.size(); ++i) {
        renewTable(before, renewed.record.tables[i], texts);
        if (renewed.record.tables[i] != record.tables[i])
            renewed.bookmarks.push_back(record.tables[i].bookmark);
    }
    for (std::size_t i = 0; i < record.figures.size(); ++i) {
        renewFigure(before, renewed.record.figures[i], texts);
        if (renewed.record.figures[i] != record.figures[i])
            renewed.bookmarks.push_back(record.figures[i].bookmark);
    }
    return renewed;
}

} // namespace trinhky
