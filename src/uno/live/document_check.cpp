#include "uno/live/document_check.hpp"

#include "base/clock.hpp"
#include "uno/base/main_thread.hpp"
#include "uno/base/thread_time.hpp"
#include "uno/live/edit_listener.hpp"
#include "uno/live/live_layout.hpp"
#include "uno/live/live_marks.hpp"
#include "uno/live/live_reading.hpp"
#include "uno/live/live_turns.hpp"
#include "uno/service/document_data.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/text_property.hpp"
#include "uno/service/waiver_store.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <atomic>
#include <functional>
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
/// Edits that follow each other faster than this are one; in a document that takes longer to read, than its reading takes.
constexpr std::chrono::milliseconds kShortestPause{200};
constexpr std::chrono::milliseconds kLongestPause{2000};
/// Of the progress shown, what reading is; the rest is judging.
constexpr double kReadingShare = 0.9;
/// Paragraphs from which on the text is read and judged before all else.
constexpr std::size_t kLong = 20'000;

class DocumentCheck : public LiveCheck, public std::enable_shared_from_this<DocumentCheck> {
public:
    DocumentCheck(const ContextRef& context, const DocumentRef& document, const std::shared_ptr<MarkCache>& marks)
        : m_context(context), m_document(document), m_turns(context),
          m_marks(marks ? marks : std::make_shared<MarkCache>(), query<uno::XInterface>(document).get())
    {}

    void open();

    void listen(const std::shared_ptr<LiveListener>& listener) override;
    void recheck() override;
    void cancel() override;
    bool busy() const override { return m_turns.busy(); }
    std::shared_ptr<const CheckOutcome> outcome() const override { return m_outcome; }
    LiveTiming timing() const override { return m_timing; }
    void close() override;

    void edited();

private:
    using Generation = LiveTurns::Generation;
    using Slice = void (DocumentCheck::*)();

    void work();
    void checkAll(Generation generation);
    bool loadRules(Generation generation);
    bool readAll(Generation generation, Slice slice);
    bool checkTextFirst(Generation generation);
    std::shared_ptr<LiveMarks::Whole> judge(Generation generation, Snapshot snapshot, const CheckOptions& options,
                                            const std::shared_ptr<const IndicatorFacts>& data = {});
    void readLayout();
    template <class Read>
    void readSlice(const Read& read);
    void readOn();
    void readKept(const DocumentRef& document);
    void readTextOn();
    bool onMainThread(Generation generation, const std::function<void()>& slice);
    bool onMainThread(Generation generation, Slice slice);
    void timed(const std::function<void()>& slice);
    bool publish(Generation generation, const std::shared_ptr<LiveMarks::Whole>& whole, bool complete);
    void reportFailure(Generation generation, const Error& error);
    template <class Tell>
    void tellAll(const Tell& tell);
    void judgeCaret();
    void sendMarks();

    const ContextRef m_context;
    const uno::WeakReference<text::XTextDocument> m_document;
    LiveTurns m_turns;

    // Main thread only.
    LiveMarks m_marks;
    std::atomic<bool> m_caretAsked = false; ///< a macro may edit from a thread of its own
    LiveTiming m_timing;
    std::vector<std::weak_ptr<LiveListener>> m_listeners;
    std::shared_ptr<const CheckOutcome> m_outcome;
    bool m_complete = false;
    Reference<util::XModifyListener> m_editListener;

    // Of the turn: touched by its slices while the worker waits, and by the worker.
    std::atomic<std::chrono::milliseconds> m_pause = kShortestPause;
    LiveReading m_reading;
    LiveLayout m_layout;
    DocumentWaivers m_waivers;
    std::string m_record; ///< of the indicator data
    bool m_sent = false;
    std::string m_fault;

    // Worker only, but for the flag.
    std::atomic<bool> m_rulesAgain = true;
    std::shared_ptr<const RuleSet> m_rules;
    RememberedData m_data;
    bool m_checked = false; ///< all was read and judged once
};

