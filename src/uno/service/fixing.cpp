#include "uno/service/fixing.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "report/quote.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/service/data_marks.hpp"

#include <algorithm>
#include <set>

namespace trinhky {

namespace {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// More are never needed: a fix makes room for at most a few that it was in the way of.
constexpr int kMostRounds = 10;

FixedFinding fixedOf(const Finding& finding, const Snapshot& snapshot)
{
    FixedFinding fixed{finding, finding.fixes.front().label, {}, Story::Body, 0};
    if (finding.where.paragraph >= 0) {
        const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(finding.where.paragraph)];
        fixed.quote = quoteOf(paragraph.text, finding.where.span);
        fixed.story = paragraph.story;
        fixed.number = paragraph.number;
    }
    return fixed;
}

/// Rounds of checking and fixing on one document.
class FixRounds {
public:
    FixRounds(const ContextRef& context, const DocumentRef& document, const FixRequest& request)
        : m_context(context), m_document(document), m_request(request), m_drafting(context)
    {
        if (request.profile)
            m_drafting.useProfile(*request.profile);
        if (request.layout)
            m_drafting.useLayout();
    }

    /// An id that there is not must not look like a document with nothing to fix.
    Result<void> checkRules()
    {
        if (m_request.selection.rules.empty())
            return boost::outcome_v2::success();
        TK_TRY(const auto rules, m_drafting.rules());
        for (const auto& id : m_request.selection.rules)
            if (!rules.findRule(id))
                return Error{
                    {"Không có quy tắc “" + id + "”; xem: trinhky rules.", "There is no rule “" + id + "”; see: trinhky rules."}};
        return boost::outcome_v2::success();
    }

    /// Checks, and plans what can be fixed.
    Result<FixPlan> plan()
    {
        TK_TRY(m_outcome.left, m_drafting.check(m_document, m_request.check));
        m_drafting.useLayout(false); // within an undo step the view lays nothing out: it would tell pages of before
        CheckResult result = m_outcome.left.result;
        for (auto& finding : result.findings) // A fix that did not help is not tried again.
            if (m_tried.contains(finding.fingerprint))
                finding.fixes.clear();
        for (;;) { // ends: each turn takes fixes away
            auto fixes = planFixes(result, m_request.selection);
            TK_TRY(const auto blocked, blockedEdits(m_document, m_outcome.left.snapshot, fixes.plan));
            if (blocked.empty())
                return fixes;
            for (const auto& one : blocked)
                drop(result, fixes.plan.edits[one.edit], one.reason);
        }
    }

    Result<void> apply(const FixPlan& fixes)
    {
        const auto& snapshot = m_outcome.left.snapshot;
        TK_CHECK(applyEdits(m_context, m_document, snapshot, fixes.plan));
        EditPlan figures;
        for (const std::size_t at : fixes.fixed)
            if (const auto& fix = m_outcome.left.result.findings[at].fixes.front(); fix.fromData)
                std::ranges::copy(fix.edits, std::back_inserter(figures.edits));
        TK_CHECK(renewData(m_document, snapshot, figures));
        note(fixes);
        return boost::outcome_v2::success();
    }

    void note(const FixPlan& fixes)
    {
        for (const std::size_t at : fixes.fixed) {
            const auto& finding = m_outcome.left.result.findings[at];
            m_tried.insert(finding.fingerprint);
            m_outcome.fixed.push_back(fixedOf(finding, m_outcome.left.snapshot));
        }
    }

    void preview(const FixPlan& fixes) { m_outcome.preview = previewOf(fixes.plan, m_outcome.left.snapshot); }

    /// A finding that is there still, as it was, is not fixed.
    FixOutcome finish()
    {
        std::set<std::string> left;
        for (const auto& finding : m_outcome.left.result.findings)
            left.insert(finding.fingerprint);
        if (!m_request.dryRun)
            std::erase_if(m_outcome.fixed, [&](const FixedFinding& fixed) { return left.contains(fixed.finding.fingerprint); });
        return std::move(m_outcome);
    }

private:
    void drop(CheckResult& result, const Edit& blocked, const Error& reason)
    {
        for (auto& finding : result.findings) {
            if (finding.fixes.empty())
                continue;
            const auto& edits = finding.fixes.front().edits;
            if (std::find(edits.begin(), edits.end(), blocked) == edits.end())
                continue;
            finding.fixes.clear();
            m_tried.insert(finding.fingerprint);
        }
        if (std::find(m_outcome.refused.begin(), m_outcome.refused.end(), reason) == m_outcome.refused.end())
            m_outcome.refused.push_back(reason);
    }

