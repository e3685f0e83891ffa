#include "checks/pages.hpp"

#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::u16string_view kUsualPage = u"Standard";

/// First paragraph at which the style is started, or -1.
std::int32_t startOf(const Snapshot& snapshot, std::u16string_view style)
{
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i) {
        const Paragraph& paragraph = snapshot.paragraphs[i];
        if (paragraph.story != Story::Body && paragraph.story != Story::Table)
            break;
        const auto table = paragraph.cell.table;
        if (snapshot.paraFormats[paragraph.format].pageStyle == style ||
            (table >= 0 && snapshot.tables[static_cast<std::size_t>(table)].pageStyle == style))
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

std::u16string_view firstName(const Snapshot& snapshot)
{
    if (snapshot.paragraphs.empty())
        return kUsualPage;
    const Paragraph& first = snapshot.paragraphs.front();
    if (first.cell.table >= 0 && !snapshot.tables[static_cast<std::size_t>(first.cell.table)].pageStyle.empty())
        return snapshot.tables[static_cast<std::size_t>(first.cell.table)].pageStyle;
    const auto& own = snapshot.paraFormats[first.format].pageStyle;
    return own.empty() ? kUsualPage : std::u16string_view(own);
}

} // namespace

const PageStyle* firstPageStyle(const Snapshot& snapshot)
{
    const auto found = std::ranges::find(snapshot.pageStyles, firstName(snapshot), &PageStyle::name);
    return found == snapshot.pageStyles.end() ? nullptr : &*found;
}

Place placeOfPages(const Analysis& analysis, const PageStyle& style)
{
    const Snapshot& snapshot = *analysis.snapshot;
    auto at = startOf(snapshot, style.name);
    for (const PageStyle& before : snapshot.pageStyles)
        if (at < 0 && before.used && before.follow == style.name)
            at = startOf(snapshot, before.name);
    const auto last = static_cast<std::int32_t>(snapshot.paragraphs.size()) - 1;
    at = std::clamp(at, 0, std::max(last, 0));
    while (at < last && analysis.roles[static_cast<std::size_t>(at)] == Role::Empty)
        ++at;
    return wholeParagraph(analysis, snapshot.paragraphs.empty() ? -1 : at);
}

std::string millimetresText(std::int32_t hundredths) { return decimalText(hundredths / 100.0) + " mm"; }

} // namespace trinhky
