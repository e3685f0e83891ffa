#pragma once
#include "plan/new_document_form.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <cstdint>
#include <optional>

namespace trinhky {

/// Where what the dialog describes shall go.
enum class NewTarget : std::uint8_t { NewDocument, OpenDocument };

/// Lets the user search and choose a form, profile and signer, and fill in what is known already, with a preview; `form` holds it all
/// afterwards. Enter does `proposed`. The open document can be chosen only where `canInsert`. Nothing when cancelled.
std::optional<NewTarget> askNewDocument(const ContextRef& context,
                                        const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                                        NewDocumentForm& form, NewTarget proposed, bool canInsert);

} // namespace trinhky
