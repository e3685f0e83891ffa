#pragma once
#include "base/error.hpp"
#include "data/named_text.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// How one element of the form looks (NĐ 30/2020, Phụ lục I, Phần I, Mục V), data of templates/skeletons/elements.xml.
/// Sizes in points, lengths in millimetres.
struct ElementStyle {
    std::string id;     ///< of the element: "QUOC_HIEU"
    std::string style;  ///< name of the paragraph style in a document: "TK Quốc hiệu"
    std::string next;   ///< id of the element that follows by Enter; "" itself
    double size = 14;   ///< what our skeletons use
    double sizeMin = 0; ///< what the decree allows; 0: not ruled, a helper of ours
    double sizeMax = 0;
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    bool upper = false;           ///< written in capitals
    std::string color = "000000"; ///< RRGGBB
    double firstLine = 0;
    double left = 0;
    double right = 0;
    double above = 0;         ///< points
    double below = 0;         ///< points
    double lineSpacing = 100; ///< percent of a single line
    double lineHeight = 0;    ///< points, exactly; 0: lineSpacing rules
    std::int32_t outlineLevel = 0;
    bool keepWithNext = false;
    bool inHeader = false; ///< stands in the page header
};

/// Paper and margins, in millimetres. The page number stands in the top margin (Phụ lục I, Phần I, Mục I).
struct PageSetup {
    std::string style; ///< name of the page style: "TK Trang"
    double width = 210;
    double height = 297;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
    double numberTop = 10; ///< paper edge to page number

    double textWidth() const { return width - left - right; }
};

/// templates/skeletons/elements.xml
struct ElementStyles {
    PageSetup page;
    std::string placeholderStyle;      ///< character style of what is still to fill in
    std::string placeholderBackground; ///< RRGGBB
    std::string strongStyle;           ///< bold character style
    std::vector<ElementStyle> elements;

    const ElementStyle* find(std::string_view id) const;
};

/// Fails on the first fault with file, line and column.
Result<ElementStyles> loadElementStyles(const NamedText& file);

} // namespace trinhky
