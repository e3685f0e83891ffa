#pragma once
#include "data/data_record.hpp"
#include "data/indicators.hpp"
#include "doc/edit_plan.hpp"
#include "plan/edit_preview.hpp"
#include "plan/table_layout.hpp"

#include <functional>
#include <string>
#include <vector>

/// Bringing what a document was filled with up to date: plain values, complete before anything is edited.
namespace trinhky {

/// One change that the user sees and may leave out.
struct RefillItem {
    enum class Kind : std::uint8_t {
        Changed,    ///< a cell that stands as it was filled
        HandEdited, ///< a cell that somebody has changed since: kept unless chosen
        NewRow,     ///< a row of the data that the table does not have
        Around,     ///< header, title, unit line, notes
    };
    Kind kind = Kind::Changed;
    std::int32_t paragraph = -1; ///< of the snapshot, where it stands
    std::string place;           ///< "2.1 Thu nội địa, Thực hiện 2025"
    std::string old;
    std::string now;
    Message why;             ///< empty where the data say something else and nothing more is to be said
    std::vector<Edit> edits; ///< in the order of the document
    bool chosen = true;      ///< only HandEdited may be chosen and left out
    /// Of a cell: its place in RefillPlan::record (the column counts the leading ones too), and what was filled in last.
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    std::string filled;
};

struct RefillPlan {
    std::vector<RefillItem> items;
    std::vector<Message> notes;         ///< what the user should know: rows gone, rows deleted by hand, cells merged
    DataRecord record;                  ///< what the document is to remember when all is done
    std::vector<std::string> bookmarks; ///< of the tables that are refilled
    std::size_t cells = 0;              ///< compared

    /// True where nothing is chosen.
    bool empty() const;
    /// What is chosen; `highlight` marks the new figures.
    EditPlan edits(const Snapshot& snapshot, bool highlight = false) const;
    /// Remembers of a cell that is not to change what was filled in before.
    void leaveOut(const RefillItem& item);
    /// What the document remembers when just that is done.
    DataRecord recordAfter() const;
    /// One a line, in the order of `items`.
    std::vector<PreviewLine> preview() const;
};

struct RefillInput {
    const Snapshot& snapshot;
    const DataRecord& record;
    const IndicatorSet& data; ///< computed
    std::string dataUrl;
    std::function<Result<TableLayout>(const std::string& layout)> layout; ///< by RecordedTable::layout
};

/// The tables of the record that are in the document, and that a refill from this file is about: those of its `no`; where some came from
/// the very file, those alone. Indices into DataRecord::tables.
std::vector<std::size_t> refillable(const Snapshot& snapshot, const DataRecord& record, const IndicatorSet& data,
                                    const std::string& dataUrl);

/// Compares cell by cell. Rows are matched by code, label and name; cells that were edited by hand are kept unless chosen; rows and columns
/// of the user's own, rows that have moved and merged cells stay as they are. A plan that was carried out leaves nothing for the next one.
/// Fails when there is nothing to refill or a layout cannot be read.
Result<RefillPlan> planRefill(const RefillInput& input);

struct RefillCounts {
    std::size_t changed = 0;
    std::size_t rows = 0; ///< new ones
    std::size_t kept = 0; ///< edited by hand and not chosen
};

RefillCounts refillCounts(const RefillPlan& plan);

/// "2.1 Thu nội địa, Thực hiện 2025: “12” → “15,5”", Vietnamese.
std::string lineOf(const RefillItem& item);

/// What the plan would do, as lines of Vietnamese text.
std::string describeRefill(const RefillPlan& plan);

} // namespace trinhky
