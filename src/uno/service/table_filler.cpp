#include "uno/service/drafting.hpp"
#include "uno/service/macro_service.hpp"

#include <vn/trinhky/XTableFiller.hpp>

namespace trinhky {

namespace {

class TableFiller : public MacroService<vn::trinhky::XTableFiller> {
public:
    using MacroService::MacroService;

    vn::trinhky::FillReport SAL_CALL fill(const TextDocumentRef& document, const rtl::OUString& dataUrl,
                                          const NamedValues& options) override
    {
        return forMacro(m_context, "TableFiller.fill", [&] {
            const NamedOptions known(options, {"Layout", "Bookmark", "DryRun"});
            FillRequest request;
            request.dataUrl = utf8Of(dataUrl);
            request.layout = known.text("Layout");
            request.bookmark = known.text("Bookmark");
            request.dryRun = known.flag("DryRun");
            return report(valueForMacro(Drafting(m_context).fill(document, request)));
        });
    }

private:
    static vn::trinhky::FillReport report(const FillSummary& summary)
    {
        vn::trinhky::FillReport result;
        result.TableName = officeOf(summary.tableName);
        result.Rows = summary.rows;
        result.Columns = summary.columns;
        result.Notes = sentencesOf(summary.notes);
        return result;
    }
};

} // namespace

ObjectRef makeTableFiller(const ContextRef& context) { return makeService<TableFiller>(context); }

} // namespace trinhky
