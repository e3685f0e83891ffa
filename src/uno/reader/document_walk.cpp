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

void DocumentWalk::addBody(const DocumentRef& document)
{
    Any body;
    body <<= document->getText();
    add(body, Story::Body);
}

void DocumentWalk::addHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles)
{
    const auto families = demand<com::sun::star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto all = demand<XNameAccess>(families->getByName(officeOf("PageStyles")));
    for (std::size_t i = 0; i < styles.size(); ++i) {
        if (!styles[i].used)
            continue;
        const Any properties = all->getByName(toOffice(styles[i].name));
        addSide(properties, "Header", Story::Header, static_cast<std::int32_t>(i));
        addSide(properties, "Footer", Story::Footer, static_cast<std::int32_t>(i));
    }
}

/// One side of a page style: the texts of header or footer that are shown, by the names of its properties.
void DocumentWalk::addSide(const Any& style, std::string_view side, Story story, std::int32_t page)
{
    const std::string name(side);
    if (!property(style, name + "IsOn", false))
        return;
    std::vector<std::string> parts{name + "Text"};
    if (!property(style, name + "IsShared", true))
        parts.push_back(name + "TextLeft");
    if (!property(style, "FirstIsShared", true))
        parts.push_back(name + "TextFirst");
    for (const std::string& part : parts) {
        Any text;
        text <<= property(style, part, Reference<text::XText>());
        add(text, story);
        m_sources.back().page = page;
        m_sources.back().firstPage = part.ends_with("First");
    }
}

void DocumentWalk::addNotes(const DocumentRef& document)
{
    if (const auto footnotes = query<text::XFootnotesSupplier>(document); footnotes.is())
        m_sources.push_back({{}, footnotes->getFootnotes(), 0, Story::Footnote});
    if (const auto endnotes = query<text::XEndnotesSupplier>(document); endnotes.is())
        m_sources.push_back({{}, endnotes->getEndnotes(), 0, Story::Footnote});
}

void DocumentWalk::addFrames(const DocumentRef& document)
{
    if (const auto frames = query<text::XTextFramesSupplier>(document); frames.is())
        m_sources.push_back({{}, query<XIndexAccess>(frames->getTextFrames()), 0, Story::Frame});
    if (const auto page = drawPage(document); page.is())
        addShapes(page);
}

/// Text of shapes, groups opened. Frames are shapes too, but only once a layout exists: they are left to their own list.
void DocumentWalk::addShapes(const Reference<XIndexAccess>& shapes)
{
    const sal_Int32 count = shapes->getCount();
    for (sal_Int32 i = 0; i < count; ++i) {
        const Any shape = shapes->getByIndex(i);
        if (query<text::XTextFrame>(shape).is())
            continue;
        if (const auto group = query<XIndexAccess>(shape); group.is()) {
            addShapes(group);
            continue;
        }
        const auto content = query<text::XText>(shape);
        if (!content.is() || content->getString().isEmpty())
            continue;
        // A shape with a text box has two texts, and only this one is that of the box.
        Any text;
        text <<= content;
        add(text, Story::Frame);
    }
}

bool DocumentWalk::step()
{
    while (!m_ended) {
        if (m_levels.empty()) {
            if (!openNextText())
                return false;
            continue;
        }
        Level& level = m_levels.back();
        if (level.table.is() ? level.nextCell == level.cellNames.getLength() : !level.elements->hasMoreElements()) {
            m_levels.pop_back();
        } else if (level.table.is()) {
            openNextCell();
        } else {
            const CellPlace cell = level.cell;
            const Any element = level.elements->nextElement();
            if (visit(element, cell))
                return !m_ended;
        }
    }
    return false;
}

bool DocumentWalk::openNextText()
{
    while (!m_sources.empty()) {
        Source& source = m_sources.front();
        Any text = source.text;
        if (source.texts.is() && source.next < source.texts->getCount())
            text = source.texts->getByIndex(source.next++);
        const Story story = source.story;
        const auto page = source.page;
        const bool firstPage = source.firstPage;
        if (!source.texts.is() || !text.hasValue())
            m_sources.pop_front();
        const auto content = query<XEnumerationAccess>(text);
        if (!content.is())
            continue;
        m_visitor.beginText(story);
        if (page >= 0)
            m_visitor.beginPageText(page, firstPage);
        m_levels.push_back({content->createEnumeration(), {}, {}, {}, 0});
        return true;
    }
    return false;
}

void DocumentWalk::openNextCell()
{
    Level& level = m_levels.back();
    const OUString name = level.cellNames[level.nextCell++];
    const auto cell = query<XEnumerationAccess>(level.table->getCellByName(name));
    if (!cell.is())
        return;
    auto place = cellPlace(viewOf(name), level.cell.table);
    place.spanned = property(cell, "RowSpan", sal_Int32{1}) != 1;
    m_levels.push_back({cell->createEnumeration(), place, {}, {}, 0});
}

/// True when the visitor saw something.
bool DocumentWalk::visit(const Any& element, const CellPlace& cell)
{
    if (const auto paragraph = query<text::XTextRange>(element); paragraph.is()) {
        m_ended = !m_visitor.paragraph(paragraph, cell);
        return true;
    }
    const auto table = query<text::XTextTable>(element);
    if (!table.is())
        return false;
    const auto names = table->getCellNames();
    const std::int32_t index = m_visitor.table(table, names, cell.table);
    m_ended = index < 0;
    m_levels.push_back({{}, {index, 0, 0}, table, names, 0});
    return true;
}

namespace {

template <class Add>
bool walkAll(DocumentVisitor& visitor, const Add& add)
{
    DocumentWalk walk(visitor);
    add(walk);
    while (walk.step()) {
    }
    return !walk.ended();
}

} // namespace

bool walkBody(const DocumentRef& document, DocumentVisitor& visitor)
{
    return walkAll(visitor, [&](DocumentWalk& walk) { walk.addBody(document); });
}

bool walkHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles, DocumentVisitor& visitor)
{
    return walkAll(visitor, [&](DocumentWalk& walk) { walk.addHeadersAndFooters(document, styles); });
}

bool walkNotes(const DocumentRef& document, DocumentVisitor& visitor)
{
    return walkAll(visitor, [&](DocumentWalk& walk) { walk.addNotes(document); });
}

bool walkFrames(const DocumentRef& document, DocumentVisitor& visitor)
{
    return walkAll(visitor, [&](DocumentWalk& walk) { walk.addFrames(document); });
}

} // namespace trinhky
