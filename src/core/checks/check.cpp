#include "checks/check.hpp"

#include <algorithm>

namespace trinhky {
namespace {

/// Puts arguments into the {names} of a sentence; a name that nobody gave leaves nothing behind.
std::string fill(const std::string& sentence, const MessageArguments& arguments)
{
    std::string filled;
    std::size_t at = 0;
    while (at < sentence.size()) {
        const auto open = sentence.find('{', at);
        const auto close = open == std::string::npos ? open : sentence.find('}', open);
        if (close == std::string::npos)
            return filled + sentence.substr(at);
        filled.append(sentence, at, open - at);
        const auto argument = arguments.find(sentence.substr(open + 1, close - open - 1));
        if (argument != arguments.end())
            filled += argument->second;
        at = close + 1;
    }
    return filled;
}

Severity severityOf(const CheckContext& context, const std::string& message)
{
    const auto& rule = context.rule;
    const auto own = rule.messageSeverities.find(message);
    if (own != rule.messageSeverities.end())
        return own->second;
    const auto& staged = context.stage == Stage::Draft ? rule.draftSeverity : rule.issuedSeverity;
    return staged.value_or(rule.severity);
}

std::string argumentOr(const MessageArguments& arguments, const std::string& name)
{
    const auto found = arguments.find(name);
    return found == arguments.end() ? std::string{} : found->second;
}

} // namespace

const CheckKind* findCheckKind(std::string_view name)
{
    const auto kinds = checkKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const CheckKind* kind) { return kind->name == name; });
    return found == kinds.end() ? nullptr : *found;
}

Finding makeFinding(const CheckContext& context, const std::string& name, Place where, const MessageArguments& arguments)
{
    const auto& rule = context.rule;
    auto message = rule.messages.find(name);
    if (message == rule.messages.end())
        message = rule.messages.find("");
    Finding finding;
    finding.rule = rule.id;
    finding.severity = severityOf(context, name);
    if (message != rule.messages.end())
        finding.message = {fill(message->second.vi, arguments), fill(message->second.en, arguments)};
    finding.clause = rule.clause;
    finding.observed = argumentOr(arguments, "observed");
    finding.expected = argumentOr(arguments, "expected");
    finding.where = std::move(where);
    finding.tier = rule.fix;
    return finding;
}

} // namespace trinhky
