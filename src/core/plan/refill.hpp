#pragma once
#include "data/data_record.hpp"
#include "data/indicators.hpp"
#include "data/units.hpp"
#include "doc/edit_plan.hpp"
#include "plan/chart_plan.hpp"
#include "plan/edit_preview.hpp"
#include "plan/table_layout.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Bringing what a document was filled with up to date: plain values, complete before anything is edited.
namespace trinhky {

/// A chart that is to show other figures.
struct ChartUpdate {
    std::string bookmark;
    ChartPlan plan;
};

/// One change that the user sees and may leave out.
struct RefillItem {
    enum class Kind : std::uint8_t {
        Changed,    ///< a cell, or a figure in the text, that stands as it was filled
        HandEdited, ///< one that somebody has changed since: kept unless chosen
        NewRow,     ///< a row of the data that the table does not have
        Around,     ///< header, title, unit line, notes
        Chart,
    };
    Kind kind = Kind::Changed;
    std::int32_t paragraph = -1; ///< of the snapshot, where it stands
    std::string place; ///< "2.1 Thu nội địa, Thực hiện 2025"; "Đoạn 3, Thu nội địa, Thực hiện 2025"
    std::string old;
    std::string now;
    Message why;                      ///< empty where the data say something else and nothing more is to be said
    std::vector<Edit> edits;          ///< in the order of the document
    std::optional<ChartUpdate> chart; ///< of Kind::Chart, instead of edits
    bool chosen = true;               ///< only HandEdited may be chosen and left out
    /// Of a cell: its place in RefillPlan::record (the column counts the leading ones too), and what was filled in last.
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    std::string filled;
    /// Of a figure in the text: its index in the record, and the words of its paragraph before and behind it.
    std::optional<std::size_t> figure;
    std::string head;
    std::string tail;

    bool changesNothing() const { return edits.empty() && !chart; }
};

struct RefillPlan {
    std::vector<RefillItem> items;
    std::vector<Message> notes;         ///< what the user should know: rows gone, rows deleted by hand, cells merged
    DataRecord record;                  ///< what the document is to remember when all is done
    std::vector<std::string> bookmarks; ///< of the tables, figures and charts that were compared
    std::size_t cells = 0;              ///< compared, figures too

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
    /// Bookmarks of the tables compared and of the figures that change: what the record says of them holds under a name that an undo takes
    /// back. A chart holds its figures itself.
    std::vector<std::string> renamed() const;
};

struct RefillInput {
    const Snapshot& snapshot;
    const DataRecord& record;
    const IndicatorSet& data; ///< computed
    std::string dataUrl;
    std::function<Result<TableLayout>(const std::string& layout)> layout; ///< by RecordedTable::layout
    const Units& units;
    std::function<std::optional<ShownChart>(const std::string& bookmark)> chart{}; ///< at a bookmark; nothing where there is none
};

/// What of the record a refill is about, as indices into its lists.
struct Refillable {
    std::vector<std::size_t> tables;
    std::vector<std::size_t> figures;
    std::vector<std::size_t> charts;

    bool empty() const { return tables.empty() && figures.empty() && charts.empty(); }
};

/// The entries of the record, which is of bookmarks in the document, that the data have; of each kind, where some came from the very file,
/// those alone. Tables and charts are known by the `no` of the indicator table. A figure that came from the file is among them even where
/// the data have it no more.
Refillable refillable(const Snapshot& snapshot, const DataRecord& record, const IndicatorSet& data, const std::string& dataUrl);

/// Compares cell by cell. Rows are matched by code, label and name; cells and figures that were edited by hand are kept unless chosen; rows
/// and columns of the user's own, rows that have moved and merged cells stay as they are. A plan that was carried out leaves nothing for the
/// next one. What cannot be refilled is a note. `record` holds what is in the document alone, except for tables. Fails when there is nothing
/// to refill or a layout cannot be read.
Result<RefillPlan> planRefill(const RefillInput& input);

struct RefillCounts {
    std::size_t changed = 0;
    std::size_t rows = 0; ///< new ones
    std::size_t kept = 0; ///< edited by hand and not chosen
};

RefillCounts refillCounts(const RefillPlan& plan);

/// What to say of a document that nothing was filled into.
Error nothingFilled();

/// Why something is kept that `filled` was once filled in for.
Message handEdited(const std::string& filled);

/// "2.1 Thu nội địa, Thực hiện 2025: “12” → “15,5”", Vietnamese.
std::string lineOf(const RefillItem& item);

/// What the plan would do, as lines of Vietnamese text.
std::string describeRefill(const RefillPlan& plan);

} // namespace trinhky
