#pragma once
#include "doc/snapshot.hpp"
#include "uno/reader/format_pool.hpp"
#include "uno/reader/list_indents.hpp"
#include "uno/reader/list_places.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace trinhky {

/// Appends paragraphs to a snapshot, one after the other in document order: tracked deletions reach across paragraphs.
class ParagraphReader {
public:
    /// `withSections`: the document has sections. Asking each paragraph for a section that is not there costs, too.
    ParagraphReader(Snapshot& snapshot, bool withSections);

    /// The following paragraphs belong to a text of its own.
    void beginText(Story story);
    /// It is header or footer of a page style.
    void beginPageText(std::int32_t page, bool first);
    void read(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph, const CellPlace& cell);

private:
    struct Section {
        std::u16string name;
        bool hidden = false;
    };

    void readPlace(Paragraph& paragraph, const CellPlace& cell);
    void readSection(Paragraph& paragraph, const com::sun::star::uno::Any& section);
    void readPortions(Paragraph& paragraph,
                      const com::sun::star::uno::Reference<com::sun::star::container::XEnumerationAccess>& content);
    void readPortion(Paragraph& paragraph, const com::sun::star::uno::Any& portion);
    void noteBookmark(const Paragraph& paragraph, const com::sun::star::uno::Any& portion);
    void followRedline(const com::sun::star::uno::Any& portion);
    void addRun(Paragraph& paragraph, std::u16string_view text, std::uint32_t format, bool hidden);

    Snapshot& m_snapshot;
    bool m_withSections;
    FormatPool m_formats;
    ListIndents m_listIndents;
    ListPlaces m_listPlaces;
    com::sun::star::uno::Sequence<rtl::OUString> m_paraNames;
    com::sun::star::uno::Sequence<rtl::OUString> m_charNames;
    std::map<rtl::OUString, Section> m_sections;
    std::array<std::int32_t, 6> m_numbers{}; ///< paragraphs so far, by story
    Story m_story = Story::Body;
    std::int32_t m_page = -1;
    bool m_firstPage = false;
    bool m_deleted = false;  ///< inside a tracked deletion
    bool m_compound = false; ///< the current paragraph has portions whose own text may not be all that Writer counts
};

} // namespace trinhky
