#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// No repainting and no layout between the edits, as long as it lives.
class LockedControllers {
public:
    explicit LockedControllers(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);
    ~LockedControllers();
    LockedControllers(const LockedControllers&) = delete;
    LockedControllers& operator=(const LockedControllers&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> m_model;
};

/// Edits are not recorded as tracked changes, as long as it lives; then recording goes on as it was.
class TrackingPaused {
public:
    explicit TrackingPaused(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);
    ~TrackingPaused();
    TrackingPaused(const TrackingPaused&) = delete;
    TrackingPaused& operator=(const TrackingPaused&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> m_document;
    bool m_was;
};

} // namespace trinhky
