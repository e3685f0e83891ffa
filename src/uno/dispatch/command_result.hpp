#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace trinhky {

/// How a command went: what is left to tell the user; an empty sentence when the result speaks for itself or the user cancelled.
using CommandResult = Result<Message>;

} // namespace trinhky
