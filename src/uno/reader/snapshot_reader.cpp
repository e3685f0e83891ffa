#include "uno/reader/snapshot_reader.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/document_walk.hpp"
#include "uno/reader/drawn_lines.hpp"
#include "uno/reader/page_styles.hpp"
#include "uno/reader/paragraph_reader.hpp"
#include "uno/reader/table_border.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>

#include <algorithm>

namespace trinhky {

namespace {

namespace text = com::sun::star::text;
using com::sun::star::uno::Reference;
using rtl::OUString;

bool hasSections(const DocumentRef& document)
{
    const auto supplier = query<text::XTextSectionsSupplier>(document);
    return supplier.is() && query<com::sun::star::container::XElementAccess>(supplier->getTextSections())->hasElements();
}

bool isPlainText(const DocumentRef& document)
{
    const auto model = query<com::sun::star::frame::XModel>(document);
    const OUString filter = find<OUString>(model->getArgs(), "FilterName").value_or(OUString());
    return viewOf(filter) == u"Text" || viewOf(filter) == u"Text (encoded)";
}

class SnapshotBuilder : public DocumentVisitor {
public:
    SnapshotBuilder(Snapshot& snapshot, bool withSections) : m_snapshot(snapshot), m_reader(snapshot, withSections) {}

    void beginText(Story story) override { m_reader.beginText(story); }
    void beginPageText(std::int32_t page, bool first) override { m_reader.beginPageText(page, first); }

    bool paragraph(const Reference<text::XTextRange>& paragraph, const CellPlace& cell) override
    {
        m_reader.read(paragraph, cell);
        return true;
    }

    std::int32_t table(const Reference<text::XTextTable>& table, const com::sun::star::uno::Sequence<OUString>& cellNames,
                       std::int32_t parent) override
    {
        const auto index = static_cast<std::int32_t>(m_snapshot.tables.size());
        Table& entry = m_snapshot.tables.emplace_back();
        entry.name = toU16(demand<com::sun::star::container::XNamed>(table)->getName());
        entry.parent = parent;
        entry.borderless = isBorderless(table, cellNames);
        for (const OUString& name : cellNames) {
            const CellPlace place = cellPlace(viewOf(name), index);
            entry.rows = std::max(entry.rows, place.row + 1);
            entry.columns = std::max(entry.columns, place.column + 1);
        }
        entry.pageStyle = toU16(property(table, "PageDescName", OUString()));
        notePageStyle(entry.pageStyle);
        return index;
    }

    /// Page styles that tables start; the first element of the body may be one.
    const std::vector<std::u16string>& startedByTables() const { return m_startedByTables; }
    bool tableStartsPageStyleFirst() const { return m_tableFirst; }

private:
    void notePageStyle(const std::u16string& name)
    {
        if (name.empty())
            return;
        m_tableFirst = m_tableFirst || m_snapshot.paragraphs.empty();
        m_startedByTables.push_back(name);
    }

    Snapshot& m_snapshot;
    ParagraphReader m_reader;
    std::vector<std::u16string> m_startedByTables;
    bool m_tableFirst = false;
};

/// Page styles that the body starts. Asked right after the body was read: all formats are the body's.
std::vector<std::u16string> startedPageStyles(const Snapshot& snapshot, const SnapshotBuilder& builder)
{
    std::vector<std::u16string> started = builder.startedByTables();
    for (const ParaFormat& format : snapshot.paraFormats)
        if (!format.pageStyle.empty())
            started.push_back(format.pageStyle);
    const bool byFirst =
        !snapshot.paragraphs.empty() && !snapshot.paraFormats[snapshot.paragraphs.front().format].pageStyle.empty();
    if (!byFirst && !builder.tableStartsPageStyleFirst())
        started.emplace_back(kDefaultPageStyle);
    return started;
}

} // namespace

class SnapshotReading::Impl {
public:
    Impl(const DocumentRef& document, std::size_t expected)
        : m_document(document), m_builder(m_snapshot, hasSections(document)), m_walk(m_builder)
    {
        m_snapshot.plainText = isPlainText(document);
        m_snapshot.paragraphs.reserve(expected); // moving those of a long document takes longer than a slice
        m_walk.addBody(document);
    }

    /// One more paragraph or table; false when all is read.
    bool step()
    {
        if (m_walk.step())
            return true;
        if (m_bodyRead)
            return false;
        m_bodyRead = true;
        m_snapshot.pageStyles = readPageStyles(m_document, startedPageStyles(m_snapshot, m_builder));
        m_walk.addHeadersAndFooters(m_document, m_snapshot.pageStyles);
        m_walk.addNotes(m_document);
        m_walk.addFrames(m_document);
        readDrawings(m_document, m_snapshot);
        return true;
    }

    Snapshot& snapshot() { return m_snapshot; }

private:
    DocumentRef m_document;
    Snapshot m_snapshot;
    SnapshotBuilder m_builder;
    DocumentWalk m_walk;
    bool m_bodyRead = false;
};

SnapshotReading::SnapshotReading(const DocumentRef& document, std::size_t expected)
    : m_impl(std::make_unique<Impl>(document, expected))
{}
SnapshotReading::~SnapshotReading() = default;
SnapshotReading::SnapshotReading(SnapshotReading&&) noexcept = default;
SnapshotReading& SnapshotReading::operator=(SnapshotReading&&) noexcept = default;

bool SnapshotReading::readUntil(std::chrono::steady_clock::time_point time)
{
    while (m_impl->step())
        if (std::chrono::steady_clock::now() >= time)
            return false;
    return true;
}

std::size_t SnapshotReading::paragraphs() const { return m_impl->snapshot().paragraphs.size(); }

Snapshot SnapshotReading::take() { return std::move(m_impl->snapshot()); }

Snapshot readSnapshot(const DocumentRef& document)
{
    SnapshotReading reading(document);
    reading.readUntil(std::chrono::steady_clock::time_point::max());
    return reading.take();
}

} // namespace trinhky
