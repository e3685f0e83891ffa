#include "data/sdmx_reader.hpp"

#include "base/text.hpp"
#include "data/heading_meaning.hpp"
#include "data/name_codes.hpp"
#include "data/sdmx_period.hpp"
#include "data/workbook_builder.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

namespace trinhky {
namespace {

constexpr std::string_view kMessage21 = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
constexpr std::string_view kMessage30 = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message";
constexpr int kMostDecimals = 9;
constexpr int kMostMultiplier = 15;

/// What an observation says, by concept: attributes of its own, of its series and of its groups.
using Values = std::map<std::string, std::string, std::less<>>;

class DataSetReader {
public:
    DataSetReader(const XmlText& text, const Headings& headings, const IndicatorLimits& limits, std::optional<Error>& fault)
        : m_text(text), m_headings(headings), m_limits(limits), m_fault(fault)
    {
        for (const auto& entry : headings.entries())
            if (entry.kind == "concept")
                for (const auto& word : entry.words)
                    m_concepts.emplace(toUtf8(word), entry.id);
    }

    IndicatorTable read(pugi::xml_node dataSet)
    {
        const auto common = valuesOf(dataSet, {});
        readGroups(dataSet);
        for (const auto child : dataSet.children()) {
            const auto name = localName(child.name());
            if (m_fault)
                break;
            if (name == "Series") {
                const auto series = valuesOf(child, common);
                for (const auto observation : child.children())
                    if (localName(observation.name()) == "Obs" && !m_fault)
                        readObservation(observation, series);
            } else if (name == "Obs") {
                readObservation(child, common);
            }
        }
        if (!m_fault && m_table.rows.empty())
            m_fault =
                m_text.errorAt(dataSet, {"Bộ dữ liệu SDMX không có quan sát nào.", "The SDMX data set has no observation."});
        finish();
        return std::move(m_table);
    }

private:
    Values valuesOf(pugi::xml_node element, const Values& outer) const
    {
        Values values = outer;
        for (const auto attribute : element.attributes())
            if (const auto found = m_concepts.find(attribute.name()); found != m_concepts.end())
                values[found->second] = attribute.value();
        // SDMX 3.0 keeps attributes of several values in elements of their own: the first value counts.
        for (const auto child : element.children())
            if (localName(child.name()) == "Comp")
                if (const auto found = m_concepts.find(attributeOf(child, "id").value()); found != m_concepts.end())
                    values[found->second] = firstText(child);
        return values;
    }

    static std::string firstText(pugi::xml_node element)
    {
        for (const auto child : element.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                return child.value();
            if (auto text = firstText(child); !text.empty())
                return text;
        }
        return {};
    }

    void readGroups(pugi::xml_node dataSet)
    {
        for (const auto child : dataSet.children()) {
            if (localName(child.name()) != "Group")
                continue;
            const auto values = valuesOf(child, {});
            const auto indicator = values.find("indicator");
            if (indicator != values.end())
                m_groups[indicator->second] = values;
        }
    }

    static std::string at(const Values& values, std::string_view what)
    {
        const auto found = values.find(what);
        return found == values.end() ? std::string() : found->second;
    }

    void readObservation(pugi::xml_node element, const Values& outer)
    {
        auto values = valuesOf(element, outer);
        if (const auto group = m_groups.find(at(values, "indicator")); group != m_groups.end())
            values.insert(group->second.begin(), group->second.end());
        const auto code = at(values, "indicator");
        if (code.empty())
            return fail(element, {"Quan sát không có INDICATOR nên không rõ là của chỉ tiêu nào.",
                                  "The observation has no INDICATOR: it is not clear what it is a figure of."});
        const auto row = rowOf(element, code, values);
        const auto column = columnOf(element, values);
        if (m_fault)
            return;
        IndicatorValue value;
        value.column = column;
        readValue(element, values, value);
        auto& given = m_table.rows[row].values;
        if (std::any_of(given.begin(), given.end(), [&](const auto& other) { return other.column == column; }))
            return fail(element, {"Hai quan sát cùng chỉ tiêu “" + code +
                                      "”, cùng kỳ, cùng loại số liệu: dữ liệu có chiều khác mà ở đây không dùng.",
                                  "Two observations of “" + code +
                                      "” have the same period and measure: the data has a dimension that is not known here."});
        if (!m_fault)
            given.push_back(std::move(value));
    }

