#include "uno/live/live_reading.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/thread_time.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include <algorithm>
#include <system_error>
#include <thread>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// Paragraphs that a document that is longer than known is taken to have still.
constexpr std::size_t kLengthUnknown = 1000;

/// Paragraphs that are let go of in no time.
constexpr std::size_t kMany = 5000;

/// Paragraphs as the office counted them when it last counted; 0 when it has not.
std::size_t countedParagraphs(const LiveReading::DocumentRef& document)
{
    const auto properties = demand<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties();
    const auto count = find<sal_Int32>(properties->getDocumentStatistics(), "ParagraphCount");
    return static_cast<std::size_t>(std::max<sal_Int32>(count.value_or(0), 0));
}

/// Letting go of a long document takes longer than a slice.
void dropElsewhere(Snapshot snapshot)
{
    try {
        std::thread([gone = std::move(snapshot)] {}).detach();
    } catch (const std::system_error&) {
        // Without another thread it is dropped here.
    }
}

} // namespace

void LiveReading::restart()
{
    m_read.reset();
    m_begun = false;
    m_milliseconds = 0;
}

void LiveReading::drop()
{
    if (m_all && m_all->paragraphs() > kMany)
        dropElsewhere(m_all->take());
    m_all.reset();
    m_text.reset();
}

void LiveReading::readAll(const DocumentRef& document, Clock::time_point end)
{
    const double start = threadMilliseconds();
    if (!std::exchange(m_begun, true)) {
        begin(document);
        m_all.emplace(document, m_expected);
    }
    const bool done = m_all->readUntil(end);
    measure();
    if (done)
        finish(m_all->take());
    m_milliseconds += threadMilliseconds() - start;
}

void LiveReading::readText(const DocumentRef& document, std::size_t least, Clock::time_point end)
{
    if (!std::exchange(m_begun, true)) {
        begin(document);
        if (FlatReading::fits(document))
            m_text.emplace(document, m_expected);
    }
    if (!m_text) {
        finish({});
    } else if (m_text->readUntil(end)) {
        Snapshot text = m_text->take();
        finish(text.paragraphs.size() < least ? Snapshot() : std::move(text));
    }
}

void LiveReading::begin(const DocumentRef& document)
{
    drop();
    m_fraction = 0;
    if (m_expected == 0)
        m_expected = countedParagraphs(document);
}

void LiveReading::finish(Snapshot snapshot)
{
    drop();
    if (!snapshot.paragraphs.empty())
        m_expected = snapshot.paragraphs.size();
    m_read = std::move(snapshot);
}

void LiveReading::measure()
{
    const std::size_t read = m_all->paragraphs();
    const std::size_t whole = m_expected >= read ? m_expected : read + kLengthUnknown;
    if (whole != 0)
        m_fraction = std::max(m_fraction, static_cast<double>(read) / static_cast<double>(whole));
}

Snapshot LiveReading::take()
{
    Snapshot snapshot = std::move(*m_read);
    m_read.reset();
    return snapshot;
}

} // namespace trinhky
