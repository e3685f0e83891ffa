#include "model/placeholder_scan.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

using Text = std::u16string_view;

constexpr int kLongRun = 10;             ///< so many dots are a line to write on, whatever stands before
constexpr std::size_t kMergeGap = 12;    ///< "ngày … tháng … năm …" is one gap to the reader
constexpr std::size_t kEnumeration = 80; ///< a comma this near before the dots makes them an enumeration

constexpr std::array<Text, 34> kAsksForValue{u"ngày",   u"tháng", u"năm",    u"giờ",   u"số",   u"khóa", u"khoá", u"thứ", u"lần",
                                             u"ông",    u"bà",    u"điều",   u"khoản", u"mục",  u"là",   u"đạt",  u"từ",  u"đến",
                                             u"khoảng", u"xã",    u"phường", u"huyện", u"tỉnh", u"của",  u"do",   u"với", u"tại",
                                             u"bởi",    u"cho",   u"về",     u"theo",  u"trên", u"tên",  u"chí"};
constexpr std::array<Text, 14> kMeasures{u"tháng", u"năm", u"giờ",   u"phút", u"đồng",  u"triệu", u"tỷ",
                                         u"nghìn", u"ha",  u"người", u"hộ",   u"trang", u"bản",   u"%"};

bool isDot(char16_t unit) { return unit == u'.' || unit == u'…'; }

std::size_t skipSpacesBack(Text text, std::size_t at)
{
    while (at > 0 && isSpace(text[at - 1]))
        --at;
    return at;
}

