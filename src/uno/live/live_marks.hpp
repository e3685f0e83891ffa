#pragma once
#include "engine/paragraph_judge.hpp"
#include "uno/live/flat_walk.hpp"
#include "uno/live/live_turns.hpp"
#include "uno/live/mark_cache.hpp"
#include "uno/service/drafting.hpp"

#include <memory>
#include <optional>
#include <set>

namespace trinhky {

/// The marks in the text of one document: keeps the proofreader's answers up to date, and tells Writer where an answer that it was
/// given does not hold any more.
class LiveMarks {
public:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

    LiveMarks(std::shared_ptr<MarkCache> cache, MarkCache::Document document) : m_cache(std::move(cache)), m_document(document) {}

    /// What a check of the whole document gives; made on any thread.
    struct Whole {
        std::shared_ptr<const RuleSet> rules;
        std::shared_ptr<const CheckOutcome> outcome;
        std::shared_ptr<const ParagraphJudge> judge;
        MarkCache::AllMarks marks;
    };
    static Whole prepare(std::shared_ptr<const RuleSet> rules, std::shared_ptr<const CheckOutcome> outcome, Analysis analysis);

    // The rest on the main thread.
    /// Gives back what it replaces, to be dropped where it holds nobody up.
    Whole adopt(Whole whole);
    /// Sends changed marks to the document until all are sent (true) or the time has come (false).
    bool sendUntil(const DocumentRef& document, LiveTurns::Clock::time_point time);
    /// Judges the paragraph in which the user writes. False when it has no place in the document as it was read last.
    bool judgeCaret(const DocumentRef& document);
    void close();

private:
    void send(const com::sun::star::uno::Reference<com::sun::star::text::XFlatParagraph>& paragraph);

    std::shared_ptr<MarkCache> m_cache;
    MarkCache::Document m_document;
    std::shared_ptr<const RuleSet> m_rules;
    std::shared_ptr<const CheckOutcome> m_outcome;
    std::shared_ptr<const ParagraphJudge> m_judge;
    std::int32_t m_caret = -1; ///< where the user wrote last
    std::set<MarkCache::Words> m_changed;
    std::optional<FlatWalk> m_walk; ///< through the document to what has changed
};

} // namespace trinhky
