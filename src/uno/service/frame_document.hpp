#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// The Writer document shown in a frame, or the sentence why there is none: no document, or one of another application.
Result<com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>>
textDocumentOf(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
