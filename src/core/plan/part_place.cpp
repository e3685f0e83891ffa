#include "plan/part_place.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {
namespace {

using Way = PartPlace::Way;

const Paragraph& paragraphAt(const Analysis& analysis, std::int32_t index)
{
    return analysis.snapshot->paragraphs[static_cast<std::size_t>(index)];
}

Role roleAt(const Analysis& analysis, std::int32_t index) { return analysis.roles[static_cast<std::size_t>(index)]; }

bool isSaid(Role role) { return role >= Role::Heading && role <= Role::Adoption; }

bool sameCell(const CellPlace& a, const CellPlace& b) { return a.table == b.table && a.row == b.row && a.column == b.column; }

bool isBlank(const Analysis& analysis, std::int32_t index) { return trim(analysis.textOf(index)).empty(); }

/// Body stands for everything that the document says.
std::int32_t firstWith(const Analysis& analysis, Role role)
{
    const auto all = paragraphsWith(analysis, role);
    return all.empty() ? -1 : all.front();
}

std::int32_t lastWith(const Analysis& analysis, Role role)
{
    const auto all = paragraphsWith(analysis, role);
    return all.empty() ? -1 : all.back();
}

/// Rules drawn under a line belong to it.
std::int32_t withRules(const Analysis& analysis, std::int32_t index)
{
    const auto end = static_cast<std::int32_t>(analysis.roles.size());
    for (auto next = index + 1; next < end; ++next) {
        const bool rule = roleAt(analysis, next) == Role::PageFurniture ||
                          analysis.snapshot->paraFormats[paragraphAt(analysis, next).format].bottomBorder;
        if (!rule || !sameCell(paragraphAt(analysis, next).cell, paragraphAt(analysis, index).cell) ||
            paragraphAt(analysis, next).story != paragraphAt(analysis, index).story)
            break;
        index = next;
    }
    return index;
}

/// Finds the place of one stretch of a form.
class PlaceFinder {
public:
    PlaceFinder(const Analysis& analysis, const std::vector<FormLine>& form, std::size_t first, std::size_t count)
        : m_analysis(analysis), m_form(form), m_first(first), m_last(first + count - 1)
    {}

    std::optional<PartPlace> find() const
    {
        if (!m_form[m_first].table)
            return beside([](const FormLine&) { return true; }, true);
        if (const auto place = beside([this](const FormLine& line) { return sameColumn(line) && sameRow(line); }, false))
            return place;
        if (const auto place = emptyCellBeside(otherColumn(true)))
            return place;
        if (const auto place = emptyCellOfColumn())
            return place;
        if (const auto place = beside([this](const FormLine& line) { return sameColumn(line); }, false))
            return place;
        const auto other = otherColumn(false);
        if (other < 0)
            return block();
        if (const auto place = emptyCellBeside(other))
            return place;
        return beside([this](const FormLine& line) { return line.table == m_form[m_first].table; }, false);
    }

private:
    bool sameColumn(const FormLine& line) const
    {
        return line.table == m_form[m_first].table && line.column == m_form[m_first].column;
    }

    /// Behind the nearest line before that the document has, else before the nearest one behind. Full-width lines do not go into the
    /// cells of others.
    template <class Fits>
    std::optional<PartPlace> beside(Fits fits, bool fullWidth) const
    {
        const auto usable = [&](std::int32_t paragraph) {
            return paragraph >= 0 && (!fullWidth || paragraphAt(m_analysis, paragraph).cell.table < 0);
        };
        for (auto at = m_first; at-- > 0;) {
            const auto paragraph = fits(m_form[at]) ? lastWith(m_analysis, m_form[at].role) : -1;
            if (m_form[at].role != Role::Body && usable(paragraph))
                return PartPlace{Way::Behind, withRules(m_analysis, paragraph)};
        }
        for (auto at = m_last + 1; at < m_form.size(); ++at) {
            const auto paragraph = fits(m_form[at]) ? firstWith(m_analysis, m_form[at].role) : -1;
            if (usable(paragraph))
                return PartPlace{Way::Before, paragraph};
        }
        return std::nullopt;
    }

    bool sameRow(const FormLine& line) const { return line.row == m_form[m_first].row; }

