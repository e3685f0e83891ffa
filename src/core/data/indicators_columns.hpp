#pragma once
#include "data/element_children.hpp"
#include "data/indicators_reader.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace trinhky {

/// Reads <columns>: the header with its groups, and the columns that are computed from others.
class ColumnsReader {
public:
    ColumnsReader(const XmlText& text, const IndicatorLimits& limits, std::optional<Error>& fault)
        : m_text(text), m_limits(limits), m_fault(fault), m_children(text, kIndicatorNamespace, fault)
    {}

    void read(pugi::xml_node columns, IndicatorTable& table);
    /// Index of the column, -1 when there is none of that id.
    std::int32_t find(const std::string& id) const;

private:
    void readNodes(pugi::xml_node parent, std::vector<HeaderNode>& nodes);
    HeaderNode readGroup(pugi::xml_node element);
    HeaderNode readColumn(pugi::xml_node element);
    void readForm(class ElementReader& reader, pugi::xml_node element, IndicatorColumn& column);
    void resolve(std::int32_t index);
    std::int32_t resolveOne(std::int32_t index, const char* attribute);
    void refuseCircles();
    bool reaches(std::int32_t from, std::int32_t target, std::vector<bool>& seen) const;

    const XmlText& m_text;
    const IndicatorLimits& m_limits;
    std::optional<Error>& m_fault;
    ElementChildren m_children;
    IndicatorTable* m_table = nullptr;
    std::unordered_map<std::string, std::int32_t> m_byId;
    std::vector<pugi::xml_node> m_elements; ///< of the columns, for the place of later faults
};

/// "2024", "2024-S1", "2024-Q3", "2024-M09".
bool isPeriod(std::string_view text);

} // namespace trinhky
