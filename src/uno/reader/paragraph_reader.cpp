#include "uno/reader/paragraph_reader.hpp"

#include "model/figure_marks.hpp"
#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/text/XTextSection.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace trinhky {

namespace {

namespace text = com::sun::star::text;
using com::sun::star::beans::XMultiPropertySet;
using com::sun::star::container::XEnumerationAccess;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using rtl::OUString;

std::u16string_view stringIn(const Any& any)
{
    const auto* value = peek<OUString>(any);
    return value ? viewOf(*value) : std::u16string_view();
}

/// Portions whose text, one after the other, is the text of the paragraph. What else there may be (fields of forms, and what later
/// offices invent) is compared with the paragraph.
bool isSimple(std::u16string_view portionType)
{
    static constexpr std::array<std::u16string_view, 9> kSimple{u"Text",          u"Footnote",      u"TextField",
                                                                u"Bookmark",      u"Frame",         u"Annotation",
                                                                u"AnnotationEnd", u"SoftPageBreak", u"ReferenceMark"};
    return std::ranges::find(kSimple, portionType) != kSimple.end();
}

/// Takes over the text that Writer counts in; the runs keep covering it.
void settleText(Paragraph& paragraph, const OUString& whole)
{
    if (viewOf(whole) == paragraph.text)
        return;
    paragraph.text = viewOf(whole);
    const auto end = static_cast<std::int32_t>(paragraph.text.size());
    std::erase_if(paragraph.runs, [&](const Run& run) { return run.span.begin >= end; });
    if (!paragraph.runs.empty())
        paragraph.runs.back().span.end = end;
    std::erase_if(paragraph.footnoteAnchors, [&](std::int32_t anchor) { return anchor >= end; });
}

void notePageNumber(Paragraph& paragraph, const Any& portion)
{
    const auto field = property(portion, "TextField", Reference<text::XTextField>());
    const auto services = query<com::sun::star::lang::XServiceInfo>(field);
    if (!services.is() || !services->supportsService(officeOf("com.sun.star.text.textfield.PageNumber")))
        return;
    using namespace com::sun::star::style;
    const auto type = property<sal_Int16>(field, "NumberingType", NumberingType::ARABIC);
    paragraph.pageNumber = true;
    paragraph.arabicNumber = type == NumberingType::ARABIC || type == NumberingType::PAGE_DESCRIPTOR;
}

bool isHidden(Reference<text::XTextSection> section)
{
    for (; section.is(); section = section->getParentSection())
        if (!property(section, "IsVisible", true))
            return true;
    return false;
}

} // namespace

ParagraphReader::ParagraphReader(Snapshot& snapshot, bool withSections)
    : m_snapshot(snapshot), m_withSections(withSections), m_formats(snapshot), m_paraNames(FormatPool::paraNames(withSections)),
      m_charNames(FormatPool::charNames())
{}

void ParagraphReader::beginText(Story story)
{
    m_story = story;
    m_deleted = false;
    m_page = -1;
    m_firstPage = false;
}

void ParagraphReader::beginPageText(std::int32_t page, bool first)
{
    m_page = page;
    m_firstPage = first;
}

void ParagraphReader::read(const Reference<text::XTextRange>& range, const CellPlace& cell)
{
    Paragraph& paragraph = m_snapshot.paragraphs.emplace_back();
    readPlace(paragraph, cell);
    const auto values = demand<XMultiPropertySet>(range)->getPropertyValues(m_paraNames);
    paragraph.label = stringIn(values[FormatPool::kListLabel]);
    paragraph.format =
        m_formats.paraFormat(values, paragraph.label.empty() ? std::optional<Indents>() : m_listIndents.shownIn(range));
    if (!paragraph.label.empty())
        paragraph.list = m_listPlaces.placeOf(range);
    if (m_withSections)
        readSection(paragraph, values[FormatPool::kSection]);
    m_compound = false;
    // Asking the paragraph for its text costs ten times as much as asking its portions.
    if (const auto portions = query<XEnumerationAccess>(range); portions.is())
        readPortions(paragraph, portions);
    else
        m_compound = true;
    if (m_compound)
        settleText(paragraph, range->getString());
    paragraph.deletedBreak = m_deleted && paragraph.text.empty();
    takeInTypedDigits(m_snapshot, static_cast<std::int32_t>(m_snapshot.paragraphs.size()) - 1);
}