    /// A paragraph of the block's other columns that the document has, those of the same row first or alone; -1: none.
    std::int32_t otherColumn(bool sameRowOnly) const
    {
        std::int32_t found = -1;
        for (const auto& line : m_form) {
            if (line.table != m_form[m_first].table || line.column == m_form[m_first].column || (sameRowOnly && !sameRow(line)))
                continue;
            const auto paragraph = firstWith(m_analysis, line.role);
            if (paragraph >= 0 && (found < 0 || sameRow(line)))
                found = paragraph;
        }
        return found;
    }

    /// The row of a block that has nothing yet: as far from a part of the same column as the form has it.
    std::optional<PartPlace> emptyCellOfColumn() const
    {
        for (const auto& line : m_form) {
            const auto known = sameColumn(line) ? firstWith(m_analysis, line.role) : -1;
            if (known < 0 || paragraphAt(m_analysis, known).cell.table < 0)
                continue;
            auto cell = paragraphAt(m_analysis, known).cell;
            cell.row += m_form[m_first].row - line.row;
            std::int32_t empty = -1;
            const auto& all = m_analysis.snapshot->paragraphs;
            for (std::size_t at = 0; at < all.size(); ++at) {
                if (!sameCell(all[at].cell, cell))
                    continue;
                if (!all[at].text.empty())
                    return std::nullopt;
                empty = empty < 0 ? static_cast<std::int32_t>(at) : empty;
            }
            if (empty >= 0)
                return PartPlace{Way::Instead, empty};
        }
        return std::nullopt;
    }

    /// `other` -1: nothing to be beside of.
    std::optional<PartPlace> emptyCellBeside(std::int32_t other) const
    {
        if (other < 0)
            return std::nullopt;
        const auto& cell = paragraphAt(m_analysis, other).cell;
        if (cell.table < 0)
            return std::nullopt;
        std::int32_t empty = -1;
        const auto& all = m_analysis.snapshot->paragraphs;
        for (std::size_t at = 0; at < all.size(); ++at) {
            const auto& here = all[at].cell;
            const bool aside = here.column != cell.column && (here.column < cell.column) == (m_form[m_first].column == 0);
            if (here.table != cell.table || here.row != cell.row || !aside)
                continue;
            const auto index = static_cast<std::int32_t>(at);
            if (!isBlank(m_analysis, index) || !all[at].text.empty())
                return std::nullopt;
            empty = empty < 0 ? index : empty;
        }
        return empty < 0 ? std::nullopt : std::optional(PartPlace{Way::Instead, empty});
    }

    /// The whole block is missing: it stands at the top of the first page, or behind all that is said.
    std::optional<PartPlace> block() const
    {
        const bool opens = std::none_of(m_form.begin(), m_form.begin() + static_cast<std::ptrdiff_t>(m_first),
                                        [](const FormLine& line) { return line.role == Role::Body; });
        if (!opens) {
            const auto end = endOfMainText(m_analysis);
            return end < 0 ? std::nullopt : std::optional(PartPlace{Way::BlockBehind, end});
        }
        const auto& all = m_analysis.snapshot->paragraphs;
        if (all.empty() || all.front().story != Story::Body)
            return std::nullopt;
        return PartPlace{Way::BlockBefore, 0};
    }

    const Analysis& m_analysis;
    const std::vector<FormLine>& m_form;
    std::size_t m_first;
    std::size_t m_last;
};

} // namespace

std::vector<std::int32_t> paragraphsWith(const Analysis& analysis, Role role)
{
    std::vector<std::int32_t> found;
    if (analysis.parts.empty())
        return found;
    const auto& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at) {
        const bool shared = std::any_of(analysis.extraRoles.begin(), analysis.extraRoles.end(),
                                        [&](const ExtraRole& extra) { return extra.paragraph == at && extra.role == role; });
        const auto here = roleAt(analysis, at);
        if (here == role || shared || (role == Role::Body && isSaid(here)))
            found.push_back(at);
    }
    return found;
}

std::int32_t endOfMainText(const Analysis& analysis)
{
    if (analysis.parts.empty())
        return -1;
    const auto& main = analysis.parts.front();
    std::int32_t end = -1;
    for (auto at = main.end; at-- > main.begin;) {
        if (paragraphAt(analysis, at).story != Story::Body)
            break;
        end = at;
        if (!isBlank(analysis, at))
            break;
    }
    return end;
}

std::optional<PartPlace> placeOfPart(const Analysis& analysis, const std::vector<FormLine>& form, std::size_t first,
                                     std::size_t count)
{
    return PlaceFinder(analysis, form, first, count).find();
}

} // namespace trinhky
