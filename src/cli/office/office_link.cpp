#include "cli/office/office_link.hpp"

#include "cli/office/file_url.hpp"
#include "uno/base/adapters.hpp"
#include "uno/job/protocol.hpp"

#include <com/sun/star/bridge/XBridgeFactory.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/connection/XConnector.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <rtl/bootstrap.hxx>

#include <dlfcn.h>
#include <filesystem>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::bridge::XBridgeFactory;
using com::sun::star::bridge::XInstanceProvider;
using com::sun::star::connection::NoConnectException;
using com::sun::star::connection::XConnector;
using com::sun::star::frame::XDesktop;
using com::sun::star::task::XJob;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY;

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

/// Folder of the office whose libraries this program was loaded with: its settings must be used, not those of another version.
std::filesystem::path clientProgram()
{
    Dl_info place{};
    if (dladdr(reinterpret_cast<const void*>(&rtl_bootstrap_set), &place) == 0)
        return {};
    return std::filesystem::canonical(place.dli_fname).parent_path();
}

} // namespace

Result<ContextRef> makeClientContext()
{
    try {
        const std::filesystem::path program = clientProgram();
        rtl::Bootstrap::set("URE_MORE_TYPES", officeOf(fileUrl(program / "types" / "offapi.rdb")));
        return cppu::defaultBootstrap_InitialComponentContext(officeOf(fileUrl(program / "unorc")));
    } catch (const com::sun::star::uno::Exception& exception) {
        return fault("Không khởi tạo được UNO: " + utf8Of(exception.Message), "UNO does not start: " + utf8Of(exception.Message));
    }
}

Result<std::optional<OfficeLink>> OfficeLink::connect(const ContextRef& client, const std::string& pipe)
{
    const auto connector = createService<XConnector>(client, "com.sun.star.connection.Connector");
    OfficeLink link;
    try {
        link.m_connection = connector->connect(officeOf("pipe,name=" + pipe));
    } catch (const NoConnectException&) {
        return std::optional<OfficeLink>();
    }
    const auto bridges = createService<XBridgeFactory>(client, "com.sun.star.bridge.BridgeFactory");
    const auto bridge = bridges->createBridge(rtl::OUString(), "urp", link.m_connection, Reference<XInstanceProvider>());
    link.m_office.set(bridge->getInstance("StarOffice.ComponentContext"), UNO_QUERY);
    if (!link.m_office.is())
        return std::optional<OfficeLink>();
    link.m_job.set(link.m_office->getServiceManager()->createInstanceWithContext(officeOf(protocol::kService), link.m_office),
                   UNO_QUERY);
    if (!link.m_job.is())
        return fault("LibreOffice này chưa nạp tiện ích Trình Ký.", "The extension Trình Ký is not loaded in this office.");
    return std::optional<OfficeLink>(std::move(link));
}

std::string OfficeLink::run(std::string_view command, const JobValues& values) const
{
    std::vector<NamedValue> arguments;
    const auto add = [&arguments](std::string_view name, std::string_view value) {
        arguments.emplace_back(officeOf(name), Any(officeOf(value)));
    };
    add(protocol::kCommand, command);
    for (const auto& [name, value] : values)
        add(name, value);
    rtl::OUString answer;
    m_job->execute(sequenceOf(arguments)) >>= answer;
    return utf8Of(answer);
}

void OfficeLink::terminate() const { createService<XDesktop>(m_office, "com.sun.star.frame.Desktop")->terminate(); }

void OfficeLink::close() const { m_connection->close(); }

} // namespace trinhky
