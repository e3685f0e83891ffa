#pragma once
#include "report/finding_list.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace trinhky {

/// What a node of the tree stands for.
struct FindingsEntry {
    enum class Kind : std::uint8_t { Group, Finding, Related, Voided, NotEvaluated };
    Kind kind = Kind::Group;
    std::size_t index = 0;   ///< into findings, voidedWaivers or notEvaluated of the CheckResult
    std::size_t related = 0; ///< into Finding::related
    std::string group;       ///< key of a group

    friend bool operator==(const FindingsEntry&, const FindingsEntry&) = default;
};

/// What the list shows and how.
struct FindingsFilter {
    FindingGrouping grouping = FindingGrouping::Severity;
    std::string words; ///< "" shows all, and what is no finding too: void waivers, rules that were not evaluated
};

/// The findings as a tree: groups, their findings, below each finding its other places. Made detached: appending thousands of nodes to a tree
/// that is shown takes seconds.
com::sun::star::uno::Reference<com::sun::star::awt::tree::XMutableTreeDataModel>
makeFindingsTree(const ContextRef& context, const CheckOutcome& outcome, const FindingsFilter& filter, Language language);

/// Nothing for no node.
std::optional<FindingsEntry> entryOfNode(const com::sun::star::uno::Reference<com::sun::star::awt::tree::XTreeNode>& node);

/// The node of an entry, empty when it is not in the tree.
com::sun::star::uno::Reference<com::sun::star::awt::tree::XTreeNode>
nodeOfEntry(const com::sun::star::uno::Reference<com::sun::star::awt::tree::XTreeDataModel>& model, const FindingsEntry& entry);

} // namespace trinhky