    ContextRef m_context;
    DocumentRef m_document;
    const FixRequest& m_request;
    Drafting m_drafting;
    FixOutcome m_outcome;
    std::set<std::string> m_tried; ///< fingerprints
};

std::string countText(std::size_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// "NUM-GAP: …" lines of what was done, as many as a message can show.
void addDone(const FixOutcome& outcome, Message& message)
{
    constexpr std::size_t kShown = 12;
    for (std::size_t at = 0; at < std::min(kShown, outcome.fixed.size()); ++at) {
        message.vi += "\n- " + outcome.fixed[at].did.vi;
        message.en += "\n- " + outcome.fixed[at].did.en;
    }
    if (outcome.fixed.size() > kShown) {
        const auto more = outcome.fixed.size() - kShown;
        message.vi += "\n- và " + std::to_string(more) + " chỗ khác.";
        message.en += "\n- and " + countText(more, "other place.", "other places.");
    }
}

} // namespace

Result<FixOutcome> fixDraft(const ContextRef& context, const DocumentRef& document, const FixRequest& request)
{
    FixRounds rounds(context, document, request);
    TK_CHECK(rounds.checkRules());
    TK_TRY(auto fixes, rounds.plan());
    if (request.dryRun) {
        rounds.note(fixes);
        rounds.preview(fixes);
        return rounds.finish();
    }
    if (fixes.fixed.empty())
        return rounds.finish();
    if (auto error = editRefusal(document))
        return std::move(*error);
    const LockedControllers locked(document);
    UndoStep step(document, fixes.fixed.size() == 1 ? fixes.plan.title : "Sửa lỗi thể thức");
    for (int round = 1; !fixes.fixed.empty() && round <= kMostRounds; ++round) {
        TK_CHECK(rounds.apply(fixes));
        TK_TRY(fixes, rounds.plan());
    }
    step.keep();
    return rounds.finish();
}

Result<void> applyFix(const ContextRef& context, const DocumentRef& document, const Snapshot& snapshot, const Fix& fix)
{
    const EditPlan plan{fix.label.vi, fix.edits};
    if (!fix.fromData)
        return applyEdits(context, document, snapshot, plan);
    if (auto error = editRefusal(document))
        return std::move(*error);
    UndoStep step(document, plan.title);
    TK_CHECK(applyEdits(context, document, snapshot, plan));
    TK_CHECK(renewData(document, snapshot, plan));
    step.keep();
    return boost::outcome_v2::success();
}

Message fixSummary(const FixOutcome& outcome)
{
    Message message;
    if (outcome.fixed.empty())
        message = {"Không có lỗi nào sửa ngay được.", "There is nothing that can be fixed at once."};
    else
        message = {"Đã sửa " + std::to_string(outcome.fixed.size()) + " chỗ:",
                   countText(outcome.fixed.size(), "place is fixed:", "places are fixed:")};
    addDone(outcome, message);
    for (const Error& reason : outcome.refused) {
        message.vi += "\n" + reason.message.vi;
        message.en += "\n" + reason.message.en;
    }
    const auto& findings = outcome.left.result.findings;
    const auto left = std::ranges::count_if(
        findings, [](const Finding& finding) { return !finding.waiver && finding.severity != Severity::Info; });
    message.vi += left == 0 ? "\nKhông còn lỗi, cảnh báo nào."
                            : "\nCòn " + std::to_string(left) + " lỗi, cảnh báo cần xem: dùng Kiểm tra dự thảo.";
    message.en += left == 0 ? "\nNo error or warning is left."
                            : "\n" + countText(static_cast<std::size_t>(left), "error or warning is", "errors and warnings are") +
                                  " left: see Check Draft.";
    return message;
}

} // namespace trinhky
