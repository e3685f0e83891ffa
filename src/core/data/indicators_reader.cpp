#include "data/indicators_reader.hpp"

#include "data/indicators_columns.hpp"
#include "data/indicators_values.hpp"
#include "data/xml_element.hpp"

#include <algorithm>
#include <unordered_set>

namespace trinhky {
namespace {

constexpr int kMostDecimals = 9;

class TableReader {
public:
    TableReader(const XmlText& text, const IndicatorLimits& limits, std::optional<Error>& fault)
        : m_text(text), m_limits(limits), m_fault(fault), m_children(text, kIndicatorNamespace, fault),
          m_columns(text, limits, fault), m_values(text, limits, m_columns, fault)
    {}

    IndicatorTable read(pugi::xml_node element, bool numbered)
    {
        ElementReader reader(m_text, element, m_fault);
        m_table.no = numbered ? reader.required("no") : reader.text("no");
        m_table.period = reader.text("period");
        if (!m_table.period.empty() && !isPeriod(m_table.period))
            reader.failAt(reader.attribute("period"), "phải viết 2024, 2024-S1, 2024-Q3 hoặc 2024-M09.",
                          "must be written 2024, 2024-S1, 2024-Q3 or 2024-M09.");
        m_table.area = reader.text("area");
        m_table.areaCode = reader.text("areaCode");
        m_table.unit = reader.text("unit");
        m_table.title = reader.text("title");
        reader.finish();
        m_children.each(element, {"source", "attachedTo", "columns", "row", "note"}, ElementChildren::Order::AsListed,
                        [&](pugi::xml_node child, std::string_view name) { readPart(child, name, reader); });
        if (!m_columnsSeen)
            reader.fail({"Thiếu thẻ <columns> khai báo các cột.", "<columns>, which declares the columns, is missing."});
        return std::move(m_table);
    }

private:
    void readPart(pugi::xml_node child, std::string_view name, ElementReader& reader)
    {
        if (name == "row") {
            if (!m_columnsSeen)
                reader.fail({"Thiếu thẻ <columns> khai báo các cột.", "<columns>, which declares the columns, is missing."});
            else
                readRow(child, -1, 0);
        } else if (name == "note") {
            readNote(child);
        } else if (name == "source") {
            readSource(child);
        } else if (name == "attachedTo") {
            readAttachedTo(child);
        } else if (m_columnsSeen) {
            ElementReader(m_text, child, m_fault).fail({"Chỉ được có một thẻ <columns>.", "There may be one <columns> only."});
        } else {
            m_columnsSeen = true;
            m_columns.read(child, m_table);
        }
    }

    void readNote(pugi::xml_node element)
    {
        ElementReader(m_text, element, m_fault).finish();
        m_children.none(element);
        m_table.notes.push_back(ownText(element));
    }

    void readSource(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        IndicatorSource source{reader.required("name"), reader.date("date")};
        reader.finish();
        m_children.each(element, {}, ElementChildren::Order::Any, [](auto, auto) {});
        m_table.sources.push_back(std::move(source));
    }

    void readAttachedTo(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        if (m_table.attachedTo)
            reader.fail({"Chỉ được có một thẻ <attachedTo>.", "There may be one <attachedTo> only."});
        m_table.attachedTo = AttachedTo{reader.text("kind"), reader.text("number"), reader.date("date"), reader.text("issuer")};
        reader.finish();
        m_children.each(element, {}, ElementChildren::Order::Any, [](auto, auto) {});
    }

    void readRow(pugi::xml_node element, std::int32_t parent, std::int32_t level)
    {
        ElementReader reader(m_text, element, m_fault);
        if (m_table.rows.size() >= m_limits.rows) {
            const auto most = std::to_string(m_limits.rows);
            reader.fail({"Bảng có quá " + most + " hàng.", "The table has more than " + most + " rows."});
            return;
        }
        const auto index = static_cast<std::int32_t>(m_table.rows.size());
        m_table.rows.push_back(readRowAttributes(reader, parent, level));
        m_children.each(element, {"value", "row"}, ElementChildren::Order::AsListed,
                        [&](pugi::xml_node child, std::string_view name) {
                            if (name == "row")
                                readRow(child, index, level + 1);
                            else
                                m_values.read(child, m_table.rows[static_cast<std::size_t>(index)]);
                        });
        auto& values = m_table.rows[static_cast<std::size_t>(index)].values;
        std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
    }

