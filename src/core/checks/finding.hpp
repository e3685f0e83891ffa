#pragma once
#include "base/error.hpp"
#include "base/span.hpp"
#include "data/rule.hpp"

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
    std::string fingerprint; ///< survives edits elsewhere; set by the engine
};

struct NotEvaluated {
    std::string rule;
    std::string reason;
};

} // namespace trinhky
