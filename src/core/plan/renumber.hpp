#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "model/analysis.hpp"
#include "model/citation_resolver.hpp"
#include "plan/edit_preview.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace trinhky {

/// Something that renumbering leaves to the drafter.
struct RenumberRemark {
    std::int32_t paragraph = -1;
    Span span; ///< in the original text
    Message text;
};

/// A right numbering as edits of the numbers alone: of typed numbers and Writer's lists, and of the references of the document to the
/// units that got another number. Empty where all numbers are right.
struct RenumberPlan {
    EditPlan plan;
    std::vector<PreviewLine> lines; ///< each unit and each reference that changes, those too that Writer counts by itself
    std::vector<RenumberRemark> remarks;
    int units = 0;      ///< that get another number
    int references = 0; ///< that are rewritten
};

/// Renumbers the document, or one part of it (index into Analysis::parts), as the numbering rules want it (NĐ 30/2020, Phụ lục I, Phần I,
/// Mục II, khoản 6, điểm đ). Each number keeps its style. Quotes, tables, blank forms and what other documents number stay as they are;
/// a reference to a unit that is not there stays and is remarked.
RenumberPlan planRenumber(const Analysis& analysis, std::optional<std::int32_t> part = {});

/// Renumbers one series of a document, or another: what the references mean is found out once. Refers to the analysis, which must
/// outlive it.
class SeriesRenumbering {
public:
    explicit SeriesRenumbering(const Analysis& analysis);

    /// Only the units that are counted together with a node of the outline, and what refers to them.
    RenumberPlan planSeries(std::int32_t node) const;
    /// Only the appendices: Roman numerals in sequence where there are two or more (Phụ lục I, Phần I, Mục III, khoản 1).
    RenumberPlan planAppendices() const;

private:
    const Analysis& m_analysis;
    std::vector<CitedNodes> m_cited; ///< by citation of units
};

/// The same for a single series, and for the appendices alone.
RenumberPlan planRenumberSeries(const Analysis& analysis, std::int32_t node);
RenumberPlan planRenumberAppendices(const Analysis& analysis);

} // namespace trinhky
