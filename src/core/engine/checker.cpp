#include "engine/checker.hpp"

#include "base/glob.hpp"
#include "checks/check.hpp"
#include "checks/indicator_facts.hpp"
#include "checks/not_evaluated.hpp"
#include "checks/page_parts.hpp"
#include "engine/pack_choice.hpp"
#include "engine/settle.hpp"
#include "engine/waivers.hpp"

#include <algorithm>

namespace trinhky {
namespace {

const Message kPartyDocument{
    "Văn bản của Đảng trình bày theo hướng dẫn của Văn phòng Trung ương Đảng, không thuộc phạm vi Nghị định 30/2020/NĐ-CP "
    "nên không được kiểm tra.",
    "Party documents follow the guidance of the Party's Central Office and are not ruled by Decree 30/2020/NĐ-CP, so "
    "nothing was checked."};
const Message kOtherForm{"Văn bản này không thuộc phạm vi Nghị định 30/2020/NĐ-CP (đơn, tờ khai, giấy tờ của công dân, văn bản "
                         "chuyên ngành…) nên không được kiểm tra.",
                         "This document is not ruled by Decree 30/2020/NĐ-CP (a citizen's form, a form of a special branch …), "
                         "so nothing was checked."};

std::string reasonWithoutData(const Rule& rule, const IndicatorFacts* data)
{
    const auto* const kind = findCheckKind(rule.kind);
    const auto need = kind ? kind->data : DataNeed::None;
    if (need == DataNeed::None || (data && (need == DataNeed::Record || data->set)))
        return {};
    if (data)
        return "Không có tệp số liệu để so: trên dòng lệnh hãy thêm --data TỆP.";
    return std::string(kNeverFilled);
}

std::string reasonNotToRun(const Rule& rule, const Analysis& analysis, const IndicatorFacts* data)
{
    if (!rule.documentKinds.empty() && analysis.kind.empty())
        return "Chưa nhận ra loại văn bản; chọn loại rồi kiểm tra lại.";
    if (rule.formattingNeeded && analysis.snapshot->plainText)
        return "Văn bản thuần chữ không có định dạng và trang để kiểm tra.";
    if (rule.layoutNeeded && !analysis.snapshot->laidOut)
        return "Chưa dàn trang: trong Writer hãy bấm “Kiểm tra lại”, trên dòng lệnh hãy thêm --pages.";
    if (!findCheckKind(rule.kind))
        return "Bản cài đặt này không có phép kiểm tra “" + rule.kind + "”.";
    return reasonWithoutData(rule, data);
}

bool concerns(const Rule& rule, const std::string& kind)
{
    const auto& kinds = rule.documentKinds;
    return kinds.empty() || kind.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool isWanted(const Rule& rule, const CheckOptions& options)
{
    if (options.paragraphsOnly) {
        const auto* kind = findCheckKind(rule.kind);
        if (!kind || kind->reach != Reach::Paragraph)
            return false;
    }
    const auto& globs = options.ruleGlobs;
    return globs.empty() ||
           std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return matchesGlob(rule.id, glob); });
}

/// False when the rule could not judge the document.
bool runRule(const Rule& rule, const Pack& pack, const CheckContext& about, CheckResult& result)
{
    const Analysis& analysis = about.analysis;
    if (auto reason = reasonNotToRun(rule, analysis, about.data); !reason.empty()) {
        result.notEvaluated.push_back({rule.id, std::move(reason)});
        return false;
    }
    const auto first = result.findings.size();
    findCheckKind(rule.kind)->run(
        {about.snapshot, analysis, rule, about.stage, about.asOf, about.regime, about.kind, about.elements, about.data},
        result.findings);
    const auto clause = pack.clauses.find(rule.id);
    if (clause == pack.clauses.end())
        return true;
    for (auto at = first; at < result.findings.size(); ++at)
        result.findings[at].clause = clause->second;
    return true;
}

/// A document older than every pack: said of each rule, because an empty list of findings would read as a clean bill.
void reportNoPack(const RuleSet& ruleSet, const CheckOptions& options, CheckResult& result)
{
    const std::string reason = "Không có bộ quy tắc nào có hiệu lực vào ngày " + toIso(result.asOf) + ".";
    for (const auto& rule : ruleSet.rules)
        if (isWanted(rule, options))
            result.notEvaluated.push_back({rule.id, reason});
}

} // namespace

Analysis analyse(const Snapshot& snapshot, const RuleSet& ruleSet, const CheckOptions& options)
{
    const auto* named = ruleSet.findKind(options.kind);
    return analyse(snapshot, ruleSet.kinds, named ? named->id : options.kind);
}

std::vector<std::int32_t> paragraphsToLayOut(const Analysis& analysis, const RuleSet& ruleSet, const CheckOptions& options)
{
    const bool asked = std::any_of(ruleSet.rules.begin(), ruleSet.rules.end(), [&](const Rule& rule) {
        return rule.layoutNeeded && isWanted(rule, options) && !ruleSet.off.contains(rule.id);
    });
    if (!asked || analysis.regime == Regime::OutOfScope || analysis.snapshot->plainText)
        return {};
    return paragraphsOf(pageParts(analysis));
}

CheckResult check(const Snapshot& snapshot, const RuleSet& ruleSet, const CheckOptions& options, const Date& today)
{
    return check(analyse(snapshot, ruleSet, options), ruleSet, options, today);
}

CheckResult check(const Analysis& analysis, const RuleSet& ruleSet, const CheckOptions& options, const Date& today)
{
    const auto judged = judgingDate(analysis.header, options, today);

    CheckResult result;
    result.regime = analysis.regime;
    result.stage = options.stage;
    result.asOf = judged.date;
    result.asOfSource = judged.source;
    if (analysis.regime == Regime::OutOfScope) {
        result.scope = analysis.partyDocument ? kPartyDocument : kOtherForm;
        return result;
    }
    result.kind = analysis.kind;
    const auto* pack = choosePack(ruleSet, analysis.regime, judged.date);
    if (!pack) {
        reportNoPack(ruleSet, options, result);
        return result;
    }
    result.regime = regimeOf(*pack);
    result.packId = pack->id;
    result.packVerified = pack->verified;
    std::vector<std::string> judgedRules;
    for (const auto& id : pack->rules) {
        const auto* rule = ruleSet.findRule(id);
        const auto off = ruleSet.off.find(id);
        if (rule && off != ruleSet.off.end() && isWanted(*rule, options))
            result.notEvaluated.push_back({id, off->second});
        else if (rule && isWanted(*rule, options) && concerns(*rule, analysis.kind) &&
                 runRule(*rule, *pack,
                         {*analysis.snapshot, analysis, *rule, result.stage, result.asOf, result.regime,
                          ruleSet.findKind(analysis.kind), &ruleSet.elements, options.data},
                         result))
            judgedRules.push_back(id);
    }
    settle(result.findings, analysis);
    waive(result, options.waivers, judgedRules);
    return result;
}

} // namespace trinhky
