#include "uno/apply/undo_step.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

uno::Reference<document::XUndoManager> managerOf(const uno::Reference<text::XTextDocument>& document)
{
    const auto supplier = query<document::XUndoManagerSupplier>(document);
    return supplier.is() ? supplier->getUndoManager() : uno::Reference<document::XUndoManager>();
}

} // namespace

bool UndoStep::isPossible(const uno::Reference<text::XTextDocument>& document)
{
    const auto manager = managerOf(document);
    return manager.is() && !manager->isLocked();
}

UndoStep::UndoStep(const uno::Reference<text::XTextDocument>& document, std::string_view title) : m_manager(managerOf(document))
{
    m_before = m_manager->getAllUndoActionTitles();
    m_manager->enterUndoContext(officeOf(title));
}

UndoStep::~UndoStep()
{
    if (!m_open)
        return;
    try {
        takeBack();
    } catch (const uno::Exception&) {
        // The office is closing the document: nothing is left to restore.
    }
}

void UndoStep::keep()
{
    m_open = false;
    m_manager->leaveUndoContext();
}

/// A step in which nothing was recorded leaves no entry: then the entry on top is the user's own. The number of entries does not
/// tell, because a full stack drops its oldest one.
void UndoStep::takeBack()
{
    m_manager->leaveUndoContext();
    if (m_manager->getAllUndoActionTitles() == m_before)
        return;
    m_manager->undo();
    m_manager->clearRedo();
}

} // namespace trinhky
