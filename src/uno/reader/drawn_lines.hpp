#pragma once
#include "doc/snapshot.hpp"
#include "uno/reader/document_walk.hpp"

namespace trinhky {

/// Snapshot::lines (among the first shapes of the document: of what draws the rules of a header there are few) and Snapshot::objectsInText.
/// The tables must have been read.
void readDrawings(const DocumentRef& document, Snapshot& snapshot);

} // namespace trinhky
