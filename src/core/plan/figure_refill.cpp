#include "plan/figure_refill.hpp"

#include "base/text.hpp"
#include "data/document_table.hpp"
#include "data/figure.hpp"
#include "data/table_places.hpp"
#include "doc/bookmark_named.hpp"

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

std::u16string slice(const Paragraph& paragraph, Span span)
{
    return paragraph.text.substr(at(span.begin), at(span.end - span.begin));
}

std::string storyName(const Paragraph& paragraph)
{
    switch (paragraph.story) {
    case Story::Body:
    case Story::Table:
        return "Đoạn " + std::to_string(paragraph.number);
    case Story::Header:
        return "Đầu trang";
    case Story::Footer:
        return "Chân trang";
    case Story::Footnote:
        return "Chú thích";
    case Story::Frame:
        break;
    }
    return "Khung";
}

Message leftAlone(const std::string& text, const RecordedFigure& figure, const Message& why)
{
    const auto name = "“" + text + "” (" + addressText({figure.no, figure.row, figure.column, {}}) + ")";
    return {"Số liệu " + name + " giữ nguyên: " + why.vi, "The figure " + name + " is left as it is: " + why.en};
}

/// A text filled in with the unit of its address goes on with it, wherever the sentence names it now.
bool hasUnit(const RecordedFigure& figure)
{
    const bool number = std::ranges::any_of(figure.text, [](char letter) { return letter >= '0' && letter <= '9'; });
    return !figure.unit.empty() && (!number || figure.text.ends_with(figure.unit));
}

class FigureRefill {
public:
    FigureRefill(const RefillInput& input, RefillPlan& plan) : m_in(input), m_plan(plan) {}

    void refill(std::size_t index)
    {
        auto& recorded = m_plan.record.figures[index];
        const auto place = figurePlace(m_in.snapshot, recorded.bookmark);
        if (!place)
            return leave(recorded.text, recorded,
                         {"không đọc được chỗ của số liệu, hãy sửa bằng tay.", "its place cannot be read; change it by hand."});
        const auto [paragraph, span] = *place;
        const auto& whole = m_in.snapshot.paragraphs[at(paragraph)];
        const auto old = seenText(whole, span);
        if (old.empty())
            return leave(
                recorded.text, recorded,
                {"đã được bỏ khỏi câu, không điền lại.", "it was taken out of its sentence and is not filled in again."});
        const auto figure = findFigure(m_in.data, {recorded.no, recorded.row, recorded.column, recorded.unit});
        if (!figure)
            return leave(old, recorded, figure.error().message);
        const auto written = writeFigure(figure.value(), recorded.unit, m_in.units);
        if (!written)
            return leave(old, recorded, written.error().message);
        ++m_plan.cells;
        const auto now = boundText(written.value(), hasUnit(recorded), std::u16string_view(whole.text).substr(at(span.end)));
        const auto filled = std::exchange(recorded.text, now);
        m_plan.bookmarks.push_back(recorded.bookmark);
        if (sameText(old, now))
            return;
        if (changesOtherwise(paragraph)) {
            recorded.text = filled;
            return leave(old, recorded,
                         {"ô chứa số này được cập nhật cùng bảng.", "the cell that holds it is refreshed with its table."});
        }
        RefillItem item;
        item.figure = index;
        item.paragraph = paragraph;
        item.place = storyName(whole) + ", " + figure.value().row->name + ", " + figure.value().column->title;
        item.old = old;
        item.now = now;
        item.head = seenText(whole, {0, span.begin}, false);
        item.tail = seenText(whole, {span.end, static_cast<std::int32_t>(whole.text.size())}, false);
        item.filled = filled;
        item.edits = {TextEdit{paragraph, span, slice(whole, span), toUtf16(now)}};
        if (!sameText(old, filled)) {
            item.kind = RefillItem::Kind::HandEdited;
            item.why = handEdited(filled);
            item.chosen = false;
        }
        m_items.push_back(std::move(item));
    }

    void finish()
    {
        const auto place = [](const RefillItem& item) {
            return std::pair{item.paragraph, std::get<TextEdit>(item.edits.front()).span.begin};
        };
        std::ranges::sort(m_items, {}, place);
        std::ranges::move(m_items, std::back_inserter(m_plan.items));
    }

private:
    bool changesOtherwise(std::int32_t paragraph) const
    {
        return std::ranges::any_of(m_plan.items, [&](const RefillItem& item) {
            return std::ranges::any_of(item.edits, [&](const Edit& edit) {
                return paragraphOf(edit) == paragraph && !std::holds_alternative<RowInsert>(edit);
            });
        });
    }

    void leave(const std::string& text, const RecordedFigure& figure, const Message& why)
    {
        m_plan.notes.push_back(leftAlone(text, figure, why));
    }

    const RefillInput& m_in;
    RefillPlan& m_plan;
    std::vector<RefillItem> m_items;
};

} // namespace

std::optional<std::pair<std::int32_t, Span>> figurePlace(const Snapshot& snapshot, const std::string& bookmark)
{
    const auto* const found = bookmarkNamed(snapshot, bookmark);
    if (!found)
        return std::nullopt;
    const auto& text = snapshot.paragraphs[at(found->paragraph)].text;
    auto span = found->span;
    span.end = std::min(span.end, static_cast<std::int32_t>(text.size()));
    while (span.begin < span.end && isSpace(text[at(span.begin)]))
        ++span.begin;
    while (span.begin < span.end && isSpace(text[at(span.end - 1)]))
        --span.end;
    return std::pair{found->paragraph, span};
}

void refillFigures(const RefillInput& input, const std::vector<std::size_t>& figures, RefillPlan& plan)
{
    FigureRefill refill(input, plan);
    for (const auto index : figures)
        refill.refill(index);
    refill.finish();
}

} // namespace trinhky
