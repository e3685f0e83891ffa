#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <map>
#include <vector>

namespace trinhky {

/// A paragraph to edit: its edits and a cursor at its start, which stays there whatever is edited behind.
struct EditTarget {
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> start;
    std::vector<const Edit*> edits; ///< in the order of the plan
};

/// By paragraph of the snapshot.
using EditTargets = std::map<std::int32_t, EditTarget>;

/// Finds the paragraphs that the plan edits, and makes sure that they hold what the snapshot and the edits say. Changes nothing. The plan's page edits belong to no paragraph.
Result<EditTargets> findEditTargets(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                    const Snapshot& snapshot, const EditPlan& plan);

/// The words of a paragraph to name it by in a message, UTF-8.
std::string quoteOf(const Paragraph& paragraph);

} // namespace trinhky
