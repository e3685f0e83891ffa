#pragma once
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>

namespace trinhky {

/// How one element of the form looks (NĐ 30/2020, Phụ lục I, Phần I, Mục V), data of templates/skeletons/elements.xml.
/// Sizes in points, lengths in millimetres.
struct ElementStyle {
    std::string id;      ///< of the element: "QUOC_HIEU"
    std::string style;   ///< name of the paragraph style in a document: "TK Quốc hiệu"
    double size = 14;    ///< what our skeletons use
    double sizeMin = 13; ///< what the decree allows
    double sizeMax = 14;
    bool bold = false;
    bool italic = false;
    Align align = Align::Justify;
    bool upper = false; ///< written in capitals
    double firstLine = 0;
    double left = 0;
    double right = 0;
    double above = 0;         ///< points
    double below = 0;         ///< points
    double lineSpacing = 100; ///< percent of a single line
    double lineHeight = 0;    ///< points, exactly; 0: lineSpacing rules
    std::int32_t outlineLevel = 0;
    bool keepWithNext = false;
    bool pageNumber = false; ///< stands in the page header
    bool hyphenFree = true;
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
};

} // namespace trinhky
