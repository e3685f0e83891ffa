#include "uno/service/draft_services.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/named_options.hpp"
#include "uno/service/renumbering.hpp"

#include <vn/trinhky/XDraftRenumberer.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

vn::trinhky::RenumberReport reportOf(const PlannedRenumbering& planned)
{
    vn::trinhky::RenumberReport report;
    report.Units = planned.plan.units;
    report.References = planned.plan.references;
    std::vector<rtl::OUString> changes;
    for (const PreviewLine& line : planned.plan.lines)
        changes.push_back(officeOf(line.before + " → " + line.after));
    report.Changes = sequenceOf(changes);
    std::vector<rtl::OUString> notes;
    for (const Message& note : renumberNotes(planned))
        notes.push_back(officeOf(note.vi));
    report.Notes = sequenceOf(notes);
    return report;
}

class DraftRenumberer : public Implements<vn::trinhky::XDraftRenumberer> {
public:
    explicit DraftRenumberer(const ContextRef& context) : m_context(context) {}

    vn::trinhky::RenumberReport SAL_CALL renumber(const Reference<XTextDocument>& document,
                                                  const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "DraftRenumberer.renumber", [&] {
            const NamedOptions known(options, {"DryRun"});
            const auto planned = planRenumbering(m_context, document);
            if (!planned)
                throwIllegalArgument(planned.error());
            if (!known.flag("DryRun"))
                if (const auto done = applyRenumbering(m_context, document, planned.value()); !done)
                    throwIllegalArgument(done.error());
            return reportOf(planned.value());
        });
    }

private:
    ContextRef m_context;
};

} // namespace

ObjectRef makeDraftRenumberer(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new DraftRenumberer(context)); }

} // namespace trinhky
