#pragma once
#include "base/error.hpp"
#include "cli/command.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Reads the arguments after the program's name. Wrong use is an Error whose sentence names the option or word at fault.
Result<Invocation> parseCommandLine(const std::vector<std::string>& arguments);

/// How to use the program, Vietnamese first.
std::string usageText();

} // namespace trinhky
