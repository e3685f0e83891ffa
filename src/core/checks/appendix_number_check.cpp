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
    for (std::size_t i = 0; i < context.analysis.roles.size(); ++i)
        if (context.analysis.roles[i] == Role::AppendixNo)
            if (auto label = readLabel(context.analysis.textOf(static_cast<std::int32_t>(i))))
                appendices.push_back({static_cast<std::int32_t>(i), std::move(*label)});
    if (appendices.size() < 2)
        return;
    for (std::size_t i = 0; i < appendices.size(); ++i) {
        const Label& label = appendices[i].label;
        const int wanted = static_cast<int>(i) + 1;
        if (label.romanDigits && label.path.front() == wanted)
            continue;
        Place place = placeInText(context.analysis, appendices[i].paragraph, label.span);
        const MessageArguments arguments{{"observed", toUtf8(label.text)}, {"expected", "Phụ lục " + toUtf8(toRoman(wanted))}};
        findings.push_back(makeFinding(context, "", std::move(place), arguments));
    }
}

} // namespace

const CheckKind& appendixNumberCheckKind()
{
    static const CheckKind kKind{"appendixNumber", {}, run};
    return kKind;
}

} // namespace trinhky
