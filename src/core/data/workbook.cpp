#include "data/workbook.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

constexpr int kSpreadsheetDigits = 15;
constexpr int kLargestExponent = 30;

std::int64_t keyOf(std::int32_t row, std::int32_t column) { return (static_cast<std::int64_t>(row) << 20) | column; }

Decimal shifted(const Decimal& number, int exponent)
{
    const int scale = number.scale() - exponent;
    if (scale >= 0)
        return Decimal(number.unscaled(), scale);
    return Decimal(number.unscaled() * boost::multiprecision::pow(Decimal::Integer(10), static_cast<unsigned>(-scale)));
}

Decimal withoutTrailingZeros(const Decimal& number)
{
    auto unscaled = number.unscaled();
    int scale = number.scale();
    while (scale > 0 && unscaled % 10 == 0) {
        unscaled /= 10;
        --scale;
    }
    return Decimal(unscaled, scale);
}

} // namespace

std::int32_t Sheet::rowCount() const
{
    std::int32_t count = 0;
    for (const auto& cell : cells)
        count = std::max(count, cell.row + 1);
    return count;
}

std::int32_t Sheet::columnCount() const
{
    std::int32_t count = 0;
    for (const auto& cell : cells)
        count = std::max(count, cell.column + 1);
    return count;
}

SheetGrid::SheetGrid(const Sheet& sheet) : m_sheet(sheet), m_columns(sheet.columnCount())
{
    const auto last = sheet.rowCount();
    m_rowStarts.assign(static_cast<std::size_t>(last) + 1, sheet.cells.size());
    for (std::size_t i = sheet.cells.size(); i-- > 0;)
        m_rowStarts[static_cast<std::size_t>(sheet.cells[i].row)] = i;
    for (auto row = m_rowStarts.size() - 1; row-- > 0;)
        m_rowStarts[row] = std::min(m_rowStarts[row], m_rowStarts[row + 1]);
    for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
        const auto& cell = sheet.cells[i];
        const auto bottom = std::min(cell.row + cell.rows, last);
        const auto right = std::min(cell.column + cell.columns, m_columns);
        for (auto row = cell.row; row < bottom; ++row)
            for (auto column = cell.column; column < right; ++column)
                if (row != cell.row || column != cell.column)
                    m_covered.emplace(keyOf(row, column), i);
    }
}

const SheetCell* SheetGrid::anchored(std::int32_t row, std::int32_t column) const
{
    if (row < 0 || column < 0 || row >= rows())
        return nullptr;
    const auto begin = m_sheet.cells.begin() + static_cast<std::ptrdiff_t>(m_rowStarts[static_cast<std::size_t>(row)]);
    const auto end = m_sheet.cells.begin() + static_cast<std::ptrdiff_t>(m_rowStarts[static_cast<std::size_t>(row) + 1]);
    const auto found =
        std::lower_bound(begin, end, column, [](const SheetCell& cell, std::int32_t wanted) { return cell.column < wanted; });
    return found != end && found->column == column ? &*found : nullptr;
}

const SheetCell* SheetGrid::at(std::int32_t row, std::int32_t column) const
{
    if (const auto* cell = anchored(row, column))
        return cell;
    const auto found = m_covered.find(keyOf(row, column));
    return found == m_covered.end() ? nullptr : &m_sheet.cells[found->second];
}

std::string columnName(std::int32_t column)
{
    std::string name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(std::int32_t row, std::int32_t column) { return columnName(column) + std::to_string(row + 1); }

Message atCell(const Sheet& sheet, std::int32_t row, std::int32_t column, const Message& message)
{
    const auto name = cellName(row, column);
    return {"Trang “" + sheet.name + "”, ô " + name + ": " + message.vi,
            "Sheet “" + sheet.name + "”, cell " + name + ": " + message.en};
}

Error errorAt(const Workbook& book, const Sheet& sheet, const SheetCell& cell, const Message& message)
{
    return {atCell(sheet, cell.row, cell.column, message), book.file, cell.line, cell.fileColumn};
}

std::optional<Decimal> storedNumber(std::string_view text)
{
    const auto at = text.find_first_of("eE");
    auto number = Decimal::parse(text.substr(0, at));
    if (!number)
        return std::nullopt;
    if (at != std::string_view::npos) {
        auto digits = text.substr(at + 1);
        if (digits.starts_with('+'))
            digits.remove_prefix(1);
        int exponent = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (fault != std::errc{} || end != digits.data() + digits.size() || exponent > kLargestExponent ||
            exponent < -kLargestExponent)
            return std::nullopt;
        number = shifted(*number, exponent);
    }
    const auto digits = static_cast<int>(Decimal::Integer(abs(number->unscaled())).str().size());
    if (digits > kSpreadsheetDigits)
        number = number->rounded(std::max(0, number->scale() - (digits - kSpreadsheetDigits)));
    return withoutTrailingZeros(*number);
}

Decimal asPercent(const Decimal& number) { return withoutTrailingZeros(shifted(number, 2)); }

} // namespace trinhky
