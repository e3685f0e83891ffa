#include "engine/fixes.hpp"

#include "engine/edit_conflict.hpp"

#include <algorithm>
#include <map>

namespace trinhky {
namespace {

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

bool isSelected(const Finding& finding, const FixSelection& selection)
{
    return !finding.waiver && finding.tier != FixTier::Never && finding.tier >= selection.tier && !finding.fixes.empty() &&
           !finding.fixes.front().edits.empty() && holds(selection.rules, finding.rule) &&
           holds(selection.fingerprints, finding.fingerprint);
}

std::int32_t placeOf(const Edit& edit)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.paragraph; })
                return one.paragraph;
            else
                return std::int32_t{-1}; // pages
        },
        edit);
}

/// Edits gathered so far, by paragraph: only those of one paragraph, or of pages, can be in each other's way.
class Gathered {
public:
    /// Takes all edits of a fix, or none.
    bool take(const std::vector<Edit>& edits)
    {
        std::vector<const Edit*> fresh;
        for (const Edit& edit : edits) {
            const auto& known = m_byPlace[placeOf(edit)];
            if (std::any_of(known.begin(), known.end(), [&](const Edit& other) { return conflicts(edit, other); }))
                return false;
            if (std::find(known.begin(), known.end(), edit) == known.end())
                fresh.push_back(&edit);
        }
        for (const Edit* edit : fresh)
            m_byPlace[placeOf(*edit)].push_back(*edit);
        return true;
    }

    std::vector<Edit> all() const
    {
        std::vector<Edit> edits;
        for (const auto& [place, here] : m_byPlace)
            edits.insert(edits.end(), here.begin(), here.end());
        return edits;
    }

private:
    std::map<std::int32_t, std::vector<Edit>> m_byPlace;
};

} // namespace

FixPlan planFixes(const CheckResult& result, const FixSelection& selection)
{
    FixPlan fixes;
    Gathered gathered;
    for (std::size_t at = 0; at < result.findings.size(); ++at)
        if (isSelected(result.findings[at], selection) && gathered.take(result.findings[at].fixes.front().edits))
            fixes.fixed.push_back(at);
    fixes.plan.edits = gathered.all();
    fixes.plan.title = fixes.fixed.size() > 1 ? "Sửa " + std::to_string(fixes.fixed.size()) + " lỗi" : "Sửa lỗi";
    return fixes;
}

} // namespace trinhky
