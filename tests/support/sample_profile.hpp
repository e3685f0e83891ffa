#pragma once
#include "data/profile.hpp"

namespace trinhky::test {

/// The contract's profile, which tests/samples/profiles/valid/ubnd_xa.xml holds too: the people's committee of an invented commune with
/// its chair "ct", the chair's deputy "pct" and the head of the office "cvp", who signs by order.
Profile sampleCommittee();

} // namespace trinhky::test
