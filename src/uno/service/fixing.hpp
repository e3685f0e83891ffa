#pragma once
#include "engine/fixes.hpp"
#include "plan/edit_preview.hpp"
#include "uno/service/drafting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

struct FixRequest {
    FixSelection selection;
    CheckOptions check;
    std::optional<Profile> profile; ///< fills missing parts; nothing: the active one
    bool dryRun = false;            ///< only tells what a first round would do
    bool layout = false;            ///< for rules that look at pages: Drafting::useLayout()
};

/// A finding that was fixed, or would be; its places are those of the document before.
struct FixedFinding {
    Finding finding;
    Message did;       ///< what the fix does
    std::string quote; ///< words of the place as it was, UTF-8
    Story story = Story::Body;
    std::int32_t number = 0; ///< of the paragraph within its story, from 1, as it was; 0 none
};

struct FixOutcome {
    std::vector<FixedFinding> fixed;
    std::vector<Error> refused;       ///< why some fixes could not be made
    CheckOutcome left;                ///< what a check finds now
    std::vector<PreviewLine> preview; ///< of a dry run, by paragraphs of left.snapshot
};

/// Checks, fixes what is selected, checks again, until nothing more can be fixed: all as one step that the user can undo, recorded as
/// tracked changes where the user records them. What cannot be fixed without taking more away is left and told. The document is
/// untouched when the request fails.
Result<FixOutcome> fixDraft(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                            const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                            const FixRequest& request);

/// Makes one fix of a finding, as one step that the user can undo. Text that it takes from the data is remembered as filled in. Fails with
/// the document as it was.
Result<void> applyFix(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                      const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                      const Snapshot& snapshot, const Fix& fix);

/// What was done and what is left, as the user reads it.
Message fixSummary(const FixOutcome& outcome);

} // namespace trinhky
