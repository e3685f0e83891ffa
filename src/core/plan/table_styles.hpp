#pragma once
#include "data/element_style.hpp"
#include "plan/table_plan.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Styles that a package of tables uses: each is written when it is asked for first.
class TableStyles {
public:
    explicit TableStyles(const ElementStyles& styles) : m_styles(styles) {}

    /// Id of the paragraph style of an element outside the table.
    std::string element(std::string_view id) { return use(id, 0, 0); }
    /// The same for a cell, at the type size of the table: where that is not the one of the figures' style, styles that differ from their
    /// elements as much as it does from that.
    std::string cell(CellKind kind, const TablePlan& plan);
    /// Id of an automatic style. `attributes` are those of style:style beside name and family, `properties` those inside it.
    std::string automatic(const std::string& id, std::string_view family, const std::string& attributes,
                          const std::string& properties);

    const std::string& automaticXml() const { return m_automatic; }
    /// styles.xml with the paragraph styles that were asked for.
    std::string stylesXml(const std::string& masterPages) const;

private:
    std::string use(std::string_view id, double baseSize, double size);

    const ElementStyles& m_styles;
    std::vector<ElementStyle> m_used;
    std::set<std::string> m_known; ///< ids of all styles so far
    std::string m_automatic;
};

} // namespace trinhky
