#include "uno/job/job.hpp"

#include "uno/base/main_thread.hpp"
#include "uno/job/job_commands.hpp"
#include "uno/job/protocol.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::lang::XServiceInfo;
using com::sun::star::task::XJob;
using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;

JobRequest requestOf(const Sequence<NamedValue>& arguments)
{
    std::map<std::string, std::string, std::less<>> values;
    for (const NamedValue& argument : arguments) {
        rtl::OUString value;
        if (argument.Value >>= value)
            values[utf8Of(argument.Name)] = utf8Of(value);
    }
    return JobRequest(std::move(values));
}

class Job : public Implements<XJob, XServiceInfo> {
public:
    explicit Job(const ContextRef& context) : m_context(context) {}

    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override
    {
        Json answer;
        try {
            const JobRequest request = requestOf(arguments);
            // Calls come in on a thread of the bridge; documents live on the main thread.
            runOnMainThread(m_context, [&] { answer = runJobCommand(m_context, request); });
        } catch (...) {
            const std::string what = currentFailure();
            logFailure(m_context, protocol::kService, what);
            answer = failureAnswer(unexpectedFailure(what), "internal");
        }
        return Any(officeOf(answer.dump(-1, ' ', false, Json::error_handler_t::replace)));
    }

    rtl::OUString SAL_CALL getImplementationName() override { return officeOf("vn.trinhky.implementation.Job"); }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return name == officeOf(protocol::kService); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override { return stringsOf({protocol::kService}); }

private:
    ContextRef m_context;
};

} // namespace

com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeJob(const ContextRef& context)
{
    return static_cast<XJob*>(new Job(context));
}

} // namespace trinhky
