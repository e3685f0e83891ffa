#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <vector>

namespace trinhky {

/// Tells the user which files of the office's own templates are not used and why: once, and again only when that has changed.
void tellFaultsOnce(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                    const std::vector<Error>& faults);

/// What is told, "" when there is nothing: all places with line and column, of many only the first.
Message faultsText(const std::vector<Error>& faults);

} // namespace trinhky
