#include "uno/job/page_numbers.hpp"

#include "uno/reader/shown_places.hpp"

#include <set>

namespace trinhky {

namespace {

bool isInBody(const Snapshot& snapshot, std::int32_t paragraph)
{
    if (paragraph < 0 || static_cast<std::size_t>(paragraph) >= snapshot.paragraphs.size())
        return false;
    const Story story = snapshot.paragraphs[static_cast<std::size_t>(paragraph)].story;
    return story == Story::Body || story == Story::Table;
}

} // namespace

std::vector<std::int32_t> pagesOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                  const Snapshot& snapshot, const std::vector<Finding>& findings)
{
    std::set<std::int32_t> wanted;
    for (const Finding& finding : findings)
        if (isInBody(snapshot, finding.where.paragraph))
            wanted.insert(finding.where.paragraph);
    if (wanted.empty() || snapshot.plainText)
        return {};
    const auto places = shownPlaces(document, {wanted.begin(), wanted.end()}, ShownDetail::Page);
    if (places.empty())
        return {};
    std::vector<std::int32_t> result;
    for (const Finding& finding : findings) {
        const auto place = places.find(finding.where.paragraph);
        result.push_back(place == places.end() ? 0 : place->second.page);
    }
    return result;
}

} // namespace trinhky
