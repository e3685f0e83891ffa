#include "uno/sidebar/findings_control.hpp"

#include "engine/attach_fixes.hpp"
#include "model/text_language.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/sidebar/findings_text.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;
using Kind = FindingsEntry::Kind;

namespace {

/// A check shorter than this is not worth a word.
constexpr std::chrono::milliseconds kNoticed{400};

/// All that a tree of findings shows, to compare with another.
std::vector<std::string> contentOf(const CheckResult& result)
{
    std::vector<std::string> content;
    for (const auto& finding : result.findings)
        content.push_back(finding.fingerprint + finding.message.vi + (finding.waiver ? "w" : "") + toUtf8(finding.where.path) +
                          std::to_string(finding.related.size()));
    for (const auto& waiver : result.voidedWaivers)
        content.push_back("v" + waiver.fingerprint);
    for (const auto& entry : result.notEvaluated)
        content.push_back("n" + entry.rule + entry.reason);
    return content;
}

} // namespace

FindingsControl::FindingsControl(const ContextRef& context, const Reference<frame::XFrame>& frame,
                                 const rtl::Reference<FindingsWindow>& view)
    : m_context(context), m_language(uiLanguage(context)), m_frame(frame), m_view(view)
{}

FindingsActions FindingsControl::actions()
{
    return {[this](const FindingsEntry& entry) { select(entry); },
            [this](const FindingsEntry& entry, bool leave) { open(entry, leave); },
            [this](FindingsButton button) { press(button); }, [this] { filter(); }};
}

/// Runs what the user has started; whatever goes wrong is told in the panel.
void FindingsControl::guarded(const char* place, const std::function<void()>& work)
{
    // The panel may be closed while it works (the document is closed in between).
    const auto self = shared_from_this();
    try {
        work();
    } catch (...) {
        const std::string what = currentFailure();
        logFailure(m_context, place, what);
        forListener(m_context, place, [&] { tell(unexpectedFailure(what)); });
    }
}

bool FindingsControl::shows(const Reference<uno::XInterface>& document) const
{
    const auto controller = m_frame.is() ? m_frame->getController() : Reference<frame::XController>();
    return controller.is() && controller->getModel() == document;
}

FindingsControl::DocumentRef FindingsControl::document() const
{
    const DocumentRef document(m_document);
    return document.is() && shows(document) ? document : DocumentRef();
}

void FindingsControl::check()
{
    guarded("FindingsControl.check", [&] {
        const auto shown = textDocumentOf(m_frame);
        if (!shown)
            return showFailure(shown.error());
        m_rules.reset();
        if (m_live && document() == shown.value())
            return m_live->recheck();
        m_outcome.reset();
        m_document = shown.value();
        m_live = startLiveCheck(m_context, shown.value(), shared_from_this());
    });
}

void FindingsControl::liveProgress(double fraction)
{
    guarded("FindingsControl.progress", [&] {
        const auto now = std::chrono::steady_clock::now();
        if (!m_began)
            m_began = now;
        if (now - *m_began < kNoticed)
            return;
        const auto percent = std::to_string(std::lround(fraction * 100)) + " %";
        showSummary(inLanguage({"Đang kiểm tra… " + percent, "Checking … " + percent}, m_language));
        if (!std::exchange(m_checking, true))
            m_view->setOffers(offers());
    });
}

void FindingsControl::liveChecked(const OutcomeRef& outcome, bool complete)
{
    guarded("FindingsControl.checked", [&] {
        // What is shown already says more than the beginnings of a new check.
        if (!complete && m_outcome)
            return;
        if (complete) {
            m_began.reset();
            m_checking = false;
        }
        auto chosen = m_chosen;
        if (chosen && m_outcome && (chosen->kind == Kind::Finding || chosen->kind == Kind::Related)) {
            const auto again = chosenAgain(fingerprintsOf(m_outcome->result), chosen->index, outcome->result);
            chosen = again ? std::optional(FindingsEntry{Kind::Finding, *again, 0, {}}) : std::nullopt;
        }
        const bool first = !m_outcome;
        m_outcome = outcome;
        m_languageOffered = !isMarkedVietnamese(outcome->snapshot);
        auto content = contentOf(outcome->result);
        if (first || content != m_shown) {
            m_shown = std::move(content);
            rebuild(chosen);
        }
        showSummary();
        showChosen();
    });
}

void FindingsControl::liveCancelled()
{
    guarded("FindingsControl.cancelled", [&] {
        m_began.reset();
        m_checking = false;
        showSummary(inLanguage({"Đã dừng kiểm tra.", "The check was stopped."}, m_language));
        m_view->setOffers(offers());
    });
}

void FindingsControl::liveFailed(const Error& error)
{
    guarded("FindingsControl.failed", [&] {
        m_began.reset();
        m_checking = false;
        showFailure(error);
    });
}

void FindingsControl::rebuild(const std::optional<FindingsEntry>& chosen)
{
    m_chosen = chosen;
    if (m_outcome)
        m_view->setTree(makeFindingsTree(m_context, *m_outcome, m_view->filter(), m_language), chosen);
}

