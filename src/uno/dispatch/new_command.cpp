#include "base/clock.hpp"
#include "base/try.hpp"
#include "plan/form_search.hpp"
#include "uno/apply/placeholder_walk.hpp"
#include "uno/dialogs/message_box.hpp"
#include "uno/dialogs/new_dialog.hpp"
#include "uno/dispatch/commands.hpp"
#include "uno/dispatch/profile_commands.hpp"
#include "uno/dispatch/template_faults.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/user_files.hpp"

#include <com/sun/star/frame/XStorable.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using FrameRef = uno::Reference<frame::XFrame>;
using DocumentRef = uno::Reference<text::XTextDocument>;

/// Path of the document in the window, "" for none or an unsaved one.
std::string openFile(const FrameRef& frame)
{
    const auto document = textDocumentOf(frame);
    return document ? pathOf(document.value()->getURL()) : std::string();
}

NewDocumentOffice officeOfUser(const ContextRef& context, const FrameRef& frame)
{
    const ProfileStore store(context);
    NewDocumentOffice office;
    ProfileList list = store.list();
    for (StoredProfile& stored : list.profiles)
        office.profiles.push_back(std::move(stored.profile));
    office.faults = std::move(list.faults);
    if (const auto active = store.active())
        office.activeProfile = active->profile.id;
    office.recentForms = readSettings(context).recentForms;
    office.year = localToday().year;
    office.openFile = openFile(frame);
    return office;
}

NewRequest requestOf(const NewDocumentForm& form, NewTarget target)
{
    NewRequest request;
    request.kind = form.form()->id;
    request.form = form.form()->form;
    request.medium = form.medium();
    request.fields = form.typed();
    if (form.profile() != nullptr)
        request.profile = *form.profile();
    if (form.signer() != nullptr)
        request.signer = form.signer()->id;
    if (target == NewTarget::NewDocument)
        request.originalUrl = utf8Of(urlOf(form.original()));
    return request;
}

/// For the next time: the form, and the profile where none was active. What could not be written is no reason to withhold the document.
void remember(const ContextRef& context, const NewRequest& request)
{
    Settings settings = readSettings(context);
    settings.recentForms = withRecentForm(settings.recentForms, request.kind);
    if (request.profile && !ProfileStore(context).active())
        settings.activeProfile = request.profile->id;
    if (const auto written = writeSettings(context, settings); !written)
        logFailure(context, "remember", written.error().message.en);
}

/// The document in the window, when it may be changed.
DocumentRef editableDocument(const FrameRef& frame)
{
    const auto document = textDocumentOf(frame);
    if (!document)
        return {};
    const auto storable = query<frame::XStorable>(document.value());
    return storable.is() && storable->isReadonly() ? DocumentRef() : document.value();
}

/// One after the other; nothing to tell when there are none.
Message joined(const std::vector<Message>& notes)
{
    Message all;
    for (const Message& note : notes) {
        all.vi += (all.vi.empty() ? "" : "\n") + note.vi;
        all.en += (all.en.empty() ? "" : "\n") + note.en;
    }
    return all;
}

/// In the open document, or as a new one. Gives what the user should know.
Result<Message> make(Drafting& drafting, NewTarget target, const DocumentRef& open, const NewRequest& request)
{
    if (target == NewTarget::OpenDocument) {
        TK_TRY(const auto notes, drafting.insert(open, request));
        return joined(notes);
    }
    TK_TRY(const auto document, drafting.create(request));
    // What is typed at once belongs into the first gap, not above the header.
    walkPlaceholders(document, WalkWay::Next);
    return Message{};
}

CommandResult askAndMake(const ContextRef& context, const FrameRef& frame, NewTarget proposed)
{
    welcomeOnce(context, frame);
    Drafting drafting(context);
    TK_TRY(const auto source, drafting.skeletons());
    tellFaultsOnce(context, frame, source.faults);
    const DocumentRef open = editableDocument(frame);
    NewDocumentForm form(source, officeOfUser(context, frame));
    // What was typed is not lost to a failure: the dialog comes back with it.
    while (const auto target = askNewDocument(context, frame, form, proposed, open.is())) {
        const NewRequest request = requestOf(form, *target);
        const auto made = make(drafting, *target, open, request);
        if (made) {
            remember(context, request);
            return made.value();
        }
        showMessage(context, frame, awt::MessageBoxType_ERRORBOX, failureText(made.error(), uiLanguage(context)));
        proposed = *target;
    }
    return Message{};
}

} // namespace

CommandResult newDocument(const ContextRef& context, const FrameRef& frame)
{
    return askAndMake(context, frame, NewTarget::NewDocument);
}

CommandResult insertDocument(const ContextRef& context, const FrameRef& frame)
{
    return askAndMake(context, frame, NewTarget::OpenDocument);
}

} // namespace trinhky
