#include "checks/layout.hpp"
#include "checks/pages.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

/// Margins (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3). Of landscape pages the decree says nothing: the same ranges or, turned with the
/// paper, those of another side are taken, anything else is an info.
namespace trinhky {

namespace {

constexpr std::int32_t kTolerance = 50; // 1/100 mm

struct Range {
    std::int32_t least = 0; // 1/100 mm
    std::int32_t most = 0;

    bool holds(std::int32_t value) const { return value >= least - kTolerance && value <= most + kTolerance; }
};

/// "20-25", in millimetres.
Range rangeOf(std::string_view text)
{
    const auto parts = splitList(text, '-');
    std::array<std::int32_t, 2> values{};
    for (std::size_t i = 0; i < parts.size() && i < values.size(); ++i)
        std::from_chars(parts[i].data(), parts[i].data() + parts[i].size(), values[i]);
    return {values[0] * 100, values[1] * 100};
}

struct Side {
    std::string_view param;
    std::string_view vi;
    std::string_view en;
    std::int32_t PageStyle::*margin;
    std::optional<std::int32_t> PageEdit::*edit;
};

constexpr std::array<Side, 4> kSides{{{"top", "trên", "top", &PageStyle::top, &PageEdit::top},
                                      {"bottom", "dưới", "bottom", &PageStyle::bottom, &PageEdit::bottom},
                                      {"left", "trái", "left", &PageStyle::left, &PageEdit::left},
                                      {"right", "phải", "right", &PageStyle::right, &PageEdit::right}}};

class MarginCheck {
public:
    explicit MarginCheck(const CheckContext& context) : m_context(context), m_groups(context)
    {
        for (std::size_t i = 0; i < kSides.size(); ++i)
            m_ranges[i] = rangeOf(context.rule.param(std::string(kSides[i].param)));
    }

    void run(std::vector<Finding>& findings)
    {
        for (const PageStyle& page : m_context.snapshot.pageStyles)
            if (page.used && page.width > 0)
                judge(page);
        m_groups.report(findings);
    }

private:
    void judge(const PageStyle& page)
    {
        const bool landscape = page.width > page.height;
        PageEdit edit;
        edit.pageStyle = page.name;
        MessageArguments arguments;
        for (std::size_t i = 0; i < kSides.size(); ++i) {
            const Side& side = kSides[i];
            const auto margin = page.*side.margin;
            if (m_ranges[i].holds(margin) || (landscape && fitsAnySide(margin)))
                continue;
            edit.*side.edit = std::clamp(margin, m_ranges[i].least, m_ranges[i].most);
            append(arguments["observed"], side.vi, millimetresText(margin));
            append(arguments["observedEn"], side.en, millimetresText(margin));
            const auto range = decimalText(m_ranges[i].least / 100.0) + "-" + decimalText(m_ranges[i].most / 100.0) + " mm";
            append(arguments["expected"], side.vi, range);
            append(arguments["expectedEn"], side.en, range);
        }
        if (arguments.empty())
            return;
        const std::string message = landscape ? "landscape" : "";
        m_groups.add(message + arguments["observed"], message, placeOfPages(m_context.analysis, page), arguments,
                     landscape ? std::vector<Edit>{} : std::vector<Edit>{edit});
    }

    bool fitsAnySide(std::int32_t margin) const
    {
        return std::any_of(m_ranges.begin(), m_ranges.end(), [margin](const Range& range) { return range.holds(margin); });
    }

    static void append(std::string& list, std::string_view side, const std::string& value)
    {
        list += (list.empty() ? "" : ", ") + std::string(side) + " " + value;
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::array<Range, 4> m_ranges;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { MarginCheck(context).run(findings); }

} // namespace

const CheckKind& marginCheckKind()
{
    static constexpr std::string_view kParams[] = {"top", "bottom", "left", "right"};
    static const CheckKind kKind{"margin", kParams, run};
    return kKind;
}

} // namespace trinhky
