#pragma once
#include "base/error.hpp"
#include "checks/finding.hpp"
#include "doc/snapshot.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>
#include <vector>

/// The waivers that a document keeps, in its user-defined property "TrinhKyWaivers". Changing them marks the document modified; it is no
/// undo step and leaves the user's steps alone. Call on the main thread.
namespace trinhky {

using WaiverDocument = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

struct DocumentWaivers {
    std::vector<Waiver> waivers;
    std::optional<Error> fault; ///< the record is there but cannot be used: no waivers then
};

DocumentWaivers waiversOf(const WaiverDocument& document);

/// What a person says about a finding, as the document keeps it. `at` is ISO, of the user's clock.
Waiver waiverFor(const Finding& finding, const Snapshot& snapshot, const std::string& reason, const std::string& by);

/// Fails with the document as it was: read-only, a record that cannot be used, no room left. A waiver of the same finding is replaced.
Result<void> addWaiver(const WaiverDocument& document, const Waiver& waiver);
/// Takes a waiver back; one that is not there is no failure.
Result<void> liftWaiver(const WaiverDocument& document, const Waiver& waiver);

} // namespace trinhky
