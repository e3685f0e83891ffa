#include "uno/job/rule_lists.hpp"

#include "uno/job/message_json.hpp"
#include "uno/job/protocol.hpp"
#include "uno/service/configuration.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/container/XNameAccess.hpp>

#include <algorithm>

namespace trinhky {

namespace {

using com::sun::star::container::XNameAccess;

/// "LibreOffice 7.4.7.2", from the office's own configuration.
std::string officeName(const ContextRef& context)
{
    const auto product = demand<XNameAccess>(openConfiguration(context, "/org.openoffice.Setup/Product"));
    rtl::OUString name;
    rtl::OUString version;
    product->getByName(officeOf("ooName")) >>= name;
    product->getByName(officeOf("ooSetupVersionAboutBox")) >>= version;
    return utf8Of(name) + " " + utf8Of(version);
}

Json severityOrNull(const std::optional<Severity>& severity) { return severity ? Json(nameOf(*severity)) : Json(nullptr); }

/// Where the rule holds, and by which clause where the pack's law is another than the rule's own.
Json packsOf(const Rule& rule, const RuleSet& ruleSet)
{
    Json packs = Json::array();
    for (const Pack& pack : ruleSet.packs) {
        if (std::find(pack.rules.begin(), pack.rules.end(), rule.id) == pack.rules.end())
            continue;
        const auto clause = pack.clauses.find(rule.id);
        packs.push_back({{"id", pack.id},
                         {"regime", pack.regime},
                         {"from", toIso(pack.from)},
                         {"to", pack.to ? Json(toIso(*pack.to)) : Json(nullptr)},
                         {"clause", clause == pack.clauses.end() ? rule.clause : clause->second}});
    }
    return packs;
}

Json ruleJson(const Rule& rule, const RuleSet& ruleSet)
{
    const auto off = ruleSet.off.find(rule.id);
    return {{"id", rule.id},
            {"severity", nameOf(rule.severity)},
            {"draft", severityOrNull(rule.draftSeverity)},
            {"issued", severityOrNull(rule.issuedSeverity)},
            {"fix", nameOf(rule.fix)},
            {"clause", rule.clause},
            {"rationale", messageJson(rule.rationale)},
            {"documentKinds", rule.documentKinds},
            {"params", rule.params},
            {"packs", packsOf(rule, ruleSet)},
            {"off", off == ruleSet.off.end() ? Json(nullptr) : Json(off->second)}};
}

Json packJson(const Pack& pack)
{
    return {{"id", pack.id},
            {"regime", pack.regime},
            {"from", toIso(pack.from)},
            {"to", pack.to ? Json(toIso(*pack.to)) : Json(nullptr)},
            {"verified", pack.verified},
            {"rules", pack.rules}};
}

} // namespace

Json pingAnswer(const ContextRef& context, const JobRequest&)
{
    return {{"ok", true}, {"version", TRINHKY_VERSION}, {"office", officeName(context)}};
}

Json rulesAnswer(const ContextRef& context, const JobRequest&)
{
    const Result<RuleSet> ruleSet = Drafting(context).rules();
    if (!ruleSet)
        return failureAnswer(ruleSet.error(), "internal");
    Json rules = Json::array();
    for (const Rule& rule : ruleSet.value().rules)
        rules.push_back(ruleJson(rule, ruleSet.value()));
    Json packs = Json::array();
    for (const Pack& pack : ruleSet.value().packs)
        packs.push_back(packJson(pack));
    return {{"ok", true}, {"rules", std::move(rules)}, {"packs", std::move(packs)}};
}

Json explainAnswer(const ContextRef& context, const JobRequest& request)
{
    const Result<RuleSet> ruleSet = Drafting(context).rules();
    if (!ruleSet)
        return failureAnswer(ruleSet.error(), "internal");
    const std::string id = request.text(protocol::kRule);
    const Rule* rule = ruleSet.value().findRule(id);
    if (rule == nullptr)
        return failureAnswer(
            Error{{"Không có quy tắc “" + id + "”; xem: trinhky rules.", "There is no rule “" + id + "”; see: trinhky rules."},
                  "",
                  0,
                  0},
            "usage");
    Json described = ruleJson(*rule, ruleSet.value());
    described["messages"] = Json::object();
    for (const auto& [name, message] : rule->messages)
        described["messages"][name] = messageJson(message);
    described["items"] = Json::array();
    for (const RuleItem& item : rule->items)
        described["items"].push_back({{"values", item.values}, {"text", item.text}});
    return {{"ok", true}, {"rule", std::move(described)}};
}

} // namespace trinhky
