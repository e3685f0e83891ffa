#pragma once
#include "base/error.hpp"

#include <cstddef>
#include <vector>

namespace trinhky {

/// The sentence with the notes below it, a line each, as many as a box on the screen has room for; the rest is counted.
Message withNotes(Message message, const std::vector<Message>& notes);

} // namespace trinhky
