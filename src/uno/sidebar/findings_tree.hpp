#pragma once
#include "uno/service/drafting.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>

#include <optional>

namespace trinhky {

/// The findings as a tree: one node for each severity that occurs, gravest first, its findings below in document order. Made
/// detached: appending thousands of nodes to a tree that is shown takes seconds.
com::sun::star::uno::Reference<com::sun::star::awt::tree::XMutableTreeDataModel>
makeFindingsTree(const ContextRef& context, const CheckResult& result, Language language);

/// Index into CheckResult::findings, nothing for a node of a severity.
std::optional<std::size_t> findingOfNode(const com::sun::star::uno::Reference<com::sun::star::awt::tree::XTreeNode>& node);

} // namespace trinhky
