#include "checks/layout.hpp"
#include "checks/places.hpp"

/// Space between paragraphs and lines of running text (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm e). What stands between two
/// paragraphs is what the one leaves below and the other above.
namespace trinhky {

namespace {

constexpr double kLeastPoints = 6;
constexpr std::int32_t kTolerance = 4; // 1/100 mm: a tenth of a point
constexpr std::int32_t kSingle = 100;  // percent
constexpr std::int32_t kWidest = 150;
constexpr std::int32_t kPercentTolerance = 1;

class SpacingCheck {
public:
    explicit SpacingCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis))
    {}

    void run(std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            if (!isRunningText(m_elements[i]))
                continue;
            const auto at = static_cast<std::int32_t>(i);
            judgeLines(at);
            if (i > 0 && isRunningText(m_elements[i - 1]))
                judgeSpace(at);
        }
        m_groups.report(findings);
    }

private:
    void judgeSpace(std::int32_t at)
    {
        const ParaFormat& before = formatOf(m_context.snapshot, at - 1);
        const ParaFormat& format = formatOf(m_context.snapshot, at);
        const auto space = before.spaceBelow + format.spaceAbove;
        const auto least = hundredthsOfPoints(kLeastPoints);
        if (space >= least - kTolerance)
            return;
        ParaChange change;
        change.spaceAbove = least - before.spaceBelow;
        m_groups.add("space", "", wholeParagraph(m_context.analysis, at), {{"observed", points(space)}, {"expected", "6"}},
                     {ParaEdit{at, change}});
    }

    void judgeLines(std::int32_t at)
    {
        const ParaFormat& format = formatOf(m_context.snapshot, at);
        const Place place = wholeParagraph(m_context.analysis, at);
        if (format.lineSpacingMode == LineSpacingMode::Exact) {
            m_groups.add("exact", "exact", place, {{"observed", points(format.lineSpacing)}}, {});
            return;
        }
        if (format.lineSpacingMode != LineSpacingMode::Proportional)
            return;
        const bool tight = format.lineSpacing < kSingle - kPercentTolerance;
        if (!tight && format.lineSpacing <= kWidest + kPercentTolerance)
            return;
        ParaChange change;
        change.lineSpacingMode = LineSpacingMode::Proportional;
        change.lineSpacing = tight ? kSingle : kWidest;
        m_groups.add(tight ? "tight" : "wide", "lines", place,
                     {{"observed", lines(format.lineSpacing)}, {"expected", lines(*change.lineSpacing)}}, {ParaEdit{at, change}});
    }

    static std::string points(std::int32_t hundredths) { return decimalText(hundredths * 72.0 / 2540); }

    static std::string lines(std::int32_t percent)
    {
        auto text = std::to_string(percent / 100);
        if (const auto rest = percent % 100; rest > 0)
            text += "," + std::string(rest < 10 ? "0" : "") + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
        return text;
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { SpacingCheck(context).run(findings); }

} // namespace

const CheckKind& spacingCheckKind()
{
    static const CheckKind kKind{"spacing", {}, run};
    return kKind;
}

} // namespace trinhky