    void fail(pugi::xml_node element, Message message)
    {
        if (!m_fault)
            m_fault = m_text.errorAt(element, std::move(message));
    }

    std::size_t rowOf(pugi::xml_node element, const std::string& code, const Values& values)
    {
        if (const auto found = m_rows.find(code); found != m_rows.end())
            return found->second;
        if (m_table.rows.size() >= m_limits.rows) {
            const auto most = std::to_string(m_limits.rows);
            fail(element, {"Bảng có quá " + most + " hàng.", "The table has more than " + most + " rows."});
            return 0;
        }
        if (code.find_first_of(" \t\r\n:|{}") != std::string::npos)
            fail(element, {"Mã chỉ tiêu “" + code + "” có dấu cách hoặc ký tự : | { }.",
                           "The indicator code “" + code + "” holds blanks or one of : | { }."});
        IndicatorRow row;
        row.code = code;
        row.name = at(values, "name");
        if (row.name.empty())
            row.name = code;
        row.label = at(values, "label");
        row.unit = unitOf(values);
        if (const auto decimals = wholeNumber(at(values, "decimals")); decimals && *decimals >= 0 && *decimals <= kMostDecimals)
            row.decimals = *decimals;
        m_rows.emplace(code, m_table.rows.size());
        m_table.rows.push_back(std::move(row));
        return m_table.rows.size() - 1;
    }

    static std::optional<int> wholeNumber(const std::string& text)
    {
        int number = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        return fault == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
    }

    int multiplierOf(const Values& values) const { return wholeNumber(at(values, "multiplier")).value_or(0); }

    std::string unitOf(const Values& values) const
    {
        const auto unit = at(values, "unit");
        if (const auto* named = m_headings.code("unit", unit + ":" + std::to_string(multiplierOf(values))))
            return named->id;
        const auto* named = m_headings.code("unit", unit);
        return named ? named->id : unit;
    }

    /// Nothing is multiplied where the unit has a name for it: "triệu đồng".
    int factorOf(const Values& values) const
    {
        const int multiplier = multiplierOf(values);
        return m_headings.code("unit", at(values, "unit") + ":" + std::to_string(multiplier)) ? 0 : multiplier;
    }

    std::int32_t columnOf(pugi::xml_node element, const Values& values)
    {
        const auto given = at(values, "period");
        const auto period = periodFromSdmx(given);
        if (!period) {
            fail(element, {"Kỳ số liệu “" + given +
                               "” không dùng được: cần năm, sáu tháng, quý hoặc tháng (2024, 2024-S1, 2024-Q3, 2024-M09).",
                           "The period “" + given +
                               "” cannot be used: a year, half-year, quarter or month is needed (2024, 2024-S1, 2024-Q3, "
                               "2024-M09)."});
            return 0;
        }
        const auto measureCode = at(values, "measure");
        const auto* code = m_headings.code("measure", measureCode);
        if (!measureCode.empty() && !code)
            fail(element,
                 {"Không rõ loại số liệu MEASURE=\"" + measureCode + "\".", "MEASURE=\"" + measureCode + "\" is not known."});
        const auto measure = code ? measureOf(code->id).value_or(Measure::Actual) : Measure::Actual;
        const auto area = at(values, "area");
        const auto key = area + "\n" + *period + "\n" + std::string(idOf(measure));
        if (const auto found = m_columns.find(key); found != m_columns.end())
            return found->second;
        if (m_table.columns.size() >= m_limits.columns) {
            const auto most = std::to_string(m_limits.columns);
            fail(element, {"Bảng có quá " + most + " cột.", "The table has more than " + most + " columns."});
            return 0;
        }
        return addColumn(key, {measure, *period, area, at(values, "areaName")});
    }

