#include "uno/inside/test_document.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include <array>
#include <utility>

namespace trinhky::test {

namespace {

namespace text = com::sun::star::text;
using com::sun::star::uno::Exception;
using com::sun::star::uno::Reference;

std::string filterOf(const std::filesystem::path& file)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFilters{
        {{".odt", "writer8"},
         {".fodt", "OpenDocument Text Flat XML"},
         {".docx", "MS Word 2007 XML"},
         {".doc", "MS Word 97"},
         {".rtf", "Rich Text Format"},
         {".pdf", "writer_pdf_Export"}}};
    for (const auto& [ending, filter] : kFilters)
        if (file.extension() == ending)
            return std::string(filter);
    throw Failure("no filter for " + file.string());
}

} // namespace

std::string fileUrl(const std::filesystem::path& file)
{
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(officeOf(file.string()), url);
    return utf8Of(url);
}

TestDocument::TestDocument(const ContextRef& context) : m_context(context) { load("private:factory/swriter", Bag()); }

TestDocument::TestDocument(const ContextRef& context, const std::filesystem::path& file) : m_context(context)
{
    load(fileUrl(file), Bag());
}

TestDocument::~TestDocument()
{
    try {
        if (const auto closeable = query<com::sun::star::util::XCloseable>(m_document); closeable.is())
            closeable->close(true);
    } catch (const Exception&) {
        // Closed by the case itself, or kept open by someone else's veto: the next case has its own document.
    }
}

void TestDocument::load(const std::string& url, Bag arguments)
{
    const auto loader = createService<com::sun::star::frame::XComponentLoader>(m_context, "com.sun.star.frame.Desktop");
    const auto component =
        loader->loadComponentFromURL(officeOf(url), officeOf("_blank"), 0, arguments.set("Hidden", true).done());
    m_document = query<text::XTextDocument>(component);
    if (!m_document.is())
        throw Failure("not opened as a text document: " + url);
}

TextRef TestDocument::text() const { return m_document->getText(); }

Reference<text::XTextCursor> TestDocument::end() const { return text()->createTextCursorByRange(text()->getEnd()); }

RangeRef TestDocument::append(std::u16string_view paragraph)
{
    const auto cursor = end();
    const auto place = upcast<text::XTextRange>(cursor);
    if (std::exchange(m_started, true))
        text()->insertControlCharacter(place, text::ControlCharacter::PARAGRAPH_BREAK, false);
    for (std::size_t begin = 0; begin <= paragraph.size();) {
        const std::size_t stop = std::min(paragraph.find(u'\n', begin), paragraph.size());
        text()->insertString(place, toOffice(paragraph.substr(begin, stop - begin)), false);
        if (stop < paragraph.size())
            text()->insertControlCharacter(place, text::ControlCharacter::LINE_BREAK, false);
        begin = stop + 1;
    }
    const auto range = end();
    range->goLeft(static_cast<sal_Int16>(paragraph.size()), true);
    return upcast<text::XTextRange>(range);
}

TableRef TestDocument::appendTable(int rows, int columns)
{
    const auto table = createPart<text::XTextTable>(m_document, "com.sun.star.text.TextTable");
    table->initialize(rows, columns);
    text()->insertTextContent(upcast<text::XTextRange>(end()), upcast<text::XTextContent>(table), false);
    m_started = false; // the empty paragraph behind the table is the next one to fill
    return table;
}

std::u16string TestDocument::string() const { return toU16(text()->getString()); }

void TestDocument::store(const std::filesystem::path& file) const
{
    demand<com::sun::star::frame::XStorable>(m_document)
        ->storeToURL(officeOf(fileUrl(file)), Bag().set("FilterName", officeOf(filterOf(file))).done());
}

RangeRef part(const RangeRef& range, int begin, int count)
{
    const auto cursor = range->getText()->createTextCursorByRange(range->getStart());
    cursor->goRight(static_cast<sal_Int16>(begin), false);
    cursor->goRight(static_cast<sal_Int16>(count), true);
    return upcast<text::XTextRange>(cursor);
}

TextRef cellText(const TableRef& table, std::string_view cell)
{
    return demand<text::XText>(table->getCellByName(officeOf(cell)));
}

void setCell(const TableRef& table, std::string_view cell, std::u16string_view content)
{
    cellText(table, cell)->setString(toOffice(content));
}

} // namespace trinhky::test
