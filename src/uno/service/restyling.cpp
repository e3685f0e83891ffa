#include "uno/service/restyling.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "engine/checker.hpp"
#include "plan/restyle.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/apply/page_apply.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// Rules of the look whose fixes leave the words alone.
CheckOptions lookOptions()
{
    CheckOptions options;
    options.ruleGlobs = {"LAY-PAPER", "LAY-MARGIN", "LAY-FONT",    "LAY-SIZE",    "LAY-WEIGHT",
                         "LAY-ALIGN", "LAY-INDENT", "LAY-SPACING", "LAY-PAGENUM", "LAY-LINE"};
    return options;
}

bool changesPaper(const PageEdit& page)
{
    return page.width || page.height || page.top || page.bottom || page.left || page.right;
}

/// Leaves out what would cost the user's earlier undo steps, and says so.
void settlePages(const DocumentRef& document, PlannedRestyling& planned)
{
    std::optional<Message> hindrance;
    bool written = false;
    std::vector<Edit> kept;
    for (Edit& edit : planned.plan.edits) {
        if (auto* page = std::get_if<PageEdit>(&edit)) {
            if (auto reason = pageHindrance(document, planned.snapshot, *page)) {
                hindrance = std::move(reason);
                page->pageNumber = false;
                if (!changesPaper(*page) || !isUndoable(planned.snapshot, *page))
                    continue;
            }
            written = written || !isUndoable(planned.snapshot, *page);
        }
        kept.push_back(std::move(edit));
    }
    planned.plan.edits = std::move(kept);
    if (hindrance)
        planned.notes.push_back(std::move(*hindrance));
    if (written)
        planned.notes.push_back({"Riêng thay đổi về trang (lề, số trang) không hoàn tác được.",
                                 "What changes of the pages themselves (margins, page number) cannot be undone."});
}

bool dropsBlanks(const EditPlan& plan)
{
    return std::any_of(plan.edits.begin(), plan.edits.end(), [](const Edit& edit) {
        return std::holds_alternative<TextEdit>(edit) || std::holds_alternative<ParagraphRemove>(edit);
    });
}

} // namespace

Result<PlannedRestyling> planRestyling(const ContextRef& context, const DocumentRef& document)
{
    if (!document.is())
        return Error{{"Chưa có văn bản nào để chuẩn hóa.", "There is no document to restyle."}};
    TK_TRY(const auto rules, Drafting(context).rules());
    PlannedRestyling planned;
    planned.snapshot = readSnapshot(document);
    const auto options = lookOptions();
    const auto analysis = analyse(planned.snapshot, rules, options);
    auto result = check(analysis, rules, options, localToday());
    if (result.regime == Regime::OutOfScope)
        return Error{result.scope};
    std::vector<Edit> fixes;
    for (const Finding& finding : result.findings)
        if (!finding.fixes.empty())
            fixes.insert(fixes.end(), finding.fixes.front().edits.begin(), finding.fixes.front().edits.end());
    planned.plan = planRestyle(planned.snapshot, analysis, fixes);
    settlePages(document, planned);
    if (dropsBlanks(planned.plan))
        planned.notes.push_back({"Chỉ bỏ dấu cách, Tab và đoạn trống dùng để dàn trang; lời văn giữ nguyên.",
                                 "Only blanks, tabs and empty paragraphs that served the layout go; the words stay."});
    return planned;
}

Result<void> applyRestyling(const ContextRef& context, const DocumentRef& document, const PlannedRestyling& planned)
{
    return applyEdits(context, document, planned.snapshot, planned.plan);
}

} // namespace trinhky
