#pragma once
#include <pugixml.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace trinhky {

/// What we ask of the styles of a flat ODS.
struct OdsStyle {
    bool bold = false;
    std::int32_t indent = 0;     ///< tenths of a millimetre
    bool shown = true;           ///< of a sheet
    std::optional<int> decimals; ///< that a number always shows
};

class OdsStyles {
public:
    /// Reads <office:styles> and <office:automatic-styles> below `root`.
    explicit OdsStyles(pugi::xml_node root);

    /// A plain style where there is none of that name.
    const OdsStyle& find(std::string_view name) const;

private:
    void readNumbers(pugi::xml_node styles);
    void readAll(pugi::xml_node styles);

    std::unordered_map<std::string, OdsStyle> m_styles;
    std::unordered_map<std::string, int> m_decimals; ///< of number styles that fix them
};

} // namespace trinhky
