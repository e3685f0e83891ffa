#include "uno/dispatch/profile_commands.hpp"

#include "base/try.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/profile_manager.hpp"
#include "uno/dialogs/profile_text.hpp"
#include "uno/dialogs/profile_welcome.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/settings.hpp"

#include <com/sun/star/awt/XWindow2.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using FrameRef = uno::Reference<frame::XFrame>;

uno::Reference<awt::XWindowPeer> windowOf(const FrameRef& frame)
{
    return frame.is() ? query<awt::XWindowPeer>(frame->getContainerWindow()) : uno::Reference<awt::XWindowPeer>();
}

bool isShown(const FrameRef& frame)
{
    const auto window = query<awt::XWindow2>(windowOf(frame));
    return window.is() && window->isVisible();
}

bool told(const ContextRef& context, const FrameRef& frame, const Result<void>& result)
{
    if (!result)
        showMessage(context, frame, awt::MessageBoxType_ERRORBOX, failureText(result.error(), uiLanguage(context)));
    return result.has_value();
}

/// Keeps a profile and uses it from now on, unless the administrator says which one to use.
Result<void> keep(const ContextRef& context, const Profile& profile)
{
    ProfileStore store(context);
    TK_CHECK(store.save(profile));
    if (isLocked(context, "ActiveProfile"))
        return boost::outcome_v2::success();
    return store.setActive(profile.id);
}

Result<void> introduce(const ContextRef& context, const FrameRef& frame)
{
    return askAboutOffice(context, windowOf(frame), takenIds(ProfileStore(context).list()),
                          [&](const Profile& profile) { return told(context, frame, keep(context, profile)); });
}

} // namespace

CommandResult manageProfiles(const ContextRef& context, const FrameRef& frame)
{
    TK_CHECK(manageProfiles(context, windowOf(frame)));
    return Message{};
}

CommandResult welcomeOffice(const ContextRef& context, const FrameRef& frame)
{
    TK_CHECK(introduce(context, frame));
    return Message{};
}

void welcomeOnce(const ContextRef& context, const FrameRef& frame)
{
    Settings settings = readSettings(context);
    if (settings.welcomed || isLocked(context, "Welcomed") || !isShown(frame) || !ProfileStore(context).list().profiles.empty())
        return;
    settings.welcomed = true;
    if (told(context, frame, writeSettings(context, settings)))
        told(context, frame, introduce(context, frame));
}

} // namespace trinhky
