#include "model/appendix_heading.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace trinhky {

namespace {

constexpr std::int32_t kHeadingLength = 24; // code units of one that is not set off
constexpr int kTitleLines = 3;              // within which title or "(Kèm theo …)" begin

/// "Phụ lục II, III, IV": several at once are only spoken of.
bool goesOnListing(const ParagraphFacts& facts)
{
    const auto rest = trim(facts.text.substr(std::min(static_cast<std::size_t>(facts.label->rest), facts.text.size())));
    return rest.starts_with(u',');
}

bool looksLikeHeading(const ParagraphFacts& facts)
{
    return !facts.blank && facts.label && facts.label->kind == LabelKind::Appendix && !facts.dataTable &&
           !facts.continuesSentence && !goesOnListing(facts) &&
           (facts.upperCase || facts.bold || facts.centered || facts.length < kHeadingLength);
}

bool isSetOff(const ParagraphFacts& facts) { return facts.upperCase || facts.bold || facts.centered; }

/// A title in capitals, or the line that says what the appendix belongs to.
bool hasTitleBelow(const std::vector<ParagraphFacts>& facts, std::size_t heading)
{
    int lines = 0;
    for (auto at = heading + 1; at < facts.size() && lines < kTitleLines; ++at) {
        if (facts[at].blank)
            continue;
        if (facts[at].label && facts[at].label->kind == LabelKind::Appendix)
            return false;
        if (facts[at].starts(u"(kèm theo") || facts[at].starts(u"(ban hành kèm theo") || (lines == 0 && isSetOff(facts[at])))
            return true;
        ++lines;
    }
    return false;
}

int valueOf(const ParagraphFacts& facts) { return facts.label->path.empty() ? 0 : facts.label->path.front(); }

std::set<int> titledNumbers(const std::vector<ParagraphFacts>& facts, const std::vector<bool>& titled)
{
    std::set<int> numbers;
    for (std::size_t at = 0; at < facts.size(); ++at)
        if (titled[at])
            numbers.insert(valueOf(facts[at]));
    return numbers;
}

} // namespace

std::vector<bool> appendixHeadings(const std::vector<ParagraphFacts>& facts)
{
    std::vector<bool> headings(facts.size());
    std::vector<bool> titled(facts.size());
    for (std::size_t at = 0; at < facts.size(); ++at) {
        headings[at] = looksLikeHeading(facts[at]);
        titled[at] = headings[at] && (isSetOff(facts[at]) || hasTitleBelow(facts, at));
    }
    const auto numbers = titledNumbers(facts, titled);
    if (numbers.empty())
        return headings;
    int last = 0;
    for (std::size_t at = 0; at < facts.size(); ++at) {
        if (!headings[at])
            continue;
        const int value = valueOf(facts[at]);
        headings[at] = titled[at] || (value == last + 1 && !numbers.contains(value));
        if (headings[at])
            last = std::max(last, value);
    }
    return headings;
}

} // namespace trinhky