void ParagraphReader::readPlace(Paragraph& paragraph, const CellPlace& cell)
{
    const bool inBodyTable = m_story == Story::Body && cell.table >= 0;
    paragraph.story = inBodyTable ? Story::Table : m_story;
    paragraph.cell = cell;
    paragraph.number = ++m_numbers[static_cast<std::size_t>(m_story)];
    paragraph.page = m_page;
    paragraph.firstPage = m_firstPage;
}

void ParagraphReader::readSection(Paragraph& paragraph, const Any& value)
{
    const auto section = query<text::XTextSection>(value);
    if (!section.is())
        return;
    const OUString name = demand<com::sun::star::container::XNamed>(section)->getName();
    auto known = m_sections.find(name);
    if (known == m_sections.end())
        known = m_sections.emplace(name, Section{toU16(name), isHidden(section)}).first;
    paragraph.section = known->second.name;
    paragraph.hiddenSection = known->second.hidden;
}

void ParagraphReader::readPortions(Paragraph& paragraph, const Reference<XEnumerationAccess>& content)
{
    const auto portions = content->createEnumeration();
    while (portions->hasMoreElements())
        readPortion(paragraph, portions->nextElement());
}

void ParagraphReader::readPortion(Paragraph& paragraph, const Any& portion)
{
    const auto values = demand<XMultiPropertySet>(portion)->getPropertyValues(m_charNames);
    const std::u16string_view type = stringIn(values[FormatPool::kPortionType]);
    if (type == u"Redline") {
        followRedline(portion);
        return;
    }
    m_compound = m_compound || !isSimple(type);
    if (type == u"ContentControl" || type == u"InContentMetadata") {
        const auto inner = property(portion, utf8Of(toOffice(type)), Reference<text::XTextContent>());
        if (const auto nested = query<XEnumerationAccess>(inner); nested.is())
            readPortions(paragraph, nested);
        return;
    }
    if (type == u"Footnote")
        paragraph.footnoteAnchors.push_back(static_cast<std::int32_t>(paragraph.text.size()));
    if (type == u"TextField" && m_story != Story::Body)
        notePageNumber(paragraph, portion);
    if (type == u"Bookmark")
        noteBookmark(paragraph, portion);
    const OUString content = demand<text::XTextRange>(portion)->getString();
    if (!content.isEmpty())
        addRun(paragraph, viewOf(content), m_formats.charFormat(values), isTrue(values[FormatPool::kCharHidden]));
}

void ParagraphReader::noteBookmark(const Paragraph& paragraph, const Any& portion)
{
    const auto named = query<com::sun::star::container::XNamed>(property(portion, "Bookmark", Reference<text::XTextContent>()));
    const OUString name = named.is() ? named->getName() : OUString();
    if (!viewOf(name).starts_with(kBookmarkPrefix))
        return;
    const auto at = static_cast<std::int32_t>(paragraph.text.size());
    const auto index = static_cast<std::int32_t>(m_snapshot.paragraphs.size()) - 1;
    auto& bookmarks = m_snapshot.bookmarks;
    if (property(portion, "IsCollapsed", false) || property(portion, "IsStart", false)) {
        bookmarks.push_back({toU16(name), index, {at, at}});
        return;
    }
    const auto begun = std::ranges::find(bookmarks, viewOf(name), &Bookmark::name);
    if (begun != bookmarks.end() && begun->paragraph == index)
        begun->span.end = at;
    else if (begun != bookmarks.end())
        begun->span.end =
            static_cast<std::int32_t>(m_snapshot.paragraphs[static_cast<std::size_t>(begun->paragraph)].text.size());
}

void ParagraphReader::followRedline(const Any& portion)
{
    if (viewOf(property(portion, "RedlineType", OUString())) == u"Delete")
        m_deleted = property(portion, "IsStart", false);
}

void ParagraphReader::addRun(Paragraph& paragraph, std::u16string_view content, std::uint32_t format, bool hidden)
{
    const auto begin = static_cast<std::int32_t>(paragraph.text.size());
    paragraph.text += content;
    const auto end = static_cast<std::int32_t>(paragraph.text.size());
    if (!paragraph.runs.empty()) {
        Run& before = paragraph.runs.back();
        if (before.format == format && before.deleted == m_deleted && before.hidden == hidden) {
            before.span.end = end;
            return;
        }
    }
    paragraph.runs.push_back({{begin, end}, format, m_deleted, hidden});
}

} // namespace trinhky
