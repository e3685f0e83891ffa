#include "checks/check.hpp"
#include "checks/places.hpp"

#include <array>

/// Number or date of the header not yet given. Parameter `field`: "number" or "date".
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 1> kParams{"field"};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    const bool number = context.rule.param("field") == "number";
    const bool blank = number ? header.numberBlank : header.dateBlank;
    const auto paragraph = number ? header.numberParagraph : header.dateParagraph;
    if (!blank || paragraph < 0)
        return;
    auto place = placeInText(context.analysis, paragraph, number ? header.numberSpan : header.dateSpan);
    if (place.span.begin >= place.span.end)
        place = wholeParagraph(context.analysis, paragraph);
    findings.push_back(makeFinding(context, "", place, {}));
}

} // namespace

const CheckKind& blankFieldCheckKind()
{
    static const CheckKind kind{"blankField", kParams, run, {}, Reach::Paragraph};
    return kind;
}

} // namespace trinhky
