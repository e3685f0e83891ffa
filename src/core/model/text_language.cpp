#include "model/text_language.hpp"

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

} // namespace trinhky
