#include "uno/base/main_thread.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>

#include <exception>
#include <future>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace trinhky {

namespace {

using com::sun::star::awt::XCallback;
using com::sun::star::awt::XRequestCallback;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;

class Callback : public Implements<XCallback> {
public:
    explicit Callback(std::function<void()> work) : m_work(std::move(work)) {}

    void SAL_CALL notify(const Any&) override
    {
        try {
            m_work();
        } catch (...) {
            // Nobody above us but the event loop, which an exception would end.
        }
    }

private:
    std::function<void()> m_work;
};

} // namespace

bool onMainThread()
{
    // The office runs its event loop on the first thread of its process, whose number is the process's.
    return syscall(SYS_gettid) == getpid();
}

void postToMainThread(const ContextRef& context, std::function<void()> work)
{
    const auto queue = createService<XRequestCallback>(context, "com.sun.star.awt.AsyncCallback");
    queue->addCallback(Reference<XCallback>(new Callback(std::move(work))), Any());
}

void runOnMainThread(const ContextRef& context, const std::function<void()>& work)
{
    if (onMainThread()) {
        work();
        return;
    }
    // Shared: the callback may still be leaving set_value() when the caller goes on, and an office that ends without calling it
    // breaks the promise instead of leaving the caller waiting.
    auto done = std::make_shared<std::promise<void>>();
    std::future<void> finished = done->get_future();
    postToMainThread(context, [&work, done = std::move(done)] {
        try {
            work();
            done->set_value();
        } catch (...) {
            done->set_exception(std::current_exception());
        }
    });
    finished.get();
}

} // namespace trinhky
