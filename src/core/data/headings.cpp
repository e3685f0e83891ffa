#include "data/headings.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "data/strict_element.hpp"

#include <algorithm>

namespace trinhky {
namespace {

constexpr std::string_view kNamespace = "urn:trinhky:headings:1";

/// A word ends where letters end; one that begins or ends with a digit ends where digits do.
bool isWordAt(std::u16string_view text, std::size_t begin, std::size_t end)
{
    const auto joins = [](char16_t inside, char16_t outside) {
        return (isLetter(inside) && isLetter(outside)) || (isDigit(inside) && isDigit(outside));
    };
    return (begin == 0 || !joins(text[begin], text[begin - 1])) && (end == text.size() || !joins(text[end - 1], text[end]));
}

Result<HeadingEntry> readEntry(const XmlText& text, pugi::xml_node element)
{
    if (auto error = checkAttributes(text, element, {"id", "short", "concept", "toDate"}))
        return *error;
    if (auto error = checkChildren(text, element, {"word"}))
        return *error;
    HeadingEntry entry;
    entry.kind = element.name();
    entry.id = element.attribute("id").value();
    entry.shortId = element.attribute("short").value();
    entry.ofConcept = element.attribute("concept").value();
    entry.toDate = element.attribute("toDate").as_bool();
    const bool sdmx = entry.kind == "concept" || entry.kind == "code";
    for (const auto word : element.children("word")) {
        const auto given = toUtf16(ownText(word));
        entry.words.push_back(sdmx ? given : foldKey(given));
        if (entry.words.back().empty())
            return text.errorAt(word, {"Thẻ <word> không được để trống.", "<word> must not be empty."});
    }
    return entry;
}

} // namespace

const HeadingEntry* Headings::whole(std::string_view kind, std::u16string_view folded) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const HeadingEntry& entry) {
        return entry.kind == kind && std::find(entry.words.begin(), entry.words.end(), folded) != entry.words.end();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

Headings::Found Headings::beginning(std::string_view kind, std::u16string_view folded) const
{
    Found best;
    for (const auto& entry : m_entries)
        if (entry.kind == kind)
            for (const auto& word : entry.words)
                if (word.size() > best.end && folded.starts_with(word) && isWordAt(folded, 0, word.size()))
                    best = {&entry, 0, word.size()};
    return best;
}

std::vector<Headings::Found> Headings::within(std::string_view kind, std::u16string_view folded) const
{
    std::vector<Found> all;
    for (const auto& entry : m_entries)
        if (entry.kind == kind)
            for (const auto& word : entry.words)
                for (auto at = folded.find(word); at != std::u16string_view::npos; at = folded.find(word, at + 1))
                    if (isWordAt(folded, at, at + word.size()))
                        all.push_back({&entry, at, at + word.size()});
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.end - a.begin > b.end - b.begin; });
    std::vector<Found> chosen;
    for (const auto& found : all)
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const Found& other) { return found.begin < other.end && other.begin < found.end; }))
            chosen.push_back(found);
    std::sort(chosen.begin(), chosen.end(), [](const Found& a, const Found& b) { return a.begin < b.begin; });
    return chosen;
}

const HeadingEntry* Headings::code(std::string_view ofConcept, std::string_view word) const
{
    const auto wanted = toUtf16(word);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const HeadingEntry& entry) {
        return entry.kind == "code" && entry.ofConcept == ofConcept &&
               std::find(entry.words.begin(), entry.words.end(), wanted) != entry.words.end();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

const HeadingEntry* Headings::named(std::string_view kind, std::string_view id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const HeadingEntry& entry) { return entry.kind == kind && entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<Headings> loadHeadings(const NamedText& file)
{
    TK_TRY(const auto text, XmlText::parse(file.content, file.name));
    if (auto error = checkRoot(text, "headings", kNamespace))
        return *error;
    if (auto error =
            checkChildren(text, text.root(),
                          {"column", "measure", "part", "compare", "average", "versus", "previous", "next", "area", "tableNumber",
                           "unitLine", "notes", "source", "end", "noTitle", "attached", "ditto", "concept", "code"}))
        return *error;
    std::vector<HeadingEntry> entries;
    for (const auto element : text.root().children()) {
        if (element.type() != pugi::node_element)
            continue;
        TK_TRY(auto entry, readEntry(text, element));
        entries.push_back(std::move(entry));
    }
    return Headings(std::move(entries));
}

} // namespace trinhky
