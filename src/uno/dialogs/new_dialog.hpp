#pragma once
#include "uno/base/adapters.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// A kind that a new document can be made of.
struct KindChoice {
    std::string id; ///< "NQ"
    Message name;   ///< "Nghị quyết"; a search finds either language
};

/// Lets the user choose a kind (with a search that ignores marks) and fill in what is known already. Nothing when cancelled.
std::optional<NewRequest> askNewDocument(const ContextRef& context,
                                         const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                                         const std::vector<KindChoice>& kinds);

} // namespace trinhky
