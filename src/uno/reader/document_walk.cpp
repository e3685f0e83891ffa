#include "uno/reader/document_walk.hpp"

#include "base/text.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

namespace trinhky {

namespace {

namespace text = com::sun::star::text;
using com::sun::star::container::XEnumerationAccess;
using com::sun::star::container::XIndexAccess;
using com::sun::star::container::XNameAccess;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using rtl::OUString;

bool walkText(const Reference<XEnumerationAccess>& content, const CellPlace& cell, DocumentVisitor& visitor);

bool walkTable(const Reference<text::XTextTable>& table, std::int32_t parent, DocumentVisitor& visitor)
{
    const auto names = table->getCellNames();
    const std::int32_t index = visitor.table(table, names, parent);
    if (index < 0)
        return false;
    for (const OUString& name : names) {
        const auto cell = query<XEnumerationAccess>(table->getCellByName(name));
        if (cell.is() && !walkText(cell, cellPlace(viewOf(name), index), visitor))
            return false;
    }
    return true;
}

bool walkText(const Reference<XEnumerationAccess>& content, const CellPlace& cell, DocumentVisitor& visitor)
{
    const auto elements = content->createEnumeration();
    while (elements->hasMoreElements()) {
        const Any element = elements->nextElement();
        if (const auto paragraph = query<text::XTextRange>(element); paragraph.is()) {
            if (!visitor.paragraph(paragraph, cell))
                return false;
        } else if (const auto table = query<text::XTextTable>(element); table.is()) {
            if (!walkTable(table, cell.table, visitor))
                return false;
        }
    }
    return true;
}

template <class Content>
bool walkStory(const Content& content, Story story, DocumentVisitor& visitor)
{
    const auto elements = query<XEnumerationAccess>(content);
    if (!elements.is())
        return true;
    visitor.beginText(story);
    return walkText(elements, {}, visitor);
}

bool walkAll(const Reference<XIndexAccess>& texts, Story story, DocumentVisitor& visitor)
{
    const sal_Int32 count = texts.is() ? texts->getCount() : 0;
    for (sal_Int32 i = 0; i < count; ++i)
        if (!walkStory(texts->getByIndex(i), story, visitor))
            return false;
    return true;
}

/// One side of a page style: the texts of header or footer that are shown, by the names of its properties.
bool walkSide(const Any& style, std::string_view side, Story story, DocumentVisitor& visitor)
{
    const std::string name(side);
    if (!property(style, name + "IsOn", false))
        return true;
    std::vector<std::string> parts{name + "Text"};
    if (!property(style, name + "IsShared", true))
        parts.push_back(name + "TextLeft");
    if (!property(style, "FirstIsShared", true))
        parts.push_back(name + "TextFirst");
    for (const std::string& part : parts)
        if (!walkStory(property(style, part, Reference<text::XText>()), story, visitor))
            return false;
    return true;
}

/// Text of shapes, groups opened. Frames are shapes too, but only once a layout exists: they are left to their own list.
bool walkShapes(const Reference<XIndexAccess>& shapes, DocumentVisitor& visitor)
{
    const sal_Int32 count = shapes->getCount();
    for (sal_Int32 i = 0; i < count; ++i) {
        const Any shape = shapes->getByIndex(i);
        if (query<text::XTextFrame>(shape).is())
            continue;
        if (const auto group = query<XIndexAccess>(shape); group.is()) {
            if (!walkShapes(group, visitor))
                return false;
            continue;
        }
        const auto content = query<text::XText>(shape);
        if (content.is() && !content->getString().isEmpty() && !walkStory(content, Story::Frame, visitor))
            return false;
    }
    return true;
}

Reference<XIndexAccess> drawPage(const DocumentRef& document)
{
    const auto supplier = query<com::sun::star::drawing::XDrawPageSupplier>(document);
    if (!supplier.is())
        return {};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // of Writer there is no other way to its drawings
    return query<XIndexAccess>(supplier->getDrawPage());
#pragma GCC diagnostic pop
}

} // namespace

CellPlace cellPlace(std::u16string_view name, std::int32_t table)
{
    // Columns count A … Z a … z AA …: base 52 without a zero.
    constexpr std::int32_t kLetters = 26;
    std::int32_t column = 0;
    std::size_t i = 0;
    for (; i < name.size() && !isDigit(name[i]); ++i) {
        const bool small = name[i] >= u'a';
        column = column * 2 * kLetters + (small ? kLetters + name[i] - u'a' : name[i] - u'A') + 1;
    }
    std::int32_t row = 0;
    for (; i < name.size() && isDigit(name[i]); ++i)
        row = row * 10 + (name[i] - u'0');
    return {table, row - 1, column - 1};
}

bool walkBody(const DocumentRef& document, DocumentVisitor& visitor)
{
    return walkStory(document->getText(), Story::Body, visitor);
}

bool walkHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles, DocumentVisitor& visitor)
{
    const auto families = demand<com::sun::star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto all = demand<XNameAccess>(families->getByName(officeOf("PageStyles")));
    for (const PageStyle& style : styles) {
        if (!style.used)
            continue;
        const Any properties = all->getByName(toOffice(style.name));
        if (!walkSide(properties, "Header", Story::Header, visitor) || !walkSide(properties, "Footer", Story::Footer, visitor))
            return false;
    }
    return true;
}

bool walkNotes(const DocumentRef& document, DocumentVisitor& visitor)
{
    const auto footnotes = query<text::XFootnotesSupplier>(document);
    const auto endnotes = query<text::XEndnotesSupplier>(document);
    return (!footnotes.is() || walkAll(footnotes->getFootnotes(), Story::Footnote, visitor)) &&
           (!endnotes.is() || walkAll(endnotes->getEndnotes(), Story::Footnote, visitor));
}

bool walkFrames(const DocumentRef& document, DocumentVisitor& visitor)
{
    const auto frames = query<text::XTextFramesSupplier>(document);
    if (frames.is() && !walkAll(query<XIndexAccess>(frames->getTextFrames()), Story::Frame, visitor))
        return false;
    const auto page = drawPage(document);
    return !page.is() || walkShapes(page, visitor);
}

} // namespace trinhky
