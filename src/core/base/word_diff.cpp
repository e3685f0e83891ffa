#include "base/word_diff.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdint>

namespace trinhky {
namespace {

using Words = std::vector<Span>;

enum class Sort : std::uint8_t { Letter, Digit, Pair, Other };

Sort sortOf(char16_t unit)
{
    if (isDigit(unit))
        return Sort::Digit;
    constexpr char16_t kFirstMark = 0x300; // combining marks belong to the letter before
    constexpr char16_t kLastMark = 0x36F;
    if (isLetter(unit) || (unit >= kFirstMark && unit <= kLastMark))
        return Sort::Letter;
    return (unit & 0xF800) == 0xD800 ? Sort::Pair : Sort::Other;
}

Words wordsOf(std::u16string_view text)
{
    Words words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto place = static_cast<std::int32_t>(at);
        const auto sort = sortOf(text[at]);
        if (at > 0 && sort != Sort::Other && sort == sortOf(text[at - 1]))
            words.back().end = place + 1;
        else
            words.push_back({place, place + 1});
    }
    return words;
}

std::u16string_view wordIn(std::u16string_view text, Span word)
{
    return text.substr(static_cast<std::size_t>(word.begin), static_cast<std::size_t>(word.end - word.begin));
}

/// Two texts as words, and how many words the rests behind each pair of places have in common.
class Comparison {
public:
    Comparison(std::u16string_view was, std::u16string_view now)
        : m_was(was), m_now(now), m_old(wordsOf(was)), m_new(wordsOf(now)), m_width(m_new.size() + 1)
    {
        constexpr std::size_t kLargest = 1'000'000;
        if (m_width * (m_old.size() + 1) > kLargest)
            return;
        m_common.assign(m_width * (m_old.size() + 1), 0);
        for (auto i = m_old.size(); i-- > 0;)
            for (auto j = m_new.size(); j-- > 0;)
                m_common[i * m_width + j] = same(i, j) ? common(i + 1, j + 1) + 1 : std::max(common(i + 1, j), common(i, j + 1));
    }

    std::vector<WordChange> changes() const
    {
        std::vector<WordChange> found;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < m_old.size() || j < m_new.size()) {
            if (i < m_old.size() && j < m_new.size() && same(i, j)) {
                ++i;
                ++j;
                continue;
            }
            const auto oldFirst = i;
            const auto newFirst = j;
            while ((i < m_old.size() || j < m_new.size()) && !(i < m_old.size() && j < m_new.size() && same(i, j)))
                step(i, j);
            found.push_back({{startOf(m_old, oldFirst, m_was), startOf(m_old, i, m_was)},
                             {startOf(m_new, newFirst, m_now), startOf(m_new, j, m_now)}});
        }
        return found;
    }

private:
    bool same(std::size_t i, std::size_t j) const { return wordIn(m_was, m_old[i]) == wordIn(m_now, m_new[j]); }
    int common(std::size_t i, std::size_t j) const { return m_common[i * m_width + j]; }

    void step(std::size_t& i, std::size_t& j) const
    {
        const bool oldLeft = i < m_old.size();
        const bool newLeft = j < m_new.size();
        if (m_common.empty() && oldLeft && newLeft) {
            ++i;
            ++j;
        } else if (oldLeft && (!newLeft || common(i + 1, j) >= common(i, j + 1))) {
            ++i;
        } else {
            ++j;
        }
    }

    static std::int32_t startOf(const Words& words, std::size_t index, std::u16string_view text)
    {
        return index < words.size() ? words[index].begin : static_cast<std::int32_t>(text.size());
    }

    std::u16string_view m_was;
    std::u16string_view m_now;
    Words m_old;
    Words m_new;
    std::size_t m_width;
    std::vector<std::int32_t> m_common; ///< empty for texts too long to compare so
};

} // namespace

std::vector<WordChange> wordChanges(std::u16string_view was, std::u16string_view now) { return Comparison(was, now).changes(); }

} // namespace trinhky
