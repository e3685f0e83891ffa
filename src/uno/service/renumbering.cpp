#include "uno/service/renumbering.hpp"

#include "model/analysis.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

namespace trinhky {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

Result<PlannedRenumbering> planRenumbering(const ContextRef& context, const DocumentRef& document)
{
    if (!document.is())
        return Error{{"Không có văn bản nào để đánh số lại.", "There is no document to renumber."}};
    const auto ruleSet = Drafting(context).rules();
    if (!ruleSet)
        return ruleSet.error();
    PlannedRenumbering planned;
    planned.snapshot = readSnapshot(document);
    planned.plan = planRenumber(analyse(planned.snapshot, ruleSet.value().kinds));
    return planned;
}

Result<void> applyRenumbering(const ContextRef& context, const DocumentRef& document, const PlannedRenumbering& planned)
{
    return applyEdits(context, document, planned.snapshot, planned.plan.plan);
}

Message renumberSummary(const RenumberPlan& plan)
{
    if (plan.plan.edits.empty())
        return {"Số thứ tự đã đúng, không có gì phải sửa.", "All numbers are right, nothing has to change."};
    const std::string units = std::to_string(plan.units);
    const std::string references = std::to_string(plan.references);
    return {"Đánh số lại " + units + " chỗ, sửa " + references + " chỗ dẫn chiếu.",
            "Numbers that change: " + units + "; references: " + references + "."};
}

std::vector<Message> renumberNotes(const PlannedRenumbering& planned)
{
    std::vector<Message> notes;
    for (const RenumberRemark& remark : planned.plan.remarks) {
        const auto number = std::to_string(planned.snapshot.paragraphs[static_cast<std::size_t>(remark.paragraph)].number);
        notes.push_back({"Đoạn " + number + ": " + remark.text.vi, "Paragraph " + number + ": " + remark.text.en});
    }
    return notes;
}

} // namespace trinhky
