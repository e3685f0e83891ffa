#pragma once
#include "uno/dispatch/command_result.hpp"

/// The jobs as the menu starts them: ask, delegate to Drafting, say how it went.
namespace trinhky {

CommandResult newDocument(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
/// The same dialog, with the open document proposed.
CommandResult insertDocument(const ContextRef& context,
                             const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
CommandResult fillDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
/// Opens the sidebar deck and asks it to check; where there is no sidebar, the counts are the message.
CommandResult checkDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
/// Makes all SAFE fixes and says what was done.
CommandResult fixAll(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
