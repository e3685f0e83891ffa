#include "data/rule_set.hpp"

#include "base/glob.hpp"
#include "data/rule_reader.hpp"

#include <algorithm>

namespace trinhky {
namespace {

constexpr std::string_view kKindsFile = "packs/kinds.xml";
constexpr std::string_view kElementsFile = "skeletons/elements.xml";

bool isXmlIn(const std::string& name, std::string_view folder) { return name.starts_with(folder) && name.ends_with(".xml"); }

bool contains(const std::vector<std::string>& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

Error inFile(const NamedText& file, std::string vi, std::string en) { return {{std::move(vi), std::move(en)}, file.name, 0, 0}; }

std::optional<Error> loadKinds(std::span<const NamedText> files, RuleSet& set)
{
    const auto file = std::find_if(files.begin(), files.end(), [](const NamedText& f) { return f.name == kKindsFile; });
    if (file == files.end())
        return Error{
            {"Thiếu tệp loại văn bản packs/kinds.xml.", "The file of document kinds packs/kinds.xml is missing."}, "", 0, 0};
    auto kinds = readKinds(*file);
    if (!kinds)
        return kinds.error();
    set.kinds = std::move(kinds.value());
    for (const auto& kind : set.kinds)
        if (!kind.normativeId.empty() && !set.findKind(kind.normativeId))
            return inFile(*file, "Không có loại văn bản " + kind.normativeId + ".", "There is no kind " + kind.normativeId + ".");
    return std::nullopt;
}

/// A component that no form asks for would leave the list of kinds empty, which means every kind.
std::optional<Error> resolveKinds(const NamedText& file, RuleDraft& draft, const RuleSet& set)
{
    auto& kinds = draft.rule.documentKinds;
    for (const auto& id : kinds)
        if (!set.findKind(id))
            return inFile(file, "Không có loại văn bản " + id + ".", "There is no kind " + id + ".");
    if (draft.component.empty())
        return std::nullopt;
    for (const auto& kind : set.kinds)
        if (contains(kind.components, draft.component))
            kinds.push_back(kind.id);
    if (kinds.empty())
        return inFile(file, "Không loại văn bản nào có thành phần “" + draft.component + "”.",
                      "No kind of document has the component \"" + draft.component + "\".");
    return std::nullopt;
}

std::optional<Error> loadRule(const NamedText& file, RuleSet& set)
{
    auto draft = readRule(file);
    if (!draft)
        return draft.error();
    if (auto error = resolveKinds(file, draft.value(), set))
        return error;
    auto& rule = draft.value().rule;
    if (set.findRule(rule.id))
        return inFile(file, "Hai quy tắc cùng mã " + rule.id + ".", "Two rules are called " + rule.id + ".");
    set.rules.push_back(std::move(rule));
    return std::nullopt;
}

/// Adds the rules that a list names. A rule that an earlier list has named stays with that one; naming it twice in full is a slip.
std::optional<Error> addRules(const NamedText& file, const RuleList& list, const RuleSet& set, Pack& pack)
{
    for (const auto& pattern : list.patterns) {
        bool known = false;
        for (const auto& rule : set.rules) {
            if (!matchesGlob(rule.id, pattern))
                continue;
            known = true;
            if (contains(pack.rules, rule.id)) {
                if (rule.id == pattern)
                    return inFile(file, "Quy tắc " + pattern + " được nêu hai lần.", "Rule " + pattern + " is listed twice.");
                continue;
            }
            pack.rules.push_back(rule.id);
            if (!list.clause.empty())
                pack.clauses[rule.id] = list.clause;
        }
        if (!known)
            return inFile(file, "Không có quy tắc " + pattern + ".", "There is no rule " + pattern + ".");
    }
    return std::nullopt;
}

std::optional<Error> loadPack(const NamedText& file, RuleSet& set)
{
    auto read = readPack(file);
    if (!read)
        return read.error();
    auto& [pack, lists] = read.value();
    for (const auto& list : lists)
        if (auto error = addRules(file, list, set, pack))
            return error;
    set.packs.push_back(std::move(pack));
    return std::nullopt;
}

} // namespace

std::string_view RuleItem::value(const std::string& name, std::string_view fallback) const
{
    const auto found = values.find(name);
    return found == values.end() ? fallback : std::string_view(found->second);
}

std::string_view Rule::param(const std::string& name, std::string_view fallback) const
{
    const auto found = params.find(name);
    return found == params.end() ? fallback : std::string_view(found->second);
}

std::string_view Rule::paramFor(const std::string& documentKind, const std::string& name) const
{
    const auto found = params.find(name + "@" + documentKind);
    return found == params.end() ? param(name) : std::string_view(found->second);
}

const Rule* RuleSet::findRule(std::string_view id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

const DocumentKind* RuleSet::findKind(std::string_view nameOrAlias) const
{
    const auto matches = [&](const DocumentKind& kind) {
        return kind.id == nameOrAlias || std::find(kind.aliases.begin(), kind.aliases.end(), nameOrAlias) != kind.aliases.end();
    };
    const auto found = std::find_if(kinds.begin(), kinds.end(), matches);
    return found == kinds.end() ? nullptr : &*found;
}

Result<RuleSet> loadRuleSet(std::span<const NamedText> files)
{
    RuleSet set;
    if (auto error = loadKinds(files, set))
        return *error;
    for (const auto& file : files)
        if (isXmlIn(file.name, "rules/"))
            if (auto error = loadRule(file, set))
                return *error;
    for (const auto& file : files)
        if (file.name == kElementsFile) {
            auto elements = loadElementStyles(file);
            if (!elements)
                return elements.error();
            set.elements = std::move(elements.value());
        }
    const auto byId = [](const Rule& a, const Rule& b) { return a.id < b.id; };
    std::sort(set.rules.begin(), set.rules.end(), byId);
    for (const auto& file : files)
        if (isXmlIn(file.name, "packs/") && file.name != kKindsFile)
            if (auto error = loadPack(file, set))
                return *error;
    return set;
}

} // namespace trinhky
