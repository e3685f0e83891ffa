#pragma once
#include "uno/dispatch/commands.hpp"

#include <cstdint>
#include <string_view>

namespace trinhky {

/// What must stand in the window for a command to make sense there; without it its menu entry is grey.
enum class Needs : std::uint8_t {
    Nothing,
    Draft,        ///< a document of Writer
    EditableDraft ///< one that is not read-only
};

struct Command {
    std::string_view name; ///< what follows "vn.trinhky:" in the URL
    CommandResult (*run)(const ContextRef&, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>&);
    Needs needs;
};

/// nullptr for a command that we do not have.
const Command* findCommand(const rtl::OUString& url);

/// True when the frame holds what the command needs.
bool isEnabled(const Command& command, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
