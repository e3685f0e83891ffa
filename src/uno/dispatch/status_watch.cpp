#include "uno/dispatch/status_watch.hpp"

#include "uno/dispatch/command_table.hpp"
#include "uno/dispatch/figure_menu.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/FrameAction.hpp>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

namespace {

/// The document of a frame, empty while there is none.
Reference<uno::XInterface> documentOf(const Reference<frame::XFrame>& frame)
{
    const auto controller = frame.is() ? frame->getController() : Reference<frame::XController>();
    return controller.is() ? Reference<uno::XInterface>(controller->getModel()) : Reference<uno::XInterface>();
}

} // namespace

void StatusWatch::add(const Listener& listener, const util::URL& url)
{
    if (!listener.is())
        return;
    if (m_entries.empty())
        start();
    m_entries.push_back({listener, url});
    tell(m_entries.back());
}

void StatusWatch::remove(const Listener& listener, const util::URL& url)
{
    const auto gone =
        std::erase_if(m_entries, [&](const Entry& e) { return e.listener == listener && e.url.Complete == url.Complete; });
    if (gone != 0 && m_entries.empty())
        stop();
}

void SAL_CALL StatusWatch::frameAction(const frame::FrameActionEvent& event)
{
    if (event.Action != frame::FrameAction_COMPONENT_ATTACHED && event.Action != frame::FrameAction_COMPONENT_REATTACHED)
        return;
    forListener(m_context, "frame", [this] {
        watchDocument(documentOf(m_frame));
        addMenus(m_frame);
        tellAll();
    });
}

void SAL_CALL StatusWatch::documentEventOccured(const document::DocumentEvent& event)
{
    // Typing fires OnLayoutFinished and the like all the time.
    if (event.EventName == "OnModeChanged" || event.EventName == "OnSaveAsDone" || event.EventName == "OnTitleChanged")
        forListener(m_context, "status", [this] { tellAll(); });
}

void SAL_CALL StatusWatch::disposing(const lang::EventObject& source)
{
    if (source.Source == Reference<uno::XInterface>(m_document))
        m_document.clear();
    else // the frame, and with it whoever stood in it
        m_entries.clear();
}

void StatusWatch::tell(const Entry& entry)
{
    const Command* command = findCommand(entry.url.Complete);
    frame::FeatureStateEvent event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.FeatureURL = entry.url;
    event.IsEnabled = command != nullptr && isEnabled(*command, m_frame);
    entry.listener->statusChanged(event);
}

void StatusWatch::tellAll()
{
    // A listener may take itself off the list.
    const auto entries = m_entries;
    for (const Entry& entry : entries)
        tell(entry);
}

void StatusWatch::start()
{
    const Reference<frame::XFrame> frame(m_frame);
    if (!frame.is())
        return;
    frame->addFrameActionListener(this);
    watchDocument(documentOf(frame));
    addMenus(frame);
}

void StatusWatch::stop()
{
    watchDocument({});
    const Reference<frame::XFrame> frame(m_frame);
    if (frame.is())
        frame->removeFrameActionListener(this);
}

/// A frame gets another window with another document, and for the print preview and back.
void StatusWatch::addMenus(const Reference<frame::XFrame>& frame)
{
    const auto window = frame.is() ? frame->getController() : Reference<frame::XController>();
    if (!window.is() || window == Reference<frame::XController>(m_window))
        return;
    m_window = window;
    addFigureMenu(m_context, window);
}

void StatusWatch::watchDocument(const Reference<uno::XInterface>& document)
{
    const Reference<uno::XInterface> before(m_document);
    if (before == document)
        return;
    if (const auto old = query<document::XDocumentEventBroadcaster>(before); old.is())
        old->removeDocumentEventListener(this);
    if (const auto now = query<document::XDocumentEventBroadcaster>(document); now.is())
        now->addDocumentEventListener(this);
    m_document = document;
    if (document.is())
        m_look->watch(document);
}

} // namespace trinhky
