#include "engine/part_fixes.hpp"

#include "checks/form_order.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

using Edits = std::vector<Edit>;

Edits componentEdits(const Finding&, const Rule& rule, const Analysis& analysis, const PartSource& source)
{
    std::vector<Role> roles;
    for (const auto name : splitList(rule.param("roles"), ' '))
        if (const auto role = roleByName(name))
            roles.push_back(*role);
    return planMissingPart(analysis, roles, source);
}

Edits referenceEdits(const Finding& finding, const Rule&, const Analysis& analysis, const PartSource& source)
{
    return planMissingReference(analysis, finding.where.paragraph, source);
}

Edits sectionEdits(const Finding& finding, const Rule&, const Analysis& analysis, const PartSource&)
{
    return planMissingSection(analysis, finding.expected);
}

/// How findings of one check kind are mended.
struct PartPlanner {
    std::string_view checkKind;
    bool absentOnly; ///< its other findings are about something that is there
    Edits (*plan)(const Finding&, const Rule&, const Analysis&, const PartSource&);
};

constexpr std::array<PartPlanner, 3> kPlanners{
    {{"component", true, componentEdits}, {"appendixRef", false, referenceEdits}, {"content", false, sectionEdits}}};

const PartPlanner* plannerFor(const Finding& finding, const Rule& rule)
{
    const auto found = std::find_if(kPlanners.begin(), kPlanners.end(), [&](const PartPlanner& planner) {
        return planner.checkKind == rule.kind && (finding.absent || !planner.absentOnly);
    });
    return found == kPlanners.end() ? nullptr : &*found;
}

/// The new lines as a label can show them.
std::u16string wordsOf(const Edits& edits)
{
    std::u16string words;
    for (const auto& edit : edits) {
        if (const auto* insert = std::get_if<ParagraphInsert>(&edit))
            for (const auto& line : insert->lines)
                words.append(words.empty() ? u"" : u" / ").append(line.text);
        if (const auto* block = std::get_if<PackageInsert>(&edit))
            words.append(block->text);
    }
    std::replace(words.begin(), words.end(), u'\n', u'/');
    constexpr std::size_t kLongest = 90;
    return words.size() <= kLongest ? words : words.substr(0, kLongest) + u"…";
}

} // namespace

bool asksForPart(const Finding& finding, const Rule& rule) { return plannerFor(finding, rule) != nullptr; }

std::vector<Fix> partFixes(const Finding& finding, const Rule& rule, const Analysis& analysis, const PartSource& source)
{
    const auto* const planner = plannerFor(finding, rule);
    auto edits = planner ? planner->plan(finding, rule, analysis, source) : Edits{};
    if (edits.empty())
        return {};
    const auto words = toUtf8(wordsOf(edits));
    return {{{"Thêm vào chỗ của mẫu: “" + words + "”.", "Add at its place in the form: “" + words + "”."}, std::move(edits)}};
}

} // namespace trinhky
