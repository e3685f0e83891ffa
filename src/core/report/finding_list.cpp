#include "report/finding_list.hpp"

#include "base/text.hpp"
#include "report/quote.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace trinhky {
namespace {

std::vector<FindingGroup> bySeverity(const CheckResult& result, const std::vector<bool>& shown)
{
    std::vector<FindingGroup> groups{{"error", Severity::Error, false, {}, {}},
                                     {"warning", Severity::Warning, false, {}, {}},
                                     {"info", Severity::Info, false, {}, {}},
                                     {"waived", Severity::Info, true, {}, {}}};
    for (std::size_t at = 0; at < result.findings.size(); ++at) {
        const auto& finding = result.findings[at];
        const auto place = finding.waiver ? 3U : static_cast<unsigned>(Severity::Error) - static_cast<unsigned>(finding.severity);
        if (shown[at])
            groups[place].findings.push_back(at);
    }
    std::erase_if(groups, [](const FindingGroup& group) { return group.findings.empty(); });
    return groups;
}

std::vector<FindingGroup> byPlace(const CheckResult& result, const std::vector<bool>& shown)
{
    std::vector<FindingGroup> groups;
    std::unordered_map<std::u16string, std::size_t> known;
    for (std::size_t at = 0; at < result.findings.size(); ++at) {
        const auto& finding = result.findings[at];
        if (!shown[at])
            continue;
        const auto [entry, isNew] = known.try_emplace(finding.where.path, groups.size());
        if (isNew)
            groups.push_back({"at:" + toUtf8(finding.where.path), Severity::Info, false, finding.where.path, {}});
        auto& group = groups[entry->second];
        group.findings.push_back(at);
        if (!finding.waiver)
            group.severity = std::max(group.severity, finding.severity);
    }
    return groups;
}

std::vector<std::u16string> wordsOf(std::u16string_view text)
{
    std::vector<std::u16string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(u' ', at), text.size());
        if (end > at)
            words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

std::vector<FindingGroup> groupFindings(const CheckResult& result, FindingGrouping grouping, const std::vector<bool>& shown)
{
    return grouping == FindingGrouping::Severity ? bySeverity(result, shown) : byPlace(result, shown);
}

FindingSearch::FindingSearch(const CheckResult& result, const Snapshot& snapshot)
{
    m_texts.reserve(result.findings.size());
    for (const auto& finding : result.findings) {
        auto text = toUtf16(finding.rule + " " + finding.message.vi + " " + finding.message.en + " " + finding.clause) + u' ' +
                    finding.where.path;
        const auto index = static_cast<std::size_t>(finding.where.paragraph);
        if (finding.where.paragraph >= 0 && index < snapshot.paragraphs.size())
            text += u' ' + toUtf16(quoteOf(snapshot.paragraphs[index].text, finding.where.span));
        m_texts.push_back(foldBare(text));
    }
}

std::vector<bool> FindingSearch::matches(std::string_view words) const
{
    const auto wanted = wordsOf(foldBare(toUtf16(words)));
    std::vector<bool> found;
    found.reserve(m_texts.size());
    for (const auto& text : m_texts)
        found.push_back(std::all_of(wanted.begin(), wanted.end(),
                                    [&](const std::u16string& word) { return text.find(word) != std::u16string::npos; }));
    return found;
}

std::optional<std::size_t> chosenAgain(const std::vector<std::string>& before, std::size_t chosen, const CheckResult& after)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t at = 0; at < after.findings.size(); ++at)
        places.emplace(after.findings[at].fingerprint, at);
    for (auto at = chosen; at < before.size(); ++at)
        if (const auto found = places.find(before[at]); found != places.end())
            return found->second;
    for (auto at = std::min(chosen, before.size()); at > 0; --at)
        if (const auto found = places.find(before[at - 1]); found != places.end())
            return found->second;
    return std::nullopt;
}

std::vector<std::string> fingerprintsOf(const CheckResult& result)
{
    std::vector<std::string> fingerprints;
    fingerprints.reserve(result.findings.size());
    for (const auto& finding : result.findings)
        fingerprints.push_back(finding.fingerprint);
    return fingerprints;
}

} // namespace trinhky
