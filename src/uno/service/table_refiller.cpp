#include "uno/service/macro_service.hpp"
#include "uno/service/refilling.hpp"

#include <vn/trinhky/XTableRefiller.hpp>

namespace trinhky {

namespace {

vn::trinhky::RefillReport reportOf(const RefillPlan& plan)
{
    const auto counts = refillCounts(plan);
    vn::trinhky::RefillReport report;
    report.Changed = static_cast<sal_Int32>(counts.changed);
    report.Rows = static_cast<sal_Int32>(counts.rows);
    report.Kept = static_cast<sal_Int32>(counts.kept);
    std::vector<rtl::OUString> changes;
    for (const RefillItem& item : plan.items)
        changes.push_back(officeOf(lineOf(item)));
    report.Changes = sequenceOf(changes);
    report.Notes = sentencesOf(plan.notes);
    return report;
}

class TableRefiller : public MacroService<vn::trinhky::XTableRefiller> {
public:
    using MacroService::MacroService;

    vn::trinhky::RefillReport SAL_CALL refill(const TextDocumentRef& document, const rtl::OUString& dataUrl,
                                              const NamedValues& options) override
    {
        return forMacro(m_context, "TableRefiller.refill", [&] {
            const NamedOptions known(options, {"DryRun", "Highlight", "HandEdited"});
            const bool last = dataUrl.isEmpty() && document.is();
            auto planned = valueForMacro(planRefilling(m_context, document, last ? lastSourceUrl(document) : utf8Of(dataUrl)));
            if (known.flag("HandEdited"))
                for (RefillItem& item : planned.plan.items)
                    item.chosen = true;
            if (!known.flag("DryRun"))
                if (const auto done = applyRefilling(m_context, document, planned, known.flag("Highlight")); !done)
                    throwIllegalArgument(done.error());
            return reportOf(planned.plan);
        });
    }
};

} // namespace

ObjectRef makeTableRefiller(const ContextRef& context) { return makeService<TableRefiller>(context); }

} // namespace trinhky
