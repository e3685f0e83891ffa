#include "data/sheet_mapping.hpp"

#include "base/text.hpp"
#include "data/comparison_columns.hpp"
#include "data/heading_meaning.hpp"

#include <algorithm>
#include <functional>

namespace trinhky {
namespace {

class Guesser {
public:
    Guesser(const SheetGrid& grid, const Headings& headings, SheetHeader header) : m_grid(grid), m_headings(headings)
    {
        m_guess.header = std::move(header);
    }

    MappingGuess run()
    {
        auto& mapping = m_guess.mapping;
        mapping.firstRow = m_guess.header.firstRow;
        mapping.columns.resize(m_guess.header.paths.size());
        foldPaths();
        mapping.year = latestYear();
        for (std::int32_t column = 0; column < size(); ++column)
            mapColumn(column);
        mapComparisons();
        mapping.signature = signature();
        return std::move(m_guess);
    }

private:
    std::int32_t size() const { return static_cast<std::int32_t>(m_guess.header.paths.size()); }
    const std::vector<const SheetCell*>& path(std::int32_t column) const
    {
        return m_guess.header.paths[static_cast<std::size_t>(column)];
    }
    ColumnMapping& mapped(std::int32_t column) { return m_guess.mapping.columns[static_cast<std::size_t>(column)]; }

    /// Groups that name a place are set apart: what is left says measure and period.
    void foldPaths()
    {
        m_folded.resize(m_guess.header.paths.size());
        for (std::int32_t column = 0; column < size(); ++column)
            for (const auto* cell : path(column)) {
                auto folded = foldedTitle(*cell);
                if (cell != path(column).back() && isArea(folded))
                    mapped(column).area = oneLine(cell->text);
                else
                    m_folded[static_cast<std::size_t>(column)].push_back(std::move(folded));
            }
    }

    bool isArea(const std::u16string& folded) const
    {
        return m_headings.beginning("area", folded).entry && yearsIn(folded).empty() &&
               m_headings.within("measure", folded).empty();
    }

    /// The latest in the header, else in what stands above it.
    int latestYear() const
    {
        int latest = 0;
        for (const auto& texts : m_folded)
            for (const auto& text : texts)
                for (const int year : yearsIn(text))
                    latest = std::max(latest, year);
        for (const auto& cell : m_grid.sheet().cells)
            if (cell.row < m_guess.header.top && latest == 0)
                for (const int year : yearsIn(foldedTitle(cell)))
                    latest = std::max(latest, year);
        return latest;
    }

    void mapColumn(std::int32_t column)
    {
        auto& mapping = mapped(column);
        const auto& folded = m_folded[static_cast<std::size_t>(column)];
        if (folded.empty())
            return askWhereFull(column);
        mapping.title = oneLine(path(column).back()->text);
        if (mapRole(column))
            return;
        mapping.role = ColumnRole::Value;
        if (readComparison(m_headings, folded) || formulaOf(column)) {
            m_comparisons.push_back(column);
            return;
        }
        const auto reference = readPath(m_headings, folded);
        const int year = reference.year != 0 || reference.severalYears ? reference.year : m_guess.mapping.year;
        mapping.period = periodOf(year, reference.part);
        if (!reference.measure) {
            mapping.role = ColumnRole::Ignored;
            ask(column, {"chưa rõ cột “" + mapping.title + "” là số kế hoạch, thực hiện hay ước thực hiện.",
                         "it is not clear whether “" + mapping.title + "” is plan, actual or estimate."});
            return;
        }
        mapping.measure = *reference.measure;
        mapping.shortPart = reference.shortPart;
        mapping.toDate = reference.toDate;
    }

    bool mapRole(std::int32_t column)
    {
        static constexpr std::pair<std::string_view, ColumnRole> kRoles[] = {
            {"label", ColumnRole::Label}, {"code", ColumnRole::Code}, {"unit", ColumnRole::Unit}, {"note", ColumnRole::Note}};
        if (column == m_guess.header.nameColumn) {
            mapped(column).role = ColumnRole::Name;
            return true;
        }
        for (const auto& [id, role] : kRoles)
            if (isRole(m_headings, path(column).back(), id) && (role == ColumnRole::Note || !isTaken(role))) {
                mapped(column).role = role;
                return true;
            }
        return false;
    }

    bool isTaken(ColumnRole role) const
    {
        const auto& columns = m_guess.mapping.columns;
        return std::any_of(columns.begin(), columns.end(), [&](const ColumnMapping& other) { return other.role == role; });
    }

