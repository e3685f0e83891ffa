#pragma once
#include "data/indicators_columns.hpp"

namespace trinhky {

/// Reads one <value> after the other into its row.
class ValueReader {
public:
    ValueReader(const XmlText& text, const IndicatorLimits& limits, const ColumnsReader& columns, std::optional<Error>& fault)
        : m_text(text), m_limits(limits), m_columns(columns), m_fault(fault), m_children(text, kIndicatorNamespace, fault)
    {}

    void read(pugi::xml_node element, IndicatorRow& row);

private:
    void readNote(pugi::xml_node element, IndicatorValue& value);
    void readNumber(pugi::xml_node element, IndicatorValue& value);
    void refuseContradiction(pugi::xml_node element, const IndicatorValue& value);

    const XmlText& m_text;
    const IndicatorLimits& m_limits;
    const ColumnsReader& m_columns;
    std::optional<Error>& m_fault;
    ElementChildren m_children;
};

} // namespace trinhky
