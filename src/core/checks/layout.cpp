#include "checks/layout.hpp"

#include "checks/places.hpp"

#include <algorithm>
#include <cmath>

namespace trinhky {

namespace {

constexpr std::size_t kMostRelated = 200;

/// The sentence that labels the fix: a finding is made of it for its words alone.
Message fixLabel(const CheckContext& context, const std::string& message, const MessageArguments& arguments)
{
    const auto own = "fix-" + message;
    return makeFinding(context, context.rule.messages.contains(own) ? own : "fix", {}, arguments).message;
}

} // namespace

std::vector<SeenRun> seenRuns(const Snapshot& snapshot, std::int32_t paragraph)
{
    std::vector<SeenRun> seen;
    const Paragraph& from = snapshot.paragraphs[static_cast<std::size_t>(paragraph)];
    const std::u16string_view whole = from.text;
    for (const Run& run : from.runs) {
        if (run.deleted || run.hidden)
            continue;
        const auto text =
            whole.substr(static_cast<std::size_t>(run.span.begin), static_cast<std::size_t>(run.span.end - run.span.begin));
        const auto inner = trim(text);
        if (std::none_of(inner.begin(), inner.end(), [](char16_t unit) { return isLetter(unit) || isDigit(unit); }))
            continue;
        const auto begin = static_cast<std::int32_t>(inner.data() - whole.data());
        seen.push_back({{begin, begin + static_cast<std::int32_t>(inner.size())}, inner, &snapshot.charFormats[run.format]});
    }
    return seen;
}

const ParaFormat& formatOf(const Snapshot& snapshot, std::int32_t paragraph)
{
    return snapshot.paraFormats[snapshot.paragraphs[static_cast<std::size_t>(paragraph)].format];
}

std::optional<TextEdit> withoutLeadingBlanks(const Snapshot& snapshot, std::int32_t paragraph)
{
    const Paragraph& from = snapshot.paragraphs[static_cast<std::size_t>(paragraph)];
    const auto inner = trim(from.text);
    const auto end = static_cast<std::int32_t>(inner.data() - std::u16string_view(from.text).data());
    const bool unseen = std::any_of(from.runs.begin(), from.runs.end(),
                                    [end](const Run& run) { return run.span.begin < end && (run.deleted || run.hidden); });
    auto blanks = from.text.substr(0, static_cast<std::size_t>(end));
    if (inner.empty() || blanks.empty() || unseen || blanks.find(u'\n') != blanks.npos)
        return std::nullopt;
    return TextEdit{paragraph, {0, end}, std::move(blanks), u""};
}

std::string elementName(const ElementStyle& element)
{
    static constexpr std::string_view kOurs = "TK ";
    return element.style.starts_with(kOurs) ? element.style.substr(kOurs.size()) : element.style;
}

std::string decimalText(double value)
{
    const auto tenths = std::lround(value * 10);
    auto text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text += "," + std::to_string(std::abs(tenths % 10));
    return text;
}

std::int32_t hundredthsOfPoints(double points) { return static_cast<std::int32_t>(std::lround(points * 2540 / 72)); }

double textSize(const Snapshot& snapshot, const std::vector<std::string_view>& elements)
{
    constexpr long kSmallest = 130; // tenths of a point
    constexpr long kLargest = 140;
    std::map<long, std::size_t> letters;
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (isRunningText(elements[i]))
            for (const SeenRun& run : seenRuns(snapshot, static_cast<std::int32_t>(i)))
                letters[std::lround(run.format->size * 10)] += run.text.size();
    std::pair<long, std::size_t> best;
    for (const auto& [size, count] : letters)
        if (size >= kSmallest && size <= kLargest && count >= best.second)
            best = {size, count};
    return static_cast<double>(best.first) / 10;
}

void FindingGroups::add(const std::string& key, const std::string& message, const Place& place, const MessageArguments& arguments,
                        std::vector<Edit> edits)
{
    const auto [at, isNew] = m_index.try_emplace(key, m_groups.size());
    if (isNew)
        m_groups.emplace_back(key, Group{message, arguments, {}, {}});
    Group& group = m_groups[at->second].second;
    group.places.push_back(place);
    group.edits.insert(group.edits.end(), std::make_move_iterator(edits.begin()), std::make_move_iterator(edits.end()));
}

void FindingGroups::report(std::vector<Finding>& findings)
{
    for (auto& [key, group] : m_groups) {
        group.arguments["count"] = std::to_string(group.places.size());
        auto finding = makeFinding(m_context, group.message, group.places.front(), group.arguments);
        const auto end = std::min(group.places.size(), kMostRelated + 1);
        finding.related.assign(group.places.begin() + 1, group.places.begin() + static_cast<std::ptrdiff_t>(end));
        if (!group.edits.empty())
            finding.fixes.push_back({fixLabel(m_context, group.message, group.arguments), std::move(group.edits)});
        findings.push_back(std::move(finding));
    }
    m_groups.clear();
    m_index.clear();
}

} // namespace trinhky
