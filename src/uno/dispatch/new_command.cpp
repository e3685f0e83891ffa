#include "base/try.hpp"
#include "plan/form_search.hpp"
#include "uno/dialogs/new_dialog.hpp"
#include "uno/dispatch/commands.hpp"
#include "uno/dispatch/profile_commands.hpp"
#include "uno/dispatch/template_faults.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/profile_store.hpp"
#include "uno/service/settings.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <ctime>

namespace trinhky {

namespace {

using namespace com::sun::star;
using FrameRef = uno::Reference<frame::XFrame>;
using DocumentRef = uno::Reference<text::XTextDocument>;

int thisYear()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    constexpr int kFirstYear = 1900;
    return local.tm_year + kFirstYear;
}

NewDocumentOffice officeOfUser(const ContextRef& context)
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
    office.year = thisYear();
    return office;
}

NewRequest requestOf(const NewDocumentForm& form)
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

CommandResult askAndMake(const ContextRef& context, const FrameRef& frame, NewTarget proposed)
{
    welcomeOnce(context, frame);
    Drafting drafting(context);
    TK_TRY(const auto source, drafting.skeletons());
    tellFaultsOnce(context, frame, source.faults);
    const DocumentRef open = editableDocument(frame);
    NewDocumentForm form(source, officeOfUser(context));
    const auto target = askNewDocument(context, frame, form, proposed, open.is());
    if (!target)
        return Message{};
    const NewRequest request = requestOf(form);
    std::vector<Message> notes;
    if (*target == NewTarget::OpenDocument) {
        TK_TRY(notes, drafting.insert(open, request));
    } else {
        TK_CHECK(drafting.create(request));
    }
    remember(context, request);
    return joined(notes);
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
