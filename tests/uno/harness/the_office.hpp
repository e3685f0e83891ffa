#pragma once
#include "uno/harness/office_process.hpp"

namespace trinhky::test {

/// The one office of the test run, for cases that come from outside as a remote client does. Cases of code that runs inside the
/// office's process belong in tests/uno/inside.
OfficeProcess& theOffice();

} // namespace trinhky::test
