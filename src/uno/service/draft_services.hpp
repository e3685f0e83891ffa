#pragma once
#include "uno/base/adapters.hpp"

/// The services of idl/vn/trinhky for macros inside the office, each on the Drafting facade.
namespace trinhky {

using ObjectRef = com::sun::star::uno::Reference<com::sun::star::uno::XInterface>;

ObjectRef makeDraftCreator(const ContextRef& context);
ObjectRef makeTableFiller(const ContextRef& context);
ObjectRef makeTableRefiller(const ContextRef& context);
ObjectRef makeFigureInserter(const ContextRef& context);
ObjectRef makeDraftChecker(const ContextRef& context);
ObjectRef makeDraftRenumberer(const ContextRef& context);
ObjectRef makeDraftFixer(const ContextRef& context);
ObjectRef makeDocumentExchange(const ContextRef& context);

} // namespace trinhky
