#include "checks/shown_figure.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

void addUnit(std::vector<std::u16string>& words, const std::string& unit)
{
    if (!unit.empty())
        words.push_back(toLower(toNfc(toUtf16(unit)).text));
}

bool isSign(char16_t unit)
{
    return unit == u'≥' || unit == u'≤' || unit == u'≈' || unit == u'>' || unit == u'<' || unit == u'=';
}

bool sameRounded(const ShownFigure& a, const ShownFigure& b, const Units& units)
{
    const auto& rough = a.decimals <= b.decimals ? a : b;
    const auto& exact = a.decimals <= b.decimals ? b : a;
    const auto one = fits(rough, exact.value, exact.unit, units);
    const auto other = fits(exact, rough.value, rough.unit, units);
    return one.value_or(false) || other.value_or(false);
}

} // namespace

UnitWords unitWords(const Units& units, const IndicatorSet* data)
{
    std::vector<std::u16string> words;
    for (const auto& word : units.words())
        words.push_back(toUtf16(word));
    if (!data)
        return UnitWords(std::move(words));
    for (const auto& table : data->tables) {
        addUnit(words, table.unit);
        for (const auto& column : table.columns)
            addUnit(words, column.unit);
        for (const auto& row : table.rows)
            addUnit(words, row.unit);
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return UnitWords(std::move(words));
}

std::optional<ShownFigure> readShown(std::u16string_view text, const UnitWords& words)
{
    text = trim(text);
    while (!text.empty() && (isSign(text.front()) || isSpace(text.front())))
        text.remove_prefix(1);
    const bool negative = !text.empty() && (text.front() == u'-' || text.front() == u'–' || text.front() == u'−');
    if (negative)
        text.remove_prefix(1);
    const auto found = findQuantities(text, words);
    if (found.size() != 1 || found.front().number.begin != 0 || found.front().doubtful ||
        found.front().whole().end != static_cast<std::int32_t>(text.size()))
        return std::nullopt;
    const auto& quantity = found.front();
    const auto unit = text.substr(static_cast<std::size_t>(quantity.unit.begin),
                                  static_cast<std::size_t>(quantity.unit.end - quantity.unit.begin));
    return ShownFigure{negative ? Decimal() - quantity.value : quantity.value, quantity.decimals, toUtf8(unit)};
}

std::optional<bool> fits(const ShownFigure& shown, const Decimal& exact, const std::string& exactUnit, const Units& units)
{
    const auto own = units.find(exactUnit);
    const auto turned = convert(exact, own, shown.unit.empty() ? own : units.find(shown.unit));
    if (!turned)
        return std::nullopt;
    return turned->rounded(shown.decimals) == shown.value;
}

bool showSame(std::u16string_view a, std::u16string_view b, const UnitWords& words, const Units& units)
{
    auto one = readShown(a, words);
    auto other = readShown(b, words);
    if (!one || !other)
        return foldKey(a) == foldKey(b);
    if (one->unit.empty() || other->unit.empty())
        one->unit = other->unit = one->unit + other->unit;
    return sameRounded(*one, *other, units);
}

} // namespace trinhky
