#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

/// Font and colour of all that is read (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4). Text in fonts of other encodings would
/// turn into other letters by another font: it is left alone.
namespace trinhky {

namespace {

/// Fonts by name; "Nimbus Roman*" is all that begin so.
class FontList {
public:
    explicit FontList(std::string_view list)
    {
        for (const auto name : splitList(list, ';')) {
            const bool begins = name.ends_with('*');
            m_names.emplace_back(foldKey(toUtf16(begins ? name.substr(0, name.size() - 1) : name)), begins);
        }
    }

    bool contains(std::u16string_view font) const
    {
        const auto key = foldKey(font);
        return std::any_of(m_names.begin(), m_names.end(),
                           [&](const auto& name) { return name.second ? key.starts_with(name.first) : key == name.first; });
    }

private:
    std::vector<std::pair<std::u16string, bool>> m_names;
};

/// What the rule says of a font.
struct FontVerdict {
    std::string name; ///< as the document names it, where it is not the right one
    bool judged = false;
    bool right = true;
    bool same = false; ///< looks like the right one
};

/// "Times New Roman;Times" is a font and what to take for it.
std::u16string_view firstName(std::u16string_view font) { return trim(font.substr(0, font.find(u';'))); }

/// Black as printed: the darkest grey of Word's palette ("text 1, lighter") is not told from it.
bool isBlack(std::int32_t color)
{
    constexpr std::int32_t kDarkest = 0x30;
    if (color < 0)
        return true;
    return (color & 0xff) <= kDarkest && ((color >> 8) & 0xff) <= kDarkest && ((color >> 16) & 0xff) <= kDarkest;
}

bool isLink(std::u16string_view text)
{
    return text.find(u'@') != text.npos || text.find(u"http") != text.npos || text.find(u"www.") != text.npos;
}

/// Letters that other fonts than that for Western text show are not judged by it.
bool hasWesternLetter(std::u16string_view text)
{
    constexpr char16_t kFirstOfOthers = 0x1F00;
    return std::any_of(text.begin(), text.end(),
                       [](char16_t unit) { return isDigit(unit) || (isLetter(unit) && unit < kFirstOfOthers); });
}

class FontCheck {
public:
    explicit FontCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis)), m_right(context.rule.param("font")),
          m_same(context.rule.param("same")), m_never(context.rule.param("never"))
    {}

    void run(std::vector<Finding>& findings)
    {
        const auto count = static_cast<std::int32_t>(m_context.snapshot.paragraphs.size());
        for (std::int32_t at = 0; at < count; ++at)
            if (!m_context.snapshot.paragraphs[static_cast<std::size_t>(at)].hiddenSection)
                for (const SeenRun& run : seenRuns(m_context.snapshot, at))
                    judge(at, run);
        m_groups.report(findings);
    }

private:
    FontVerdict verdictOn(const CharFormat& format) const
    {
        const auto font = firstName(format.font);
        FontVerdict verdict;
        verdict.judged = !font.empty() && !m_never.contains(font);
        verdict.right = m_right.contains(font);
        verdict.same = m_same.contains(font);
        if (!verdict.right)
            verdict.name = toUtf8(font);
        return verdict;
    }

    /// A document has few formats and many runs.
    const FontVerdict& knownVerdictOn(const CharFormat& format)
    {
        const auto known = m_verdicts.find(&format);
        return known != m_verdicts.end() ? known->second : m_verdicts.emplace(&format, verdictOn(format)).first->second;
    }

    void judge(std::int32_t at, const SeenRun& run)
    {
        const FontVerdict& font = knownVerdictOn(*run.format);
        if (!font.judged || !hasWesternLetter(run.text))
            return;
        const Place place{at, run.span, {}};
        if (!font.right) {
            CharChange change;
            change.font = toUtf16(splitList(m_context.rule.param("font"), ';').front());
            m_groups.add("font " + font.name, font.same ? "same" : "", place,
                         {{"observed", font.name}, {"expected", toUtf8(*change.font)}}, {CharEdit{at, run.span, change}});
        }
        if (isColored(at, run)) {
            CharChange change;
            change.color = 0;
            m_groups.add("color", "color", place, {}, {CharEdit{at, run.span, change}});
        }
    }

    bool isColored(std::int32_t at, const SeenRun& run) const
    {
        const auto index = static_cast<std::size_t>(at);
        return !isBlack(run.format->color) && !isLink(run.text) && m_elements[index] != "KHAN" &&
               m_elements[index] != "LUU_HANH" && m_context.analysis.roles[index] != Role::TableCell;
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
    FontList m_right, m_same, m_never;
    std::unordered_map<const CharFormat*, FontVerdict> m_verdicts;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { FontCheck(context).run(findings); }

} // namespace

const CheckKind& fontCheckKind()
{
    static constexpr std::string_view kParams[] = {"font", "same", "never"};
    static const CheckKind kKind{"font", kParams, run};
    return kKind;
}

} // namespace trinhky
