#pragma once
#include "uno/base/adapters.hpp"

#include <string_view>

/// The office's configuration.
namespace trinhky {

enum class ConfigurationUse { Read, Update };

/// A node by its path ("/org.openoffice.Setup/L10N"), to be asked for XPropertySet, XNameAccess or, for updates, XChangesBatch. The
/// office's own exception when there is no such node.
com::sun::star::uno::Reference<com::sun::star::uno::XInterface>
openConfiguration(const ContextRef& context, std::string_view path, ConfigurationUse use = ConfigurationUse::Read);

} // namespace trinhky
