#pragma once
#include "uno/apply/placeholder_look.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URL.hpp>
#include <rtl/ref.hxx>

#include <vector>

namespace trinhky {

/// Tells the menus and toolbars of one frame whether our commands make sense there, and again when another document comes into
/// the frame or the document's state changes (saved under another name, no longer read-only). Listens only while somebody listens to it.
class StatusWatch
    : public Implements<com::sun::star::frame::XFrameActionListener, com::sun::star::document::XDocumentEventListener> {
public:
    StatusWatch(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                const rtl::Reference<PlaceholderLook>& look)
        : m_context(context), m_frame(frame), m_look(look)
    {}

    using Listener = com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>;
    void add(const Listener& listener, const com::sun::star::util::URL& url);
    void remove(const Listener& listener, const com::sun::star::util::URL& url);

    void SAL_CALL frameAction(const com::sun::star::frame::FrameActionEvent& event) override;
    void SAL_CALL documentEventOccured(const com::sun::star::document::DocumentEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& source) override;

private:
    struct Entry {
        Listener listener;
        com::sun::star::util::URL url;
    };

    void tell(const Entry& entry);
    void tellAll();
    void start();
    void stop();
    void watchDocument(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document);
    void addMenus(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

    ContextRef m_context;
    com::sun::star::uno::WeakReference<com::sun::star::frame::XFrame> m_frame;
    com::sun::star::uno::WeakReference<com::sun::star::uno::XInterface> m_document;
    com::sun::star::uno::WeakReference<com::sun::star::frame::XController> m_window; ///< that has our context menu
    rtl::Reference<PlaceholderLook> m_look; ///< told of the documents that come into the frame
    std::vector<Entry> m_entries;
};

} // namespace trinhky
