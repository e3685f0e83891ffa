#pragma once
#include "base/error.hpp"
#include "data/named_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

inline constexpr std::string_view kHeadingsFile = "tables/headings.xml";

/// Words of one meaning. What `id` says depends on the kind: a measure, a part of the year, a role.
struct HeadingEntry {
    std::string kind; ///< name of the element: "measure", "part"
    std::string id;
    std::string shortId;
    std::string ofConcept; ///< of a code of SDMX
    bool toDate = false;
    std::vector<std::u16string> words; ///< folded (foldKey); of SDMX as given
};

/// Words by which columns are known (templates/tables/headings.xml).
class Headings {
public:
    struct Found {
        const HeadingEntry* entry = nullptr;
        std::size_t begin = 0; ///< in the folded text
        std::size_t end = 0;
    };

    explicit Headings(std::vector<HeadingEntry> entries) : m_entries(std::move(entries)) {}

    /// The entry whose word is the whole of the folded text.
    const HeadingEntry* whole(std::string_view kind, std::u16string_view folded) const;
    /// The entry with the longest word that the folded text begins with, the word ending where a word may end.
    Found beginning(std::string_view kind, std::u16string_view folded) const;
    /// Places of words of the kind, from left to right; where two overlap the longer counts.
    std::vector<Found> within(std::string_view kind, std::u16string_view folded) const;
    /// What the SDMX code of that concept means, nullptr when unknown.
    const HeadingEntry* code(std::string_view ofConcept, std::string_view word) const;
    const std::vector<HeadingEntry>& entries() const { return m_entries; }
    /// The first entry of that kind and id.
    const HeadingEntry* named(std::string_view kind, std::string_view id) const;

private:
    std::vector<HeadingEntry> m_entries;
};

/// Fails on the first fault with file, line and column.
Result<Headings> loadHeadings(const NamedText& file);

} // namespace trinhky
