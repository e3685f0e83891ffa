#include "uno/base/main_thread.hpp"
#include "uno/inside/inside.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <osl/file.hxx>
#include <osl/module.h>
#include <rtl/bootstrap.hxx>

namespace trinhky::test {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::uno::Any;
using com::sun::star::uno::Exception;
using com::sun::star::uno::Sequence;

std::filesystem::path folderOfThisLibrary()
{
    rtl::OUString url;
    rtl::OUString path;
    osl_getModuleURLFromAddress(reinterpret_cast<void*>(&folderOfThisLibrary), &url.pData);
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return std::filesystem::path(utf8Of(path)).parent_path();
}

Inside makeInside(const ContextRef& context)
{
    rtl::OUString scratch;
    rtl::Bootstrap::get(officeOf("TRINHKY_TEST_SCRATCH"), scratch);
    return {context, utf8Of(scratch), folderOfThisLibrary().parent_path() / "trinhky"};
}

std::string listCases(bool bench)
{
    std::string names;
    for (const InsideEntry& entry : insideEntries())
        if (entry.bench == bench)
            names += entry.name + '\n';
    return names;
}

std::string runEntry(const Inside& inside, const std::string& name)
{
    for (const InsideEntry& entry : insideEntries())
        if (entry.name == name)
            return entry.run(inside);
    return "no case \"" + name + '"';
}

/// The text of a case, or what went wrong in it.
std::string attempt(const Inside& inside, const std::string& name)
{
    try {
        return runEntry(inside, name);
    } catch (const Exception& fault) {
        return utf8Of(com::sun::star::uno::Any(fault).getValueTypeName()) + ": " + utf8Of(fault.Message);
    } catch (const std::exception& fault) {
        return fault.what();
    }
}

class TestJob : public Implements<com::sun::star::task::XJob, com::sun::star::lang::XServiceInfo> {
public:
    explicit TestJob(ContextRef context) : m_context(std::move(context)) {}

    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override
    {
        std::string answer;
        if (find<rtl::OUString>(arguments, "list"))
            answer = listCases(false);
        else if (find<rtl::OUString>(arguments, "benches"))
            answer = listCases(true);
        else if (const auto name = find<rtl::OUString>(arguments, "run"))
            runOnMainThread(m_context, [&] { answer = attempt(makeInside(m_context), utf8Of(*name)); });
        return Any(officeOf(answer));
    }

    rtl::OUString SAL_CALL getImplementationName() override { return officeOf("vn.trinhky.test.comp.Job"); }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override { return stringsOf({"vn.trinhky.test.Job"}); }

private:
    ContextRef m_context;
};

} // namespace

} // namespace trinhky::test

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
vn_trinhky_test_Job(com::sun::star::uno::XComponentContext* context,
                    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>&)
{
    auto* job = new trinhky::test::TestJob(context);
    job->acquire();
    return static_cast<cppu::OWeakObject*>(job);
}
