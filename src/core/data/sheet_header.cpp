#include "data/sheet_header.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

constexpr std::int32_t kSearched = 80; ///< rows from the top
constexpr std::int32_t kMostHeaderRows = 6;
constexpr std::size_t kLongestTitle = 400;

bool isYear(const SheetCell& cell)
{
    return cell.number && cell.number->scale() == 0 && *cell.number >= Decimal(1900) && *cell.number <= Decimal(2100);
}

/// What may be a title of a column: text, or a year.
bool isTitle(const SheetCell& cell) { return !cell.number || isYear(cell); }

class HeaderFinder {
public:
    HeaderFinder(const SheetGrid& grid, const Headings& headings) : m_grid(grid), m_headings(headings) {}

    std::optional<SheetHeader> run()
    {
        if (!findRow())
            return std::nullopt;
        extendUp();
        extendDown();
        readNumbers();
        collectPaths();
        return std::move(m_header);
    }

private:
    bool findRow()
    {
        for (std::int32_t row = 0; row < std::min(m_grid.rows(), kSearched); ++row)
            for (std::int32_t column = 0; column < m_grid.columns(); ++column)
                if (isRole(m_headings, m_grid.anchored(row, column), "name") && isHeaded(row, column))
                    return begin(row, column);
        return findByLabel();
    }

    bool begin(std::int32_t row, std::int32_t column)
    {
        m_header.nameColumn = column;
        m_header.top = row;
        m_header.bottom = std::min(row + m_grid.anchored(row, column)->rows - 1, m_grid.rows() - 1);
        return true;
    }

    /// Tables whose rows are units, projects, offices: what stands right of the STT is the name.
    bool findByLabel()
    {
        for (std::int32_t row = 0; row < std::min(m_grid.rows(), kSearched); ++row)
            for (std::int32_t column = 0; column + 2 < m_grid.columns(); ++column)
                if (isRole(m_headings, m_grid.anchored(row, column), "label") && m_grid.anchored(row, column + 1) &&
                    isTitle(*m_grid.anchored(row, column + 1)) && m_grid.at(row, column + 2)) {
                    m_header.nameGuessed = true;
                    return begin(row, column + 1);
                }
        return false;
    }

    /// Another cell of the row heads a column too: a title that begins with "Chỉ tiêu" stands alone.
    bool isHeaded(std::int32_t row, std::int32_t name) const
    {
        std::int32_t others = 0;
        for (std::int32_t column = 0; column < m_grid.columns(); ++column)
            if (const auto* cell = m_grid.anchored(row, column); cell && column != name)
                ++others;
        return others > 0;
    }

    bool onlyRightOfName(std::int32_t row) const
    {
        std::int32_t titles = 0;
        for (std::int32_t column = 0; column < m_grid.columns(); ++column) {
            const auto* cell = m_grid.anchored(row, column);
            if (!cell)
                continue;
            if (column <= m_header.nameColumn || !isTitle(*cell) || m_headings.beginning("unitLine", foldedTitle(*cell)).entry)
                return false;
            ++titles;
        }
        return titles > 0;
    }

    /// Groups may stand above titles that are not merged with them.
    void extendUp()
    {
        const auto* name = m_grid.anchored(m_header.top, m_header.nameColumn);
        while (name->rows == 1 && m_header.top > 0 && m_header.bottom - m_header.top < kMostHeaderRows &&
               onlyRightOfName(m_header.top - 1) && hasSeveralBelow(m_header.top - 1))
            --m_header.top;
    }

    /// The row's titles head more columns than they are: a lone line above the table is none of the header.
    bool hasSeveralBelow(std::int32_t row) const
    {
        std::int32_t titles = 0;
        std::int32_t below = 0;
        for (std::int32_t column = m_header.nameColumn + 1; column < m_grid.columns(); ++column) {
            titles += m_grid.anchored(row, column) ? 1 : 0;
            below += m_grid.at(row + 1, column) ? 1 : 0;
        }
        return titles < below;
    }

    void extendDown()
    {
        for (std::int32_t column = 0; column < m_grid.columns(); ++column)
            if (const auto* cell = m_grid.anchored(m_header.top, column))
                m_header.bottom = std::max(
                    m_header.bottom, std::min({cell->row + cell->rows - 1, m_header.top + kMostHeaderRows, m_grid.rows() - 1}));
        while (m_header.bottom + 1 < m_grid.rows() && m_header.bottom - m_header.top < kMostHeaderRows &&
               isTitleRow(m_header.bottom + 1))
            ++m_header.bottom;
        m_header.firstRow = m_header.bottom + 1;
    }

    /// A further row of titles: nothing in the columns up to the name, and no figures.
    bool isTitleRow(std::int32_t row) const
    {
        if (looksLikeNumbers(row))
            return false;
        return onlyRightOfName(row) && !m_grid.at(row, m_header.nameColumn);
    }

    bool looksLikeNumbers(std::int32_t row) const
    {
        std::int32_t numbers = 0;
        std::int32_t others = 0;
        for (std::int32_t column = 0; column < m_grid.columns(); ++column)
            if (const auto* cell = m_grid.anchored(row, column))
                (readColumnNumber(cell->text) ? numbers : others) += 1;
        return numbers >= 3 && others * 4 <= numbers;
    }

