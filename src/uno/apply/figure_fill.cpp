#include "uno/apply/figure_fill.hpp"

#include "base/try.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/data_marks.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/extension_files.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

using DocumentRef = uno::Reference<text::XTextDocument>;

std::vector<std::string> bookmarkNames(const DocumentRef& document)
{
    std::vector<std::string> names;
    for (const auto& name : demand<text::XBookmarksSupplier>(document)->getBookmarks()->getElementNames())
        names.push_back(utf8Of(name));
    return names;
}

Result<Units> shippedUnits(const ContextRef& context)
{
    TK_TRY(const auto file, readTemplate(context, kUnitsFile));
    return Units::read(file);
}

Result<FigureFill> planFigures(const ContextRef& context, const DocumentRef& document, const IndicatorSet& data)
{
    TK_TRY(const auto units, shippedUnits(context));
    FigureFill figures;
    figures.snapshot = readSnapshot(document);
    const auto record = dataRecordOf(document);
    figures.binding = bindFigures(figures.snapshot, data, units, takenMarks(document, record ? record.value() : DataRecord()));
    return figures;
}

Result<void> writeFigures(const ContextRef& context, const DocumentRef& document, const FigureFill& figures,
                          std::string_view undoTitle)
{
    EditPlan plan;
    plan.title = undoTitle;
    plan.edits.assign(figures.binding.edits.begin(), figures.binding.edits.end());
    return applyEdits(context, document, figures.snapshot, plan);
}

} // namespace trinhky
