#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace trinhky {

/// Who wants to see the paragraphs of a document in the order of the snapshot. Every call may end the walk by returning false.
class DocumentVisitor {
public:
    virtual ~DocumentVisitor() = default;

    /// A text of its own begins: the body, one header, one footnote …
    virtual void beginText(Story story) = 0;
    /// The text that has just begun is header or footer of a page style (index into Snapshot::pageStyles), of its first page alone
    /// where `first` is true.
    virtual void beginPageText(std::int32_t /*page*/, bool /*first*/) {}
    virtual bool paragraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph,
                           const CellPlace& cell) = 0;
    /// A table begins. Gives the number that its cells are to carry; -1 ends the walk.
    virtual std::int32_t table(const com::sun::star::uno::Reference<com::sun::star::text::XTextTable>& table,
                               const com::sun::star::uno::Sequence<rtl::OUString>& cellNames, std::int32_t parent) = 0;
};

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// Shows the texts of a document to a visitor, one paragraph or table a step, so that a reader of a long document may pause between
/// any two steps. The document must not change meanwhile: begin anew then. Main thread only, its end included.
class DocumentWalk {
public:
    explicit DocumentWalk(DocumentVisitor& visitor) : m_visitor(visitor) {}

    /// What to walk through next, in the order of the calls; more may be added when a walk is over.
    /// The body with tables where they stand.
    void addBody(const DocumentRef& document);
    /// Headers and footers of the page styles that are marked as used, each variant that is shown.
    void addHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles);
    void addNotes(const DocumentRef& document);
    /// Text frames, then text in drawn shapes.
    void addFrames(const DocumentRef& document);

    /// One more paragraph or table. False when there is none left or the visitor ended the walk.
    bool step();
    /// True when the visitor ended the walk.
    bool ended() const { return m_ended; }

private:
    using Any = com::sun::star::uno::Any;
    /// A text that is being read, or a table whose cells are.
    struct Level {
        com::sun::star::uno::Reference<com::sun::star::container::XEnumeration> elements;
        CellPlace cell;
        com::sun::star::uno::Reference<com::sun::star::text::XTextTable> table;
        com::sun::star::uno::Sequence<rtl::OUString> cellNames;
        sal_Int32 nextCell = 0;
    };
    /// One text, or a list of texts that are asked for one by one: a document may have thousands of notes.
    struct Source {
        Any text;
        com::sun::star::uno::Reference<com::sun::star::container::XIndexAccess> texts;
        sal_Int32 next = 0;
        Story story = Story::Body;
        std::int32_t page = -1; ///< whose header or footer it is
        bool firstPage = false;
    };

    void add(const Any& text, Story story) { m_sources.push_back({text, {}, 0, story}); }
    void addSide(const Any& style, std::string_view side, Story story, std::int32_t page);
    void addShapes(const com::sun::star::uno::Reference<com::sun::star::container::XIndexAccess>& shapes);
    bool openNextText();
    void openNextCell();
    bool visit(const Any& element, const CellPlace& cell);

    DocumentVisitor& m_visitor;
    std::deque<Source> m_sources;
    std::vector<Level> m_levels;
    bool m_ended = false;
};

/// The same at one go. False when the visitor ended it.
bool walkBody(const DocumentRef& document, DocumentVisitor& visitor);
bool walkHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles, DocumentVisitor& visitor);
bool walkNotes(const DocumentRef& document, DocumentVisitor& visitor);
bool walkFrames(const DocumentRef& document, DocumentVisitor& visitor);

/// Row and column of a cell by its name ("B3" is row 2, column 1); a part of a split cell ("B3.1.2") counts as the whole cell.
CellPlace cellPlace(std::u16string_view name, std::int32_t table);

} // namespace trinhky
