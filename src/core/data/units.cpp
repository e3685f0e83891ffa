#include "data/units.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using Integer = Decimal::Integer;

Integer powerOfTen(int exponent) { return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent)); }

/// How often `prime` is in the number, which loses it.
int takeOut(Integer& number, unsigned prime)
{
    int count = 0;
    while (number % prime == 0) {
        number /= prime;
        ++count;
    }
    return count;
}

/// dividend / divisor where it has an end of decimals; the divisor is positive.
std::optional<Decimal> exactQuotient(Integer dividend, Integer divisor)
{
    const Integer common = gcd(abs(dividend), divisor);
    dividend /= common;
    divisor /= common;
    Integer rest = divisor;
    const int twos = takeOut(rest, 2);
    const int fives = takeOut(rest, 5);
    if (rest != 1)
        return std::nullopt;
    const int scale = std::max(twos, fives);
    return Decimal(dividend * (powerOfTen(scale) / divisor), scale);
}

} // namespace

std::optional<Decimal> convert(const Decimal& value, const Unit& from, const Unit& to)
{
    if (from.family != to.family)
        return std::nullopt;
    const Decimal top = value * from.factor * to.divisor;
    const Decimal bottom = to.factor * from.divisor;
    return exactQuotient(top.unscaled() * powerOfTen(bottom.scale()), bottom.unscaled() * powerOfTen(top.scale()));
}

std::optional<Unit> Units::known(const std::u16string& key) const
{
    if (const auto found = m_units.find(key); found != m_units.end())
        return found->second;
    const auto blank = key.find(u' ');
    if (blank == key.npos)
        return std::nullopt;
    const auto multiple = m_multiples.find(key.substr(0, blank));
    if (multiple == m_multiples.end())
        return std::nullopt;
    auto unit = single(key.substr(blank + 1));
    unit.factor = unit.factor * multiple->second;
    return unit;
}

Unit Units::single(const std::u16string& key) const
{
    if (auto unit = known(key))
        return *unit;
    return {key.empty() ? "" : "=" + toUtf8(key)};
}

Unit Units::find(std::string_view name) const
{
    const auto key = foldKey(toUtf16(name));
    if (const auto whole = known(key); whole && key.find(u'/') == key.npos)
        return *whole;
    Unit unit;
    for (std::size_t begin = 0; begin <= key.size();) {
        const auto end = std::min(key.find(u'/', begin), key.size());
        const auto part = single(std::u16string(trim(std::u16string_view(key).substr(begin, end - begin))));
        if (begin == 0) {
            unit = part;
        } else {
            unit.family += "/" + part.family;
            unit.factor = unit.factor * part.divisor;
            unit.divisor = unit.divisor * part.factor;
        }
        begin = end + 1;
    }
    return unit;
}

std::vector<std::string> Units::words() const
{
    auto words = m_words;
    for (const auto& [multiple, factor] : m_multiples)
        for (const auto& word : m_words)
            words.push_back(toUtf8(multiple) + " " + word);
    return words;
}

std::vector<std::string> Units::alternatives(std::string_view name) const
{
    const auto family = find(name).family;
    std::vector<std::string> names;
    for (const auto& [unit, own] : m_names)
        if (own == family)
            names.push_back(unit);
    return names;
}

} // namespace trinhky
