#pragma once
#include <string>
#include <vector>

namespace trinhky {

/// A piece of text of one look, on one line.
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

/// A horizontal line.
struct PreviewRule {
    double x = 0; ///< left end, mm
    double y = 0;
    double length = 0;
};

/// What of a new document can be drawn without opening it: lengths in millimetres from the upper left corner of the text area.
struct SkeletonPreview {
    double width = 0;
    double height = 0;
    std::vector<PreviewText> texts;
    std::vector<PreviewRule> rules;
};

} // namespace trinhky
