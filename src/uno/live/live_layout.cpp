#include "uno/live/live_layout.hpp"

#include <functional>
#include <string>
#include <utility>

namespace trinhky {

namespace {

constexpr std::size_t kMostParagraphs = 3000;

/// Of all that moves lines: words and looks.
std::size_t contentOf(const Snapshot& snapshot)
{
    std::size_t content = snapshot.paragraphs.size() + 1;
    const auto add = [&content](std::size_t part) {
        constexpr std::size_t kSpread = 1099511628211U;
        content = (content ^ part) * kSpread;
    };
    for (const Paragraph& paragraph : snapshot.paragraphs) {
        const auto& format = snapshot.paraFormats[paragraph.format];
        add(std::hash<std::u16string>{}(paragraph.text));
        for (const auto length : {format.firstLineIndent, format.leftMargin, format.rightMargin, format.spaceAbove,
                                  format.spaceBelow, format.lineSpacing})
            add(static_cast<std::size_t>(length));
        for (const Run& run : paragraph.runs)
            add(std::hash<float>{}(snapshot.charFormats[run.format].size) + static_cast<std::size_t>(run.span.begin));
    }
    for (const PageStyle& page : snapshot.pageStyles)
        for (const auto length : {page.width, page.height, page.top, page.bottom, page.left, page.right})
            add(static_cast<std::size_t>(length));
    return content;
}

} // namespace

bool LiveLayout::prepare(Snapshot& snapshot, std::vector<std::int32_t> paragraphs)
{
    if (m_asked && snapshot.paragraphs.size() <= kMostParagraphs) {
        m_snapshot = &snapshot;
        m_paragraphs = std::move(paragraphs);
        return true;
    }
    if (m_content != 0 && m_content == contentOf(snapshot))
        putShownPlaces(m_places, snapshot);
    return false;
}

void LiveLayout::read(const DocumentRef& document)
{
    m_asked = false;
    m_content = 0;
    if (!document->getCurrentController().is())
        return;
    m_places = shownPlaces(document, m_paragraphs, ShownDetail::All);
    putShownPlaces(m_places, *m_snapshot);
    m_content = contentOf(*m_snapshot);
}

} // namespace trinhky