void DocumentCheck::open()
{
    const DocumentRef document(m_document);
    m_editListener.set(new EditListener<DocumentCheck>(weak_from_this()));
    demand<util::XModifyBroadcaster>(document)->addModifyListener(m_editListener);
    m_turns.ask({});
    // Never joined: it may be waiting for the very thread that would join it. It ends when the turns are closed.
    std::thread([self = shared_from_this()] { self->work(); }).detach();
}

void DocumentCheck::listen(const std::shared_ptr<LiveListener>& listener)
{
    m_listeners.push_back(listener);
    if (m_outcome)
        listener->liveChecked(m_outcome, m_complete);
}

void DocumentCheck::recheck()
{
    m_rulesAgain = true;
    m_layout.ask();
    m_turns.ask({});
    tellAll([](LiveListener& listener) { listener.liveProgress(0); });
}

void DocumentCheck::cancel()
{
    if (!m_turns.busy())
        return;
    m_turns.takeBack();
    m_reading.drop();
    tellAll([](LiveListener& listener) { listener.liveCancelled(); });
}

void DocumentCheck::close()
{
    m_turns.close();
    m_listeners.clear();
    m_reading.drop();
    m_marks.close();
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
    if (!loadRules(generation) || !checkTextFirst(generation) || !readAll(generation, &DocumentCheck::readOn))
        return;
    Snapshot snapshot = m_reading.take();
    m_checked = true;
    m_pause = std::clamp(std::chrono::milliseconds(static_cast<int>(m_reading.milliseconds())), kShortestPause, kLongestPause);
    CheckOptions options;
    options.waivers = std::move(m_waivers.waivers);
    const auto data = m_turns.compute([&] { return m_data.update(m_context, m_record); });
    options.data = data.get();
    publish(generation, judge(generation, std::move(snapshot), options, data), true);
    for (m_sent = false; !m_sent;)
        if (!onMainThread(generation, &DocumentCheck::sendMarks))
            return;
}

/// The text of a long document is read long before all of it is: until its first check is done, that is told. False when the turn is
/// over.
bool DocumentCheck::checkTextFirst(Generation generation)
{
    if (m_checked)
        return true;
    if (!readAll(generation, &DocumentCheck::readTextOn))
        return false;
    Snapshot text = m_reading.take();
    if (text.paragraphs.empty())
        return true;
    CheckOptions options;
    options.paragraphsOnly = true;
    return publish(generation, judge(generation, std::move(text), options), false);
}

std::shared_ptr<LiveMarks::Whole> DocumentCheck::judge(Generation generation, Snapshot snapshot, const CheckOptions& options,
                                                       const std::shared_ptr<const IndicatorFacts>& data)
{
    const auto begin = Clock::now();
    auto outcome = std::make_shared<CheckOutcome>();
    outcome->snapshot = std::move(snapshot);
    outcome->snapshotMs = m_reading.milliseconds();
    outcome->waiverFault = m_waivers.fault;
    outcome->data = data;
    Analysis analysis = m_turns.compute([&] { return analyse(outcome->snapshot, *m_rules, options); });
    if (m_layout.prepare(outcome->snapshot, paragraphsToLayOut(analysis, *m_rules, options)))
        onMainThread(generation, &DocumentCheck::readLayout);
    return m_turns.compute([&] {
        outcome->result = check(analysis, *m_rules, options, localToday());
        outcome->checkMs = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        return std::make_shared<LiveMarks::Whole>(LiveMarks::prepare(m_rules, outcome, std::move(analysis)));
    });
}

