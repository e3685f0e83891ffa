#include "document_maker.hpp"
#include "open_lines.hpp"
#include "phrases.hpp"

/// Marks of notes in the text, as typed or as a conversion leaves them.
namespace trinhky::generator {
namespace {

std::u16string mark(int value, bool bracketed)
{
    static constexpr std::u16string_view kRaised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const std::u16string digit(1, kRaised[static_cast<std::size_t>(value)]);
    return bracketed ? u"⁽" + digit + u"⁾" : digit;
}

} // namespace

void addNotes(Draft& draft, Dice& dice)
{
    const auto open = openLines(draft);
    const auto wanted = static_cast<std::size_t>(dice.between(2, 4));
    if (open.size() < wanted || !dice.chance(30))
        return;
    const bool bracketed = dice.chance(40);
    for (std::size_t i = 0; i < wanted; ++i) {
        const int value = static_cast<int>(i) + 1;
        auto& line = draft.lines[open[i * open.size() / wanted]];
        const auto own = mark(value, bracketed);
        addWords(line, own);
        if (value > 1) {
            line.breaks.push_back({Flaw::NoteSkipped, own, mark(value + 3, bracketed)});
            line.breaks.push_back({Flaw::NoteOtherwise, own, mark(value, !bracketed)});
        }
    }
}

} // namespace trinhky::generator
