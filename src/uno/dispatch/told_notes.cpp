#include "uno/dispatch/told_notes.hpp"

#include <algorithm>
#include <string>

namespace trinhky {

Message withNotes(Message message, const std::vector<Message>& notes)
{
    constexpr std::size_t kMostNotes = 12;
    for (std::size_t i = 0; i < std::min(notes.size(), kMostNotes); ++i) {
        message.vi += "\n- " + notes[i].vi;
        message.en += "\n- " + notes[i].en;
    }
    if (notes.size() > kMostNotes) {
        const auto more = std::to_string(notes.size() - kMostNotes);
        message.vi += "\n… và " + more + " lưu ý khác.";
        message.en += "\n… and " + more + " more notes.";
    }
    return message;
}

} // namespace trinhky
