#pragma once
#include "checks/indicator_facts.hpp"
#include "doc/snapshot.hpp"

#include <memory>
#include <string>
#include <vector>

/// The indicator data of a case: files of tests/rules/data.
namespace trinhky {

struct CaseData {
    std::string data;                 ///< what the document is held against, "" nothing
    std::string record;               ///< what it was filled from, "" nothing
    std::vector<std::string> figures; ///< addresses of the figures that ⟬ ⟭ enclose, in their order
    bool stale = false;               ///< the file that it was filled from has changed since

    bool empty() const { return data.empty() && record.empty(); }
};

/// What the document of the case remembers and is held against; null for a case without data. Figures are tk_f001 …, the table is tk_t01.
std::shared_ptr<const IndicatorFacts> factsOf(const CaseData& data);

/// Bookmarks of the figures, and of the first table with lines.
void addBookmarks(Snapshot& snapshot, const std::vector<Bookmark>& figures);

} // namespace trinhky
