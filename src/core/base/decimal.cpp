#include "base/decimal.hpp"

#include <algorithm>

namespace trinhky {
namespace {

using Integer = Decimal::Integer;

Integer powerOfTen(int exponent) { return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent)); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Quotient of integers to the nearest one, a half away from zero; the divisor is not zero.
Integer roundedQuotient(const Integer& dividend, const Integer& divisor)
{
    const bool negative = (dividend.sign() < 0) != (divisor.sign() < 0);
    const Integer top = abs(dividend) * 2 + abs(divisor);
    const Integer quotient = top / (abs(divisor) * 2);
    return negative ? Integer(-quotient) : quotient;
}

std::string_view trimBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// Digits before and after the point.
struct Digits {
    std::string whole;
    std::string fraction;
};

Digits splitDigits(const Decimal& number)
{
    std::string digits = Integer(abs(number.unscaled())).str();
    const auto scale = static_cast<std::size_t>(number.scale());
    if (digits.size() <= scale)
        digits.insert(0, scale + 1 - digits.size(), '0');
    return {digits.substr(0, digits.size() - scale), digits.substr(digits.size() - scale)};
}

/// Largest k with k^degree * divisor <= dividend; both positive or zero dividend.
Integer integerRoot(const Integer& dividend, const Integer& divisor, unsigned degree)
{
    if (dividend < divisor)
        return 0;
    const Integer quotient = dividend / divisor;
    Integer low = 1;
    Integer high = Integer(1) << (msb(quotient) / degree + 1);
    while (low + 1 < high) {
        const Integer middle = (low + high) / 2;
        if (boost::multiprecision::pow(middle, degree) <= quotient)
            low = middle;
        else
            high = middle;
    }
    return low;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    text = trimBlanks(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    if (whole.size() + fraction.size() > kMostDigits)
        return std::nullopt;
    if (!std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    Integer unscaled = 0;
    for (const char c : whole)
        unscaled = unscaled * 10 + (c - '0');
    for (const char c : fraction)
        unscaled = unscaled * 10 + (c - '0');
    return Decimal(negative ? Integer(-unscaled) : unscaled, static_cast<int>(fraction.size()));
}

Decimal Decimal::rounded(int decimals) const
{
    if (decimals >= m_scale)
        return Decimal(m_unscaled * powerOfTen(decimals - m_scale), decimals);
    return Decimal(roundedQuotient(m_unscaled, powerOfTen(m_scale - decimals)), decimals);
}

std::string Decimal::toString() const
{
    auto [whole, fraction] = splitDigits(*this);
    if (isNegative())
        whole.insert(0, 1, '-');
    return fraction.empty() ? whole : whole + '.' + fraction;
}

Decimal operator+(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Decimal(a.rounded(scale).m_unscaled + b.rounded(scale).m_unscaled, scale);
}

Decimal operator-(const Decimal& a, const Decimal& b) { return a + Decimal(-b.m_unscaled, b.m_scale); }

Decimal operator*(const Decimal& a, const Decimal& b) { return Decimal(a.m_unscaled * b.m_unscaled, a.m_scale + b.m_scale); }

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const int order = a.rounded(scale).m_unscaled.compare(b.rounded(scale).m_unscaled);
    return order <=> 0;
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int decimals)
{
    if (b.isZero())
        return std::nullopt;
    const Integer dividend = a.unscaled() * powerOfTen(b.scale() + decimals);
    return Decimal(roundedQuotient(dividend, b.unscaled() * powerOfTen(a.scale())), decimals);
}

std::optional<Decimal> rootOfQuotient(const Decimal& a, const Decimal& b, int degree, int decimals)
{
    if (b.isZero() || degree < 1 || (!a.isZero() && a.isNegative() != b.isNegative()))
        return std::nullopt;
    const auto n = static_cast<unsigned>(degree);
    const Integer dividend = abs(a.unscaled()) * powerOfTen(b.scale() + decimals * degree);
    const Integer divisor = abs(b.unscaled()) * powerOfTen(a.scale());
    Integer root = integerRoot(dividend, divisor, n);
    // A half or more above the integer below: (root + 1/2)^n <= quotient, without fractions.
    if (boost::multiprecision::pow(Integer(root * 2 + 1), n) * divisor <= dividend * (Integer(1) << n))
        ++root;
    return Decimal(root, decimals);
}

std::string formatVietnamese(const Decimal& number)
{
    auto [whole, fraction] = splitDigits(number);
    for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3)
        whole.insert(static_cast<std::size_t>(at), 1, '.');
    if (number.isNegative())
        whole.insert(0, 1, '-');
    return fraction.empty() ? whole : whole + ',' + fraction;
}

} // namespace trinhky