std::size_t skipSpaces(Text text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

template <std::size_t size>
bool isOneOf(Text word, const std::array<Text, size>& words)
{
    return std::any_of(words.begin(), words.end(), [&](Text known) {
        return known.size() == word.size() &&
               std::equal(word.begin(), word.end(), known.begin(), [](char16_t a, char16_t b) { return toLower(a) == b; });
    });
}

Text wordBefore(Text text, std::size_t end)
{
    auto begin = end;
    while (begin > 0 && isLetter(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

Text wordAfter(Text text, std::size_t begin)
{
    if (begin < text.size() && text[begin] == u'%')
        return text.substr(begin, 1);
    auto end = begin;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

bool isEnumeration(Text text, std::size_t end)
{
    for (auto at = end; at > 0 && end - at < kEnumeration; --at) {
        if (text[at - 1] == u',')
            return true;
        if (isDot(text[at - 1]) || text[at - 1] == u';' || text[at - 1] == u':')
            return false;
    }
    return false;
}

/// Dots that touch what stands before them.
bool isGapAttached(Text text, std::size_t begin, std::size_t end, int weight)
{
    const char16_t before = text[begin - 1];
    if (before == u'/' || before == u'-' || before == u'–')
        return true;
    if (before == u':')
        return weight >= kLongRun || end == text.size() || isSpace(text[end]);
    return weight >= kLongRun && (isLetter(before) || before == u')');
}

/// Dots with a blank, or nothing, before them.
bool isGapStandingAlone(Text text, std::size_t begin, std::size_t end, int weight)
{
    const auto last = skipSpacesBack(text, begin);
    if (last == 0 || weight >= kLongRun)
        return true;
    const char16_t before = text[last - 1];
    if (before == u':' || before == u'-' || before == u'+' || before == u'/')
        return true;
    if (before == u',' || before == u';' || before == u'“' || before == u'(')
        return false;
    const auto next = skipSpaces(text, end);
    if (isOneOf(wordBefore(text, last), kAsksForValue) || isOneOf(wordAfter(text, next), kMeasures))
        return true;
    if (next < text.size() && text[next] == u'/')
        return true;
    const bool continues = next < text.size() && (isLetter(text[next]) || isDigit(text[next]));
    return continues && !isEnumeration(text, last);
}

/// Signs that a placeholder, or a quotation around one, may begin with.
bool maySignal(char16_t unit)
{
    if (unit < 0x80)
        return unit == u'.' || unit == u'_' || unit == u'[' || unit == u'{' || unit == u'x' || unit == u'X' || unit == u'?';
    return unit == u'…' || unit == u'“' || unit == u'”' || unit == u'«';
}

/// What stands in brackets asks for words: not a citation "[1]", a ticked box, a formula or the "[đã ký]" of a copy.
bool asksForWords(Text inner)
{
    const bool ticked = inner.size() == 1 && (inner[0] == u'x' || inner[0] == u'X' || inner[0] >= 0x2000);
    const bool formula = inner.front() == u'(' || inner.find_first_of(u"=+×") != inner.npos;
    const auto key = foldBare(inner);
    const bool signedCopy = key == u"da ky" || key == u"daky";
    return !ticked && !formula && !signedCopy && std::any_of(inner.begin(), inner.end(), isLetter);
}

class Scanner {
public:
    explicit Scanner(Text text) : m_text(text) {}

    std::vector<Placeholder> scan()
    {
        for (m_at = 0; m_at < m_text.size();) {
            const auto from = m_at;
            if (maySignal(m_text[m_at]))
                step(m_text[m_at]);
            if (m_at == from)
                ++m_at;
        }
        return std::move(m_found);
    }

private:
    void step(char16_t unit)
    {
        switch (unit) {
        case u'“':
            m_quoted = true;
            break;
        case u'”':
            m_quoted = false;
            break;
        case u'.':
        case u'…':
            readDots();
            break;
        case u'_':
            readUnderscores();
            break;
        case u'[':
            readBrackets();
            break;
        case u'{':
            readEnclosed(u"{{", u"}}");
            break;
        case u'«':
            readEnclosed(u"«", u"»");
            break;
        case u'?':
            readQuestions();
            break;
        case u'x':
        case u'X':
            readCrosses(unit);
            break;
        default:
            break;
        }
    }

    void readDots()
    {
        const auto begin = m_at;
        int weight = 0;
        for (; m_at < m_text.size() && isDot(m_text[m_at]); ++m_at)
            weight += m_text[m_at] == u'…' ? 3 : 1;
        if (weight < 3 || m_quoted)
            return;
        const bool attached = begin > 0 && !isSpace(m_text[begin - 1]);
        if (attached ? isGapAttached(m_text, begin, m_at, weight) : isGapStandingAlone(m_text, begin, m_at, weight))
            add(PlaceholderKind::Dots, begin, m_at);
    }

    void readUnderscores()
    {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] == u'_')
            ++m_at;
        const bool ruleLine = trim(m_text).size() == m_at - begin;
        if (m_at - begin >= 3 && !ruleLine)
            add(PlaceholderKind::Dots, begin, m_at);
    }

    void readBrackets()
    {
        constexpr std::size_t kLongest = 160;
        const auto close = m_text.find(u']', m_at);
        if (close == m_text.npos || close - m_at > kLongest)
            return;
        const auto inner = trim(m_text.substr(m_at + 1, close - m_at - 1));
        const bool dots = !inner.empty() && std::all_of(inner.begin(), inner.end(), isDot);
        const bool link = close + 1 < m_text.size() && m_text[close + 1] == u'(';
        if (!link && (dots ? !m_quoted : inner.empty() || asksForWords(inner)))
            add(PlaceholderKind::Brackets, m_at, close + 1);
        if (dots)
            m_at = close + 1;
    }

    /// A field of a template: one name or formula, never a sentence in these signs.
    void readEnclosed(Text open, Text close)
    {
        constexpr std::size_t kLongest = 80;
        if (!m_text.substr(m_at).starts_with(open))
            return;
        const auto end = m_text.find(close, m_at);
        if (end == m_text.npos || end - m_at > kLongest)
            return;
        const auto inner = m_text.substr(m_at + open.size(), end - m_at - open.size());
        if (open == u"«" && std::any_of(inner.begin(), inner.end(), isSpace))
            return;
        add(PlaceholderKind::Brackets, m_at, end + close.size());
        m_at = end + close.size();
    }

    bool isBeforeMeasure() const { return isOneOf(wordAfter(m_text, skipSpaces(m_text, m_at)), kMeasures); }

    /// "??%", "?? triệu đồng"
    void readQuestions()
    {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] == u'?')
            ++m_at;
        if (m_at - begin >= 2 && isBeforeMeasure())
            add(PlaceholderKind::Crosses, begin, m_at);
    }

    void readCrosses(char16_t cross)
    {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] == cross)
            ++m_at;
        const auto length = m_at - begin;
        const bool afterLetter = begin > 0 && isLetter(m_text[begin - 1]);
        const bool beforeWord = m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]));
        if (length < 2 || afterLetter || beforeWord)
            return;
        constexpr std::size_t kNoRoman = 4;
        const bool year = begin >= 2 && (m_text.substr(begin - 2, 2) == u"20" || m_text.substr(begin - 2, 2) == u"19");
        const bool afterDigit = begin > 0 && isDigit(m_text[begin - 1]); // 84xx is a class of codes
        const bool figure = length == 3 && isBeforeMeasure();            // "XXX triệu đồng"
        if (afterDigit ? year && length == 2 : cross == u'x' || length >= kNoRoman || figure)
            add(PlaceholderKind::Crosses, begin, m_at);
    }

    void add(PlaceholderKind kind, std::size_t begin, std::size_t end)
    {
        const Span span{static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
        if (!m_found.empty() && m_found.back().kind == kind && kind != PlaceholderKind::Brackets &&
            begin - static_cast<std::size_t>(m_found.back().span.end) <= kMergeGap)
            m_found.back().span.end = span.end;
        else
            m_found.push_back({kind, span});
    }

    Text m_text;
    std::size_t m_at = 0;
    bool m_quoted = false;
    std::vector<Placeholder> m_found;
};

} // namespace

std::vector<Placeholder> findPlaceholders(std::u16string_view text) { return Scanner(text).scan(); }

} // namespace trinhky
