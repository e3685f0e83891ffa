#pragma once
#include "uno/base/adapters.hpp"

namespace trinhky {

/// Handler of the page under Tools, Options (extension/OptionsDialog.xcu, extension/dialogs/ProfileOptions.xdl): shows the settings
/// and writes them when the user agrees. What the administrator has locked is grey.
com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeOptionsPage(const ContextRef& context);

} // namespace trinhky
