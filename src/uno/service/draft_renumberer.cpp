#include "uno/service/macro_service.hpp"
#include "uno/service/renumbering.hpp"

#include <vn/trinhky/XDraftRenumberer.hpp>

namespace trinhky {

namespace {

vn::trinhky::RenumberReport reportOf(const PlannedRenumbering& planned)
{
    vn::trinhky::RenumberReport report;
    report.Units = planned.plan.units;
    report.References = planned.plan.references;
    std::vector<rtl::OUString> changes;
    for (const PreviewLine& line : planned.plan.lines)
        changes.push_back(officeOf(line.before + " → " + line.after));
    report.Changes = sequenceOf(changes);
    report.Notes = sentencesOf(renumberNotes(planned));
    return report;
}

class DraftRenumberer : public MacroService<vn::trinhky::XDraftRenumberer> {
public:
    using MacroService::MacroService;

    vn::trinhky::RenumberReport SAL_CALL renumber(const TextDocumentRef& document, const NamedValues& options) override
    {
        return forMacro(m_context, "DraftRenumberer.renumber", [&] {
            const NamedOptions known(options, {"DryRun"});
            const auto planned = valueForMacro(planRenumbering(m_context, document));
            if (!known.flag("DryRun"))
                if (const auto done = applyRenumbering(m_context, document, planned); !done)
                    throwIllegalArgument(done.error());
            return reportOf(planned);
        });
    }
};

} // namespace

ObjectRef makeDraftRenumberer(const ContextRef& context) { return makeService<DraftRenumberer>(context); }

} // namespace trinhky
