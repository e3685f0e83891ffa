#pragma once
#include "uno/inside/inside.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace trinhky::test {

using TextRef = com::sun::star::uno::Reference<com::sun::star::text::XText>;
using RangeRef = com::sun::star::uno::Reference<com::sun::star::text::XTextRange>;
using TableRef = com::sun::star::uno::Reference<com::sun::star::text::XTextTable>;
using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// A hidden Writer document of a test, closed at its end.
class TestDocument {
public:
    /// A new, empty document: one empty paragraph.
    explicit TestDocument(const ContextRef& context);
    /// A file; Failure when the office does not open it as a text document.
    TestDocument(const ContextRef& context, const std::filesystem::path& file);
    /// Takes over a document that code under test has made.
    TestDocument(const ContextRef& context, const DocumentRef& document) : m_context(context), m_document(document) {}
    ~TestDocument();
    TestDocument(const TestDocument&) = delete;
    TestDocument& operator=(const TestDocument&) = delete;

    const DocumentRef& model() const { return m_document; }
    TextRef text() const;

    /// Writes the text as a new last paragraph (the first call fills the empty one) and gives its range; '\n' breaks the line.
    RangeRef append(std::u16string_view text);
    /// A cursor at the end of the text.
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> end() const;
    /// A table after what is there; an empty paragraph follows it.
    TableRef appendTable(int rows, int columns);
    /// The body as Writer gives it: paragraphs and cells separated by line feeds.
    std::u16string string() const;

    /// Stores a copy by the ending of the name (odt fodt docx doc rtf pdf).
    void store(const std::filesystem::path& file) const;

private:
    void load(const std::string& url, Bag arguments);

    ContextRef m_context;
    DocumentRef m_document;
    bool m_started = false;
};

/// `count` characters from `begin` on behind the start of a range: the range itself grows when text is added at its end.
RangeRef part(const RangeRef& range, int begin, int count);

/// Sets the text of a cell by its name ("B2").
void setCell(const TableRef& table, std::string_view cell, std::u16string_view text);
TextRef cellText(const TableRef& table, std::string_view cell);

std::string fileUrl(const std::filesystem::path& file);

} // namespace trinhky::test
