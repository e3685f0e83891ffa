#include "checks/numbers.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

#include <vector>

namespace trinhky {

namespace {

struct Appendix {
    std::int32_t paragraph;
    Label label;
};

int numberOf(const Appendix& appendix) { return appendix.label.path.empty() ? 0 : appendix.label.path.front(); }

/// "Phụ lục 1", "Phụ lục 2" again behind other ones: those of another document that is attached.
bool beginsAnew(const std::vector<Appendix>& appendices, std::size_t at)
{
    return at > 1 && at + 1 < appendices.size() && numberOf(appendices[at]) == 1 && numberOf(appendices[at - 1]) > 1 &&
           numberOf(appendices[at + 1]) == 2;
}

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
    for (std::size_t i = 0; i < appendices.size(); ++i) {
        const auto& [paragraph, label] = appendices[i];
        const int wanted = beginsAnew(appendices, i) ? 1 : before + 1;
        const int given = numberOf(appendices[i]);
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
