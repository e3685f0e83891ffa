#pragma once
#include "data/element_style.hpp"
#include "plan/skeleton_blocks.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// A word or a part of one, of one look. Words stand alone because letters of a few pixels are wider or narrower than their font says.
struct PreviewText {
    std::string text;
    double x = 0;        ///< left end, mm
    double baseline = 0; ///< mm from the top
    double width = 0;    ///< mm, in Times New Roman
    double size = 0;     ///< points
    bool bold = false;
    bool italic = false;
    bool blank = false; ///< still to fill in
};

/// A line from one point to another, mm.
struct SheetLine {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
};

/// What of a new document can be drawn without opening it: lengths in millimetres from the upper left corner of the text area.
struct SkeletonPreview {
    double width = 0;
    double height = 0;
    std::vector<PreviewText> texts;
    std::vector<SheetLine> lines;
};

/// What surrounds the text of a document, where agency, signer and subject stand: all down to the first running text, and all
/// below the last; "…" stands for what lies between. Of a document with attached parts the first.
SkeletonPreview previewOf(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks);

} // namespace trinhky
