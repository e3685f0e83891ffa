#pragma once
#include "checks/result.hpp"
#include "doc/snapshot.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The findings of a check as a list that a person works through: groups, filter, and what becomes of the chosen one when the document is
/// checked again.
namespace trinhky {

enum class FindingGrouping : std::uint8_t { Severity, Place };

struct FindingGroup {
    std::string key;                    ///< the same after another check
    Severity severity = Severity::Info; ///< the gravest of its findings
    bool waived = false;                ///< holds what is set aside, and nothing else does
    std::u16string path;                ///< of a group by place; "" for what stands in no numbered unit
    std::vector<std::size_t> findings;  ///< indices into CheckResult::findings, in document order
};

/// By severity: the gravest first, what is waived last. By place: in the order of the document, waived ones at their places.
/// `shown` says of each finding whether it is in the list.
std::vector<FindingGroup> groupFindings(const CheckResult& result, FindingGrouping grouping, const std::vector<bool>& shown);

/// Looks for findings by words: without marks, in any order, in message, rule, clause, path and the words of the place.
class FindingSearch {
public:
    FindingSearch(const CheckResult& result, const Snapshot& snapshot);

    /// Of each finding whether it has all the words; all have none.
    std::vector<bool> matches(std::string_view words) const;

private:
    std::vector<std::u16string> m_texts;
};

/// The chosen finding of an earlier check in a later one: the same, or else the next that is still there, or else the last before it.
std::optional<std::size_t> chosenAgain(const std::vector<std::string>& before, std::size_t chosen, const CheckResult& after);

/// Fingerprints of all findings, for chosenAgain().
std::vector<std::string> fingerprintsOf(const CheckResult& result);

} // namespace trinhky
