#include "uno/sidebar/findings_panel.hpp"

#include "uno/service/failure.hpp"
#include "uno/sidebar/check_request.hpp"
#include "uno/sidebar/findings_control.hpp"
#include "uno/sidebar/findings_window.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>
#include <rtl/ref.hxx>

#include <memory>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr sal_Int32 kMinimalHeight = 300;
constexpr sal_Int32 kPreferredHeight = 600;
constexpr sal_Int32 kMinimalWidth = 280;

using PanelBase =
    cppu::WeakComponentImplHelper4<ui::XUIElement, ui::XToolPanel, ui::XSidebarPanel, document::XDocumentEventListener>;

class FindingsPanel : private cppu::BaseMutex, public PanelBase {
public:
    FindingsPanel(const ContextRef& context, const rtl::OUString& resource, const Reference<frame::XFrame>& frame,
                  const Reference<awt::XWindow>& parent)
        : PanelBase(m_aMutex), m_context(context), m_resource(resource), m_frame(frame),
          m_view(new FindingsWindow(m_context, parent)), m_control(std::make_shared<FindingsControl>(m_context, frame, m_view))
    {}

    void open()
    {
        m_view->open(m_control->actions());
        frame::theGlobalEventBroadcaster::get(m_context)->addDocumentEventListener(this);
    }

    Reference<frame::XFrame> SAL_CALL getFrame() override { return m_frame; }
    rtl::OUString SAL_CALL getResourceURL() override { return m_resource; }
    sal_Int16 SAL_CALL getType() override { return ui::UIElementType::TOOLPANEL; }
    Reference<uno::XInterface> SAL_CALL getRealInterface() override { return static_cast<cppu::OWeakObject*>(this); }
    Reference<awt::XWindow> SAL_CALL getWindow() override { return m_view->window(); }
    Reference<accessibility::XAccessible> SAL_CALL createAccessible(const Reference<accessibility::XAccessible>&) override
    {
        return query<accessibility::XAccessible>(m_view->window());
    }
    ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32) override { return {kMinimalHeight, -1, kPreferredHeight}; }
    sal_Int32 SAL_CALL getMinimalWidth() override { return kMinimalWidth; }

    void SAL_CALL documentEventOccured(const document::DocumentEvent& event) override
    {
        forListener(m_context, "FindingsPanel.documentEvent", [&] {
            // The panel may be disposed while it works (the document is closed in between).
            const auto control = m_control;
            if (!control || !control->shows(event.Source))
                return;
            if (event.EventName.equalsAscii(kCheckRequested))
                control->check();
            else if (event.EventName == "OnSaveDone" || event.EventName == "OnSaveAsDone")
                control->saved();
        });
    }

    void SAL_CALL disposing(const lang::EventObject&) override {}

private:
    /// Called once, by dispose().
    void SAL_CALL disposing() override
    {
        frame::theGlobalEventBroadcaster::get(m_context)->removeDocumentEventListener(this);
        m_view->close();
        m_control.reset();
    }

    ContextRef m_context;
    rtl::OUString m_resource;
    Reference<frame::XFrame> m_frame;
    rtl::Reference<FindingsWindow> m_view;
    std::shared_ptr<FindingsControl> m_control;
};

} // namespace

Reference<ui::XUIElement> makeFindingsPanel(const ContextRef& context, const rtl::OUString& resource,
                                            const Reference<frame::XFrame>& frame, const Reference<awt::XWindow>& parent)
{
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(context, resource, frame, parent));
    panel->open();
    return Reference<ui::XUIElement>(panel.get());
}

} // namespace trinhky
