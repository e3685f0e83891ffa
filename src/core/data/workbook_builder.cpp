#include "data/workbook_builder.hpp"

#include "base/date.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

/// Larger than those of any spreadsheet program.
constexpr std::int32_t kLastSheetRow = 1 << 21;
constexpr std::int32_t kLastSheetColumn = 1 << 15;

} // namespace

WorkbookBuilder::WorkbookBuilder(const XmlText& text, const WorkbookLimits& limits, Workbook& book)
    : m_text(text), m_limits(limits), m_book(book), m_places(text)
{
    m_book.file = text.file();
}

Sheet& WorkbookBuilder::begin(std::string name)
{
    m_book.sheets.push_back({});
    m_book.sheets.back().name = std::move(name);
    return m_book.sheets.back();
}

bool WorkbookBuilder::add(SheetCell cell, pugi::xml_node element)
{
    const auto place = m_places.of(element);
    cell.line = place.line;
    cell.fileColumn = place.column;
    return repeat(std::move(cell), element);
}

bool WorkbookBuilder::repeat(SheetCell cell, pugi::xml_node element)
{
    if (m_fault)
        return false;
    if (cell.text.size() > m_limits.text)
        fail(element, atCell(sheet(), cell.row, cell.column, {"ô có quá nhiều chữ.", "the cell holds too much text."}));
    else if (cell.row >= m_limits.rows)
        failTooMany(element, m_limits.rows, "hàng", "rows");
    else if (cell.column >= m_limits.columns)
        failTooMany(element, m_limits.columns, "cột", "columns");
    else if (++m_cells > m_limits.cells)
        failTooManyCells(element);
    if (m_fault)
        return false;
    sheet().cells.push_back(std::move(cell));
    return true;
}

bool WorkbookBuilder::cover(const SheetCell& cell, pugi::xml_node element)
{
    m_covered += static_cast<std::size_t>(std::min(cell.rows, kLastSheetRow)) *
                     static_cast<std::size_t>(std::min(cell.columns, kLastSheetColumn)) -
                 1;
    if (m_covered > m_limits.cells)
        failTooManyCells(element);
    return !m_fault;
}

std::optional<Decimal> WorkbookBuilder::number(std::string_view stored, const SheetCell& cell, pugi::xml_node element)
{
    auto number = storedNumber(stored);
    if (number)
        return number;
    const auto shown = std::string(stored.substr(0, 40));
    fail(element, atCell(sheet(), cell.row, cell.column,
                         {"“" + shown + "” được ghi là số nhưng không phải là số.",
                          "“" + shown + "” is stored as a number but is none."}));
    return std::nullopt;
}

std::int32_t WorkbookBuilder::count(pugi::xml_node element, std::string_view attribute, std::int32_t absent, std::int32_t most)
{
    const auto found = attributeOf(element, attribute);
    if (!found)
        return absent;
    const std::string_view text = found.value();
    std::int32_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc{} && end == text.data() + text.size() && value >= 0 && value <= most)
        return value;
    if (!m_fault) {
        const auto what = std::string(found.name()) + "=\"" + std::string(text.substr(0, 20)) + "\"";
        m_fault = m_text.errorAt(
            found, {"Trang “" + sheet().name + "”: “" + what + "” phải là số nguyên 0–" + std::to_string(most) + ".",
                    "Sheet “" + sheet().name + "”: “" + what + "” must be a whole number, 0–" + std::to_string(most) + "."});
    }
    return absent;
}

void WorkbookBuilder::fail(pugi::xml_node element, Message message)
{
    if (!m_fault)
        m_fault = m_text.errorAt(element, std::move(message));
}

void WorkbookBuilder::failTooManyCells(pugi::xml_node element)
{
    failTooMany(element, static_cast<std::int32_t>(m_limits.cells), "ô (kể cả ô trộn)", "cells, merged ones included,");
}

void WorkbookBuilder::failTooMany(pugi::xml_node element, std::int32_t most, const std::string& vi, const std::string& en)
{
    const auto number = std::to_string(most);
    fail(element, {"Trang “" + sheet().name + "” có quá " + number + " " + vi + ".",
                   "The sheet “" + sheet().name + "” has more than " + number + " " + en + "."});
}

pugi::xml_attribute attributeOf(pugi::xml_node element, std::string_view local)
{
    for (const auto attribute : element.attributes())
        if (localName(attribute.name()) == local)
            return attribute;
    return {};
}

std::string shownDate(std::string_view iso)
{
    const auto date = parseIsoDate(iso.substr(0, 10));
    if (!date)
        return std::string(iso);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(date->day) + "/" + two(date->month) + "/" + std::to_string(date->year);
}

} // namespace trinhky
