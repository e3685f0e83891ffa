#include "uno/reader/snapshot_reader.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/document_walk.hpp"
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
        notePageStyle(property(table, "PageDescName", OUString()));
        return index;
    }

    /// Page styles that tables start; the first element of the body may be one.
    const std::vector<std::u16string>& startedByTables() const { return m_startedByTables; }
    bool tableStartsPageStyleFirst() const { return m_tableFirst; }

private:
    void notePageStyle(const OUString& name)
    {
        if (name.isEmpty())
            return;
        m_tableFirst = m_tableFirst || m_snapshot.paragraphs.empty();
        m_startedByTables.push_back(toU16(name));
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

Snapshot readSnapshot(const DocumentRef& document)
{
    Snapshot snapshot;
    snapshot.plainText = isPlainText(document);
    SnapshotBuilder builder(snapshot, hasSections(document));
    walkBody(document, builder);
    snapshot.pageStyles = readPageStyles(document, startedPageStyles(snapshot, builder));
    walkHeadersAndFooters(document, snapshot.pageStyles, builder);
    walkNotes(document, builder);
    walkFrames(document, builder);
    return snapshot;
}

} // namespace trinhky
