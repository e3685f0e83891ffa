#include "data/indicators_values.hpp"

#include "data/xml_element.hpp"

#include <algorithm>

namespace trinhky {
namespace {

/// How the figure would be written in the data if it was written as in a document: "15.330,5" → "15330.5"; empty when unknown.
std::string likelyMeant(std::string_view text)
{
    std::string digits;
    const auto comma = text.rfind(',');
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == comma)
            digits += '.';
        else if (c != '.' && c != ' ' && c != ',')
            digits += c;
    }
    const bool severalCommas = std::count(text.begin(), text.end(), ',') > 1;
    return !severalCommas && Decimal::parse(digits) ? digits : std::string{};
}

int significantDigits(const Decimal& number)
{
    std::string digits = Decimal::Integer(abs(number.unscaled())).str();
    for (int i = 0; i < number.scale() && digits.size() > 1 && digits.back() == '0'; ++i)
        digits.pop_back();
    return static_cast<int>(digits.size());
}

bool hasNoFigure(ValueStatus status)
{
    return status == ValueStatus::None || status == ValueStatus::Missing || status == ValueStatus::NotApplicable;
}

} // namespace

void ValueReader::read(pugi::xml_node element, IndicatorRow& row)
{
    ElementReader reader(m_text, element, m_fault);
    IndicatorValue value;
    const auto id = reader.required("column");
    value.column = m_columns.find(id);
    value.status = reader.choice<ValueStatus>("status",
                                              {{"none", ValueStatus::None},
                                               {"missing", ValueStatus::Missing},
                                               {"notApplicable", ValueStatus::NotApplicable},
                                               {"provisional", ValueStatus::Provisional},
                                               {"estimated", ValueStatus::Estimated}},
                                              ValueStatus::Given);
    value.comparison = reader.choice<Comparison>(
        "op", {{"ge", Comparison::AtLeast}, {"le", Comparison::AtMost}, {"approx", Comparison::About}}, Comparison::Equal);
    value.text = reader.text("text");
    reader.finish();
    if (!m_fault && value.column < 0)
        reader.failAt(reader.attribute("column"), "không có cột mang mã này.", "there is no column of this id.");
    const auto sameColumn = [&](const IndicatorValue& other) { return other.column == value.column; };
    if (!m_fault && std::any_of(row.values.begin(), row.values.end(), sameColumn))
        reader.failAt(reader.attribute("column"), "hàng này đã có giá trị của cột.",
                      "the row has a value of this column already.");
    if (!m_fault)
        readNumber(element, value);
    readNote(element, value);
    refuseContradiction(element, value);
    if (!m_fault)
        row.values.push_back(std::move(value));
}

void ValueReader::readNote(pugi::xml_node element, IndicatorValue& value)
{
    bool seen = false;
    for (const auto child : element.children()) {
        if (child.type() != pugi::node_element || m_fault)
            continue;
        if (localName(child.name()) != "note" || m_text.namespaceOf(child) != kIndicatorNamespace || seen) {
            const std::string name = std::string("<") + child.name() + ">";
            ElementReader(m_text, child, m_fault)
                .fail({"Thẻ <value> chỉ được chứa một số và một <note>, không nhận " + name + ".",
                       "<value> may hold a number and one <note>, not " + name + "."});
            return;
        }
        ElementReader(m_text, child, m_fault).finish();
        m_children.none(child);
        value.note = ownText(child);
        seen = true;
    }
}

void ValueReader::readNumber(pugi::xml_node element, IndicatorValue& value)
{
    const auto given = ownText(element);
    if (given.empty())
        return;
    value.number = Decimal::parse(given);
    if (value.number && significantDigits(*value.number) <= m_limits.digits)
        return;
    auto place = element.first_child();
    while (place.type() == pugi::node_element)
        place = place.next_sibling();
    std::string shown = given.substr(0, 40);
    while (!shown.empty() && shown.size() < given.size() && (static_cast<unsigned char>(given[shown.size()]) & 0xC0) == 0x80)
        shown.pop_back();
    Message message{"“" + shown + "” không phải là số", "“" + shown + "” is no number"};
    if (const auto meant = likelyMeant(given); value.number) {
        const auto most = std::to_string(m_limits.digits);
        message = {"“" + shown + "…” có quá " + most + " chữ số", "“" + shown + "…” has more than " + most + " digits"};
    } else if (!meant.empty()) {
        message.vi += ": phần thập phân dùng dấu chấm, không phân nhóm hàng nghìn, hãy viết " + meant;
        message.en += ": decimals take a point and thousands no separator, write " + meant;
    }
    m_fault = m_text.errorAt(place, {message.vi + ".", message.en + "."});
}

void ValueReader::refuseContradiction(pugi::xml_node element, const IndicatorValue& value)
{
    ElementReader reader(m_text, element, m_fault);
    const bool shown = value.number || !value.text.empty();
    if (value.number && !value.text.empty())
        reader.failAt(reader.attribute("text"), "không đi cùng một con số.", "does not go with a number.");
    else if (shown && hasNoFigure(value.status))
        reader.failAt(reader.attribute("status"), "không đi cùng một giá trị.", "does not go with a value.");
    else if (!shown && !hasNoFigure(value.status))
        reader.fail({"Thẻ <value> rỗng: hãy ghi số, ghi status=\"missing\" hoặc bỏ thẻ này.",
                     "<value> is empty: give a number or status=\"missing\", or leave it out."});
    else if (!value.number && value.comparison != Comparison::Equal)
        reader.failAt(reader.attribute("op"), "phải đi cùng một con số.", "must go with a number.");
}

} // namespace trinhky
