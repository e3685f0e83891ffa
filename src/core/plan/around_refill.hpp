#pragma once
#include "data/data_record.hpp"
#include "data/document_table.hpp"
#include "plan/refill.hpp"

namespace trinhky {

/// Brings the words around the figures up to date: header, title, unit line, notes. What does not stand as it was filled in stays.
class AroundRefill {
public:
    struct Outcome {
        std::vector<RefillItem> items;
        std::vector<Message> notes;
    };

    /// `now` is what the data say; where that cannot be brought in, it is set back to what the record has.
    AroundRefill(const Snapshot& snapshot, const DocumentTable& table, const RecordedTable& record, RecordedTable& now)
        : m_snapshot(snapshot), m_table(table), m_record(record), m_now(now)
    {}

    /// Header cells can be told apart only where the data have the columns of the table.
    Outcome run(bool sameColumns);

private:
    using Lines = std::vector<std::string>;

    void header(bool sameColumns);
    void lines(Lines RecordedTable::*which, bool behind);
    std::vector<std::int32_t> find(const Lines& texts, bool behind) const;
    void change(const DocumentCell& place, const std::string& name, const std::string& text);
    void tell(Lines RecordedTable::*which, std::string vi, std::string en);

    const Snapshot& m_snapshot;
    const DocumentTable& m_table;
    const RecordedTable& m_record;
    RecordedTable& m_now;
    Outcome m_outcome;
};

} // namespace trinhky
