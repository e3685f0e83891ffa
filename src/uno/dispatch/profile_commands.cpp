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

/// Keeps a profile and uses it from now on; tells over the window what speaks against it.
bool keep(const ContextRef& context, const FrameRef& frame, const Profile& profile)
{
    ProfileStore store(context);
    auto kept = store.save(profile);
    if (kept)
        kept = store.setActive(profile.id);
    if (!kept)
        showMessage(context, frame, awt::MessageBoxType_ERRORBOX, failureText(kept.error(), uiLanguage(context)));
    return kept.has_value();
}

Result<void> introduce(const ContextRef& context, const FrameRef& frame)
{
    return askAboutOffice(context, windowOf(frame), takenIds(ProfileStore(context).list()),
                          [&](const Profile& profile) { return keep(context, frame, profile); });
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

Result<void> welcomeOnce(const ContextRef& context, const FrameRef& frame)
{
    Settings settings = readSettings(context);
    if (settings.welcomed || !isShown(frame) || !ProfileStore(context).list().profiles.empty())
        return boost::outcome_v2::success();
    settings.welcomed = true;
    TK_CHECK(writeSettings(context, settings));
    return introduce(context, frame);
}

} // namespace trinhky
