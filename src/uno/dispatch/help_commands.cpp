#include "uno/dispatch/help_commands.hpp"

#include "uno/help/help_window.hpp"

namespace trinhky {

CommandResult showHelpIndex(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>&)
{
    const auto shown = showHelp(context, "index");
    if (!shown)
        return shown.error();
    return Message{};
}

} // namespace trinhky