    struct ColumnKey {
        Measure measure;
        std::string period;
        std::string area;
        std::string areaName;
    };

    std::int32_t addColumn(const std::string& key, const ColumnKey& parts)
    {
        const auto index = static_cast<std::int32_t>(m_table.columns.size());
        const auto* entry = m_headings.named("measure", idOf(parts.measure));
        IndicatorColumn column;
        column.measure = parts.measure;
        column.period = parts.period;
        column.areaCode = parts.area;
        column.area = parts.areaName;
        column.title = titleOf(parts.measure, parts.period);
        column.id = (entry ? entry->shortId : "") + partOf(parts.period) + parts.period.substr(0, 4);
        m_table.columns.push_back(std::move(column));
        m_columns.emplace(key, index);
        return index;
    }

    static std::string partOf(const std::string& period)
    {
        const auto part = period.size() > 5 ? period.substr(5) : std::string();
        return part == "S1" ? "6T" : part == "S2" ? "6TC" : part;
    }

    static std::string titleOf(Measure measure, const std::string& period)
    {
        const std::string what = measure == Measure::Plan       ? "Kế hoạch"
                                 : measure == Measure::Estimate ? "Ước thực hiện"
                                                                : "Thực hiện";
        const auto year = " năm " + period.substr(0, 4);
        const auto part = period.size() > 5 ? period.substr(5) : std::string();
        if (part == "S1" || part == "S2")
            return what + " 6 tháng " + (part == "S1" ? "đầu" : "cuối") + year;
        if (part.starts_with("Q"))
            return what + " quý " + toUtf8(toRoman(part[1] - '0')) + year;
        if (part.starts_with("M"))
            return what + " tháng " + std::to_string(std::stoi(part.substr(1))) + year;
        return what + year;
    }

    void readValue(pugi::xml_node element, const Values& values, IndicatorValue& value)
    {
        const auto given = at(values, "value");
        const auto* code = m_headings.code("status", at(values, "status"));
        const std::string_view status = code ? std::string_view(code->id) : "given";
        value.note = at(values, "comment");
        if (given.empty() || given == "NaN") {
            value.status = status == "notApplicable" ? ValueStatus::NotApplicable : ValueStatus::Missing;
            return;
        }
        value.number = numberOf(given, factorOf(values));
        if (!value.number)
            return fail(element,
                        {"“" + given.substr(0, 40) + "” không phải là số.", "“" + given.substr(0, 40) + "” is no number."});
        if (status == "estimated" || status == "provisional")
            value.status = status == "estimated" ? ValueStatus::Estimated : ValueStatus::Provisional;
    }

    std::optional<Decimal> numberOf(const std::string& given, int factor) const
    {
        auto number = given.find_first_of("eE") == std::string::npos ? Decimal::parse(given) : storedNumber(given);
        if (!number || factor < -kMostMultiplier || factor > kMostMultiplier)
            return std::nullopt;
        if (static_cast<int>(Decimal::Integer(abs(number->unscaled())).str().size()) > m_limits.digits)
            return std::nullopt;
        if (factor < 0)
            return Decimal(number->unscaled(), number->scale() - factor);
        return factor == 0 ? number
                           : *number * Decimal(boost::multiprecision::pow(Decimal::Integer(10), static_cast<unsigned>(factor)));
    }

