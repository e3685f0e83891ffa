#pragma once
#include "uno/base/adapters.hpp"

#include <functional>

namespace trinhky {

/// True on the thread that runs the office's event loop: documents are read and edited there, and calls are cheapest.
bool onMainThread();

/// Runs `work` on the main thread and waits for it; exceptions of `work` arrive at the caller. On the main thread itself it runs at
/// once, so a macro may come in by the same door as a remote client. The caller must hold no office lock.
void runOnMainThread(const ContextRef& context, const std::function<void()>& work);

/// Runs `work` on the main thread soon, without waiting. What it throws is dropped: `work` has to report for itself.
void postToMainThread(const ContextRef& context, std::function<void()> work);

} // namespace trinhky
