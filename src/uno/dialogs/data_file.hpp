#pragma once
#include "base/error.hpp"
#include "uno/dialogs/dialog.hpp"

#include <string>

namespace trinhky {

/// URL of a data file that the user chooses, "" when cancelled.
std::string chooseDataFile(const ContextRef& context, const Message& title);

/// The controls Data (a path), Browse and Ok of a dialog that asks for a file of indicator data: Ok needs a path.
void askForDataFile(const ContextRef& context, const Dialog& dialog);

/// What stands in Data, as URL; what is typed as one stays.
std::string dataFileOf(const Dialog& dialog);

} // namespace trinhky
