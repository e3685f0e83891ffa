#include "engine/attach_fixes.hpp"

#include "engine/number_fixes.hpp"
#include "engine/part_fixes.hpp"
#include "model/analysis.hpp"

namespace trinhky {
namespace {

/// Reads the document and the forms once, when the first finding asks.
class FixAttacher {
public:
    FixAttacher(const CheckResult& result, const Snapshot& snapshot, const RuleSet& ruleSet, const FixResources& resources)
        : m_result(result), m_snapshot(snapshot), m_ruleSet(ruleSet), m_resources(resources)
    {}

    void attach(Finding& finding)
    {
        if (!awaitsFixes(finding, m_ruleSet))
            return;
        const auto& rule = *m_ruleSet.findRule(finding.rule);
        if (!asksForPart(finding, rule))
            finding.fixes = numberFixes(finding, rule, analysis());
        else if (const auto* const source = skeletons())
            finding.fixes = partFixes(finding, rule, analysis(), {*source, profile(), kindName()});
    }

private:
    const Analysis& analysis()
    {
        if (!m_analysis)
            m_analysis = analyse(m_snapshot, m_ruleSet.kinds, m_result.kind);
        return *m_analysis;
    }

    const SkeletonSource* skeletons()
    {
        if (!m_asked && m_resources.skeletons)
            m_skeletons = m_resources.skeletons();
        if (!m_asked && m_skeletons && m_resources.profile)
            m_profile = m_resources.profile();
        m_asked = true;
        return m_skeletons;
    }

    const Profile* profile() const { return m_profile ? &*m_profile : nullptr; }

    std::string kindName() const
    {
        const auto* const kind = m_ruleSet.findKind(m_result.kind);
        return kind ? kind->name : std::string();
    }

    const CheckResult& m_result;
    const Snapshot& m_snapshot;
    const RuleSet& m_ruleSet;
    const FixResources& m_resources;
    std::optional<Analysis> m_analysis;
    const SkeletonSource* m_skeletons = nullptr;
    std::optional<Profile> m_profile;
    bool m_asked = false;
};

} // namespace

bool awaitsFixes(const Finding& finding, const RuleSet& ruleSet)
{
    const auto* const rule = ruleSet.findRule(finding.rule);
    return rule && finding.tier != FixTier::Never && !finding.waiver && finding.fixes.empty() &&
           (finding.rule.starts_with("NUM-") || asksForPart(finding, *rule));
}

void attachFixes(CheckResult& result, const Snapshot& snapshot, const RuleSet& ruleSet, const FixResources& resources)
{
    FixAttacher attacher(result, snapshot, ruleSet, resources);
    for (auto& finding : result.findings)
        attacher.attach(finding);
}

} // namespace trinhky
