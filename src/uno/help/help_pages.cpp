#include "uno/help/help_pages.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

struct DialogPage {
    std::string_view dialog;
    std::string_view page;
};

// clang-format off: one line a dialog
constexpr std::array kPages{
    DialogPage{"NewDocument", "new"},         DialogPage{"FillTable", "fill"},       DialogPage{"Findings", "check"},
    DialogPage{"Profiles", "profiles"},       DialogPage{"ProfileEdit", "profiles"}, DialogPage{"ProfileOptions", "profiles"},
    DialogPage{"ProfileWelcome", "profiles"}, DialogPage{"EditPreview", "check"},    DialogPage{"Waive", "check"},
    DialogPage{"MapColumns", "fill"},         DialogPage{"RefillTable", "refill"},   DialogPage{"InsertChart", "chart"},
    DialogPage{"InsertFigure", "figure"},
};
// clang-format on

} // namespace

std::string_view helpPageOf(std::string_view dialog)
{
    const auto found =
        std::find_if(kPages.begin(), kPages.end(), [&](const DialogPage& known) { return known.dialog == dialog; });
    return found == kPages.end() ? "index" : found->page;
}

} // namespace trinhky
