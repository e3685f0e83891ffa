#include "data/row_labels.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <optional>

namespace trinhky {
namespace {

constexpr int kGroupRank = -1;
constexpr int kLetterRank = 0;
constexpr int kRomanRank = 1;
constexpr int kNumberRank = 10; ///< and the depth of 1.1.1
constexpr int kDeepest = 9;     ///< of 1.1.1
constexpr int kSmallLetterRank = 40;
constexpr int kBulletRank = 50;
constexpr std::int32_t kBlankWidth = 10; ///< of a leading blank, tenths of a millimetre

struct Scheme {
    LabelScheme kind = LabelScheme::None;
    int depth = 0; ///< of a number: 2 for 1.1

    friend bool operator==(const Scheme&, const Scheme&) = default;
};

std::u16string bareLabel(std::string_view label)
{
    const auto text = toUtf16(label);
    std::u16string bare(trim(text));
    while (!bare.empty() && (bare.back() == u'.' || bare.back() == u')' || bare.back() == u':'))
        bare.pop_back();
    if (!bare.empty() && bare.front() == u'(')
        bare.erase(bare.begin());
    return bare;
}

/// Depth of "1", "1.1", "1.1.1"; 0 for anything else.
int numberDepth(std::u16string_view text)
{
    int depth = 1;
    bool digit = false;
    for (const auto unit : text) {
        if (isDigit(unit)) {
            digit = true;
        } else if (unit == u'.' && digit) {
            ++depth;
            digit = false;
        } else {
            return 0;
        }
    }
    return digit && depth <= kDeepest ? depth : 0;
}

LabelScheme bulletOf(std::u16string_view bare)
{
    if (bare == u"-" || bare == u"–" || bare == u"•" || bare == u"—")
        return LabelScheme::Dash;
    if (bare == u"+")
        return LabelScheme::Plus;
    return bare == u"*" ? LabelScheme::Star : LabelScheme::None;
}

/// Of a label alone; "I" and its like are Roman here.
Scheme schemeOf(std::u16string_view bare)
{
    if (const auto bullet = bulletOf(bare); bullet != LabelScheme::None)
        return {bullet, 0};
    if (const int depth = numberDepth(bare); depth > 0)
        return {LabelScheme::Number, depth};
    if (romanValue(bare))
        return {LabelScheme::Roman, 0};
    if (bare.size() == 1 && isUpper(bare.front()))
        return {LabelScheme::Letter, 0};
    if (bare.size() == 1 && isLower(bare.front()))
        return {LabelScheme::SmallLetter, 0};
    // "I.1", "a.1": one below what they begin with.
    const auto point = bare.find(u'.');
    if (point != std::u16string_view::npos && numberDepth(bare.substr(point + 1)) > 0 &&
        schemeOf(bare.substr(0, point)).depth == 0)
        return {LabelScheme::Number, numberDepth(bare.substr(point + 1)) + 1};
    return {};
}

class Levels {
public:
    explicit Levels(const std::vector<RowLook>& rows) : m_rows(rows)
    {
        for (const auto& row : rows) {
            m_labels.push_back(bareLabel(row.label));
            m_schemes.push_back(schemeOf(m_labels.back()));
        }
        tellLettersFromRomans();
        m_romanFirst = romanRanksFirst();
        m_labelled = std::any_of(m_schemes.begin(), m_schemes.end(),
                                 [](const Scheme& scheme) { return scheme.kind != LabelScheme::None; });
    }

    std::vector<std::int32_t> run()
    {
        std::vector<std::int32_t> levels;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            levels.push_back(place(i));
        return levels;
    }

private:
    struct Open {
        Scheme scheme;
        int rank = 0;
        std::int32_t indent = 0;
    };

    void tellLettersFromRomans()
    {
        char16_t lastLetter = 0;
        for (std::size_t i = 0; i < m_schemes.size(); ++i) {
            auto& scheme = m_schemes[i];
            const bool single = m_labels[i].size() == 1;
            if (scheme.kind == LabelScheme::Roman && single && m_labels[i].front() != u'I' && lastLetter != 0 &&
                m_labels[i].front() == lastLetter + 1)
                scheme.kind = LabelScheme::Letter;
            if (scheme.kind == LabelScheme::Roman && m_labels[i] == u"I" && lastLetter == u'H' && !isFollowedByTwo(i))
                scheme.kind = LabelScheme::Letter;
            if (scheme.kind == LabelScheme::Letter)
                lastLetter = m_labels[i].front() == u'Đ' ? u'D' : m_labels[i].front();
        }
    }

    bool isFollowedByTwo(std::size_t from) const
    {
        for (auto i = from + 1; i < m_labels.size(); ++i) {
            if (m_labels[i] == u"II")
                return true;
            if (m_schemes[i].kind == LabelScheme::Letter)
                return false;
        }
        return false;
    }

