#pragma once
#include "doc/snapshot.hpp"
#include "engine/text_marks.hpp"
#include "uno/live/flat_text.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trinhky {

/// Marks of a paragraph, with spans in FlatText::words.
using FlatMarks = std::vector<TextMark>;

/// What the proofreader answers: the marks of every open document by the words of its paragraphs. The proofreader asks on a thread
/// of the office and is told neither document nor paragraph, only words and a name that the office made up for the document. Every
/// call takes a moment only and may come from any thread.
class MarkCache {
public:
    using Document = const void*;                   ///< identity of an open document
    using Words = std::uint64_t;                    ///< hash of the words of a paragraph
    using Marks = std::shared_ptr<const FlatMarks>; ///< null: known, without marks
    using AllMarks = std::unordered_map<Words, Marks>;

    static Words wordsOf(std::u16string_view flatWords) { return std::hash<std::u16string_view>()(flatWords); }

    /// All paragraphs of a document with their marks. Where two paragraphs have the same words but not the same marks, only those
    /// are kept that both have.
    static AllMarks collect(const Snapshot& snapshot, const TextMarks& marks);
    static FlatMarks flatMarks(const FlatText& flat, std::vector<TextMark> marks);

    /// What the office was told and does not hold any more.
    struct Wrong {
        std::set<Words> missing; ///< words that have marks it does not know of
        bool gone = false;       ///< it knows of marks that are none any more
        AllMarks before;         ///< marks that were replaced
    };
    /// The document's marks are these.
    Wrong replace(Document document, AllMarks marks);
    /// One paragraph of the document has these words now; those of others stay.
    void add(Document document, std::u16string_view flatWords, FlatMarks marks);
    void forget(Document document);

    /// Marks of the words in the document that the office calls so; null when there are none or it is not known which.
    /// The answer is noted as told.
    Marks ask(const std::string& officeName, std::u16string_view flatWords);
    /// Marks of the words in the document that the office was not told of yet; they are told now.
    FlatMarks tell(Document document, Words words);
    /// True when the office has asked for a document by a name that stands for none yet; once for each name.
    bool takeNewName(const std::string& officeName);

    /// What makes the office ask anew for all paragraphs; set by the proofreader, called on the main thread.
    void setAskAgain(std::function<void()> askAgain);
    void askAgain() const;

    /// Rules that the user does not want to see marked, until the office ends.
    void ignore(const std::string& rule);
    void ignoreNone();
    bool isIgnored(const std::string& rule) const;

private:
    struct Known {
        AllMarks marks;
        AllMarks told; ///< what the office was last told of these words
    };
    Known* find(const std::string& officeName, Words words);
    bool isOnlyIn(Document document, Words words) const;
    void nameDocument(Document document);

    mutable std::mutex m_mutex;
    std::map<Document, Known> m_documents;
    std::map<std::string, Document> m_names;
    std::set<std::string> m_taken;
    std::set<std::string> m_ignored;
    std::function<void()> m_askAgain;
    std::map<std::string, std::set<Words>>
        m_early; ///< asked for before it was known in which document: told that there is nothing
};

} // namespace trinhky
