#include "uno/service/draft_services.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/named_options.hpp"

#include <vn/trinhky/XTableFiller.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

class TableFiller : public Implements<vn::trinhky::XTableFiller> {
public:
    explicit TableFiller(const ContextRef& context) : m_context(context) {}

    vn::trinhky::FillReport SAL_CALL fill(const Reference<XTextDocument>& document, const rtl::OUString& dataUrl,
                                          const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "TableFiller.fill", [&] {
            const NamedOptions known(options, {"Layout", "Bookmark", "DryRun"});
            FillRequest request;
            request.dataUrl = utf8Of(dataUrl);
            request.layout = known.text("Layout");
            request.bookmark = known.text("Bookmark");
            request.dryRun = known.flag("DryRun");
            const auto summary = Drafting(m_context).fill(document, request);
            if (!summary)
                throwIllegalArgument(summary.error());
            return report(summary.value());
        });
    }

private:
    static vn::trinhky::FillReport report(const FillSummary& summary)
    {
        vn::trinhky::FillReport result;
        result.TableName = officeOf(summary.tableName);
        result.Rows = summary.rows;
        result.Columns = summary.columns;
        std::vector<rtl::OUString> notes;
        for (const Message& note : summary.notes)
            notes.push_back(officeOf(note.vi));
        result.Notes = sequenceOf(notes);
        return result;
    }

    ContextRef m_context;
};

} // namespace

ObjectRef makeTableFiller(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new TableFiller(context)); }

} // namespace trinhky
