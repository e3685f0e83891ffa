#pragma once
#include "uno/inside/inside.hpp"
#include "uno/live/live_check.hpp"

#include <chrono>
#include <functional>
#include <vector>

namespace trinhky::test {

/// What a live check has told.
struct LiveRecord : LiveListener {
    void liveProgress(double fraction) override { progress.push_back(fraction); }
    void liveChecked(const std::shared_ptr<const CheckOutcome>& told, bool whole) override
    {
        outcome = told;
        ++(whole ? complete : partial);
    }
    void liveCancelled() override { ++cancelled; }
    void liveFailed(const Error&) override { ++failed; }

    std::vector<double> progress;
    std::shared_ptr<const CheckOutcome> outcome;
    int complete = 0, partial = 0, cancelled = 0, failed = 0;
};

/// Lets the office handle its events, as it does between two actions of the user, until the condition holds. Failure when it still
/// does not after `patience`.
void runUntil(const Inside& inside, const std::function<bool()>& condition,
              std::chrono::minutes patience = std::chrono::minutes(1));

/// A new document in a window, as the user opens one.
com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> openShown(const ContextRef& context);

} // namespace trinhky::test