    void readNumbers()
    {
        m_header.numbers.resize(static_cast<std::size_t>(m_grid.columns()));
        const auto row = m_header.bottom + 1;
        if (row >= m_grid.rows() || !looksLikeNumbers(row) || !goesUp(row))
            return;
        m_header.numberRow = row;
        m_header.firstRow = row + 1;
        for (std::int32_t column = 0; column < m_grid.columns(); ++column)
            if (const auto* cell = m_grid.anchored(row, column))
                m_header.numbers[static_cast<std::size_t>(column)] = readColumnNumber(cell->text).value_or(ColumnNumber{});
    }

    /// Column numbers go up from left to right; figures of a first row rarely do, and it has a name.
    bool goesUp(std::int32_t row) const
    {
        int last = 0;
        for (std::int32_t column = 0; column < m_grid.columns(); ++column) {
            const auto* cell = m_grid.anchored(row, column);
            const auto number = cell ? readColumnNumber(cell->text) : std::nullopt;
            if (!number || number->number == 0)
                continue;
            if (number->number <= last)
                return false;
            last = number->number;
        }
        return true;
    }

    /// The cell over the place; where groups are not merged, the group to the left reaches as far as no other title begins.
    const SheetCell* titleAt(std::int32_t row, std::int32_t column) const
    {
        if (const auto* cell = m_grid.at(row, column))
            return cell;
        if (row == m_header.bottom || column <= m_header.nameColumn || !m_grid.anchored(row + 1, column))
            return nullptr;
        for (auto left = column - 1; left > m_header.nameColumn; --left) {
            if (const auto* cell = m_grid.at(row, left))
                return cell->columns == 1 && cell->rows == 1 && m_grid.anchored(row + 1, left) ? cell : nullptr;
            if (!m_grid.anchored(row + 1, left))
                return nullptr;
        }
        return nullptr;
    }

    void collectPaths()
    {
        m_header.paths.resize(static_cast<std::size_t>(m_grid.columns()));
        for (std::int32_t column = 0; column < m_grid.columns(); ++column) {
            auto& path = m_header.paths[static_cast<std::size_t>(column)];
            for (auto row = m_header.top; row <= m_header.bottom; ++row)
                if (const auto* cell = titleAt(row, column); cell && (path.empty() || path.back() != cell))
                    path.push_back(cell);
        }
    }

    const SheetGrid& m_grid;
    const Headings& m_headings;
    SheetHeader m_header;
};

class NumberScanner {
public:
    explicit NumberScanner(std::string_view text)
    {
        for (const char c : text)
            if (c != ' ' && c != '(' && c != ')' && c != '[' && c != ']')
                m_text += c;
    }

    std::optional<ColumnNumber> run()
    {
        if (m_text.size() == 1 && m_text[0] >= 'A' && m_text[0] <= 'Z')
            return ColumnNumber{};
        ColumnNumber result;
        if (!takeNumber(result.number))
            return std::nullopt;
        if (m_at == m_text.size())
            return result;
        if (!take('='))
            return std::nullopt;
        ColumnFormula formula;
        if (!takeNumber(formula.left))
            return ColumnNumber{result.number, std::nullopt};
        formula.quotient = !take('-');
        if (formula.quotient && !take('/') && !take(':'))
            return ColumnNumber{result.number, std::nullopt};
        if (!takeNumber(formula.right) || !isEnd())
            return ColumnNumber{result.number, std::nullopt};
        result.formula = formula;
        return result;
    }

private:
    bool takeNumber(int& number)
    {
        const auto [end, fault] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), number);
        if (fault != std::errc{} || number < 1 || number > 999)
            return false;
        m_at = static_cast<std::size_t>(end - m_text.data());
        return true;
    }

    bool take(char wanted)
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += found ? 1 : 0;
        return found;
    }

    /// "", "%", "*100", "x100", "*100%".
    bool isEnd() const
    {
        const auto rest = std::string_view(m_text).substr(m_at);
        return rest.empty() || rest == "%" || rest == "*100" || rest == "x100" || rest == "*100%" || rest == "x100%";
    }

    std::string m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<SheetHeader> findHeader(const SheetGrid& grid, const Headings& headings)
{
    return HeaderFinder(grid, headings).run();
}

std::optional<ColumnNumber> readColumnNumber(std::string_view text) { return NumberScanner(text).run(); }

std::u16string foldedTitle(const SheetCell& cell) { return foldKey(toUtf16(cell.text).substr(0, kLongestTitle)); }

std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

bool isRole(const Headings& headings, const SheetCell* cell, std::string_view role)
{
    if (!cell || cell->number)
        return false;
    const auto folded = foldedTitle(*cell);
    const auto* entry = headings.whole("column", folded);
    if (const auto bracket = folded.find(u'('); !entry && bracket != std::u16string::npos)
        entry = headings.whole("column", trim(std::u16string_view(folded).substr(0, bracket)));
    return entry && entry->id == role;
}

} // namespace trinhky
