#include "uno/dispatch/protocol_handler.hpp"

#include "uno/dialogs/message_box.hpp"
#include "uno/dispatch/command_table.hpp"
#include "uno/dispatch/status_watch.hpp"
#include "uno/help/help_link.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;
using uno::Sequence;

class ProtocolHandler : public Implements<frame::XDispatchProvider, frame::XNotifyingDispatch, lang::XInitialization> {
public:
    explicit ProtocolHandler(const ContextRef& context) : m_context(context) {}

    void SAL_CALL initialize(const Sequence<uno::Any>& arguments) override
    {
        Reference<frame::XFrame> frame;
        if (arguments.hasElements() && (arguments[0] >>= frame))
            m_frame = frame;
        m_look = new PlaceholderLook(m_context);
        m_status = new StatusWatch(m_context, frame, m_look);
    }

    Reference<frame::XDispatch> SAL_CALL queryDispatch(const util::URL& url, const rtl::OUString&, sal_Int32) override
    {
        return findCommand(url.Complete) != nullptr ? Reference<frame::XDispatch>(this) : helpLink(m_context, url.Complete);
    }

    Sequence<Reference<frame::XDispatch>> SAL_CALL queryDispatches(const Sequence<frame::DispatchDescriptor>& requests) override
    {
        std::vector<Reference<frame::XDispatch>> found;
        for (const auto& request : requests)
            found.push_back(queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags));
        return sequenceOf(found);
    }

    void SAL_CALL dispatch(const util::URL& url, const Sequence<beans::PropertyValue>& arguments) override
    {
        dispatchWithNotification(url, arguments, {});
    }

    void SAL_CALL dispatchWithNotification(const util::URL& url, const Sequence<beans::PropertyValue>&,
                                           const Reference<frame::XDispatchResultListener>& listener) override
    {
        // A command may close the frame that holds us.
        const Reference<frame::XNotifyingDispatch> self(this);
        frame::DispatchResultEvent event;
        event.Source = self;
        event.State = run(url, event.Result) ? frame::DispatchResultState::SUCCESS : frame::DispatchResultState::FAILURE;
        if (listener.is())
            listener->dispatchFinished(event);
    }

    void SAL_CALL addStatusListener(const Reference<frame::XStatusListener>& listener, const util::URL& url) override
    {
        if (m_status.is())
            m_status->add(listener, url);
    }

    void SAL_CALL removeStatusListener(const Reference<frame::XStatusListener>& listener, const util::URL& url) override
    {
        if (m_status.is())
            m_status->remove(listener, url);
    }

private:
    bool run(const util::URL& url, uno::Any& told)
    {
        const Reference<frame::XFrame> frame(m_frame);
        try {
            const auto controller = frame.is() ? frame->getController() : Reference<frame::XController>();
            if (m_look.is() && controller.is())
                m_look->watch(controller->getModel());
            const Command* command = findCommand(url.Complete);
            const CommandResult result = command != nullptr ? command->run(m_context, frame) : Message{};
            if (!result)
                return tell(frame, result.error(), told);
            if (!result.value().vi.empty()) {
                const rtl::OUString sentence = inLanguage(result.value(), uiLanguage(m_context));
                told <<= sentence;
                showMessage(m_context, frame, awt::MessageBoxType_INFOBOX, sentence);
            }
            return true;
        } catch (...) {
            const std::string what = currentFailure();
            logFailure(m_context, utf8Of(url.Complete), what);
            return tell(frame, unexpectedFailure(what), told);
        }
    }

    /// Always false: the command failed.
    bool tell(const Reference<frame::XFrame>& frame, const Error& error, uno::Any& told)
    {
        try {
            const rtl::OUString sentence = failureText(error, uiLanguage(m_context));
            told <<= sentence;
            showMessage(m_context, frame, awt::MessageBoxType_ERRORBOX, sentence);
        } catch (...) {
            // The office is on its way down and has no window to tell it in.
            logFailure(m_context, "tell", currentFailure());
        }
        return false;
    }

    ContextRef m_context;
    uno::WeakReference<frame::XFrame> m_frame;
    rtl::Reference<PlaceholderLook> m_look;
    rtl::Reference<StatusWatch> m_status;
};

} // namespace

Reference<uno::XInterface> makeProtocolHandler(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new ProtocolHandler(context));
}

} // namespace trinhky
