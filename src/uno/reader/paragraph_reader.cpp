#include "uno/reader/paragraph_reader.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextSection.hpp>

#include <algorithm>

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

bool isHidden(Reference<text::XTextSection> section)
{
    for (; section.is(); section = section->getParentSection())
        if (!property(section, "IsVisible", true))
            return true;
    return false;
}

} // namespace

ParagraphReader::ParagraphReader(Snapshot& snapshot, DocumentTraits traits)
    : m_snapshot(snapshot), m_traits(traits), m_formats(snapshot), m_paraNames(FormatPool::paraNames(traits.sections)),
      m_charNames(FormatPool::charNames())
{}

void ParagraphReader::beginText(Story story)
{
    m_story = story;
    m_deleted = false;
}

void ParagraphReader::read(const Reference<text::XTextRange>& range, const CellPlace& cell)
{
    Paragraph& paragraph = m_snapshot.paragraphs.emplace_back();
    readPlace(paragraph, cell);
    const OUString content = range->getString();
    paragraph.text = viewOf(content);
    const auto values = demand<XMultiPropertySet>(range)->getPropertyValues(m_paraNames);
    paragraph.format = m_formats.paraFormat(values);
    paragraph.label = stringIn(values[FormatPool::kListLabel]);
    if (m_traits.sections)
        readSection(paragraph, values[FormatPool::kSection]);
    // An empty paragraph has no runs, but a deletion may begin or end in it.
    if (paragraph.text.empty() && !m_traits.redlines)
        return;
    m_offset = 0;
    if (const auto portions = query<XEnumerationAccess>(range); portions.is())
        readPortions(paragraph, portions, true);
}

void ParagraphReader::readPlace(Paragraph& paragraph, const CellPlace& cell)
{
    const bool inBodyTable = m_story == Story::Body && cell.table >= 0;
    paragraph.story = inBodyTable ? Story::Table : m_story;
    paragraph.cell = cell;
    paragraph.number = ++m_numbers[static_cast<std::size_t>(m_story)];
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

void ParagraphReader::readPortions(Paragraph& paragraph, const Reference<XEnumerationAccess>& content, bool outer)
{
    const auto portions = content->createEnumeration();
    bool more = portions->hasMoreElements();
    while (more) {
        const Any portion = portions->nextElement();
        more = portions->hasMoreElements();
        readPortion(paragraph, portion, outer && !more);
    }
}

void ParagraphReader::readPortion(Paragraph& paragraph, const Any& portion, bool last)
{
    const auto properties = demand<XMultiPropertySet>(portion);
    const auto values = properties->getPropertyValues(m_charNames);
    const std::u16string_view type = stringIn(values[FormatPool::kPortionType]);
    if (type == u"Redline") {
        followRedline(portion);
        return;
    }
    if (type == u"ContentControl" || type == u"InContentMetadata") {
        const auto inner = property(portion, utf8Of(toOffice(type)), Reference<text::XTextContent>());
        if (const auto nested = query<XEnumerationAccess>(inner); nested.is())
            readPortions(paragraph, nested, false);
        return;
    }
    const auto whole = static_cast<std::int32_t>(paragraph.text.size());
    // The last portion reaches to the end: no need to ask for its text, and whatever a portion of a new kind left out is covered.
    const bool known = last && type == u"Text";
    const std::int32_t length = known ? whole - m_offset : demand<text::XTextRange>(portion)->getString().getLength();
    if (type == u"Footnote")
        paragraph.footnoteAnchors.push_back(m_offset);
    if (length > 0)
        addRun(paragraph, length, m_formats.charFormat(values), isTrue(values[FormatPool::kCharHidden]));
}

void ParagraphReader::followRedline(const Any& portion)
{
    if (viewOf(property(portion, "RedlineType", OUString())) == u"Delete")
        m_deleted = property(portion, "IsStart", false);
}

void ParagraphReader::addRun(Paragraph& paragraph, std::int32_t length, std::uint32_t format, bool hidden)
{
    const std::int32_t begin = m_offset;
    m_offset = std::min(begin + length, static_cast<std::int32_t>(paragraph.text.size()));
    if (!paragraph.runs.empty()) {
        Run& before = paragraph.runs.back();
        if (before.format == format && before.deleted == m_deleted && before.hidden == hidden) {
            before.span.end = m_offset;
            return;
        }
    }
    paragraph.runs.push_back({{begin, m_offset}, format, m_deleted, hidden});
}

} // namespace trinhky
