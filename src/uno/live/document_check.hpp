#pragma once
#include "uno/base/adapters.hpp"
#include "uno/live/live_check.hpp"
#include "uno/live/mark_cache.hpp"

namespace trinhky {

/// A live check of its own, not shared by way of the document. It ends with the document or by close(); its thread lives on alone
/// until it has noticed.
/// `marks`, where given, is kept up to date.
std::shared_ptr<LiveCheck> makeDocumentCheck(const ContextRef& context, const LiveCheck::DocumentRef& document,
                                             const std::shared_ptr<MarkCache>& marks = {});

} // namespace trinhky
