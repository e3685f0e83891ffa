#include "model/language.hpp"

#include <algorithm>
#include <cstdint>

namespace trinhky {

bool isMarkedVietnamese(const Snapshot& snapshot)
{
    std::int64_t vietnamese = 0;
    std::int64_t other = 0;
    for (const Paragraph& paragraph : snapshot.paragraphs) {
        if (paragraph.story != Story::Body && paragraph.story != Story::Table)
            continue;
        for (const Run& run : paragraph.runs) {
            const auto& language = snapshot.charFormats[run.format].language;
            (language == u"vi" || language.starts_with(u"vi-") ? vietnamese : other) += run.span.end - run.span.begin;
        }
    }
    return vietnamese >= other;
}

} // namespace trinhky
