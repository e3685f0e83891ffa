#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>
#include <string>

namespace trinhky {

struct RefillChoice {
    std::string dataUrl;
    bool highlight = false; ///< mark the figures that change
};

/// Lets the user choose the data file; `lastUrl` is preselected, `age` says what is known of it ("" nothing). Nothing when cancelled.
std::optional<RefillChoice> askRefill(const ContextRef& context,
                                      const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                                      const std::string& lastUrl, const Message& age);

} // namespace trinhky