    IndicatorRow readRowAttributes(ElementReader& reader, std::int32_t parent, std::int32_t level)
    {
        IndicatorRow row;
        row.parent = parent;
        row.level = level;
        row.code = reader.identifier("code", ":|{}");
        row.label = reader.text("label");
        row.name = reader.required("name");
        row.unit = reader.text("unit");
        row.decimals = reader.integer("decimals", 0, kMostDecimals);
        row.totalOfChildren = reader.choice<bool>("total", {{"children", true}}, false);
        row.share = reader.decimal("share");
        reader.finish();
        if (!m_fault && !row.code.empty() && !m_codes.insert(row.code).second)
            reader.failAt(reader.attribute("code"), "mã chỉ tiêu này đã dùng cho một hàng khác.",
                          "another row has this code already.");
        return row;
    }

    const XmlText& m_text;
    const IndicatorLimits& m_limits;
    std::optional<Error>& m_fault;
    ElementChildren m_children;
    ColumnsReader m_columns;
    ValueReader m_values;
    IndicatorTable m_table;
    std::unordered_set<std::string> m_codes;
    bool m_columnsSeen = false;
};

Error wrongRoot(const XmlText& text)
{
    const auto root = text.root();
    const std::string name(localName(root.name()));
    const std::string space(text.namespaceOf(root));
    const std::string found = "<" + name + ">" + (space.empty() ? "" : " (" + space + ")");
    return text.errorAt(root, {"Tệp không phải dữ liệu chỉ tiêu: thẻ gốc là " + found +
                                   ", cần <indicators> hoặc <indicatorSet> trong “" + std::string(kIndicatorNamespace) + "”.",
                               "This is no indicator data: the root is " + found +
                                   ", expected <indicators> or <indicatorSet> in “" + std::string(kIndicatorNamespace) + "”."});
}

void readSet(const XmlText& text, const IndicatorLimits& limits, std::optional<Error>& fault, IndicatorSet& set)
{
    ElementReader reader(text, text.root(), fault);
    reader.finish();
    std::unordered_set<std::string> numbers;
    ElementChildren(text, kIndicatorNamespace, fault)
        .each(text.root(), {"indicators"}, ElementChildren::Order::Any, [&](pugi::xml_node child, std::string_view) {
            set.tables.push_back(TableReader(text, limits, fault).read(child, true));
            ElementReader table(text, child, fault);
            if (!fault && !numbers.insert(set.tables.back().no).second)
                table.failAt(table.attribute("no"), "số biểu này đã dùng cho một bảng khác.",
                             "another table has this number already.");
        });
    if (set.tables.empty())
        reader.fail({"Tệp không có bảng nào.", "The file has no table."});
}

} // namespace

const IndicatorValue* IndicatorRow::value(std::int32_t column) const
{
    const auto found = std::lower_bound(values.begin(), values.end(), column,
                                        [](const IndicatorValue& value, std::int32_t wanted) { return value.column < wanted; });
    return found != values.end() && found->column == column ? &*found : nullptr;
}

Result<IndicatorSet> readIndicators(std::string content, std::string file, const IndicatorLimits& limits)
{
    auto parsed = XmlText::parse(std::move(content), std::move(file), limits.xml);
    if (!parsed)
        return std::move(parsed).error();
    return readIndicators(parsed.value(), limits);
}

Result<IndicatorSet> readIndicators(const XmlText& text, const IndicatorLimits& limits)
{
    const auto name = localName(text.root().name());
    if (text.namespaceOf(text.root()) != kIndicatorNamespace || (name != "indicators" && name != "indicatorSet"))
        return wrongRoot(text);
    std::optional<Error> fault;
    IndicatorSet set;
    if (name == "indicatorSet")
        readSet(text, limits, fault, set);
    else
        set.tables.push_back(TableReader(text, limits, fault).read(text.root(), false));
    if (fault)
        return std::move(*fault);
    return set;
}

} // namespace trinhky
