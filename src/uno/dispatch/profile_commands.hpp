#pragma once
#include "uno/dispatch/commands.hpp"

namespace trinhky {

/// The dialog with the agency profiles.
CommandResult manageProfiles(const ContextRef& context,
                             const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

/// The first-run wizard; its profile is stored and used from then on.
CommandResult welcomeOffice(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

/// For commands that fill in what a profile says, before their own dialog: runs the wizard when this user has no profile and was never
/// asked, in a window that is shown. Never a second time, whatever the answer; never where the administrator has locked that. What goes
/// wrong is told, and the command goes on.
void welcomeOnce(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
