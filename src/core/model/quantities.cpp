#include "model/quantities.hpp"

#include "base/text.hpp"
#include "model/label_grammar.hpp"

#include <algorithm>
#include <optional>

namespace trinhky {

namespace {

namespace x3 = boost::spirit::x3;
using Text = std::u16string_view;
using label_grammar::char_;

const auto kDigit = char_(u'0', u'9');
const auto kGroup = x3::repeat(3)[kDigit] >> !kDigit;
const auto kGrouped = x3::repeat(1, 3)[kDigit] >> +(char_(u'.') >> kGroup); // 1.134, 15.330.000
const auto kPlain = +kDigit;

std::size_t skipBlanks(Text text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

template <class Parser>
std::optional<std::size_t> endOf(Text text, std::size_t at, const Parser& parser)
{
    auto first = text.data() + at;
    if (!x3::parse(first, text.data() + text.size(), parser))
        return std::nullopt;
    return static_cast<std::size_t>(first - text.data());
}

bool isWordUnit(Text text, std::size_t at) { return at < text.size() && (isLetter(text[at]) || isDigit(text[at])); }

bool digitAt(Text text, std::size_t at) { return at < text.size() && isDigit(text[at]); }

/// Reads the number that begins at `at`.
std::optional<Quantity> numberAt(Text text, std::size_t at)
{
    auto end = endOf(text, at, kGrouped);
    if (!end)
        end = endOf(text, at, kPlain);
    if (!end)
        return std::nullopt;
    std::string digits;
    for (auto unit = at; unit < *end; ++unit)
        if (isDigit(text[unit]))
            digits += static_cast<char>(text[unit]);
    Quantity quantity;
    const bool comma = *end < text.size() && text[*end] == u',' && digitAt(text, *end + 1);
    const bool point = *end < text.size() && text[*end] == u'.' && digitAt(text, *end + 1);
    if (comma || point) {
        const auto last = *endOf(text, *end + 1, kPlain);
        digits += '.';
        for (auto unit = *end + 1; unit < last; ++unit)
            digits += static_cast<char>(text[unit]);
        quantity.decimals = static_cast<int>(last - *end - 1);
        quantity.doubtful = point;
        end = last;
    }
    const auto value = Decimal::parse(digits);
    if (!value)
        return std::nullopt;
    quantity.value = *value;
    quantity.number = {static_cast<std::int32_t>(at), static_cast<std::int32_t>(*end)};
    quantity.unit = {quantity.number.end, quantity.number.end};
    return quantity;
}

/// Part of a word, a date, a number of documents or of units.
bool isGlued(Text text, std::size_t begin)
{
    if (begin == 0)
        return false;
    const auto before = text[begin - 1];
    return isLetter(before) || isDigit(before) || before == u'/' || before == u'.' || before == u',' || before == u'_';
}

bool isDash(char16_t unit) { return unit == u'-' || unit == u'–' || unit == u'—' || unit == u'÷'; }

/// One end of a range, or a share of another figure.
bool isPartOfMore(Text text, const Quantity& quantity)
{
    const auto after = skipBlanks(text, static_cast<std::size_t>(quantity.whole().end));
    if (after < text.size() && (isDash(text[after]) || text[after] == u'/') && digitAt(text, skipBlanks(text, after + 1)))
        return true;
    auto before = static_cast<std::size_t>(quantity.number.begin);
    while (before > 0 && isSpace(text[before - 1]))
        --before;
    return before > 1 && isDash(text[before - 1]) && (isDigit(text[before - 2]) || isSpace(text[before - 2])) &&
           text.substr(0, before - 1).find_last_of(u"0123456789") != text.npos;
}

} // namespace

UnitWords::UnitWords(std::vector<std::u16string> words) : m_words(std::move(words))
{
    std::erase(m_words, std::u16string());
    std::ranges::stable_sort(m_words, [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::size_t UnitWords::endOfWord(Text text, std::size_t at) const
{
    for (const auto& word : m_words) {
        auto here = at;
        bool same = true;
        for (std::size_t unit = 0; same && unit < word.size(); ++unit) {
            if (here < text.size() && word[unit] == u' ' && isSpace(text[here]))
                here = skipBlanks(text, here);
            else
                same = here < text.size() && toLower(text[here++]) == word[unit];
        }
        if (same && !(isWordUnit(word, word.size() - 1) && isWordUnit(text, here)))
            return here;
    }
    return at;
}

std::size_t UnitWords::endOfUnit(Text text, std::size_t at) const
{
    auto end = endOfWord(text, at);
    while (end > at) {
        const auto slash = skipBlanks(text, end);
        if (slash >= text.size() || text[slash] != u'/')
            break;
        const auto begin = skipBlanks(text, slash + 1);
        const auto next = endOfWord(text, begin);
        if (next == begin)
            break;
        end = next;
    }
    return end;
}

std::vector<Quantity> findQuantities(Text text, const UnitWords& units)
{
    std::vector<Quantity> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        auto quantity = numberAt(text, at);
        const auto end = quantity ? static_cast<std::size_t>(quantity->number.end) : *endOf(text, at, kPlain);
        const bool dotted = end < text.size() && text[end] == u'.' && digitAt(text, end + 1);
        if (!quantity || isGlued(text, at) || dotted) {
            at = std::max(end, at + 1);
            continue;
        }
        const auto begin = skipBlanks(text, end);
        const auto unitEnd = units.endOfUnit(text, begin);
        if (unitEnd > begin)
            quantity->unit = {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(unitEnd)};
        else if (isWordUnit(text, end)) { // "2a", "3km": a word of its own
            at = end;
            continue;
        }
        quantity->doubtful = quantity->doubtful || isPartOfMore(text, *quantity);
        at = static_cast<std::size_t>(quantity->whole().end);
        found.push_back(*quantity);
    }
    for (std::size_t i = 0; i + 1 < found.size(); ++i) { // "15 tỷ 330 triệu"
        const auto gap = static_cast<std::size_t>(found[i].whole().end);
        if (found[i].unit.begin != found[i].unit.end &&
            skipBlanks(text, gap) == static_cast<std::size_t>(found[i + 1].number.begin))
            found[i].doubtful = found[i + 1].doubtful = true;
    }
    return found;
}

} // namespace trinhky
