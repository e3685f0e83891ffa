#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>

/// The three jobs as the menu starts them: ask, delegate to Drafting, say how it went.
namespace trinhky {

/// What is left to tell the user; an empty sentence when the result speaks for itself or the user cancelled.
using CommandResult = Result<Message>;

CommandResult newDocument(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
CommandResult fillDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
/// Opens the sidebar deck and asks it to check; where there is no sidebar, the counts are the message.
CommandResult checkDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
