#include "data/xml_element.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

constexpr std::string_view kSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

bool isDeclaration(std::string_view name) { return name == "xmlns" || name.starts_with("xmlns:"); }

} // namespace

pugi::xml_attribute ElementReader::attribute(std::string_view name) const
{
    for (const auto attribute : m_element.attributes())
        if (name == attribute.name())
            return attribute;
    return {};
}

pugi::xml_attribute ElementReader::take(std::string_view name)
{
    m_taken.push_back(name);
    return m_fault ? pugi::xml_attribute{} : attribute(name);
}

void ElementReader::fail(Message message)
{
    if (!m_fault)
        m_fault = m_text.errorAt(m_element, std::move(message));
}

void ElementReader::failAt(pugi::xml_attribute attribute, const std::string& vi, const std::string& en)
{
    if (m_fault)
        return;
    const std::string what = std::string("“") + attribute.name() + "=\"" + attribute.value() + "\"”: ";
    m_fault = m_text.errorAt(attribute, {"Thuộc tính " + what + vi, "Attribute " + what + en});
}

std::string ElementReader::text(std::string_view name) { return take(name).value(); }

std::string ElementReader::required(std::string_view name)
{
    const auto attribute = take(name);
    std::string value = attribute.value();
    if (value.find_first_not_of(" \t\r\n") != std::string::npos)
        return value;
    const std::string element(localName(m_element.name()));
    const std::string quoted = "“" + std::string(name) + "”";
    if (attribute)
        failAt(attribute, "không được để trống.", "must not be empty.");
    else
        fail({"Thẻ <" + element + "> thiếu thuộc tính " + quoted + ".", "<" + element + "> lacks the attribute " + quoted + "."});
    return {};
}

std::string ElementReader::identifier(std::string_view name, std::string_view forbidden)
{
    const auto attribute = take(name);
    std::string value = attribute.value();
    if (attribute && (value.empty() || value.find_first_of(" \t\r\n" + std::string(forbidden)) != std::string::npos))
        failAt(attribute, "không được để trống, không có dấu cách và các ký tự " + std::string(forbidden) + " .",
               "must not be empty nor hold blanks or any of " + std::string(forbidden) + " .");
    return value;
}

std::optional<int> ElementReader::integer(std::string_view name, int least, int most)
{
    const auto attribute = take(name);
    if (!attribute)
        return std::nullopt;
    const std::string_view value = attribute.value();
    int number = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (fault == std::errc{} && end == value.data() + value.size() && number >= least && number <= most)
        return number;
    const auto range = std::to_string(least) + "–" + std::to_string(most);
    failAt(attribute, "phải là số nguyên " + range + ".", "must be a whole number, " + range + ".");
    return std::nullopt;
}

std::optional<Decimal> ElementReader::decimal(std::string_view name)
{
    const auto attribute = take(name);
    if (!attribute)
        return std::nullopt;
    auto number = Decimal::parse(attribute.value());
    if (!number)
        failAt(attribute, "phải là số (dấu chấm cho phần thập phân).", "must be a number (with a point for decimals).");
    return number;
}

std::optional<Date> ElementReader::date(std::string_view name)
{
    const auto attribute = take(name);
    if (!attribute || *attribute.value() == '\0')
        return std::nullopt;
    auto date = parseIsoDate(attribute.value());
    if (!date)
        failAt(attribute, "phải là ngày có thật, viết năm-tháng-ngày (2024-12-31).",
               "must be a date that exists, as 2024-12-31.");
    return date;
}

bool ElementReader::boolean(std::string_view name)
{
    return choice<bool>(name, {{"true", true}, {"false", false}, {"1", true}, {"0", false}}, false);
}

void ElementReader::finish()
{
    for (const auto attribute : m_element.attributes()) {
        const std::string_view name = attribute.name();
        if (isDeclaration(name) || std::find(m_taken.begin(), m_taken.end(), name) != m_taken.end())
            continue;
        if (m_text.namespaceOf(m_element, attribute) == kSchemaInstance)
            continue;
        const std::string element(localName(m_element.name()));
        failAt(attribute, "thẻ <" + element + "> không có thuộc tính này.", "<" + element + "> has no such attribute.");
    }
}

} // namespace trinhky
