#pragma once
#include "data/data_record.hpp"
#include "data/figure.hpp"
#include "doc/snapshot.hpp"

#include <optional>

namespace trinhky {

/// Where a figure of a document was filled in from.
struct FigureSource {
    FigureAddress address; ///< its row by code, else by name
    std::string rowName;   ///< "" of a figure in the text
    std::string filled;    ///< what was filled in
    RecordedSource source;
};

/// That of the bound figure which the span touches, or of the cell of a filled table which the paragraph stands in. Nothing elsewhere, in
/// the header of such a table, and in cells that nothing was filled into.
std::optional<FigureSource> sourceAt(const Snapshot& snapshot, const DataRecord& record, std::int32_t paragraph, Span span);

/// What a person wants to know of it, one thing a line: indicator, column, unit, code, file, when it was filled in. `data` null: as far
/// as the document remembers it.
Message describeSource(const FigureSource& source, const IndicatorSet* data);

/// The same in one sentence: "Nguồn: so-lieu.xml, biểu 07, “Thu ngân sách”, cột “Thực hiện 2025”, điền lúc 08:30 05/01/2026."
Message sourceLine(const FigureSource& source, const IndicatorSet* data);

} // namespace trinhky
