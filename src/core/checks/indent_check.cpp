#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

/// First lines of running text begin 1 or 1,27 cm from the margin (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm e).
namespace trinhky {

namespace {

constexpr std::array<std::int32_t, 2> kIndents{1000, 1270}; // 1/100 mm
constexpr std::int32_t kTolerance = 30;

bool isAllowed(std::int32_t indent)
{
    return std::any_of(kIndents.begin(), kIndents.end(),
                       [indent](std::int32_t allowed) { return std::abs(indent - allowed) <= kTolerance; });
}

/// Where the first line begins, from the margin of the page.
std::int32_t firstLineOf(const ParaFormat& format) { return format.leftMargin + format.firstLineIndent; }

class IndentCheck {
public:
    explicit IndentCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis)), m_wanted(mostUsed())
    {}

    void run(std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (isJudged(i))
                judge(static_cast<std::int32_t>(i));
        m_groups.report(findings);
    }

private:
    /// Centred lines are not indented; lists by signs stand as their writer likes; what goes on in small letters continues a paragraph.
    bool isJudged(std::size_t i) const
    {
        if (!isRunningText(m_elements[i]) || m_context.analysis.roles[i] == Role::Bullet)
            return false;
        const auto at = static_cast<std::int32_t>(i);
        const Align align = formatOf(m_context.snapshot, at).align;
        const auto content = trim(m_context.analysis.textOf(at));
        return align != Align::Center && align != Align::Right && !content.empty() && !isNote(i, content) &&
               (m_context.analysis.roles[i] != Role::Body || !isLower(content.front()));
    }

    /// Words about a table, above or below it, and asides.
    bool isNote(std::size_t i, std::u16string_view content) const
    {
        const auto& roles = m_context.analysis.roles;
        if (content.front() == u'(' || content.front() == u'*')
            return true;
        if (m_context.analysis.roles[i] != Role::Body)
            return false;
        const auto isCell = [&](std::size_t from, std::ptrdiff_t step) {
            auto at = static_cast<std::ptrdiff_t>(from) + step;
            while (at >= 0 && at < static_cast<std::ptrdiff_t>(roles.size()) &&
                   roles[static_cast<std::size_t>(at)] == Role::Empty)
                at += step;
            return at >= 0 && at < static_cast<std::ptrdiff_t>(roles.size()) &&
                   roles[static_cast<std::size_t>(at)] == Role::TableCell;
        };
        return isCell(i, -1) || isCell(i, 1);
    }

    std::int32_t mostUsed() const
    {
        std::array<int, 2> uses{};
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (isRunningText(m_elements[i]))
                for (std::size_t n = 0; n < kIndents.size(); ++n)
                    if (std::abs(firstLineOf(formatOf(m_context.snapshot, static_cast<std::int32_t>(i))) - kIndents[n]) <=
                        kTolerance)
                        ++uses[n];
        return uses[0] > uses[1] ? kIndents[0] : kIndents[1];
    }

    void judge(std::int32_t at)
    {
        const ParaFormat& format = formatOf(m_context.snapshot, at);
        const auto first = firstLineOf(format);
        const Place place = wholeParagraph(m_context.analysis, at);
        const auto blanks = withoutLeadingBlanks(m_context.snapshot, at);
        if (isAllowed(first) && !blanks)
            return;
        ParaChange change;
        change.leftMargin = 0;
        change.firstLineIndent = m_wanted;
        std::vector<Edit> edits{ParaEdit{at, change}};
        if (blanks)
            edits.emplace_back(*blanks);
        const std::string message = blanks ? "blanks" : "";
        m_groups.add(message, message, place,
                     {{"observed", centimetres(first)}, {"expected", "1 cm / 1,27 cm"}, {"indent", centimetres(m_wanted)}},
                     std::move(edits));
    }

    static std::string centimetres(std::int32_t hundredths)
    {
        auto text = std::to_string(std::abs(hundredths) / 1000);
        if (const auto rest = (std::abs(hundredths) % 1000 + 5) / 10; rest > 0)
            text += "," + std::string(rest < 10 ? "0" : "") + std::to_string(rest);
        while (text.find(',') != std::string::npos && text.back() == '0')
            text.pop_back();
        return (hundredths < 0 ? "-" : "") + text + " cm";
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
    std::int32_t m_wanted;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { IndentCheck(context).run(findings); }

} // namespace

const CheckKind& indentCheckKind()
{
    static const CheckKind kKind{"indent", {}, run};
    return kKind;
}

} // namespace trinhky
