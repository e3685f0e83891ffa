#pragma once
#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

/// An exact decimal number: unscaled / 10^scale. The scale keeps trailing zeros ("14.50" has scale 2); equality ignores them.
class Decimal {
public:
    using Integer = boost::multiprecision::cpp_int;

    Decimal() = default;
    /// `scale` must not be negative.
    explicit Decimal(Integer unscaled, int scale = 0) : m_unscaled(std::move(unscaled)), m_scale(scale) {}

    /// Reads the lexical form of xs:decimal (sign, digits, point), blanks around it allowed; nothing for any other text and for
    /// more than kMostDigits digits, which no statistic has and whose arithmetic would be a way to keep us busy.
    static std::optional<Decimal> parse(std::string_view text);
    static constexpr int kMostDigits = 100;

    const Integer& unscaled() const { return m_unscaled; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_unscaled.is_zero(); }
    bool isNegative() const { return m_unscaled.sign() < 0; }

    /// With exactly that many decimals, a half rounded away from zero (15.25 → 15.3, -15.25 → -15.3).
    Decimal rounded(int decimals) const;

    /// xs:decimal with all digits of the scale.
    std::string toString() const;

    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    Integer m_unscaled = 0;
    int m_scale = 0;
};

/// a / b with exactly that many decimals, rounded once, a half away from zero; nothing when b is zero.
std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int decimals);

/// (a / b)^(1 / degree) with exactly that many decimals, rounded once; nothing when b is zero, a / b is negative or degree < 1.
std::optional<Decimal> rootOfQuotient(const Decimal& a, const Decimal& b, int degree, int decimals);

/// As Vietnamese documents write numbers: "15.330", "-14.010,5" (Luật Kế toán 88/2015/QH13, Điều 11: point for thousands, comma
/// for decimals). All digits of the scale are written: round first for fewer.
std::string formatVietnamese(const Decimal& number);

} // namespace trinhky
