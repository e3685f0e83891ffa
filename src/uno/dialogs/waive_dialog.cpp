#include "uno/dialogs/waive_dialog.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/service/configuration.hpp"
#include "uno/service/settings.hpp"

#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

/// As Vietnamese write it: family name first.
std::string officeUser(const ContextRef& context)
{
    const auto user = demand<container::XNameAccess>(openConfiguration(context, "/org.openoffice.UserProfile/Data"));
    const auto value = [&](const char* name) {
        rtl::OUString text;
        user->getByName(rtl::OUString::createFromAscii(name)) >>= text;
        return text;
    };
    return utf8Of(rtl::OUString(value("sn") + " " + value("givenname")).trim());
}

} // namespace

WaiveDialog::WaiveDialog(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, const rtl::OUString& finding,
                         const std::string& name)
    : m_dialog(context, parent, "Waive")
{
    m_dialog.setLabel("Finding", finding);
    m_dialog.setText("Name", officeOf(name));
    for (const char* field : {"Reason", "Name"})
        m_dialog.control<awt::XTextComponent>(field)->addTextListener(new ControlListener(context, [this] { enableOk(); }));
    enableOk();
}

void WaiveDialog::enableOk() const
{
    m_dialog.setEnabled("Ok", !m_dialog.text("Reason").isEmpty() && !m_dialog.text("Name").isEmpty());
}

std::optional<WaiveAnswer> WaiveDialog::ask()
{
    m_dialog.focus("Reason");
    if (!m_dialog.execute())
        return std::nullopt;
    return WaiveAnswer{utf8Of(m_dialog.text("Reason")), utf8Of(m_dialog.text("Name"))};
}

std::string reviewerName(const ContextRef& context)
{
    const auto remembered = readSettings(context).reviewer;
    return remembered.empty() ? officeUser(context) : remembered;
}

void rememberReviewer(const ContextRef& context, const std::string& name)
{
    auto settings = readSettings(context);
    settings.reviewer = name;
    // Who may not keep settings types the name again.
    static_cast<void>(writeSettings(context, settings));
}

} // namespace trinhky
