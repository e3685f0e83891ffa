#pragma once
#include "model/analysis.hpp"
#include "model/citation_grammar.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Which document a citation means, by what is written behind it.
struct CitationTarget {
    CitedDocument document = CitedDocument::This;
    std::int32_t part = -1;
    bool explicitly = false;
    bool doubtful = false;
};

/// Knows the parts of a document by their titles and finds the one that "Quy chế này" means.
class CitationTargets {
public:
    explicit CitationTargets(const Analysis& analysis);

    /// By the words behind a citation that ends at the scanner's place, in a paragraph of the part.
    CitationTarget behind(label_grammar::Scanner scan, std::int32_t part) const;
    /// "Nghị quyết này" in a paragraph of the part.
    CitationTarget thisOne(std::u16string_view type, std::int32_t part) const;
    /// The part is there to amend or repeal another document: what it cites without naming a document is that one's.
    bool amends(std::int32_t part) const { return m_amends[static_cast<std::size_t>(part)]; }

private:
    void readTitle(const Analysis& analysis, std::int32_t part);
    std::int32_t attachedPart() const;
    std::int32_t appendixPart(const AppendixCitation& appendix) const;
    CitationTarget inAppendix(const citation_grammar::ReadAppendices& read, label_grammar::Scanner scan, std::int32_t part) const;
    CitationTarget inDocument(const citation_grammar::ReadDocument& read, label_grammar::Scanner scan, std::int32_t part) const;

    const Analysis& m_analysis;
    std::vector<std::u16string> m_types; ///< folded title of each part, "" unknown
    std::vector<bool> m_amends;
};

} // namespace trinhky