    /// Some tables divide I into A and B: there the letters begin again under each Roman number.
    bool romanRanksFirst() const
    {
        std::size_t firstRoman = m_schemes.size();
        std::size_t firstLetter = m_schemes.size();
        int restarts = 0;
        for (std::size_t i = m_schemes.size(); i-- > 0;) {
            if (m_schemes[i].kind == LabelScheme::Roman)
                firstRoman = i;
            if (m_schemes[i].kind == LabelScheme::Letter) {
                firstLetter = i;
                restarts += m_labels[i] == u"A" ? 1 : 0;
            }
        }
        return firstRoman < firstLetter && restarts > 1;
    }

    int rankOf(const Scheme& scheme) const
    {
        switch (scheme.kind) {
        case LabelScheme::Group:
            return kGroupRank;
        case LabelScheme::Letter:
            return m_romanFirst ? kRomanRank : kLetterRank;
        case LabelScheme::Roman:
            return m_romanFirst ? kLetterRank : kRomanRank;
        case LabelScheme::Number:
            return kNumberRank + scheme.depth;
        case LabelScheme::SmallLetter:
            return kSmallLetterRank;
        default:
            return kBulletRank;
        }
    }

    std::int32_t indentOf(std::size_t index) const
    {
        const auto& row = m_rows[index];
        const auto blanks = row.name.find_first_not_of(' ');
        return row.indent + static_cast<std::int32_t>(blanks == std::string::npos ? 0 : blanks) * kBlankWidth;
    }

    std::int32_t place(std::size_t index)
    {
        Open open{m_schemes[index], 0, indentOf(index)};
        const auto& row = m_rows[index];
        if (open.scheme.kind == LabelScheme::None && isUpperCaseText(toUtf16(row.name)) && !row.hasValues)
            open.scheme.kind = LabelScheme::Group;
        open.rank = rankOf(open.scheme);
        if (open.scheme.kind == LabelScheme::None)
            closeForPlain(open, row);
        else if (open.rank < kBulletRank)
            closeWhile([&](const Open& other) { return other.rank >= open.rank; });
        else
            closeForBullet(open);
        m_open.push_back(open);
        return static_cast<std::int32_t>(m_open.size()) - 1;
    }

    template <class Condition>
    void closeWhile(Condition condition)
    {
        while (!m_open.empty() && condition(m_open.back()))
            m_open.pop_back();
    }

    /// Beside a bullet of its kind, else below what stands open.
    void closeForBullet(const Open& open)
    {
        closeWhile([](const Open& other) { return other.scheme.kind == LabelScheme::None; });
        const auto same =
            std::find_if(m_open.begin(), m_open.end(), [&](const Open& other) { return other.scheme == open.scheme; });
        m_open.erase(same, m_open.end());
    }

    /// Without STT only the indent tells; a bold row without figures heads what follows.
    void closeForPlain(Open& open, const RowLook& row)
    {
        if (!m_labelled) {
            if (row.bold && !row.hasValues)
                open.indent = -1;
            closeWhile([&](const Open& other) { return other.indent >= open.indent; });
            return;
        }
        const auto same =
            std::find_if(m_open.begin(), m_open.end(), [](const Open& other) { return other.scheme.kind == LabelScheme::None; });
        m_open.erase(same, m_open.end());
    }

    const std::vector<RowLook>& m_rows;
    std::vector<std::u16string> m_labels;
    std::vector<Scheme> m_schemes;
    std::vector<Open> m_open;
    bool m_romanFirst = false;
    bool m_labelled = false;
};

} // namespace

LabelParts splitLabel(std::string_view text)
{
    const auto wide = toUtf16(text);
    const auto trimmed = trim(wide);
    if (trimmed.empty())
        return {};
    const auto rest = [&](std::size_t from) { return toUtf8(trim(trimmed.substr(from))); };
    if (bulletOf(trimmed.substr(0, 1)) != LabelScheme::None && trimmed.size() > 1)
        return {toUtf8(trimmed.substr(0, 1)), rest(1)};
    auto end = std::size_t{0};
    while (end < trimmed.size() && (isDigit(trimmed[end]) || isLetter(trimmed[end]) || trimmed[end] == u'.') && end < 10)
        ++end;
    // "1.1.Lúa": the label ends at its last point; "a) Chè": at the bracket.
    auto cut = trimmed.substr(0, end).rfind(u'.');
    if (end < trimmed.size() && trimmed[end] == u')')
        cut = end;
    if (cut == std::u16string_view::npos && end < trimmed.size() && isSpace(trimmed[end]) &&
        numberDepth(trimmed.substr(0, end)) > 1)
        cut = end - 1;
    if (cut != std::u16string_view::npos && cut + 1 < trimmed.size() && end < trimmed.size() && isSpace(trimmed[end]) &&
        numberDepth(trimmed.substr(0, end)) > 1)
        cut = end - 1;
    if (cut == std::u16string_view::npos || cut + 1 >= trimmed.size())
        return {{}, toUtf8(trimmed)};
    const auto label = trimmed.substr(0, cut + 1);
    if (schemeOf(bareLabel(toUtf8(label))).kind == LabelScheme::None)
        return {{}, toUtf8(trimmed)};
    return {toUtf8(label), rest(cut + 1)};
}

std::vector<std::int32_t> levelsOf(const std::vector<RowLook>& rows) { return Levels(rows).run(); }

} // namespace trinhky
