#pragma once
#include "checks/check.hpp"
#include "model/element.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the checks of the look (LAY-*) share.
namespace trinhky {

/// A stretch of one formatting that a reader sees: with letters or digits, neither hidden nor deleted.
struct SeenRun {
    Span span; ///< in the original text, without blanks at both ends
    std::u16string_view text;
    const CharFormat* format = nullptr;
};

std::vector<SeenRun> seenRuns(const Snapshot& snapshot, std::int32_t paragraph);

const ParaFormat& formatOf(const Snapshot& snapshot, std::int32_t paragraph);

/// Takes the blanks away that a paragraph begins with; nothing when it begins with none, or with some that a reader does not see.
std::optional<TextEdit> withoutLeadingBlanks(const Snapshot& snapshot, std::int32_t paragraph);

/// Name of an element as a reader knows it: "Quốc hiệu".
std::string elementName(const ElementStyle& element);

/// "13", "12,5"
std::string decimalText(double value);

/// Points as 1/100 mm.
std::int32_t hundredthsOfPoints(double points);

/// Size that the running text of the document is in: the most frequent one among those the decree allows, 0 when unknown.
double textSize(const Snapshot& snapshot, const std::vector<std::string_view>& elements);

/// Findings of which one fault that repeats makes one: the first place is the finding's, the others are `related`, its fix mends all of
/// them. The message is told {count} of places.
class FindingGroups {
public:
    explicit FindingGroups(const CheckContext& context) : m_context(context) {}

    /// `key` tells the faults apart; message and arguments of the first are used.
    void add(const std::string& key, const std::string& message, const Place& place, const MessageArguments& arguments,
             std::vector<Edit> edits);
    /// In the order of their first places. The fix bears the rule's message "fix-<message>", or "fix".
    void report(std::vector<Finding>& findings);

private:
    struct Group {
        std::string message;
        MessageArguments arguments;
        std::vector<Place> places;
        std::vector<Edit> edits;
    };
    const CheckContext& m_context;
    std::vector<std::pair<std::string, Group>> m_groups;
    std::map<std::string, std::size_t> m_index;
};

} // namespace trinhky
