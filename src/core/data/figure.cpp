#include "data/figure.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string trimmed(std::string_view text) { return toUtf8(trim(toUtf16(text))); }

std::string inQuotes(std::string_view text) { return "“" + std::string(text) + "”"; }

Error unknown(const std::string& vi, const std::string& en, const std::string& name)
{
    return {{"Dữ liệu không có " + vi + " " + inQuotes(name) + ".", "The data has no " + en + " " + inQuotes(name) + "."}};
}

Error ambiguous(const FigureAddress& address)
{
    const auto name = inQuotes(addressText(address));
    return {{"Có nhiều số liệu cùng tên " + name + ": hãy ghi thêm số của bảng, ví dụ {{07:" + addressText(address) + "}}.",
             "Several figures are called " + name + ": name the table too, as in {{07:" + addressText(address) + "}}."}};
}

/// What one table knows of an address.
struct Search {
    Figure figure;
    int rows = 0;
    int columns = 0;
};

Search searchIn(const IndicatorTable& table, const FigureAddress& address)
{
    Search search;
    search.figure.table = &table;
    for (const auto& row : table.rows)
        if (row.code == address.row && ++search.rows == 1)
            search.figure.row = &row;
    const auto column = std::ranges::find(table.columns, address.column, &IndicatorColumn::id);
    if (column != table.columns.end()) {
        search.columns = 1;
        search.figure.column = &*column;
        if (search.figure.row)
            search.figure.value = search.figure.row->value(static_cast<std::int32_t>(column - table.columns.begin()));
    }
    return search;
}

Error noValue(const Figure& figure)
{
    const auto name = inQuotes(figure.row->name) + ", cột " + inQuotes(figure.column->title);
    return {
        {"Chỉ tiêu " + name + " chưa có số liệu.",
         "The indicator " + inQuotes(figure.row->name) + " has no figure in the column " + inQuotes(figure.column->title) + "."}};
}

Error otherUnit(const Figure& figure, const std::string& unit)
{
    const auto own = unitOf(figure);
    return {{"Chỉ tiêu " + inQuotes(figure.row->name) + " tính bằng " + inQuotes(own) + ", không đổi đúng sang " +
                 inQuotes(unit) + " được.",
             "The indicator " + inQuotes(figure.row->name) + " is given in " + inQuotes(own) + ", which does not turn into " +
                 inQuotes(unit) + " exactly."}};
}

} // namespace

std::optional<FigureAddress> parseFigureAddress(std::string_view text)
{
    FigureAddress address;
    if (const auto bar = text.find('|'); bar != text.npos) {
        address.unit = trimmed(text.substr(bar + 1));
        text = text.substr(0, bar);
        if (address.unit.empty())
            return std::nullopt;
    }
    if (const auto colon = text.find(':'); colon != text.npos) {
        address.no = trimmed(text.substr(0, colon));
        text = text.substr(colon + 1);
        if (address.no.empty())
            return std::nullopt;
    }
    const auto dot = text.rfind('.');
    if (dot == text.npos)
        return std::nullopt;
    address.row = trimmed(text.substr(0, dot));
    address.column = trimmed(text.substr(dot + 1));
    if (address.row.empty() || address.column.empty() || address.column.find(' ') != std::string::npos)
        return std::nullopt;
    return address;
}

std::string addressText(const FigureAddress& address)
{
    return (address.no.empty() ? "" : address.no + ":") + address.row + "." + address.column +
           (address.unit.empty() ? "" : "|" + address.unit);
}

Result<Figure> findFigure(const IndicatorSet& set, const FigureAddress& address)
{
    std::optional<Figure> found;
    bool table = false;
    bool row = false;
    for (const auto& one : set.tables) {
        if (!address.no.empty() && one.no != address.no)
            continue;
        table = true;
        const auto search = searchIn(one, address);
        row = row || search.rows > 0;
        if (search.rows == 0 || search.columns == 0)
            continue;
        if (found || search.rows > 1)
            return ambiguous(address);
        found = search.figure;
    }
    if (found)
        return *found;
    if (!table)
        return unknown("bảng số", "table", address.no);
    if (!row)
        return unknown("chỉ tiêu có mã", "indicator", address.row);
    return unknown("cột", "column", address.column);
}

std::string unitOf(const Figure& figure)
{
    if (!figure.column->unit.empty())
        return figure.column->unit;
    const bool computed = figure.column->isComputed() || figure.column->measure == Measure::Ratio ||
                          figure.column->measure == Measure::Growth || figure.column->measure == Measure::AverageGrowth;
    if (computed && figure.column->form == RatioForm::Index)
        return "lần";
    if (computed && figure.column->form != RatioForm::Points)
        return "%";
    return figure.row->unit.empty() ? figure.table->unit : figure.row->unit;
}

std::optional<int> decimalsOf(const IndicatorRow& row, const IndicatorColumn& column)
{
    if (column.decimals || column.isComputed())
        return column.decimals;
    return row.decimals;
}

std::string_view signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return "≥ ";
    case Comparison::AtMost:
        return "≤ ";
    case Comparison::About:
        return "≈ ";
    case Comparison::Equal:
        break;
    }
    return "";
}

Result<FigureText> writeFigure(const Figure& figure, const std::string& unit, const Units& units)
{
    if (!figure.value || (!figure.value->number && figure.value->text.empty()))
        return noValue(figure);
    FigureText written{figure.value->text, unit.empty() ? unitOf(figure) : unit, figure.value->number};
    if (!figure.value->number)
        return written;
    auto number = *figure.value->number;
    auto decimals = decimalsOf(*figure.row, *figure.column);
    const auto own = units.find(unitOf(figure));
    const auto wanted = units.find(written.unit);
    const auto turned = convert(number, own, wanted);
    if (!turned)
        return otherUnit(figure, unit);
    if (*turned != number || own.factor != wanted.factor) {
        number = *turned;
        if (decimals)
            decimals = std::max(*decimals, 1);
    }
    written.number = number;
    written.text =
        std::string(signOf(figure.value->comparison)) + formatVietnamese(decimals ? number.rounded(*decimals) : number);
    return written;
}

std::string boundText(const FigureText& figure, bool withUnit, std::u16string_view behind)
{
    if (!withUnit || !figure.number)
        return figure.text;
    const auto next = foldKey(behind.substr(0, figure.unit.size() + 8));
    if (next.starts_with(foldKey(toUtf16(figure.unit))))
        return figure.text;
    const bool close = figure.unit == "%" || figure.unit == "‰";
    return figure.text + (close ? "" : " ") + figure.unit;
}

} // namespace trinhky
