#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// Font and colour of all that is read (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4). Text in fonts of other encodings would
/// turn into other letters by another font: it is left alone.
namespace trinhky {

namespace {

bool isIn(std::string_view list, std::u16string_view font)
{
    const auto key = foldKey(font);
    const auto names = splitList(list, ';');
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        const bool begins = name.ends_with('*');
        const auto wanted = foldKey(toUtf16(begins ? name.substr(0, name.size() - 1) : name));
        return begins ? key.starts_with(wanted) : key == wanted;
    });
}

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
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis))
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
    void judge(std::int32_t at, const SeenRun& run)
    {
        const auto font = firstName(run.format->font);
        if (!hasWesternLetter(run.text) || font.empty() || isIn(m_context.rule.param("never"), font))
            return;
        const Place place{at, run.span, {}};
        if (!isIn(m_context.rule.param("font"), font)) {
            CharChange change;
            change.font = toUtf16(splitList(m_context.rule.param("font"), ';').front());
            const auto name = toUtf8(font);
            m_groups.add("font " + name, isIn(m_context.rule.param("same"), font) ? "same" : "", place,
                         {{"observed", name}, {"expected", toUtf8(*change.font)}}, {CharEdit{at, run.span, change}});
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
