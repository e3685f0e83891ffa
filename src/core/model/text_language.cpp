#include "model/text_language.hpp"

#include "base/text.hpp"

namespace trinhky {

bool isMarkedVietnamese(const Snapshot& snapshot)
{
    if (snapshot.plainText)
        return true;
    std::int64_t vietnamese = 0;
    std::int64_t other = 0;
    for (const auto& paragraph : snapshot.paragraphs) {
        if (paragraph.story != Story::Body && paragraph.story != Story::Table)
            continue;
        for (const auto& run : paragraph.runs) {
            const auto& language = snapshot.charFormats[run.format].language;
            const bool isOurs = language == u"vi" || language.starts_with(u"vi-");
            (isOurs ? vietnamese : other) += run.span.end - run.span.begin;
        }
    }
    return vietnamese >= other;
}

bool lacksMarks(const Snapshot& snapshot)
{
    constexpr std::int64_t kFewest = 200;   // letters of which one at least has a mark
    constexpr std::int64_t kPlainest = 100; // letters to each that is marked; about three in ordinary text
    constexpr std::int64_t kEnough = 3000;
    constexpr char16_t kLastPlain = 0x7F;
    std::int64_t letters = 0;
    std::int64_t marked = 0;
    for (const auto& paragraph : snapshot.paragraphs) {
        for (const char16_t unit : paragraph.text) {
            const bool plain = unit <= kLastPlain;
            letters += !plain || isLetter(unit) ? 1 : 0;
            marked += plain ? 0 : 1;
        }
        if (letters > kEnough)
            break;
    }
    return letters >= kFewest && marked * kPlainest < letters;
}

} // namespace trinhky
