#include "uno/sidebar/findings_panel.hpp"

#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/sidebar/check_request.hpp"
#include "uno/sidebar/findings_text.hpp"
#include "uno/sidebar/findings_tree.hpp"
#include "uno/sidebar/findings_window.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <optional>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr sal_Int32 kMinimalHeight = 300;
constexpr sal_Int32 kPreferredHeight = 600;
constexpr sal_Int32 kMinimalWidth = 280;

/// What was checked last. The document is held weakly: the panel must not keep a closed one alive.
struct Checked {
    uno::WeakReference<text::XTextDocument> document;
    CheckOutcome outcome;
};

using PanelBase =
    cppu::WeakComponentImplHelper4<ui::XUIElement, ui::XToolPanel, ui::XSidebarPanel, document::XDocumentEventListener>;

class FindingsPanel : private cppu::BaseMutex, public PanelBase {
public:
    FindingsPanel(const ContextRef& context, const rtl::OUString& resource, const Reference<frame::XFrame>& frame,
                  const Reference<awt::XWindow>& parent)
        : PanelBase(m_aMutex), m_context(context), m_resource(resource), m_frame(frame),
          m_view(new FindingsWindow(m_context, parent)), m_language(uiLanguage(m_context))
    {}

    void open()
    {
        m_view->open({[this](std::size_t finding) { explain(finding); },
                      [this](std::size_t finding, bool leave) { goTo(finding, leave); }, [this] { check(); }});
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
        guarded("FindingsPanel.documentEvent", [&] {
            if (event.EventName.equalsAscii(kCheckRequested) && shows(event.Source))
                check();
        });
    }

    void SAL_CALL disposing(const lang::EventObject&) override {}

private:
    /// Called once, by dispose().
    void SAL_CALL disposing() override
    {
        frame::theGlobalEventBroadcaster::get(m_context)->removeDocumentEventListener(this);
        m_view->close();
        m_checked.reset();
    }

    bool shows(const Reference<uno::XInterface>& document)
    {
        const Reference<frame::XFrame> frame(m_frame);
        const auto controller = frame.is() ? frame->getController() : Reference<frame::XController>();
        return controller.is() && controller->getModel() == document;
    }

    /// Runs what the user has started; whatever goes wrong is told in the panel.
    template <class Work>
    void guarded(const char* place, Work&& work)
    {
        // The panel may be disposed while it works (the document is closed in between).
        const Reference<uno::XInterface> self(getRealInterface());
        try {
            work();
        } catch (...) {
            const std::string what = currentFailure();
            logFailure(m_context, place, what);
            forListener(m_context, place, [&] { m_view->setDetails(failureText(unexpectedFailure(what), m_language)); });
        }
    }

    void check()
    {
        guarded("FindingsPanel.check", [&] {
            m_checked.reset();
            const auto document = textDocumentOf(m_frame);
            if (!document)
                return showFailure(document.error());
            auto outcome = Drafting(m_context).check(document.value(), {});
            if (!outcome)
                return showFailure(outcome.error());
            m_checked = Checked{document.value(), std::move(outcome.value())};
            const CheckResult& result = m_checked->outcome.result;
            m_view->setTree(makeFindingsTree(m_context, result, m_language));
            m_view->setSummary(ruleSetLine(result, m_language) + "\n" + countsLine(result, m_language));
            m_view->setDetails({});
        });
    }

    void showFailure(const Error& error)
    {
        m_view->setTree(makeFindingsTree(m_context, {}, m_language));
        m_view->setSummary(failureText(error, m_language));
        m_view->setDetails({});
    }

    void explain(std::size_t finding)
    {
        guarded("FindingsPanel.explain", [&] {
            if (m_checked && finding < m_checked->outcome.result.findings.size())
                m_view->setDetails(details(finding));
        });
    }

    rtl::OUString details(std::size_t finding) const
    {
        return detailsText(m_checked->outcome.result.findings[finding], m_checked->outcome.snapshot, m_language);
    }

    void goTo(std::size_t finding, bool leave)
    {
        guarded("FindingsPanel.goTo", [&] {
            if (!m_checked || finding >= m_checked->outcome.result.findings.size())
                return;
            const Reference<text::XTextDocument> document(m_checked->document);
            const Place& place = m_checked->outcome.result.findings[finding].where;
            if (!document.is() || !shows(document) || !goToPlace(document, m_checked->outcome.snapshot, place)) {
                m_view->setDetails(inLanguage({"Chỗ này đã được sửa hoặc xóa sau lần kiểm tra trước. Hãy bấm “Kiểm tra lại”.",
                                               "This place was changed or removed since the check. Press “Check Again”."},
                                              m_language) +
                                   "\n\n" + details(finding));
                return;
            }
            m_view->setDetails(details(finding));
            const auto window = m_frame->getComponentWindow();
            if (leave && window.is())
                window->setFocus();
        });
    }

    ContextRef m_context;
    rtl::OUString m_resource;
    Reference<frame::XFrame> m_frame;
    rtl::Reference<FindingsWindow> m_view;
    Language m_language;
    std::optional<Checked> m_checked;
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
