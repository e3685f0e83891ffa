#include "checks/clause_words.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isWordUnit(char16_t unit) { return isLetter(unit) || isDigit(unit); }

using Words = std::vector<ClauseWord>;

std::u16string_view at(const Words& words, std::size_t index)
{
    return index < words.size() ? std::u16string_view(words[index].text) : std::u16string_view();
}

bool isNumber(std::u16string_view word) { return !word.empty() && std::all_of(word.begin(), word.end(), isDigit); }

std::string digitsOf(std::u16string_view word) { return toUtf8(word); }

/// The year behind "năm", "/" or nothing.
std::optional<ClausePeriod> takeYear(const Words& words, std::size_t index)
{
    if (at(words, index) == u"năm" || at(words, index) == u"/")
        ++index;
    if (!isYear(at(words, index)))
        return std::nullopt;
    return ClausePeriod{digitsOf(at(words, index)), index + 1};
}

std::optional<ClausePeriod> takeMonths(const Words& words, std::size_t index)
{
    const auto number = at(words, index);
    if (!isNumber(number) || at(words, index + 1) != u"tháng")
        return std::nullopt;
    index += 2;
    const bool last = at(words, index) == u"cuối";
    if (last || at(words, index) == u"đầu")
        ++index;
    auto year = takeYear(words, index);
    if (!year)
        return ClausePeriod{{}, index};
    const bool half = number == u"6" || number == u"06";
    year->period = half ? year->period + (last ? "-S2" : "-S1") : std::string();
    return year;
}

std::optional<ClausePeriod> takeQuarter(const Words& words, std::size_t index)
{
    if (at(words, index) != u"quý")
        return std::nullopt;
    std::u16string number(at(words, index + 1));
    std::ranges::transform(number, number.begin(), [](char16_t unit) { return toUpper(unit); });
    const auto quarter = isNumber(number) && number.size() == 1 ? std::optional<int>(number.front() - u'0') : romanValue(number);
    auto year = takeYear(words, index + 2);
    if (!quarter || *quarter < 1 || *quarter > 4 || !year)
        return ClausePeriod{{}, index + 1};
    year->period += "-Q" + std::to_string(*quarter);
    return year;
}

std::optional<ClausePeriod> takeMonth(const Words& words, std::size_t index)
{
    const auto number = at(words, index + 1);
    if (at(words, index) != u"tháng" || !isNumber(number) || number.size() > 2)
        return std::nullopt;
    auto year = takeYear(words, index + 2);
    if (!year)
        return ClausePeriod{{}, index + 2};
    year->period += "-M" + std::string(number.size() < 2 ? "0" : "") + digitsOf(number);
    return year;
}

std::optional<ClausePeriod> takeWholeYear(const Words& words, std::size_t index)
{
    if (at(words, index) == u"cả")
        ++index;
    if (at(words, index) != u"năm" || !isYear(at(words, index + 1)))
        return std::nullopt;
    const auto behind = at(words, index + 2);
    const bool span = (behind == u"-" || behind == u"–" || behind == u"/") && isNumber(at(words, index + 3));
    return ClausePeriod{span ? std::string() : digitsOf(at(words, index + 1)), index + 2};
}

} // namespace

std::vector<ClauseWord> clauseWords(std::u16string_view text)
{
    std::vector<ClauseWord> words;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = begin + 1;
        if (isSpace(text[begin])) {
            begin = end;
            continue;
        }
        if (isWordUnit(text[begin]))
            while (end < text.size() && isWordUnit(text[end]))
                ++end;
        words.push_back({toLower(text.substr(begin, end - begin)), begin, end});
        begin = end;
    }
    return words;
}

PhraseList::PhraseList(std::string_view list)
{
    for (const auto item : splitList(list, '|')) {
        std::vector<std::u16string> phrase;
        for (auto& word : clauseWords(toUtf16(item)))
            phrase.push_back(std::move(word.text));
        m_phrases.push_back(std::move(phrase));
    }
}

std::size_t PhraseList::take(const std::vector<ClauseWord>& words, std::size_t at) const
{
    std::size_t longest = 0;
    for (const auto& phrase : m_phrases) {
        const bool fits = at + phrase.size() <= words.size() &&
                          std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const std::u16string& known, const ClauseWord& word) { return known == word.text; });
        if (fits)
            longest = std::max(longest, phrase.size());
    }
    return at + longest;
}

bool PhraseList::standsIn(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end) const
{
    for (auto at = begin; at < end; ++at)
        if (take(words, at) > at)
            return true;
    return false;
}

std::optional<ClausePeriod> takePeriod(const std::vector<ClauseWord>& words, std::size_t at)
{
    for (const auto& reader : {takeMonths, takeQuarter, takeMonth, takeWholeYear})
        if (auto period = reader(words, at))
            return period;
    return std::nullopt;
}

std::set<std::string> periodsIn(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end)
{
    std::set<std::string> periods;
    for (auto at = begin; at < end; ++at)
        if (const auto period = takePeriod(words, at); period && period->end <= end) {
            periods.insert(period->period);
            at = std::max(at, period->end - 1);
        }
    return periods;
}

bool isYear(std::u16string_view word)
{
    return word.size() == 4 && isNumber(word) && (word.starts_with(u"19") || word.starts_with(u"20"));
}

} // namespace trinhky
