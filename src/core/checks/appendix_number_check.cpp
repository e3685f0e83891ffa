#include "checks/numbers.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

namespace trinhky {

namespace {

struct Appendix {
    std::int32_t paragraph;
    Label label;
};

/// Two or more appendices carry Roman numerals in sequence; one needs none (NĐ 30/2020, Phụ lục I, Mục III, khoản 1).
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    std::vector<Appendix> appendices;
    for (std::int32_t part = 1; part < static_cast<std::int32_t>(context.analysis.parts.size()); ++part)
        if (const auto heading = findAny(context.analysis, {Role::AppendixNo}, part); heading >= 0)
            if (auto label = readLabel(context.analysis.textOf(heading)))
                appendices.push_back({heading, std::move(*label)});
    if (appendices.size() < 2)
        return;
    int before = 0;
    for (const auto& [paragraph, label] : appendices) {
        const int wanted = before + 1;
        const int given = label.path.empty() ? 0 : label.path.front();
        before = given > 0 ? given : wanted; // one skipped number is one finding
        if (label.romanDigits && given == wanted)
            continue;
        const MessageArguments arguments{{"observed", toUtf8(label.text)}, {"expected", "Phụ lục " + toUtf8(toRoman(wanted))}};
        findings.push_back(makeFinding(context, "", placeInText(context.analysis, paragraph, label.span), arguments));
    }
}

} // namespace

const CheckKind& appendixNumberCheckKind()
{
    static const CheckKind kKind{"appendixNumber", {}, run};
    return kKind;
}

} // namespace trinhky
