#pragma once
#include "uno/base/adapters.hpp"
#include "uno/live/live_check.hpp"

namespace trinhky {

/// A live check of its own, not shared by way of the document. It ends with the document or by close(); its thread lives on alone
/// until it has noticed.
std::shared_ptr<LiveCheck> makeDocumentCheck(const ContextRef& context, const LiveCheck::DocumentRef& document);

} // namespace trinhky
