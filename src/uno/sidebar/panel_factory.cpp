#include "uno/sidebar/panel_factory.hpp"

#include "uno/service/failure.hpp"
#include "uno/sidebar/findings_panel.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

class PanelFactory : public Implements<ui::XUIElementFactory> {
public:
    explicit PanelFactory(const ContextRef& context) : m_context(context) {}

    uno::Reference<ui::XUIElement> SAL_CALL createUIElement(const rtl::OUString& resource,
                                                            const uno::Sequence<beans::PropertyValue>& arguments) override
    {
        const auto frame = find<uno::Reference<frame::XFrame>>(arguments, "Frame");
        const auto parent = find<uno::Reference<awt::XWindow>>(arguments, "ParentWindow");
        if (!resource.endsWith("/TrinhKyPanelFactory/Findings") || !frame || !parent)
            throw container::NoSuchElementException(resource, *this);
        try {
            return makeFindingsPanel(m_context, resource, *frame, *parent);
        } catch (...) {
            const std::string what = currentFailure();
            logFailure(m_context, "PanelFactory", what);
            throw lang::IllegalArgumentException(officeOf(what), *this, 1);
        }
    }

private:
    ContextRef m_context;
};

} // namespace

uno::Reference<uno::XInterface> makePanelFactory(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new PanelFactory(context));
}

} // namespace trinhky
