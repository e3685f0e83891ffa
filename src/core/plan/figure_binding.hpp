#pragma once
#include "data/data_record.hpp"
#include "data/figure.hpp"
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Figures in the prose: "{{THU.UTH2024|tỷ đồng}}" becomes "14,0 tỷ đồng", known by a bookmark and a line of the record.
namespace trinhky {

/// A field of a figure in a paragraph. Fields without a dot ("{{BANG}}") are not of figures.
struct FigureField {
    std::int32_t paragraph = -1;
    Span span; ///< braces included
    FigureAddress address;
};

/// In document order; those in hidden or deleted text are left out.
std::vector<FigureField> findFigureFields(const Snapshot& snapshot);

/// What becomes of a document's fields.
struct FigureBinding {
    std::vector<TextEdit> edits;
    std::vector<RecordedFigure> figures; ///< one for each edit; their source is the caller's to set
    std::vector<Message> problems;       ///< fields that stay as they are, one sentence each
    std::string planText;                ///< what would be written, a line each
};

/// Plans every field that the data has a figure for. `taken` are names of bookmarks that the document has. A figure in another unit than
/// the sentence names behind it brings its unit along.
FigureBinding bindFigures(const Snapshot& snapshot, const IndicatorSet& data, const Units& units,
                          const std::vector<std::string>& taken);

/// The next free name of a figure's bookmark: "tk_f001".
std::string freeFigureName(std::vector<std::string>& taken);

/// A sentence about the rows that nothing in the document uses; nothing when all are used.
std::optional<Message> unusedRows(const IndicatorSet& data, const std::vector<RecordedFigure>& used);

} // namespace trinhky
