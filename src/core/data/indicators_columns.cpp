#include "data/indicators_columns.hpp"

#include "data/xml_element.hpp"

namespace trinhky {
namespace {

constexpr int kMostDecimals = 9;
constexpr int kMostYears = 100;

bool isComputedMeasure(Measure measure)
{
    return measure == Measure::Ratio || measure == Measure::Growth || measure == Measure::AverageGrowth;
}

} // namespace

bool isPeriod(std::string_view text)
{
    const auto digits = [&](std::size_t from, std::size_t count) {
        for (std::size_t i = from; i < from + count; ++i)
            if (text[i] < '0' || text[i] > '9')
                return false;
        return true;
    };
    if (text.size() < 4 || !digits(0, 4))
        return false;
    if (text.size() == 4)
        return true;
    if (text[4] != '-' || text.size() < 7)
        return false;
    const auto part = text.substr(6);
    switch (text[5]) {
    case 'S':
        return part == "1" || part == "2";
    case 'Q':
        return part.size() == 1 && part >= "1" && part <= "4";
    case 'M':
        return part.size() == 2 && digits(6, 2) && part >= "01" && part <= "12";
    default:
        return false;
    }
}

void ColumnsReader::read(pugi::xml_node columns, IndicatorTable& table)
{
    m_table = &table;
    ElementReader(m_text, columns, m_fault).finish();
    readNodes(columns, table.header);
    for (std::size_t i = 0; i < table.columns.size() && !m_fault; ++i)
        resolve(static_cast<std::int32_t>(i));
    refuseCircles();
}

std::int32_t ColumnsReader::find(const std::string& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? -1 : found->second;
}

void ColumnsReader::readNodes(pugi::xml_node parent, std::vector<HeaderNode>& nodes)
{
    m_children.each(parent, {"column", "group"}, ElementChildren::Order::Any, [&](pugi::xml_node child, std::string_view name) {
        nodes.push_back(name == "group" ? readGroup(child) : readColumn(child));
    });
    if (nodes.empty() && !m_fault) {
        const std::string outer = "<" + std::string(localName(parent.name())) + ">";
        m_fault = m_text.errorAt(parent, {"Thẻ " + outer + " không có cột nào.", outer + " has no column."});
    }
}

HeaderNode ColumnsReader::readGroup(pugi::xml_node element)
{
    ElementReader reader(m_text, element, m_fault);
    HeaderNode node;
    node.title = reader.required("title");
    node.area = reader.text("area");
    node.areaCode = reader.text("areaCode");
    reader.finish();
    if (!m_fault)
        readNodes(element, node.children);
    return node;
}

HeaderNode ColumnsReader::readColumn(pugi::xml_node element)
{
    HeaderNode node;
    node.column = static_cast<std::int32_t>(m_table->columns.size());
    ElementReader reader(m_text, element, m_fault);
    if (m_table->columns.size() >= m_limits.columns) {
        const auto most = std::to_string(m_limits.columns);
        reader.fail({"Bảng có quá " + most + " cột.", "The table has more than " + most + " columns."});
        return node;
    }
    IndicatorColumn column;
    if (!reader.attribute("id"))
        reader.required("id");
    column.id = reader.identifier("id", ".:|{}");
    column.measure = reader.choice<Measure>("measure",
                                            {{"actual", Measure::Actual},
                                             {"plan", Measure::Plan},
                                             {"estimate", Measure::Estimate},
                                             {"ratio", Measure::Ratio},
                                             {"growth", Measure::Growth},
                                             {"average-growth", Measure::AverageGrowth},
                                             {"text", Measure::Text}},
                                            Measure::Actual);
    if (!reader.attribute("measure"))
        reader.required("measure");
    column.title = reader.required("title");
    column.period = reader.text("period");
    if (!column.period.empty() && !isPeriod(column.period))
        reader.failAt(reader.attribute("period"), "phải viết 2024, 2024-S1, 2024-Q3 hoặc 2024-M09.",
                      "must be written 2024, 2024-S1, 2024-Q3 or 2024-M09.");
    column.toDate = reader.boolean("toDate");
    column.area = reader.text("area");
    column.areaCode = reader.text("areaCode");
    column.unit = reader.text("unit");
    column.indicator = reader.text("indicator");
    column.decimals = reader.integer("decimals", 0, kMostDecimals);
    readForm(reader, element, column);
    reader.finish();
    m_children.each(element, {}, ElementChildren::Order::Any, [](auto, auto) {});
    if (!m_fault && !m_byId.emplace(column.id, node.column).second)
        reader.failAt(reader.attribute("id"), "mã cột này đã dùng.", "this column id is already in use.");
    m_table->columns.push_back(std::move(column));
    m_elements.push_back(element);
    return node;
}

void ColumnsReader::readForm(ElementReader& reader, pugi::xml_node element, IndicatorColumn& column)
{
    column.form = reader.choice<RatioForm>("form",
                                           {{"percent", RatioForm::Percent},
                                            {"index", RatioForm::Index},
                                            {"increase", RatioForm::Increase},
                                            {"points", RatioForm::Points}},
                                           column.measure == Measure::Growth ? RatioForm::Increase : RatioForm::Percent);
    column.years = reader.integer("years", 1, kMostYears).value_or(0);
    reader.text("of");
    reader.text("to");
    const bool average = column.measure == Measure::AverageGrowth;
    if (isComputedMeasure(column.measure)) {
        for (const char* name : {"of", "to"})
            if (!reader.attribute(name))
                reader.required(name);
        if (average && column.years == 0)
            reader.required("years");
        if (average && column.form == RatioForm::Points)
            reader.failAt(reader.attribute("form"), "không dùng cho tốc độ tăng bình quân.",
                          "does not go with an average growth.");
        return;
    }
    for (const char* name : {"of", "to", "form", "years"})
        if (const auto attribute = element.attribute(name))
            reader.failAt(attribute, "chỉ dùng cho cột ratio, growth và average-growth.",
                          "belongs to columns of ratio, growth and average-growth only.");
}

void ColumnsReader::resolve(std::int32_t index)
{
    auto& column = m_table->columns[static_cast<std::size_t>(index)];
    if (!isComputedMeasure(column.measure))
        return;
    column.of = resolveOne(index, "of");
    column.to = resolveOne(index, "to");
}

std::int32_t ColumnsReader::resolveOne(std::int32_t index, const char* name)
{
    const auto element = m_elements[static_cast<std::size_t>(index)];
    const auto attribute = element.attribute(name);
    ElementReader reader(m_text, element, m_fault);
    const auto found = find(attribute.value());
    if (found < 0)
        reader.failAt(attribute, "không có cột mang mã này.", "there is no column of this id.");
    else if (m_table->columns[static_cast<std::size_t>(found)].measure == Measure::Text)
        reader.failAt(attribute, "là cột chữ, không tính được.", "is a column of text, nothing can be computed from it.");
    return found;
}

bool ColumnsReader::reaches(std::int32_t from, std::int32_t target, std::vector<bool>& seen) const
{
    const auto& column = m_table->columns[static_cast<std::size_t>(from)];
    for (const auto next : {column.of, column.to}) {
        if (next == target)
            return true;
        if (next < 0 || seen[static_cast<std::size_t>(next)])
            continue;
        seen[static_cast<std::size_t>(next)] = true;
        if (reaches(next, target, seen))
            return true;
    }
    return false;
}

void ColumnsReader::refuseCircles()
{
    const auto count = m_table->columns.size();
    for (std::size_t i = 0; i < count && !m_fault; ++i) {
        std::vector<bool> seen(count);
        if (!m_table->columns[i].isComputed() || !reaches(static_cast<std::int32_t>(i), static_cast<std::int32_t>(i), seen))
            continue;
        const auto& id = m_table->columns[i].id;
        m_fault = m_text.errorAt(m_elements[i], {"Cột “" + id + "” được tính vòng tròn từ chính nó.",
                                                 "The column “" + id + "” is computed from itself in a circle."});
    }
}

} // namespace trinhky
