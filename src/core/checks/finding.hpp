#pragma once
#include "base/error.hpp"
#include "base/span.hpp"
#include "data/rule.hpp"
#include "doc/edit_plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

enum class Stage : std::uint8_t { Draft, Issued };

/// A place in the document (contract `where`).
struct Place {
    std::int32_t paragraph = -1; ///< index into Snapshot::paragraphs
    Span span;                   ///< in the original text
    std::u16string path;         ///< outline path, "" outside any numbered unit
};

/// One way to do away with a finding.
struct Fix {
    Message label; ///< what it does: "Sửa thành “NQ-HĐND”."
    std::vector<Edit> edits;
    bool fromData = false; ///< it writes the data's own text, which the document then remembers as filled in
};

/// What tells a finding from its equals: the paragraphs with words before and after it (as hashes, "" at the ends of the document).
struct Neighbours {
    std::string before;
    std::string after;
    bool alone = true; ///< the document has no equal finding

    friend bool operator==(const Neighbours&, const Neighbours&) = default;
};

/// Set aside by a person, with a reason; kept in the document.
struct Waiver {
    std::string fingerprint;
    Neighbours around; ///< as they were then
    std::string rule;
    std::string reason; ///< UTF-8
    std::string by;     ///< name as the person gave it
    std::string at;     ///< ISO date and time
    std::string quote;  ///< the words that were waived

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// One result of a rule, in the terms of the contract.
struct Finding {
    std::string rule;
    Severity severity = Severity::Info;
    Message message;
    std::string clause;
    std::string observed; ///< UTF-8, "" when nothing fits
    std::string expected;
    bool absent = false; ///< about something that is not there: the place is only where to look
    Place where;
    std::vector<Place> related;
    FixTier tier = FixTier::Never;
    std::vector<Fix>
        fixes; ///< the first is the one that a SAFE or GUARDED fix makes; SUGGEST may offer several; empty: none known
    std::optional<Waiver> waiver;
    std::string fingerprint; ///< survives edits elsewhere; set by the engine
    Neighbours around;       ///< set by the engine
};

struct NotEvaluated {
    std::string rule;
    std::string reason;
};

} // namespace trinhky
