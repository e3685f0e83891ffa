#include "uno/live/live_marks.hpp"

#include "uno/live/caret_paragraph.hpp"
#include "uno/live/mark_error.hpp"

#include <com/sun/star/text/TextMarkupType.hpp>

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr std::size_t kLongForAsking = 2000;

} // namespace

LiveMarks::Whole LiveMarks::prepare(std::shared_ptr<const RuleSet> rules, std::shared_ptr<const CheckOutcome> outcome,
                                    Analysis analysis)
{
    Whole whole;
    whole.judge =
        std::make_shared<const ParagraphJudge>(rules, std::make_shared<const Analysis>(std::move(analysis)), outcome->result);
    whole.marks = MarkCache::collect(outcome->snapshot, textMarks(outcome->result, outcome->snapshot, *rules));
    whole.rules = std::move(rules);
    whole.outcome = std::move(outcome);
    return whole;
}

LiveMarks::Whole LiveMarks::adopt(Whole whole)
{
    std::swap(m_rules, whole.rules);
    std::swap(m_outcome, whole.outcome);
    std::swap(m_judge, whole.judge);
    m_caret = std::min(m_caret, m_judge->paragraphs() - 1);
    auto wrong = m_cache->replace(m_document, std::move(whole.marks));
    whole.marks = std::move(wrong.before);
    m_changed = std::move(wrong.missing);
    m_walk.reset();
    // Writer takes marks one by one, but gives them up only by asking for all anew, which takes a long document too long.
    if (wrong.gone && m_outcome->snapshot.paragraphs.size() < kLongForAsking) {
        m_changed.clear();
        m_cache->askAgain();
    }
    return whole;
}

bool LiveMarks::sendUntil(const DocumentRef& document, LiveTurns::Clock::time_point time)
{
    if (m_changed.empty())
        return true;
    if (!m_walk)
        m_walk.emplace(document);
    for (auto paragraph = m_walk->next(); paragraph.is(); paragraph = m_walk->next()) {
        send(paragraph);
        if (LiveTurns::Clock::now() >= time) {
            m_walk->rest();
            return false;
        }
    }
    m_changed.clear();
    m_walk.reset();
    return true;
}

void LiveMarks::send(const Reference<text::XFlatParagraph>& paragraph)
{
    const rtl::OUString text = paragraph->getText();
    const FlatText flat = flatTextOf(viewOf(text));
    const auto words = MarkCache::wordsOf(flat.words);
    if (!m_changed.contains(words))
        return;
    // Of a paragraph that was proofread Writer takes single marks only.
    for (const TextMark& mark : m_cache->tell(m_document, words)) {
        const auto line = descriptorOf(mark, flat);
        paragraph->commitStringMarkup(line.nType, line.aIdentifier, line.nOffset, line.nLength, line.xMarkupInfoContainer);
    }
    paragraph->setChecked(text::TextMarkupType::PROOFREADING, true); // paints
}

bool LiveMarks::judgeCaret(const DocumentRef& document)
{
    if (!m_judge)
        return false;
    const auto caret = readCaretParagraph(document);
    if (!caret)
        return false;
    // Where its neighbours are new as well, it is near to where the user wrote before.
    const std::int32_t found = placeOf(*caret, m_outcome->snapshot, m_caret);
    const std::int32_t place = found < 0 ? m_caret : found;
    if (place < 0)
        return false;
    m_caret = place;
    const Paragraph& paragraph = caret->one.paragraphs.front();
    const FlatText flat = flatTextOf(paragraph);
    FlatMarks marks;
    if (!m_outcome->result.kind.empty())
        marks = MarkCache::flatMarks(flat, textMarks(m_judge->judge(caret->one, place), paragraph, *m_rules));
    m_cache->add(m_document, flat.words, std::move(marks));
    return true;
}

void LiveMarks::close()
{
    m_cache->forget(m_document);
    m_changed.clear();
    m_walk.reset();
}

} // namespace trinhky
