#pragma once

namespace trinhky {

/// Exit status of the command line (contract).
enum class ExitStatus : int {
    Clean = 0,    ///< done; nothing at or above --fail-on
    Findings = 1, ///< findings at or above it
    WrongUse = 2,
    Unreadable = 3,   ///< a document or data file could not be read; the others are done
    Interrupted = 128 ///< and the number of the signal added
};

} // namespace trinhky
