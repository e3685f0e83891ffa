#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <cmath>

/// Sizes of the elements (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V). Word keeps half points, conversions round: a tenth is no difference.
namespace trinhky {

namespace {

constexpr double kTolerance = 0.1;

class SizeCheck {
public:
    explicit SizeCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis)),
          m_textSize(textSize(context.snapshot, m_elements))
    {}

    void run(std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (const ElementStyle* element = m_context.elements->find(m_elements[i]); element && element->sizeMin > 0)
                judge(static_cast<std::int32_t>(i), *element);
        m_groups.report(findings);
    }

private:
    void judge(std::int32_t at, const ElementStyle& element)
    {
        const bool text = isRunningText(element.id);
        for (const SeenRun& run : seenRuns(m_context.snapshot, at)) {
            const double size = run.format->size;
            if (size <= 0)
                continue;
            const bool within = size > element.sizeMin - kTolerance && size < element.sizeMax + kTolerance;
            if (!within)
                add(at, run, element, text ? "BODY" : element.id, "");
            else if (text && m_textSize > 0 && std::abs(size - m_textSize) > kTolerance)
                add(at, run, element, "mixed", "mixed");
        }
    }

    void add(std::int32_t at, const SeenRun& run, const ElementStyle& element, const std::string& group,
             const std::string& message)
    {
        CharChange change;
        change.size = static_cast<float>(rightSize(run.format->size, element));
        const auto observed = decimalText(run.format->size);
        const auto expected = message.empty() ? rangeOf(element) : decimalText(m_textSize);
        const auto* named = group == "BODY" ? m_context.elements->find("BODY") : &element;
        m_groups.add(group + " " + observed, message, {at, run.span, {}},
                     {{"element", elementName(named ? *named : element)},
                      {"observed", observed},
                      {"expected", expected},
                      {"size", decimalText(*change.size)}},
                     {CharEdit{at, run.span, change}});
    }

    /// What the rest of the text is in; else the nearest that is allowed.
    double rightSize(double size, const ElementStyle& element) const
    {
        if (isRunningText(element.id))
            return m_textSize > 0 ? m_textSize : element.size;
        return std::clamp(size, element.sizeMin, element.sizeMax);
    }

    static std::string rangeOf(const ElementStyle& element)
    {
        const auto smallest = decimalText(element.sizeMin);
        return element.sizeMax > element.sizeMin ? smallest + "-" + decimalText(element.sizeMax) : smallest;
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
    double m_textSize;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.elements)
        SizeCheck(context).run(findings);
}

} // namespace

const CheckKind& sizeCheckKind()
{
    static const CheckKind kKind{"size", {}, run};
    return kKind;
}

} // namespace trinhky