    /// A column without title that holds something is asked about; an empty one is passed over.
    void askWhereFull(std::int32_t column)
    {
        for (auto row = m_guess.header.firstRow; row < m_grid.rows(); ++row)
            if (const auto* cell = m_grid.anchored(row, column); cell && cell->number)
                return ask(column, {"cột có số liệu nhưng không có tiêu đề.", "the column has figures but no title."});
    }

    void ask(std::int32_t column, const Message& message)
    {
        const auto row = path(column).empty() ? m_guess.header.bottom : path(column).back()->row;
        m_guess.questions.push_back({row, column, mapped(column).title, atCell(m_grid.sheet(), row, column, message)});
    }

    std::optional<ColumnFormula> formulaOf(std::int32_t column) const
    {
        return m_guess.header.numbers[static_cast<std::size_t>(column)].formula;
    }

    std::int32_t numbered(int number) const
    {
        const auto& numbers = m_guess.header.numbers;
        const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const auto& one) { return one.number == number; });
        return found == numbers.end() ? -1 : static_cast<std::int32_t>(found - numbers.begin());
    }

    void mapComparisons()
    {
        for (const auto column : m_comparisons) {
            auto& mapping = mapped(column);
            const auto words = readComparison(m_headings, m_folded[static_cast<std::size_t>(column)]);
            mapping.form = words ? words->form : RatioForm::Percent;
            mapping.measure = words && words->average ? Measure::AverageGrowth : Measure::Ratio;
            bool said = false;
            if (const auto formula = formulaOf(column)) {
                mapping.of = numbered(formula->left);
                mapping.to = numbered(formula->right);
                mapping.form = formula->quotient ? mapping.form : RatioForm::Points;
                said = true;
            } else if (words && !words->average) {
                const auto found = findCompared(m_guess.mapping, column, *words);
                mapping.of = found.of;
                mapping.to = found.to;
            }
            settle(column, said);
        }
    }

    bool isFigure(std::int32_t column)
    {
        return column >= 0 && mapped(column).role == ColumnRole::Value && mapped(column).measure != Measure::Text;
    }

    /// The figures have the last word on what was compared, and on whether the increase is meant.
    void settle(std::int32_t column, bool said)
    {
        auto& mapping = mapped(column);
        if (mapping.measure == Measure::AverageGrowth) {
            mapping.of = mapping.to = -1;
            return;
        }
        const auto agreement = isFigure(mapping.of) && isFigure(mapping.to) && mapping.of != mapping.to
                                   ? agreementOf(m_grid, m_guess.mapping, column)
                                   : Agreement{};
        mapping.form = agreement.form.value_or(mapping.form);
        mapping.measure =
            mapping.form == RatioForm::Increase || mapping.form == RatioForm::Points ? Measure::Growth : Measure::Ratio;
        if (!isFigure(mapping.of) || !isFigure(mapping.to) || mapping.of == mapping.to) {
            mapping.of = mapping.to = -1;
            mapping.role = ColumnRole::Ignored;
            ask(column, {"chưa rõ cột “" + mapping.title + "” so sánh cột nào với cột nào.",
                         "it is not clear which columns “" + mapping.title + "” compares."});
        } else if (!said && agreement.rows > 0 && !agreement.form) {
            const auto of = columnName(mapping.of);
            const auto to = columnName(mapping.to);
            mapping.of = mapping.to = -1;
            mapping.role = ColumnRole::Ignored;
            ask(column, {"tiêu đề “" + mapping.title + "” có vẻ so cột " + of + " với cột " + to + " nhưng số liệu không khớp.",
                         "“" + mapping.title + "” seems to compare column " + of + " with column " + to +
                             ", but the figures do not agree."});
        }
    }

    /// Titles with the years told from the latest one.
    std::string signature() const
    {
        std::u16string text;
        for (std::int32_t column = 0; column < size(); ++column) {
            text += text.empty() ? u"" : u" | ";
            for (const auto* cell : path(column))
                text += (cell == path(column).front() ? u"" : u" > ") + foldedTitle(*cell);
        }
        auto utf8 = toUtf8(text);
        for (const int year : yearsIn(text)) {
            const auto at = utf8.find(std::to_string(year));
            if (at == std::string::npos)
                continue;
            const auto difference = year - m_guess.mapping.year;
            utf8.replace(at, 4, "{" + std::to_string(difference) + "}");
        }
        return utf8;
    }

    const SheetGrid& m_grid;
    const Headings& m_headings;
    MappingGuess m_guess;
    std::vector<std::vector<std::u16string>> m_folded;
    std::vector<std::int32_t> m_comparisons;
};

} // namespace

std::optional<MappingGuess> guessMapping(const SheetGrid& grid, const Headings& headings)
{
    auto header = findHeader(grid, headings);
    if (!header)
        return std::nullopt;
    return Guesser(grid, headings, std::move(*header)).run();
}

} // namespace trinhky
