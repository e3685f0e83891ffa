#include "uno/live/document_check.hpp"

#include "uno/live/live_turns.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/waiver_store.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;
using Clock = LiveTurns::Clock;
using DocumentRef = LiveCheck::DocumentRef;

/// How long a slice may hold the main thread; the goal is 15 ms at the 99th of 100.
constexpr std::chrono::milliseconds kSlice{8};
/// Edits that follow each other faster than this are one.
constexpr std::chrono::milliseconds kPause{200};
/// Of the progress shown, what reading is; the rest is judging.
constexpr double kReadingShare = 0.9;
/// Paragraphs that a document that is longer than known is taken to have still.
constexpr std::size_t kLengthUnknown = 1000;

double millisecondsBetween(Clock::time_point begin, Clock::time_point end)
{
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

/// Paragraphs as the office counted them when it last counted; 0 when it has not.
std::size_t countedParagraphs(const DocumentRef& document)
{
    const auto properties = demand<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties();
    const auto count = find<sal_Int32>(properties->getDocumentStatistics(), "ParagraphCount");
    return static_cast<std::size_t>(std::max<sal_Int32>(count.value_or(0), 0));
}

class DocumentCheck : public LiveCheck, public std::enable_shared_from_this<DocumentCheck> {
public:
    DocumentCheck(const ContextRef& context, const DocumentRef& document)
        : m_context(context), m_document(document), m_turns(context)
    {}

    void open();

    void listen(const std::shared_ptr<LiveListener>& listener) override;
    void recheck() override;
    void cancel() override;
    bool busy() const override { return m_turns.busy(); }
    std::shared_ptr<const CheckOutcome> outcome() const override { return m_outcome; }
    void close() override;

    void edited() { m_turns.ask(kPause); }

private:
    using Generation = LiveTurns::Generation;

    void work();
    void checkAll(Generation generation);
    bool loadRules(Generation generation);
    bool readAll(Generation generation);
    void startReading(const DocumentRef& document);
    void readOn();
    bool onMainThread(Generation generation, void (DocumentCheck::*slice)());
    void publish(Generation generation, const std::shared_ptr<const CheckOutcome>& outcome);
    void reportFailure(Generation generation, const Error& error);
    template <class Tell>
    void tellAll(const Tell& tell);
    void showProgress();

    const ContextRef m_context;
    const uno::WeakReference<text::XTextDocument> m_document;
    LiveTurns m_turns;

    // Main thread only.
    std::vector<std::weak_ptr<LiveListener>> m_listeners;
    std::shared_ptr<const CheckOutcome> m_outcome;
    std::size_t m_expected = 0; ///< paragraphs, as far as known
    double m_fraction = 0;
    Reference<util::XModifyListener> m_editListener;

    // Of the turn: touched by its slices while the worker waits, and by the worker.
    std::unique_ptr<SnapshotReading> m_reading;
    bool m_begin = false; ///< what was read for an earlier turn is of no use
    std::optional<Snapshot> m_read;
    DocumentWaivers m_waivers;
    std::string m_fault;
    double m_readMs = 0;

    // Worker only, but for the flag.
    std::atomic<bool> m_rulesAgain = true;
    std::shared_ptr<const RuleSet> m_rules;
};

/// Hears of edits and of the end of the document. The document holds it, so it holds the check weakly.
class EditListener : public Implements<util::XModifyListener> {
public:
    explicit EditListener(std::weak_ptr<DocumentCheck> check) : m_check(std::move(check)) {}

    void SAL_CALL modified(const lang::EventObject&) override
    {
        if (const auto check = m_check.lock())
            check->edited();
    }
    void SAL_CALL disposing(const lang::EventObject&) override
    {
        if (const auto check = m_check.lock())
            check->close();
    }

private:
    std::weak_ptr<DocumentCheck> m_check;
};

void DocumentCheck::open()
{
    const DocumentRef document(m_document);
    m_editListener.set(new EditListener(weak_from_this()));
    demand<util::XModifyBroadcaster>(document)->addModifyListener(m_editListener);
    m_turns.ask({});
    // Never joined: it may be waiting for the very thread that would join it. It ends when the turns are closed.
    std::thread([self = shared_from_this()] { self->work(); }).detach();
}

void DocumentCheck::listen(const std::shared_ptr<LiveListener>& listener)
{
    m_listeners.push_back(listener);
    if (m_outcome)
        listener->liveChecked(m_outcome, true);
}

void DocumentCheck::recheck()
{
    m_rulesAgain = true;
    m_turns.ask({});
    tellAll([](LiveListener& listener) { listener.liveProgress(0); });
}

void DocumentCheck::cancel()
{
    if (!m_turns.busy())
        return;
    m_turns.takeBack();
    m_reading.reset();
    tellAll([](LiveListener& listener) { listener.liveCancelled(); });
}

void DocumentCheck::close()
{
    m_turns.close();
    m_listeners.clear();
    m_reading.reset();
    const DocumentRef document(m_document);
    if (const auto source = query<util::XModifyBroadcaster>(document); source.is() && m_editListener.is())
        forListener(m_context, "DocumentCheck.close", [&] { source->removeModifyListener(m_editListener); });
    m_editListener.clear();
}

template <class Tell>
void DocumentCheck::tellAll(const Tell& tell)
{
    // A copy: a listener may end this check or bring another listener.
    const auto listeners = m_listeners;
    for (const auto& known : listeners)
        if (const auto listener = known.lock())
            forListener(m_context, "LiveListener", [&] { tell(*listener); });
    std::erase_if(m_listeners, [](const auto& known) { return known.expired(); });
}

void DocumentCheck::work()
{
    while (const auto generation = m_turns.next()) {
        try {
            checkAll(*generation);
        } catch (...) {
            const std::string what = currentFailure();
            logFailure(m_context, "DocumentCheck.work", what);
            reportFailure(*generation, unexpectedFailure(what));
        }
    }
}

void DocumentCheck::checkAll(Generation generation)
{
    if (!loadRules(generation) || !readAll(generation))
        return;
    auto outcome = std::make_shared<CheckOutcome>();
    outcome->snapshot = std::move(*m_read);
    outcome->snapshotMs = m_readMs;
    m_read.reset();
    outcome->waiverFault = std::move(m_waivers.fault);
    CheckOptions options;
    options.waivers = std::move(m_waivers.waivers);
    const auto begin = Clock::now();
    outcome->result = check(outcome->snapshot, *m_rules, options, localToday());
    outcome->checkMs = millisecondsBetween(begin, Clock::now());
    publish(generation, outcome);
}

bool DocumentCheck::loadRules(Generation generation)
{
    if (!m_rulesAgain.exchange(false))
        return true;
    auto rules = Drafting(m_context).rules();
    if (rules) {
        m_rules = std::make_shared<const RuleSet>(std::move(rules.value()));
        return true;
    }
    m_rulesAgain = true;
    reportFailure(generation, rules.error());
    return false;
}

bool DocumentCheck::readAll(Generation generation)
{
    m_read.reset();
    m_begin = true;
    m_readMs = 0;
    m_fault.clear();
    while (!m_read && m_fault.empty())
        if (!onMainThread(generation, &DocumentCheck::readOn))
            return false;
    if (m_fault.empty())
        return true;
    reportFailure(generation, unexpectedFailure(m_fault));
    return false;
}

bool DocumentCheck::onMainThread(Generation generation, void (DocumentCheck::*slice)())
{
    return m_turns.onMainThread(generation, [self = shared_from_this(), slice] { (self.get()->*slice)(); });
}

void DocumentCheck::startReading(const DocumentRef& document)
{
    m_reading = std::make_unique<SnapshotReading>(document);
    m_fraction = 0;
    if (m_expected == 0)
        m_expected = countedParagraphs(document);
}

void DocumentCheck::readOn()
{
    const auto begin = Clock::now();
    try {
        const DocumentRef document(m_document);
        if (!document.is())
            return close();
        if (std::exchange(m_begin, false))
            startReading(document);
        if (m_reading->readUntil(begin + kSlice)) {
            m_read = m_reading->take();
            m_waivers = waiversOf(document);
            m_reading.reset();
            m_expected = m_read->paragraphs.size();
        }
    } catch (const lang::DisposedException&) {
        return close();
    } catch (...) {
        m_reading.reset();
        m_fault = currentFailure();
    }
    m_readMs += millisecondsBetween(begin, Clock::now());
    showProgress();
}

void DocumentCheck::showProgress()
{
    const std::size_t read = m_reading ? m_reading->paragraphs() : m_expected;
    if (read == 0)
        return;
    const auto whole = static_cast<double>(m_expected >= read ? m_expected : read + kLengthUnknown);
    m_fraction = std::max(m_fraction, kReadingShare * static_cast<double>(read) / whole);
    tellAll([this](LiveListener& listener) { listener.liveProgress(m_fraction); });
}

void DocumentCheck::publish(Generation generation, const std::shared_ptr<const CheckOutcome>& outcome)
{
    m_turns.onMainThread(generation, [self = shared_from_this(), generation, outcome] {
        self->m_outcome = outcome;
        self->m_turns.done(generation);
        self->tellAll([&](LiveListener& listener) { listener.liveChecked(outcome, true); });
    });
}

void DocumentCheck::reportFailure(Generation generation, const Error& error)
{
    m_turns.onMainThread(generation, [self = shared_from_this(), generation, error] {
        self->m_turns.done(generation);
        self->tellAll([&](LiveListener& listener) { listener.liveFailed(error); });
    });
}

} // namespace

std::shared_ptr<LiveCheck> makeDocumentCheck(const ContextRef& context, const DocumentRef& document)
{
    auto check = std::make_shared<DocumentCheck>(context, document);
    check->open();
    return check;
}

} // namespace trinhky