    /// One area is that of the table; several head groups of columns. A code "THU.THUE" stands below "THU".
    void finish()
    {
        std::vector<std::string> areas;
        for (const auto& column : m_table.columns)
            if (std::find(areas.begin(), areas.end(), column.areaCode) == areas.end())
                areas.push_back(column.areaCode);
        for (const auto& area : areas) {
            HeaderNode group;
            group.areaCode = area;
            for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
                auto& column = m_table.columns[i];
                if (column.areaCode != area)
                    continue;
                group.area = column.area;
                group.title = column.area.empty() ? area : column.area;
                HeaderNode leaf;
                leaf.column = static_cast<std::int32_t>(i);
                group.children.push_back(std::move(leaf));
                if (areas.size() > 1)
                    column.id += codeOfName(area, false);
            }
            if (areas.size() > 1) {
                m_table.header.push_back(std::move(group));
                continue;
            }
            m_table.header = std::move(group.children);
            m_table.area = group.area;
            m_table.areaCode = area;
            for (auto& column : m_table.columns)
                column.area = column.areaCode = "";
        }
        orderRows();
    }

    /// Parents before their children, otherwise in the order of the file.
    void orderRows()
    {
        std::vector<IndicatorRow> ordered;
        std::vector<std::vector<std::size_t>> children(m_table.rows.size());
        std::vector<std::size_t> tops;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            std::sort(m_table.rows[i].values.begin(), m_table.rows[i].values.end(),
                      [](const auto& a, const auto& b) { return a.column < b.column; });
            const auto point = m_table.rows[i].code.rfind('.');
            const auto parent = point == std::string::npos ? m_rows.end() : m_rows.find(m_table.rows[i].code.substr(0, point));
            (parent == m_rows.end() ? tops : children[parent->second]).push_back(i);
        }
        ordered.reserve(m_table.rows.size());
        for (const auto top : tops)
            append(top, -1, 0, children, ordered);
        m_table.rows = std::move(ordered);
    }

    void append(std::size_t index, std::int32_t parent, std::int32_t level, const std::vector<std::vector<std::size_t>>& children,
                std::vector<IndicatorRow>& ordered)
    {
        const auto place = static_cast<std::int32_t>(ordered.size());
        ordered.push_back(std::move(m_table.rows[index]));
        ordered.back().parent = parent;
        ordered.back().level = level;
        for (const auto child : children[index])
            append(child, place, level + 1, children, ordered);
    }

    const XmlText& m_text;
    const Headings& m_headings;
    const IndicatorLimits& m_limits;
    std::optional<Error>& m_fault;
    std::unordered_map<std::string, std::string> m_concepts; ///< id of a component to concept
    std::unordered_map<std::string, Values> m_groups;        ///< attributes for all observations of an indicator
    std::unordered_map<std::string, std::size_t> m_rows;     ///< by code
    std::unordered_map<std::string, std::int32_t> m_columns; ///< by area, period and measure
    IndicatorTable m_table;
};

} // namespace

std::optional<int> sdmxVersion(const XmlText& text)
{
    if (localName(text.root().name()) != "StructureSpecificData" &&
        localName(text.root().name()) != "StructureSpecificTimeSeriesData")
        return std::nullopt;
    const auto space = text.namespaceOf(text.root());
    if (space == kMessage21)
        return 21;
    return space == kMessage30 ? std::optional(30) : std::nullopt;
}

Result<IndicatorSet> readSdmx(const XmlText& text, const Headings& headings, const IndicatorLimits& limits)
{
    IndicatorSet set;
    std::optional<Error> fault;
    for (const auto child : text.root().children()) {
        if (localName(child.name()) != "DataSet" || fault)
            continue;
        set.tables.push_back(DataSetReader(text, headings, limits, fault).read(child));
        const auto number = set.tables.size();
        set.tables.back().no = (number < 10 ? "0" : "") + std::to_string(number);
    }
    if (fault)
        return std::move(*fault);
    if (set.tables.empty())
        return text.errorAt(text.root(), {"Thông điệp SDMX không có bộ dữ liệu nào.", "The SDMX message has no data set."});
    return set;
}

} // namespace trinhky
