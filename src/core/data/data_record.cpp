#include "data/data_record.hpp"

#include "base/try.hpp"
#include "data/json_record.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::int64_t kVersion = 1;

RecordFaults faults()
{
    return {{{"Phần ghi nguồn số liệu (thuộc tính “TrinhKyData” của văn bản) bị hỏng nên không dùng được.",
              "The record of the data's sources (the document's property “TrinhKyData”) is damaged and cannot be used."}},
            {{"Nguồn số liệu được ghi bằng bản Trình Ký mới hơn; hãy cập nhật Trình Ký.",
              "The data's sources were recorded by a newer Trình Ký; please update it."}}};
}

RecordJson jsonOf(const RecordedSource& source)
{
    return {{"url", source.url}, {"name", source.name}, {"modified", source.modified}, {"filled", source.filled}};
}

RecordJson jsonOf(const RecordedTable& table)
{
    auto rows = RecordJson::array();
    for (const RecordedRow& row : table.rows)
        rows.push_back({{"code", row.code}, {"label", row.label}, {"name", row.name}, {"unit", row.unit}, {"texts", row.texts}});
    return {{"bookmark", table.bookmark}, {"no", table.no},           {"layout", table.layout},  {"source", table.source},
            {"header", table.headerRows}, {"columns", table.columns}, {"rows", std::move(rows)}, {"leading", table.leading},
            {"titles", table.titles},     {"above", table.above},     {"below", table.below}};
}

RecordJson jsonOf(const RecordedFigure& figure)
{
    return {{"bookmark", figure.bookmark}, {"no", figure.no},     {"row", figure.row},      {"column", figure.column},
            {"unit", figure.unit},         {"text", figure.text}, {"source", figure.source}};
}

RecordJson jsonOf(const RecordedChart& chart)
{
    return {{"bookmark", chart.bookmark}, {"no", chart.no},           {"title", chart.title},
            {"rows", chart.rows},         {"columns", chart.columns}, {"source", chart.source}};
}

/// Takes the record apart; `whole` is false once something was missing or did not fit.
class Reader {
public:
    explicit Reader(const RecordJson& record) : m_fields(record) {}

    bool read(DataRecord& record)
    {
        for (const RecordJson& entry : m_fields.list("sources"))
            record.sources.push_back(source(RecordFields(entry)));
        m_sources = static_cast<std::int32_t>(record.sources.size());
        for (const RecordJson& entry : m_fields.list("tables"))
            record.tables.push_back(table(RecordFields(entry)));
        for (const RecordJson& entry : m_fields.list("figures"))
            record.figures.push_back(figure(RecordFields(entry)));
        for (const RecordJson& entry : m_fields.listIfAny("charts")) // records of before there were charts have none
            record.charts.push_back(chart(RecordFields(entry)));
        return m_whole && m_fields.whole();
    }

private:
    void keep(const RecordFields& fields) { m_whole = m_whole && fields.whole(); }

    RecordedSource source(RecordFields fields)
    {
        RecordedSource source{fields.text("url"), fields.text("name"), fields.text("modified"), fields.text("filled")};
        keep(fields);
        return source;
    }

    std::int32_t sourceIn(RecordFields& fields)
    {
        const auto source = fields.number("source");
        m_whole = m_whole && source < m_sources;
        return source;
    }

    RecordedTable table(RecordFields fields)
    {
        RecordedTable table;
        table.bookmark = fields.text("bookmark");
        table.no = fields.text("no");
        table.layout = fields.text("layout");
        table.source = sourceIn(fields);
        table.headerRows = fields.number("header");
        table.columns = fields.texts("columns");
        table.leading = fields.texts("leading");
        table.titles = fields.texts("titles");
        table.above = fields.texts("above");
        table.below = fields.texts("below");
        for (const RecordJson& entry : fields.list("rows")) {
            table.rows.push_back(row(RecordFields(entry)));
            m_whole = m_whole && table.rows.back().texts.size() == table.columns.size();
        }
        keep(fields);
        return table;
    }

    RecordedRow row(RecordFields fields)
    {
        RecordedRow row{fields.text("code"), fields.text("label"), fields.text("name"), fields.texts("texts"),
                        fields.text("unit")};
        keep(fields);
        return row;
    }

    RecordedFigure figure(RecordFields fields)
    {
        RecordedFigure figure;
        figure.bookmark = fields.text("bookmark");
        figure.no = fields.text("no");
        figure.row = fields.text("row");
        figure.column = fields.text("column");
        figure.unit = fields.text("unit");
        figure.text = fields.text("text");
        figure.source = sourceIn(fields);
        keep(fields);
        return figure;
    }

    RecordedChart chart(RecordFields fields)
    {
        RecordedChart chart;
        chart.bookmark = fields.text("bookmark");
        chart.no = fields.text("no");
        chart.title = fields.text("title");
        chart.rows = fields.texts("rows");
        chart.columns = fields.texts("columns");
        chart.source = sourceIn(fields);
        keep(fields);
        return chart;
    }

    RecordFields m_fields;
    std::int32_t m_sources = 0;
    bool m_whole = true;
};

template <class Entry>
RecordJson listOf(const std::vector<Entry>& entries)
{
    auto list = RecordJson::array();
    for (const Entry& entry : entries)
        list.push_back(jsonOf(entry));
    return list;
}

} // namespace

bool usesSource(const DataRecord& record, std::int32_t source)
{
    const auto uses = [source](const auto& entry) { return entry.source == source; };
    return std::ranges::any_of(record.tables, uses) || std::ranges::any_of(record.figures, uses) ||
           std::ranges::any_of(record.charts, uses);
}

Result<DataRecord> readDataRecord(std::string_view text)
{
    DataRecord record;
    if (text.empty())
        return record;
    TK_TRY(const auto whole, parseRecord(text, kLongestDataRecord, kVersion, faults()));
    if (!Reader(whole).read(record))
        return faults().damaged;
    return record;
}

Result<std::string> writeDataRecord(const DataRecord& record)
{
    if (record.empty())
        return std::string();
    auto text = recordText({{"version", kVersion},
                            {"sources", listOf(record.sources)},
                            {"tables", listOf(record.tables)},
                            {"figures", listOf(record.figures)},
                            {"charts", listOf(record.charts)}});
    if (text.size() > kLongestDataRecord)
        return Error{{"Bảng số liệu quá lớn nên văn bản không ghi lại được nguồn để cập nhật về sau.",
                      "The tables are too large for the document to remember their source for later updates."}};
    return text;
}

} // namespace trinhky
