#pragma once
#include "base/text.hpp"
#include "model/label.hpp"

#include <boost/integer_traits.hpp>
#include <boost/spirit/home/x3.hpp>
#include <limits>
#include <optional>
#include <string_view>

/// Boost 1.74 has no traits of char16_t, and X3's character sets ask for them.
template <>
class boost::integer_traits<char16_t> : public std::numeric_limits<char16_t>,
                                        public boost::detail::integer_traits_base<char16_t, 0, 0xFFFF> {};

/// What the grammars of labels are made of.
namespace trinhky::label_grammar {

namespace x3 = boost::spirit::x3;
using Iterator = const char16_t*;

/// Character encoding of the parsers: X3 itself has none for UTF-16.
struct Utf16 {
    using char_type = char16_t;
    using classify_type = char16_t;
    static bool ischar(char16_t) { return true; }
    static char16_t tolower(char16_t unit) { return toLower(unit); }
    static char16_t toupper(char16_t unit) { return toUpper(unit); }
    static bool islower(char16_t unit) { return isLower(unit); }
    static bool isupper(char16_t unit) { return isUpper(unit); }
};

inline constexpr x3::any_char<Utf16> char_{};

inline x3::literal_string<const char16_t*, Utf16, x3::unused_type> lit(const char16_t* text) { return {text}; }

// What a label is made of. Single characters joined by "|": a set of characters keeps a vector, and every grammar that it is part
// of copies it, at each paragraph.
inline const auto kBlank = char_(u' ') | char_(u'\t') | char_(u'\u00A0');
inline const auto kDigits = x3::repeat(1, 3)[char_(u'0', u'9')] >> !char_(u'0', u'9');
inline const auto kRomanDigits =
    +(char_(u'I') | char_(u'V') | char_(u'X') | char_(u'L') | char_(u'C') | char_(u'D') | char_(u'M'));
inline const auto kSuperscript = char_(u'\u2070') | char_(u'\u00B9') | char_(u'\u00B2', u'\u00B3') | char_(u'\u2074', u'\u2079');

/// A grammar run over one text; `at` is where the next part begins.
class Scanner {
public:
    explicit Scanner(std::u16string_view text) : m_text(text) {}

    template <class Parser>
    bool take(const Parser& parser)
    {
        Iterator first = m_text.data() + at;
        if (!x3::parse(first, m_text.data() + m_text.size(), parser))
            return false;
        at = static_cast<std::size_t>(first - m_text.data());
        return true;
    }

    template <class Parser>
    std::u16string_view takeText(const Parser& parser)
    {
        const std::size_t begin = at;
        return take(parser) ? m_text.substr(begin, at - begin) : std::u16string_view();
    }

    bool done() const { return at >= m_text.size(); }
    char16_t peek(std::size_t ahead = 0) const { return at + ahead < m_text.size() ? m_text[at + ahead] : u'\0'; }
    std::u16string_view left() const { return m_text.substr(at); }
    std::u16string_view from(std::size_t begin) const { return m_text.substr(begin, at - begin); }
    std::u16string_view whole() const { return m_text; }

    std::size_t at = 0;

private:
    std::u16string_view m_text;
};

/// Ends the label at the scanner's place: what follows is content.
inline void finish(Scanner& scan, std::size_t begin, Label& label)
{
    label.span = {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(scan.at)};
    scan.take(*(kBlank | char_(u'*')));
    label.rest = static_cast<std::int32_t>(scan.at);
}

inline bool takeDelimiter(Scanner& scan, std::u16string_view allowed, Label& label)
{
    if (scan.done() || allowed.find(scan.peek()) == std::u16string_view::npos)
        return false;
    label.delimiter = scan.left().substr(0, 1);
    ++scan.at;
    return true;
}

/// "1 . Mục tiêu", "a ) Ghi sổ": a blank slipped in before the delimiter, which then counts with it.
inline bool takeSpacedDelimiter(Scanner& scan, std::u16string_view allowed, Label& label)
{
    Scanner next = scan;
    const auto blank = next.takeText(kBlank);
    if (blank.empty() || !takeDelimiter(next, allowed, label))
        return false;
    Scanner content = next;
    content.take(+kBlank);
    if (!isUpper(content.peek()) || !(isLetter(content.peek(1)) || isSpace(content.peek(1)))) {
        label.delimiter.clear();
        return false;
    }
    label.delimiter.insert(0, 1, u' ');
    scan = next;
    return true;
}

/// Value of Arabic digits.
int toInt(std::u16string_view digits);

/// "nhất", "hai" … "mười" behind "thứ", at the scanner's place; nothing for any other word.
std::optional<int> takeOrdinalWord(Scanner& scan);

/// "Phần I", "Chương II", "Mục 3", "Tiểu mục 1", "Điều 4."
std::optional<Label> readKeyword(Scanner scan);
/// "Phụ lục II"
std::optional<Label> readAppendix(Scanner scan);
/// "Nhiệm vụ 1."
std::optional<Label> readWord(Scanner scan);

} // namespace trinhky::label_grammar
