#include "uno/apply/edit_guards.hpp"

namespace trinhky {

using namespace com::sun::star;

namespace {

constexpr std::string_view kRecording = "RecordChanges";

} // namespace

LockedControllers::LockedControllers(const uno::Reference<text::XTextDocument>& document)
    : m_model(demand<frame::XModel>(document))
{
    m_model->lockControllers();
}

LockedControllers::~LockedControllers() { m_model->unlockControllers(); }

TrackingPaused::TrackingPaused(const uno::Reference<text::XTextDocument>& document)
    : m_document(document), m_was(property<bool>(document, kRecording, false))
{
    if (m_was)
        setProperty(m_document, kRecording, false);
}

TrackingPaused::~TrackingPaused()
{
    try {
        if (m_was)
            setProperty(m_document, kRecording, true);
    } catch (const uno::Exception&) {
        // A document that is being closed has no tracking left to go on with.
    }
}

} // namespace trinhky
