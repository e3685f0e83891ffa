#pragma once
#include "doc/snapshot.hpp"
#include "uno/reader/format_pool.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <array>
#include <map>
#include <string>

namespace trinhky {

/// What a document may contain. Looking for what is not there costs as much as reading it.
struct DocumentTraits {
    bool sections = false;
    bool redlines = false;
};

/// Appends paragraphs to a snapshot, one after the other in document order: tracked deletions reach across paragraphs.
class ParagraphReader {
public:
    ParagraphReader(Snapshot& snapshot, DocumentTraits traits);

    /// The following paragraphs belong to a text of its own.
    void beginText(Story story);
    void read(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph, const CellPlace& cell);

private:
    struct Section {
        std::u16string name;
        bool hidden = false;
    };

    void readPlace(Paragraph& paragraph, const CellPlace& cell);
    void readSection(Paragraph& paragraph, const com::sun::star::uno::Any& section);
    void readPortions(Paragraph& paragraph,
                      const com::sun::star::uno::Reference<com::sun::star::container::XEnumerationAccess>& content, bool outer);
    void readPortion(Paragraph& paragraph, const com::sun::star::uno::Any& portion, bool last);
    void followRedline(const com::sun::star::uno::Any& portion);
    void addRun(Paragraph& paragraph, std::int32_t length, std::uint32_t format, bool hidden);

    Snapshot& m_snapshot;
    DocumentTraits m_traits;
    FormatPool m_formats;
    com::sun::star::uno::Sequence<rtl::OUString> m_paraNames;
    com::sun::star::uno::Sequence<rtl::OUString> m_charNames;
    std::map<rtl::OUString, Section> m_sections;
    std::array<std::int32_t, 6> m_numbers{}; ///< paragraphs so far, by story
    Story m_story = Story::Body;
    std::int32_t m_offset = 0; ///< end of what is covered by runs of the current paragraph
    bool m_deleted = false;    ///< inside a tracked deletion
};

} // namespace trinhky
