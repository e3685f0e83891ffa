#include "data/configuration.hpp"

#include "base/glob.hpp"

#include <algorithm>

namespace trinhky {

namespace {

class Configuring {
public:
    explicit Configuring(RuleSet& rules) : m_rules(rules) {}

    void add(const ConfigurationLayer& layer)
    {
        m_layer = &layer;
        std::map<std::string, std::string> locked;
        for (const RuleChange& change : layer.changes) {
            m_change = &change;
            bool known = false;
            for (Rule& rule : m_rules.rules) {
                if (!matchesGlob(rule.id, change.pattern))
                    continue;
                known = true;
                addTo(rule);
                if (change.locked)
                    locked.emplace(rule.id, layer.name);
            }
            if (!known)
                tell("Không có quy tắc “" + change.pattern + "”.", "There is no rule “" + change.pattern + "”.");
        }
        m_locked.merge(locked); // within one file a later line may still add to what an earlier one locks
    }

    std::vector<ConfigurationFault> take() { return std::move(m_faults); }

private:
    void addTo(Rule& rule)
    {
        if (const auto lock = m_locked.find(rule.id); lock != m_locked.end()) {
            tell("Quy tắc " + rule.id + " đã bị khóa ở cấu hình “" + lock->second + "” nên giữ nguyên.",
                 "Rule " + rule.id + " is locked by the configuration “" + lock->second + "” and stays as it is.");
            return;
        }
        if (!hasAll(rule))
            return;
        setSeverities(rule);
        if (m_change->off)
            switchTo(rule, !*m_change->off);
        for (const auto& [name, value] : m_change->params)
            rule.params[name] = value;
        if (m_change->replacesItems)
            rule.items.clear();
        rule.items.insert(rule.items.end(), m_change->items.begin(), m_change->items.end());
    }

    void switchTo(const Rule& rule, bool on)
    {
        if (on)
            m_rules.off.erase(rule.id);
        else
            m_rules.off[rule.id] = "Đã tắt trong cấu hình “" + m_layer->name + "”.";
    }

    /// A severity holds for all that the rule says, in both stages, unless the stage is named as well.
    void setSeverities(Rule& rule) const
    {
        if (m_change->severity) {
            rule.severity = *m_change->severity;
            rule.draftSeverity.reset();
            rule.issuedSeverity.reset();
            rule.messageSeverities.clear();
        }
        if (m_change->draftSeverity)
            rule.draftSeverity = m_change->draftSeverity;
        if (m_change->issuedSeverity)
            rule.issuedSeverity = m_change->issuedSeverity;
    }

    /// Whether the rule has the parameters and the kind of items that the change speaks of: a misspelt one would change nothing.
    bool hasAll(const Rule& rule)
    {
        for (const auto& [name, value] : m_change->params) {
            const auto at = name.find('@');
            const auto base = name.substr(0, at);
            const auto isNamed = [&](const auto& param) { return param.first.substr(0, param.first.find('@')) == base; };
            if (std::none_of(rule.params.begin(), rule.params.end(), isNamed)) {
                tell("Quy tắc " + rule.id + " không có tham số “" + base + "”.",
                     "Rule " + rule.id + " has no parameter “" + base + "”.");
                return false;
            }
            if (at != name.npos && m_rules.findKind(name.substr(at + 1)) == nullptr) {
                tell("Không có loại văn bản “" + name.substr(at + 1) + "”.", "There is no kind “" + name.substr(at + 1) + "”.");
                return false;
            }
        }
        return std::all_of(m_change->items.begin(), m_change->items.end(),
                           [&](const RuleItem& item) { return fits(rule, item); });
    }

    bool fits(const Rule& rule, const RuleItem& item)
    {
        if (rule.items.empty()) {
            tell("Quy tắc " + rule.id + " không có danh sách.", "Rule " + rule.id + " has no list.");
            return false;
        }
        for (const auto& [name, value] : item.values) {
            const auto has = [&key = name](const RuleItem& known) { return known.values.contains(key); };
            if (std::none_of(rule.items.begin(), rule.items.end(), has)) {
                tell("Danh sách của quy tắc " + rule.id + " không có thuộc tính “" + name + "”.",
                     "The list of rule " + rule.id + " has no attribute “" + name + "”.");
                return false;
            }
        }
        return true;
    }

    void tell(std::string vi, std::string en)
    {
        m_faults.push_back(
            {m_change->pattern, {{std::move(vi), std::move(en)}, m_layer->file, m_change->line, m_change->column}});
    }

    RuleSet& m_rules;
    const ConfigurationLayer* m_layer = nullptr;
    const RuleChange* m_change = nullptr;
    std::map<std::string, std::string> m_locked; ///< rule → name of the layer
    std::vector<ConfigurationFault> m_faults;
};

} // namespace

std::vector<ConfigurationFault> configure(RuleSet& rules, std::span<const ConfigurationLayer> layers)
{
    Configuring configuring(rules);
    for (const ConfigurationLayer& layer : layers)
        configuring.add(layer);
    return configuring.take();
}

} // namespace trinhky
