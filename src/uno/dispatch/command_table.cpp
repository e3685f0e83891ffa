#include "uno/dispatch/command_table.hpp"

#include "uno/dispatch/chart_command.hpp"
#include "uno/dispatch/exchange_commands.hpp"
#include "uno/dispatch/figure_commands.hpp"
#include "uno/dispatch/help_commands.hpp"
#include "uno/dispatch/placeholder_commands.hpp"
#include "uno/dispatch/profile_commands.hpp"
#include "uno/dispatch/refill_command.hpp"
#include "uno/dispatch/renumber_command.hpp"
#include "uno/dispatch/restyle_command.hpp"
#include "uno/dispatch/slip_command.hpp"
#include "uno/service/frame_document.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::string_view kProtocol = "vn.trinhky:";

/// In the order of the menu (extension/Addons.xcu); those that have no entry there at the end.
// clang-format off: one line a command
constexpr std::array kCommands{
    Command{"new", newDocument, Needs::Nothing},
    Command{"insert", insertDocument, Needs::EditableDraft},
    Command{"fill", fillDraft, Needs::EditableDraft},
    Command{"refill", refillDraft, Needs::EditableDraft},
    Command{"insertChart", insertChartCommand, Needs::EditableDraft},
    Command{"insertFigure", insertFigureCommand, Needs::EditableDraft},
    Command{"figureSource", showFigureSource, Needs::Draft},
    Command{"check", checkDraft, Needs::Draft},
    Command{"fixAll", fixAll, Needs::EditableDraft},
    Command{"renumber", renumberDraft, Needs::EditableDraft},
    Command{"slip", writeSlip, Needs::Draft},
    Command{"restyle", restyleDraft, Needs::EditableDraft},
    Command{"nextPlaceholder", nextPlaceholder, Needs::EditableDraft},
    Command{"previousPlaceholder", previousPlaceholder, Needs::EditableDraft},
    Command{"profiles", manageProfiles, Needs::Nothing},
    Command{"exchange", exportExchangeData, Needs::Draft},
    Command{"help", showHelpIndex, Needs::Nothing},
    Command{"welcome", welcomeOffice, Needs::Nothing},
};
// clang-format on

} // namespace

const Command* findCommand(const rtl::OUString& url)
{
    const std::string complete = utf8Of(url);
    if (!complete.starts_with(kProtocol))
        return nullptr;
    const std::string_view name = std::string_view(complete).substr(kProtocol.size());
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const Command& c) { return c.name == name; });
    return found == kCommands.end() ? nullptr : &*found;
}

bool isEnabled(const Command& command, const uno::Reference<frame::XFrame>& frame)
{
    if (command.needs == Needs::Nothing)
        return true;
    const auto document = textDocumentOf(frame);
    if (!document)
        return false;
    const auto storable = query<frame::XStorable>(document.value());
    return command.needs == Needs::Draft || !storable.is() || !storable->isReadonly();
}

} // namespace trinhky
