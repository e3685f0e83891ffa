#include "plan/figure_source.hpp"

#include "data/source_age.hpp"
#include "data/table_places.hpp"
#include "doc/bookmark_named.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool holds(const DocumentCell& cell, std::int32_t paragraph)
{
    return std::ranges::find(cell.paragraphs, paragraph) != cell.paragraphs.end();
}

std::optional<FigureSource> sourceInTable(const DocumentTable& document, const DataRecord& record, const RecordedTable& table,
                                          std::int32_t paragraph)
{
    const auto places = findPlaces(document, table);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (places.placeOf[row] < 0)
            continue;
        const auto& shown = *places.rows[static_cast<std::size_t>(places.placeOf[row])];
        const auto cellOf = places.cellsOf(shown, table, &table.rows[row]);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const auto cell = cellOf[table.leading.size() + column];
            if (cell < 0 || static_cast<std::size_t>(cell) >= shown.cells.size() ||
                !holds(shown.cells[static_cast<std::size_t>(cell)], paragraph))
                continue;
            const auto& recorded = table.rows[row];
            return FigureSource{{table.no, recorded.code.empty() ? recorded.name : recorded.code, table.columns[column], {}},
                                recorded.name,
                                recorded.texts[column],
                                record.sources[static_cast<std::size_t>(table.source)]};
        }
    }
    return std::nullopt;
}

std::optional<Figure> lookUp(const FigureSource& source, const IndicatorSet* data)
{
    if (!data)
        return std::nullopt;
    auto found = findFigure(*data, {source.address.no, source.address.row, source.address.column, {}});
    return found ? std::optional(found.value()) : std::nullopt;
}

void addLine(Message& text, const char* vi, const char* en, const std::string& value)
{
    if (value.empty())
        return;
    text.vi += (text.vi.empty() ? "" : "\n") + std::string(vi) + value;
    text.en += (text.en.empty() ? "" : "\n") + std::string(en) + value;
}

} // namespace

std::optional<FigureSource> sourceAt(const Snapshot& snapshot, const DataRecord& record, std::int32_t paragraph, Span span)
{
    if (paragraph < 0 || static_cast<std::size_t>(paragraph) >= snapshot.paragraphs.size())
        return std::nullopt;
    for (const auto& figure : record.figures) {
        const auto* const bookmark = bookmarkNamed(snapshot, figure.bookmark);
        if (bookmark && bookmark->paragraph == paragraph && bookmark->span.begin <= span.end && span.begin <= bookmark->span.end)
            return FigureSource{{figure.no, figure.row, figure.column, figure.unit},
                                {},
                                figure.text,
                                record.sources[static_cast<std::size_t>(figure.source)]};
    }
    const auto table = snapshot.paragraphs[static_cast<std::size_t>(paragraph)].cell.table;
    for (const auto& recorded : record.tables) {
        const auto* const bookmark = table < 0 ? nullptr : bookmarkNamed(snapshot, recorded.bookmark);
        if (bookmark && snapshot.paragraphs[static_cast<std::size_t>(bookmark->paragraph)].cell.table == table)
            return sourceInTable(documentTable(snapshot, table), record, recorded, paragraph);
    }
    return std::nullopt;
}

Message describeSource(const FigureSource& source, const IndicatorSet* data)
{
    Message text;
    const auto figure = lookUp(source, data);
    addLine(text, "Chỉ tiêu: ", "Indicator: ", figure ? figure->row->name : source.rowName);
    addLine(text, "Cột: ", "Column: ", figure ? figure->column->title : source.address.column);
    if (figure)
        addLine(text, "Đơn vị của dữ liệu: ", "Unit of the data: ", unitOf(*figure));
    addLine(text, "Biểu: ", "Table: ", source.address.no);
    addLine(text, "Mã: ", "Code: ", addressText({source.address.no, source.address.row, source.address.column, {}}));
    if (data && !figure) {
        text.vi += "\nDữ liệu không còn số liệu này.";
        text.en += "\nThe data have this figure no longer.";
    }
    addLine(text, "Tệp: ", "File: ", source.source.name);
    addLine(text, "Đã điền: ", "Filled in: ", source.filled);
    addLine(text, "Lúc: ", "At: ", shownTime(source.source.filled));
    return text;
}

Message sourceLine(const FigureSource& source, const IndicatorSet* data)
{
    const auto figure = lookUp(source, data);
    const auto& file = source.source.name;
    Message text{"Nguồn: " + file, "Source: " + file};
    const auto add = [&](const char* vi, const char* en, const std::string& value, const char* end) {
        if (value.empty())
            return;
        text.vi += vi + value + end;
        text.en += en + value + end;
    };
    add(", biểu ", ", table ", source.address.no, "");
    add(", dòng “", ", row “", figure ? figure->row->name : source.rowName.empty() ? source.address.row : source.rowName, "”");
    add(", cột “", ", column “", figure ? figure->column->title : source.address.column, "”");
    add("; đã điền “", "; “", source.filled, "”");
    add(" lúc ", " was filled in at ", shownTime(source.source.filled), "");
    text.vi += ".";
    text.en += ".";
    return text;
}

} // namespace trinhky
