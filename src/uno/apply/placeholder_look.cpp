#include "uno/apply/placeholder_look.hpp"

#include "model/fill_places.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/base/main_thread.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <rtl/ref.hxx>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;
using CursorRef = uno::Reference<text::XTextCursor>;

constexpr std::string_view kCharStyle = "CharStyleName";

/// Edits that leave no trace in what the user can undo and redo.
class UndoLocked {
public:
    explicit UndoLocked(const DocumentRef& document)
        : m_manager(demand<document::XUndoManagerSupplier>(document)->getUndoManager())
    {
        m_manager->lock();
    }
    ~UndoLocked() { m_manager->unlock(); }
    UndoLocked(const UndoLocked&) = delete;
    UndoLocked& operator=(const UndoLocked&) = delete;

private:
    uno::Reference<document::XUndoManager> m_manager;
};

bool looksLikePlaceholder(const uno::Reference<uno::XInterface>& text)
{
    return property(text, kCharStyle, rtl::OUString()) == toOffice(kPlaceholderStyle);
}

/// The texts of a paragraph in the placeholder's look, each as long as it goes on. Bookmarks within do not part them.
std::vector<CursorRef> styledTexts(const RangeRef& place)
{
    const auto paragraph = demand<text::XParagraphCursor>(place->getText()->createTextCursorByRange(place));
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    const auto paragraphs = demand<container::XEnumerationAccess>(paragraph)->createEnumeration();
    std::vector<CursorRef> texts;
    if (!paragraphs->hasMoreElements())
        return texts;
    bool open = false;
    for (const auto portions = demand<container::XEnumerationAccess>(paragraphs->nextElement())->createEnumeration();
         portions->hasMoreElements();) {
        const auto portion = query<text::XTextRange>(portions->nextElement());
        if (!portion.is() || portion->getString().isEmpty())
            continue;
        if (!looksLikePlaceholder(portion)) {
            open = false;
        } else if (open) {
            texts.back()->gotoRange(portion->getEnd(), true);
        } else {
            texts.push_back(portion->getText()->createTextCursorByRange(portion));
            open = true;
        }
    }
    return texts;
}

std::vector<CursorRef> typedTexts(const RangeRef& place)
{
    std::vector<CursorRef> typed;
    for (const auto& styled : styledTexts(place))
        for (const Span& span : typedParts(viewOf(styled->getString()))) {
            const auto part = styled->getText()->createTextCursorByRange(styled->getStart());
            part->goRight(static_cast<sal_Int16>(span.begin), false);
            part->goRight(static_cast<sal_Int16>(span.end - span.begin), true);
            typed.push_back(part);
        }
    return typed;
}

} // namespace

bool tidyPlaceholderLook(const DocumentRef& document)
{
    const auto views = query<text::XTextViewCursorSupplier>(document->getCurrentController());
    if (!views.is())
        return false;
    const auto place = query<text::XTextRange>(views->getViewCursor());
    if (!place.is() || !place->getText().is() || !looksLikePlaceholder(place))
        return false;
    const auto typed = typedTexts(place);
    if (typed.empty())
        return false;
    const UndoLocked unrecorded(document);
    const TrackingPaused untracked(document);
    for (const auto& text : typed)
        demand<beans::XPropertyState>(text)->setPropertyToDefault(officeOf(kCharStyle));
    return true;
}

void PlaceholderLook::watch(const uno::Reference<uno::XInterface>& document)
{
    const uno::Reference<uno::XInterface> before(m_document);
    if (before == document)
        return;
    if (const auto old = query<util::XModifyBroadcaster>(before); old.is())
        old->removeModifyListener(this);
    m_document.clear();
    if (!query<text::XTextDocument>(document).is())
        return;
    m_document = document;
    demand<util::XModifyBroadcaster>(document)->addModifyListener(this);
}

void SAL_CALL PlaceholderLook::modified(const lang::EventObject&)
{
    if (m_pending)
        return;
    forListener(m_context, "placeholder look", [this] {
        m_pending = true;
        const rtl::Reference<PlaceholderLook> self(this);
        postToMainThread(m_context, [self] {
            self->m_pending = false;
            self->tidy();
        });
    });
}

void SAL_CALL PlaceholderLook::disposing(const lang::EventObject& source)
{
    if (source.Source == uno::Reference<uno::XInterface>(m_document))
        m_document.clear();
}

void PlaceholderLook::tidy()
{
    forListener(m_context, "placeholder look", [this] {
        const auto document = query<text::XTextDocument>(uno::Reference<uno::XInterface>(m_document));
        if (document.is())
            tidyPlaceholderLook(document);
    });
}

} // namespace trinhky
