#include "uno/service/settings.hpp"

#include "uno/service/configuration.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace trinhky {

namespace {

namespace star = com::sun::star;
using star::beans::XPropertySet;
using star::uno::Any;
using star::uno::Reference;

constexpr std::string_view kRoot = "/vn.trinhky.Settings";
constexpr std::string_view kGroup = "Office";
constexpr std::string_view kNode = "/vn.trinhky.Settings/Office";
constexpr std::string_view kActiveProfile = "ActiveProfile";
constexpr std::string_view kSharedFolder = "SharedFolder";
constexpr std::string_view kOwnFolder = "OwnFolder";
constexpr std::string_view kRecentForms = "RecentForms";
constexpr std::string_view kWelcomed = "Welcomed";
constexpr std::string_view kReviewer = "Reviewer";

Reference<XPropertySet> openForUpdate(const ContextRef& context)
{
    return demand<XPropertySet>(openConfiguration(context, kNode, ConfigurationUse::Update));
}

bool isReadOnly(const Reference<XPropertySet>& node, std::string_view property)
{
    const auto info = node->getPropertySetInfo();
    const rtl::OUString name = officeOf(property);
    return info->hasPropertyByName(name) &&
           (info->getPropertyByName(name).Attributes & star::beans::PropertyAttribute::READONLY) != 0;
}

/// The whole group can be locked; its values then do not say so, and the office drops what is written to them.
bool isGroupReadOnly(const ContextRef& context)
{
    return isReadOnly(demand<XPropertySet>(openConfiguration(context, kRoot, ConfigurationUse::Update)), kGroup);
}

/// How a locked value is called in the windows.
Message nameOf(std::string_view property)
{
    if (property == kActiveProfile)
        return {"hồ sơ cơ quan đang dùng", "the active profile"};
    if (property == kSharedFolder)
        return {"thư mục dùng chung", "the shared folder"};
    if (property == kOwnFolder)
        return {"thư mục riêng", "the own folder"};
    return {std::string(property), std::string(property)};
}

/// Changes that are complete before the first one is made: none of them is made when one is refused.
class Changes {
public:
    explicit Changes(const ContextRef& context) : m_node(openForUpdate(context)), m_groupLocked(isGroupReadOnly(context)) {}

    template <class T>
    void add(std::string_view name, const T& wanted)
    {
        const T current = property(m_node, name, T{});
        if (current == wanted)
            return;
        if (m_groupLocked || isReadOnly(m_node, name))
            m_locked = name;
        Any value;
        value <<= wanted;
        m_values.emplace_back(officeOf(name), value);
    }

    Result<void> commit() const
    {
        if (!m_locked.empty()) {
            const Message what = nameOf(m_locked);
            return Error{
                {"Quản trị viên đã khóa giá trị này: " + what.vi + ".", "The administrator has locked " + what.en + "."}};
        }
        for (const auto& [name, value] : m_values)
            m_node->setPropertyValue(name, value);
        if (!m_values.empty())
            demand<star::util::XChangesBatch>(m_node)->commitChanges();
        return boost::outcome_v2::success();
    }

private:
    Reference<XPropertySet> m_node;
    bool m_groupLocked;
    std::vector<std::pair<rtl::OUString, Any>> m_values;
    std::string_view m_locked;
};

} // namespace

Settings readSettings(const ContextRef& context)
{
    const auto node = openConfiguration(context, kNode);
    const auto text = [&](std::string_view name) { return utf8Of(property(node, name, rtl::OUString())); };
    Settings settings;
    settings.activeProfile = text(kActiveProfile);
    settings.sharedFolder = text(kSharedFolder);
    settings.ownFolder = text(kOwnFolder);
    for (const rtl::OUString& form : property(node, kRecentForms, star::uno::Sequence<rtl::OUString>()))
        settings.recentForms.push_back(utf8Of(form));
    settings.welcomed = property(node, kWelcomed, false);
    settings.reviewer = text(kReviewer);
    return settings;
}

Result<void> writeSettings(const ContextRef& context, const Settings& settings)
{
    std::vector<rtl::OUString> forms;
    for (const std::string& form : settings.recentForms)
        forms.push_back(officeOf(form));
    Changes changes(context);
    changes.add(kActiveProfile, officeOf(settings.activeProfile));
    changes.add(kSharedFolder, officeOf(settings.sharedFolder));
    changes.add(kOwnFolder, officeOf(settings.ownFolder));
    changes.add(kRecentForms, sequenceOf(forms));
    changes.add(kWelcomed, settings.welcomed);
    changes.add(kReviewer, officeOf(settings.reviewer));
    return changes.commit();
}

bool isLocked(const ContextRef& context, std::string_view property)
{
    const auto node = openForUpdate(context);
    return isReadOnly(node, property) ||
           (isGroupReadOnly(context) && node->getPropertySetInfo()->hasPropertyByName(officeOf(property)));
}

std::string ownFolder(const ContextRef& context, const Settings& settings)
{
    if (!settings.ownFolder.empty())
        return settings.ownFolder;
    return utf8Of(star::util::PathSubstitution::create(context)->substituteVariables("$(user)/trinhky", false));
}

} // namespace trinhky