void DocumentCheck::readLayout()
{
    readSlice([this](const DocumentRef& document, Clock::time_point) { m_layout.read(document); });
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

bool DocumentCheck::readAll(Generation generation, Slice slice)
{
    m_reading.restart();
    m_fault.clear();
    while (!m_reading.isDone() && m_fault.empty())
        if (!onMainThread(generation, slice))
            return false;
    if (m_fault.empty())
        return true;
    reportFailure(generation, unexpectedFailure(m_fault));
    return false;
}

bool DocumentCheck::onMainThread(Generation generation, const std::function<void()>& slice)
{
    return m_turns.onMainThread(generation, [self = shared_from_this(), slice] { self->timed(slice); });
}

bool DocumentCheck::onMainThread(Generation generation, Slice slice)
{
    return onMainThread(generation, [this, slice] { (this->*slice)(); });
}

void DocumentCheck::timed(const std::function<void()>& slice)
{
    const auto begin = Clock::now();
    const double processorBegin = threadMilliseconds();
    slice();
    const auto count = [](LiveTiming::Slices& slices, double milliseconds) {
        ++slices[std::min(static_cast<std::size_t>(milliseconds), slices.size() - 1)];
    };
    count(m_timing.processor, threadMilliseconds() - processorBegin);
    count(m_timing.clock, std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
}

template <class Read>
void DocumentCheck::readSlice(const Read& read)
{
    try {
        const DocumentRef document(m_document);
        if (!document.is())
            return close();
        read(document, Clock::now() + kSlice);
    } catch (const lang::DisposedException&) {
        close();
    } catch (...) {
        m_reading.drop();
        m_fault = currentFailure();
    }
}

void DocumentCheck::readOn()
{
    readSlice([this](const DocumentRef& document, Clock::time_point end) {
        m_reading.readAll(document, end);
        if (m_reading.isDone())
            readKept(document);
    });
    const double fraction = kReadingShare * m_reading.fraction();
    tellAll([fraction](LiveListener& listener) { listener.liveProgress(fraction); });
}

void DocumentCheck::readKept(const DocumentRef& document)
{
    m_waivers = waiversOf(document);
    m_record = textProperty(document, kDataRecordProperty).value_or("");
}

void DocumentCheck::readTextOn()
{
    readSlice([this](const DocumentRef& document, Clock::time_point end) { m_reading.readText(document, kLong, end); });
}

bool DocumentCheck::publish(Generation generation, const std::shared_ptr<LiveMarks::Whole>& whole, bool complete)
{
    return onMainThread(generation, [this, generation, whole, complete] {
        if (complete)
            m_turns.done(generation);
        m_outcome = whole->outcome;
        m_complete = complete;
        *whole = m_marks.adopt(std::move(*whole)); // dropped by the worker: a long document's takes a while
        tellAll([&](LiveListener& listener) { listener.liveChecked(m_outcome, complete); });
    });
}

void DocumentCheck::sendMarks()
{
    m_sent = true;
    forListener(m_context, "DocumentCheck.sendMarks", [&] {
        const DocumentRef document(m_document);
        if (document.is())
            m_sent = m_marks.sendUntil(document, Clock::now() + kSlice);
    });
}

void DocumentCheck::edited()
{
    m_turns.ask(m_pause);
    // Not now: the document is in the middle of the edit.
    if (!m_caretAsked.exchange(true))
        postToMainThread(m_context, [self = shared_from_this()] { self->timed([&] { self->judgeCaret(); }); });
}

void DocumentCheck::judgeCaret()
{
    m_caretAsked = false;
    forListener(m_context, "DocumentCheck.judgeCaret", [&] {
        const DocumentRef document(m_document);
        if (document.is() && !m_turns.isClosed())
            m_marks.judgeCaret(document);
    });
}

void DocumentCheck::reportFailure(Generation generation, const Error& error)
{
    onMainThread(generation, [this, generation, error] {
        m_turns.done(generation);
        tellAll([&](LiveListener& listener) { listener.liveFailed(error); });
    });
}

} // namespace

std::shared_ptr<LiveCheck> makeDocumentCheck(const ContextRef& context, const DocumentRef& document,
                                             const std::shared_ptr<MarkCache>& marks)
{
    auto check = std::make_shared<DocumentCheck>(context, document, marks);
    check->open();
    return check;
}

} // namespace trinhky
