#include "checks/check.hpp"
#include "checks/form_order.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// A part that the form asks for is there. Parameters: `roles` of which it consists, by name; `unit` instead of roles: kind of
/// numbered unit that the text must be laid out in ("article"); `ending` its text must have; `lostWith` names the part whose loss
/// in converted text excuses the absence of this one; `evidence` and `superior`: asked for only when a recipient's line has a word
/// of each list; `said`: words above the first numbered unit that say the same; `attached`: "asked" of a regulation, too, that stands in a file of its own without the decision that issues it.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 9> kParams{"roles",    "unit",     "ending",   "lostWith", "evidence",
                                                  "superior", "expected", "attached", "said"};

bool containsAny(const std::u16string& key, std::string_view list)
{
    const auto items = splitList(list, '|');
    return std::any_of(items.begin(), items.end(),
                       [&](std::string_view item) { return key.find(foldKey(toUtf16(item))) != key.npos; });
}

bool isSentToSuperior(const CheckContext& context, std::string_view evidence)
{
    const auto superior = context.rule.param("superior");
    const auto& analysis = context.analysis;
    for (std::size_t at = 0; at < analysis.roles.size(); ++at) {
        if (analysis.roles[at] != Role::Recipient)
            continue;
        const auto key = foldKey(analysis.textOf(static_cast<std::int32_t>(at)));
        if (containsAny(key, evidence) && containsAny(key, superior))
            return true;
    }
    return false;
}

/// "Ủy ban nhân dân ban hành Quyết định …": the forms of NĐ 34 that say in a sentence what others print as lines of their own.
bool isSaid(const CheckContext& context)
{
    const auto words = context.rule.paramFor(context.analysis.kind, "said");
    const auto& main = context.analysis.parts.front();
    for (auto at = main.begin; at < main.end && !words.empty(); ++at) {
        const auto role = context.analysis.roles[static_cast<std::size_t>(at)];
        if (role == Role::Heading)
            return false;
        const bool sentence = role == Role::Basis || role == Role::Body || role == Role::GroupHeading || role == Role::Authority;
        if (sentence && containsAny(foldKey(context.analysis.textOf(at)), words))
            return true;
    }
    return false;
}

/// "SAO Y; Ủy ban nhân dân xã …; 15/12/2025 09:30:00": the whole form of an electronic copy (NĐ 30/2020, Phụ lục III, Mẫu 3.2).
bool isElectronicCopy(const Analysis& analysis)
{
    const auto title = analysis.find(Role::Title);
    if (title < 0)
        return false;
    const auto key = foldKey(analysis.textOf(title));
    const auto sign = key.find(u';');
    return sign != key.npos && (key.starts_with(u"sao ") || key.starts_with(u"trích sao") || key.starts_with(u"bản "));
}

/// Converted text that lost its header cannot be blamed for what stood there.
bool isExcused(const CheckContext& context)
{
    const auto companion = roleByName(context.rule.param("lostWith"));
    return context.analysis.headerLost && companion && context.analysis.find(*companion) < 0;
}

void report(const CheckContext& context, const std::string& message, Role missing, std::vector<Finding>& findings)
{
    const MessageArguments arguments{{"expected", std::string(context.rule.paramFor(context.analysis.kind, "expected"))}};
    findings.push_back(
        makeFinding(context, message, wholeParagraph(context.analysis, nextPart(context.analysis, missing)), arguments));
    findings.back().absent = true;
}

void checkUnit(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    const auto isArticle = [](const OutlineNode& node) { return node.paragraph >= 0 && node.label.kind == LabelKind::Article; };
    if (std::none_of(nodes.begin(), nodes.end(), isArticle))
        report(context, "", Role::Body, findings);
}

void checkEnding(const CheckContext& context, Role role, std::vector<Finding>& findings)
{
    const auto ending = toUtf16(context.rule.param("ending"));
    const auto paragraph = context.analysis.find(role);
    auto text = trim(context.analysis.textOf(paragraph));
    while (!text.empty() && text.back() == u'*')
        text.remove_suffix(1);
    if (ending.empty() || text.ends_with(ending))
        return;
    const MessageArguments arguments{{"observed", toUtf8(text)}, {"expected", toUtf8(text) + toUtf8(ending)}};
    findings.push_back(makeFinding(context, "ending", wholeParagraph(context.analysis, paragraph), arguments));
    const auto whole = context.analysis.textOf(paragraph);
    const auto end = static_cast<std::int32_t>(text.data() - whole.data()) + static_cast<std::int32_t>(text.size());
    const auto begin = !text.empty() && (text.back() == u'.' || text.back() == u';' || text.back() == u',') ? end - 1 : end;
    offerText(findings.back(), context.analysis, paragraph, {begin, end}, ending);
}

void checkRoles(const CheckContext& context, std::vector<Finding>& findings)
{
    std::size_t wanted = 0;
    std::vector<std::string> missing;
    Role last = Role::Empty;
    for (const auto& name : splitList(context.rule.param("roles"), ' ')) {
        const auto role = roleByName(name);
        if (!role)
            continue;
        ++wanted;
        if (context.analysis.find(*role) < 0) {
            missing.emplace_back(name);
            last = *role;
        } else {
            checkEnding(context, *role, findings);
        }
    }
    if (missing.empty())
        return;
    if (context.analysis.headerLost && context.rule.messages.contains("lost"))
        return report(context, "lost", last, findings);
    report(context, missing.size() < wanted ? missing.front() : "", last, findings);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (!context.rule.param("unit").empty())
        return checkUnit(context, findings);
    const bool attached = context.analysis.parts.front().kind == PartKind::Attached;
    if (attached && context.rule.param("attached") != "asked")
        return;
    if (isExcused(context) || isElectronicCopy(context.analysis) || isSaid(context))
        return;
    const auto evidence = context.rule.paramFor(context.analysis.kind, "evidence");
    if (evidence.empty())
        return checkRoles(context, findings);
    if (context.analysis.find(Role::Addressee) < 0 && isSentToSuperior(context, evidence))
        report(context, "superior", Role::Addressee, findings);
}

} // namespace

const CheckKind& componentCheckKind()
{
    static const CheckKind kind{"component", kParams, run};
    return kind;
}

} // namespace trinhky
