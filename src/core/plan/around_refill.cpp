#include "plan/around_refill.hpp"

#include "base/text.hpp"
#include "data/table_places.hpp"
#include "plan/cell_edits.hpp"

#include <algorithm>

namespace trinhky {

namespace {

/// Paragraphs before and behind a table that may have come with it.
constexpr std::size_t kLookedAt = 8;

} // namespace

AroundRefill::Outcome AroundRefill::run(bool sameColumns)
{
    header(sameColumns);
    lines(&RecordedTable::above, false);
    lines(&RecordedTable::below, true);
    return std::move(m_outcome);
}

void AroundRefill::tell(Lines RecordedTable::*which, std::string vi, std::string en)
{
    m_outcome.notes.push_back({std::move(vi), std::move(en)});
    m_now.*which = m_record.*which;
}

void AroundRefill::change(const DocumentCell& place, const std::string& name, const std::string& text)
{
    RefillItem item;
    item.kind = RefillItem::Kind::Around;
    item.paragraph = place.paragraphs.front();
    item.place = name;
    item.old = place.text;
    item.now = text;
    item.edits = cellEdits(m_snapshot, place, text, "");
    m_outcome.items.push_back(std::move(item));
}

void AroundRefill::header(bool sameColumns)
{
    if (m_now.titles == m_record.titles)
        return;
    std::vector<const DocumentCell*> cells;
    for (const DocumentRow& row : m_table.rows)
        if (row.row < m_record.headerRows)
            for (const DocumentCell& cell : row.cells)
                if (!cell.text.empty())
                    cells.push_back(&cell);
    if (!sameColumns || cells.size() != m_record.titles.size() || m_now.titles.size() != m_record.titles.size()) {
        tell(&RecordedTable::titles, "Tiêu đề cột trong dữ liệu đã đổi: hãy tự sửa phần đầu bảng.",
             "The titles of the columns have changed in the data: bring the head of the table up to date by hand.");
        return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (sameText(cells[i]->text, m_now.titles[i]))
            continue;
        if (sameText(cells[i]->text, m_record.titles[i]))
            change(*cells[i], "Tiêu đề cột", m_now.titles[i]);
        else if (m_now.titles[i] != m_record.titles[i])
            m_outcome.notes.push_back(
                {"Tiêu đề cột “" + cells[i]->text + "” đã sửa tay nên giữ nguyên; trong dữ liệu là “" + m_now.titles[i] + "”.",
                 "The title “" + cells[i]->text + "” was edited by hand and stays; the data have “" + m_now.titles[i] + "”."});
    }
}

/// The paragraphs that say so, in that order, before or behind the table; fewer when some are not there.
std::vector<std::int32_t> AroundRefill::find(const Lines& texts, bool behind) const
{
    std::vector<std::int32_t> candidates;
    const auto count = static_cast<std::int32_t>(m_snapshot.paragraphs.size());
    for (auto i = behind ? m_table.lastParagraph + 1 : m_table.firstParagraph - 1;
         i >= 0 && i < count && candidates.size() < kLookedAt + texts.size(); i += behind ? 1 : -1) {
        const auto& paragraph = m_snapshot.paragraphs[static_cast<std::size_t>(i)];
        if (paragraph.story != Story::Body)
            break;
        candidates.push_back(i);
    }
    if (!behind)
        std::reverse(candidates.begin(), candidates.end());
    std::vector<std::int32_t> found;
    for (const auto index : candidates)
        if (found.size() < texts.size() &&
            sameText(seenText(m_snapshot.paragraphs[static_cast<std::size_t>(index)]), texts[found.size()]))
            found.push_back(index);
    return found;
}

void AroundRefill::lines(Lines RecordedTable::*which, bool behind)
{
    const auto& were = m_record.*which;
    const auto& now = m_now.*which;
    if (were == now)
        return;
    const auto found = find(were, behind);
    const auto missing = [&] { return found.size() != were.size(); };
    if (missing() || were.empty() || (!behind && were.size() != now.size())) {
        if (behind)
            tell(which, "Ghi chú dưới bảng trong dữ liệu đã đổi: hãy tự sửa phần ghi chú.",
                 "The notes under the table have changed in the data: bring them up to date by hand.");
        else
            tell(which, "Tên bảng hoặc đơn vị tính trong dữ liệu đã đổi: hãy tự sửa phần trên bảng.",
                 "The title or the unit of the table has changed in the data: bring what stands above it up to date by hand.");
        return;
    }
    const std::string name = behind ? "Dưới bảng" : "Trên bảng";
    for (std::size_t i = 0; i < std::min(were.size(), now.size()); ++i)
        if (!sameText(were[i], now[i]))
            change({{found[i]}, were[i], false}, name, now[i]);
    for (auto i = now.size(); i < were.size(); ++i) {
        change({{found[i]}, were[i], false}, name, "");
        m_outcome.items.back().edits = {
            ParagraphRemove{found[i], m_snapshot.paragraphs[static_cast<std::size_t>(found[i])].text}};
    }
    for (auto i = were.size(); i < now.size(); ++i) {
        change({{found.back()}, "", false}, name, now[i]);
        m_outcome.items.back().edits = {ParagraphInsert{found.back(), true, {{toUtf16(now[i]), {}, {}}}}};
    }
}

} // namespace trinhky