void FindingsControl::showSummary(const rtl::OUString& state)
{
    if (!m_outcome)
        return m_view->setSummary(state);
    const auto& result = m_outcome->result;
    rtl::OUString text = ruleSetLine(result, m_language) + "\n" + (state.isEmpty() ? countsLine(result, m_language) : state);
    if (m_outcome->waiverFault)
        text += "\n" + inLanguage(m_outcome->waiverFault->message, m_language);
    if (losesWaivers())
        text += "\n" + lostWaiversText(m_language);
    m_view->setSummary(text);
}

void FindingsControl::showChosen()
{
    m_view->setDetails(m_chosen ? details(*m_chosen) : rtl::OUString());
    m_view->setOffers(offers());
}

void FindingsControl::showFailure(const Error& error)
{
    m_outcome.reset();
    m_chosen.reset();
    m_shown.clear();
    m_view->setTree(makeFindingsTree(m_context, {}, {}, m_language), std::nullopt);
    m_view->setSummary(failureText(error, m_language));
    showChosen();
}

void FindingsControl::tell(const Error& error)
{
    const auto rest = m_chosen ? "\n\n" + details(*m_chosen) : rtl::OUString();
    m_view->setDetails(failureText(error, m_language) + rest);
}

const Finding* FindingsControl::chosenFinding() const
{
    const bool isFinding = m_chosen && (m_chosen->kind == Kind::Finding || m_chosen->kind == Kind::Related);
    return isFinding && m_outcome && m_chosen->index < m_outcome->result.findings.size()
               ? &m_outcome->result.findings[m_chosen->index]
               : nullptr;
}

const RuleSet& FindingsControl::rules()
{
    if (!m_rules) {
        auto read = Drafting(m_context).rules();
        m_rules = read ? std::move(read.value()) : RuleSet();
    }
    return *m_rules;
}

const Finding* FindingsControl::mendableFinding()
{
    const auto* const finding = chosenFinding();
    if (!finding || !awaitsFixes(*finding, rules()))
        return finding;
    if (m_mendedOf != m_outcome || m_mendedIndex != m_chosen->index) {
        CheckResult one;
        one.kind = m_outcome->result.kind;
        one.findings = {*finding};
        Drafting(m_context).attachFixes(one, m_outcome->snapshot, rules());
        m_mended = std::move(one.findings.front());
        m_mendedOf = m_outcome;
        m_mendedIndex = m_chosen->index;
    }
    return &m_mended;
}

FindingsOffers FindingsControl::offers()
{
    FindingsOffers offers;
    offers.checking = m_checking;
    if (!m_outcome || !document().is())
        return offers;
    offers.language = m_languageOffered;
    const auto& findings = m_outcome->result.findings;
    offers.fixAll = std::any_of(findings.begin(), findings.end(), [this](const Finding& finding) {
        return finding.tier == FixTier::Safe && !finding.waiver && (!finding.fixes.empty() || awaitsFixes(finding, rules()));
    });
    offers.lift = m_chosen && m_chosen->kind == Kind::Voided;
    if (const auto* finding = mendableFinding()) {
        offers.goTo = finding->where.paragraph >= 0;
        offers.lift = finding->waiver.has_value();
        offers.waive = !offers.lift;
        offers.fix = finding->tier != FixTier::Never && !finding->fixes.empty();
        if (offers.fix && finding->tier == FixTier::Suggest)
            for (const auto& fix : finding->fixes)
                offers.fixes.push_back(inLanguage(fix.label, m_language));
    }
    return offers;
}

Message FindingsControl::rationale(const std::string& rule)
{
    const auto* const known = rules().findRule(rule);
    return known ? known->rationale : Message{};
}

rtl::OUString FindingsControl::details(const FindingsEntry& entry)
{
    if (!m_outcome)
        return {};
    const auto& result = m_outcome->result;
    switch (entry.kind) {
    case Kind::Finding:
    case Kind::Related:
        if (entry.index < result.findings.size()) {
            const auto* const mendable = m_chosen == entry ? mendableFinding() : nullptr;
            const auto& finding = mendable ? *mendable : result.findings[entry.index];
            return detailsText(finding, *m_outcome, rationale(finding.rule), m_language);
        }
        break;
    case Kind::Voided:
        if (entry.index < result.voidedWaivers.size())
            return voidedText(result.voidedWaivers[entry.index], m_language);
        break;
    case Kind::NotEvaluated:
        if (entry.index < result.notEvaluated.size())
            return officeOf(result.notEvaluated[entry.index].rule + ": " + result.notEvaluated[entry.index].reason);
        break;
    case Kind::Group:
        break;
    }
    return {};
}

void FindingsControl::select(const FindingsEntry& entry)
{
    guarded("FindingsControl.select", [&] {
        m_chosen = entry;
        showChosen();
    });
}

void FindingsControl::open(const FindingsEntry& entry, bool leave)
{
    guarded("FindingsControl.open", [&] {
        m_chosen = entry;
        showChosen();
        goTo(entry, leave);
    });
}

void FindingsControl::filter()
{
    guarded("FindingsControl.filter", [&] {
        rebuild(m_chosen);
        showChosen();
    });
}

} // namespace trinhky
