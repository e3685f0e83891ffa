#include "uno/live/mark_cache.hpp"

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

bool same(const MarkCache::Marks& a, const MarkCache::Marks& b) { return a == b || (a && b && *a == *b); }

/// Those of the first that are not among the second.
FlatMarks without(const MarkCache::Marks& first, const MarkCache::Marks& second)
{
    FlatMarks rest;
    if (first)
        std::copy_if(first->begin(), first->end(), std::back_inserter(rest), [&](const TextMark& mark) {
            return !second || std::find(second->begin(), second->end(), mark) == second->end();
        });
    return rest;
}

/// Those of the first that are among the second too.
MarkCache::Marks common(const MarkCache::Marks& first, const MarkCache::Marks& second)
{
    if (!first || !second)
        return {};
    FlatMarks both;
    std::copy_if(first->begin(), first->end(), std::back_inserter(both),
                 [&](const TextMark& mark) { return std::find(second->begin(), second->end(), mark) != second->end(); });
    return both.empty() ? MarkCache::Marks() : std::make_shared<const FlatMarks>(std::move(both));
}

} // namespace

FlatMarks MarkCache::flatMarks(const FlatText& flat, std::vector<TextMark> marks)
{
    for (TextMark& mark : marks)
        mark.span = {flat.inWords(mark.span.begin), flat.inWords(mark.span.end)};
    std::erase_if(marks, [](const TextMark& mark) { return mark.span.begin >= mark.span.end; });
    return marks;
}

MarkCache::AllMarks MarkCache::collect(const Snapshot& snapshot, const TextMarks& marks)
{
    AllMarks all;
    all.reserve(snapshot.paragraphs.size());
    auto next = marks.begin();
    for (std::size_t at = 0; at < snapshot.paragraphs.size(); ++at) {
        const FlatText flat = flatTextOf(snapshot.paragraphs[at]);
        Marks here;
        if (next != marks.end() && next->first == static_cast<std::int32_t>(at)) {
            here = std::make_shared<const FlatMarks>(flatMarks(flat, next->second));
            ++next;
        }
        const auto [entry, isNew] = all.try_emplace(wordsOf(flat.words), here);
        if (!isNew && !same(entry->second, here))
            entry->second = common(entry->second, here);
    }
    return all;
}

MarkCache::Wrong MarkCache::replace(Document document, AllMarks marks)
{
    const std::lock_guard lock(m_mutex);
    Known& known = m_documents[document];
    Wrong wrong;
    wrong.before = std::exchange(known.marks, std::move(marks));
    nameDocument(document);
    // Of words that no paragraph has any more Writer knows nothing either.
    std::erase_if(known.told, [&](const auto& told) { return !known.marks.contains(told.first); });
    for (const auto& [words, told] : known.told) {
        const Marks& now = known.marks.at(words);
        if (!without(now, told).empty())
            wrong.missing.insert(words);
        wrong.gone = wrong.gone || !without(told, now).empty();
    }
    return wrong;
}

void MarkCache::add(Document document, std::u16string_view flatWords, FlatMarks marks)
{
    const std::lock_guard lock(m_mutex);
    m_documents[document].marks[wordsOf(flatWords)] =
        marks.empty() ? Marks() : std::make_shared<const FlatMarks>(std::move(marks));
}

void MarkCache::forget(Document document)
{
    const std::lock_guard lock(m_mutex);
    m_documents.erase(document);
    std::erase_if(m_names, [&](const auto& name) { return name.second == document; });
}

MarkCache::Marks MarkCache::ask(const std::string& officeName, std::u16string_view flatWords)
{
    const Words words = wordsOf(flatWords);
    const std::lock_guard lock(m_mutex);
    Known* const known = find(officeName, words);
    if (!known) {
        m_early[officeName].insert(words);
        return {};
    }
    const auto marks = known->marks.find(words);
    return known->told[words] = marks == known->marks.end() ? Marks() : marks->second;
}

FlatMarks MarkCache::tell(Document document, Words words)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_documents.find(document);
    const auto marks = known == m_documents.end() ? AllMarks::iterator() : known->second.marks.find(words);
    if (known == m_documents.end() || marks == known->second.marks.end())
        return {};
    FlatMarks news = without(marks->second, known->second.told[words]);
    known->second.told[words] = marks->second;
    return news;
}

void MarkCache::setAskAgain(std::function<void()> askAgain)
{
    const std::lock_guard lock(m_mutex);
    m_askAgain = std::move(askAgain);
}

void MarkCache::askAgain() const
{
    std::function<void()> ask;
    {
        const std::lock_guard lock(m_mutex);
        ask = m_askAgain;
    }
    if (ask)
        ask();
}

bool MarkCache::takeNewName(const std::string& officeName)
{
    const std::lock_guard lock(m_mutex);
    return !m_names.contains(officeName) && m_taken.insert(officeName).second;
}

void MarkCache::ignore(const std::string& rule)
{
    const std::lock_guard lock(m_mutex);
    m_ignored.insert(rule);
}

void MarkCache::ignoreNone()
{
    const std::lock_guard lock(m_mutex);
    m_ignored.clear();
}

bool MarkCache::isIgnored(const std::string& rule) const
{
    const std::lock_guard lock(m_mutex);
    return m_ignored.contains(rule);
}

MarkCache::Known* MarkCache::find(const std::string& officeName, Words words)
{
    const auto name = m_names.find(officeName);
    if (name != m_names.end())
        return &m_documents[name->second];
    for (auto& [document, known] : m_documents)
        if (isOnlyIn(document, words)) {
            m_names[officeName] = document;
            nameDocument(document);
            return &known;
        }
    return nullptr;
}

bool MarkCache::isOnlyIn(Document document, Words words) const
{
    return std::all_of(m_documents.begin(), m_documents.end(),
                       [&](const auto& entry) { return entry.second.marks.contains(words) == (entry.first == document); });
}

/// Finds the names that stand for the document by what was asked for in their name.
void MarkCache::nameDocument(Document document)
{
    Known& known = m_documents[document];
    for (auto early = m_early.begin(); early != m_early.end();) {
        const auto& [name, asked] = *early;
        const auto named = m_names.find(name);
        const bool ours = named != m_names.end()
                              ? named->second == document
                              : std::any_of(asked.begin(), asked.end(), [&](Words words) { return isOnlyIn(document, words); });
        if (!ours) {
            ++early;
            continue;
        }
        m_names[name] = document;
        for (const Words words : asked)
            known.told.try_emplace(words, Marks());
        early = m_early.erase(early);
    }
}

} // namespace trinhky
