#include "data/rule_reader.hpp"

#include "data/strict_element.hpp"

#include <array>
#include <utility>

namespace trinhky {
namespace {

constexpr std::string_view kRuleNamespace = "urn:trinhky:rule:1";

constexpr std::array<std::pair<std::string_view, Severity>, 3> kSeverities{
    {{"info", Severity::Info}, {"warning", Severity::Warning}, {"error", Severity::Error}}};
constexpr std::array<std::pair<std::string_view, FixTier>, 4> kTiers{
    {{"never", FixTier::Never}, {"suggest", FixTier::Suggest}, {"guarded", FixTier::Guarded}, {"safe", FixTier::Safe}}};

template <class T, std::size_t size>
Result<T> readWord(const XmlText& text, pugi::xml_attribute attribute,
                   const std::array<std::pair<std::string_view, T>, size>& words)
{
    std::string choices;
    for (const auto& [word, value] : words) {
        if (attribute.value() == word)
            return value;
        choices += (choices.empty() ? "" : ", ") + std::string(word);
    }
    return text.errorAt(attribute, {"Giá trị phải là một trong: " + choices + ".", "The value must be one of: " + choices + "."});
}

std::optional<Error> readHead(const XmlText& text, Rule& rule)
{
    const auto root = text.root();
    if (auto error =
            checkAttributes(text, root, {"id", "kind", "severity", "fix", "draft", "issued"}, {"id", "kind", "severity", "fix"}))
        return error;
    rule.id = root.attribute("id").value();
    rule.kind = root.attribute("kind").value();
    const auto severity = readWord(text, root.attribute("severity"), kSeverities);
    const auto tier = readWord(text, root.attribute("fix"), kTiers);
    const auto draft = readSeverity(text, root, "draft");
    const auto issued = readSeverity(text, root, "issued");
    if (!severity)
        return severity.error();
    if (!tier)
        return tier.error();
    if (!draft)
        return draft.error();
    if (!issued)
        return issued.error();
    rule.severity = severity.value();
    rule.fix = tier.value();
    rule.draftSeverity = draft.value();
    rule.issuedSeverity = issued.value();
    return std::nullopt;
}

std::optional<Error> readScope(const XmlText& text, pugi::xml_node element, RuleDraft& draft)
{
    if (auto error = checkAttributes(text, element, {"kinds", "component", "formatting"}))
        return error;
    draft.rule.documentKinds = splitWords(element.attribute("kinds").value());
    draft.component = element.attribute("component").value();
    const std::string_view formatting = element.attribute("formatting").value();
    draft.rule.layoutNeeded = formatting == "layout";
    draft.rule.formattingNeeded = formatting == "needed" || draft.rule.layoutNeeded;
    if (!formatting.empty() && !draft.rule.formattingNeeded)
        return text.errorAt(element.attribute("formatting"),
                            {"Giá trị phải là “needed” hoặc “layout”.", "The value must be \"needed\" or \"layout\"."});
    if (!draft.component.empty() && !draft.rule.documentKinds.empty())
        return text.errorAt(element,
                            {"Chỉ dùng một trong hai: kinds hoặc component.", "Use either kinds or component, not both."});
    return std::nullopt;
}

std::optional<Error> readParameter(const XmlText& text, pugi::xml_node element, Rule& rule)
{
    if (auto error = checkAttributes(text, element, {"name", "kind"}, {"name"}))
        return error;
    std::string name = element.attribute("name").value();
    if (const std::string kind = element.attribute("kind").value(); !kind.empty())
        name += "@" + kind;
    if (!rule.params.emplace(std::move(name), ownText(element)).second)
        return text.errorAt(element, {"Tham số này đã có ở trên.", "This parameter is already given above."});
    return std::nullopt;
}

std::optional<Error> readRuleMessage(const XmlText& text, pugi::xml_node element, Rule& rule)
{
    if (auto error = checkAttributes(text, element, {"name", "severity"}))
        return error;
    const std::string name = element.attribute("name").value();
    const auto message = readMessage(text, element);
    const auto severity = readSeverity(text, element, "severity");
    if (!message)
        return message.error();
    if (!severity)
        return severity.error();
    if (severity.value())
        rule.messageSeverities[name] = *severity.value();
    if (!rule.messages.emplace(name, message.value()).second)
        return text.errorAt(element, {"Câu báo này đã có ở trên.", "This message is already given above."});
    return std::nullopt;
}

std::optional<Error> readPart(const XmlText& text, pugi::xml_node element, RuleDraft& draft)
{
    const auto name = localName(element.name());
    if (name == "applies")
        return readScope(text, element, draft);
    if (name == "param")
        return readParameter(text, element, draft.rule);
    if (name == "message")
        return readRuleMessage(text, element, draft.rule);
    if (name == "item") {
        draft.rule.items.push_back(readItem(element));
        return std::nullopt;
    }
    if (name == "clause") {
        draft.rule.clause = ownText(element);
        return std::nullopt;
    }
    auto rationale = readMessage(text, element);
    if (!rationale)
        return rationale.error();
    draft.rule.rationale = rationale.value();
    return std::nullopt;
}

} // namespace

Result<std::optional<Severity>> readSeverity(const XmlText& text, pugi::xml_node element, const char* name)
{
    const auto attribute = element.attribute(name);
    if (attribute.empty())
        return std::optional<Severity>{};
    const auto severity = readWord(text, attribute, kSeverities);
    if (!severity)
        return severity.error();
    return std::optional<Severity>{severity.value()};
}

RuleItem readItem(pugi::xml_node element)
{
    RuleItem item;
    for (const auto attribute : element.attributes())
        item.values.emplace(attribute.name(), attribute.value());
    item.text = ownText(element);
    return item;
}

Result<RuleDraft> readRule(const NamedText& file)
{
    const auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const auto& text = parsed.value();
    if (auto error = checkRoot(text, "rule", kRuleNamespace))
        return *error;
    if (auto error = checkChildren(text, text.root(), {"clause", "rationale", "applies", "param", "item", "message"}))
        return *error;
    RuleDraft draft;
    if (auto error = readHead(text, draft.rule))
        return *error;
    for (const auto child : text.root().children())
        if (child.type() == pugi::node_element)
            if (auto error = readPart(text, child, draft))
                return *error;
    if (draft.rule.clause.empty() || draft.rule.rationale.vi.empty())
        return text.errorAt(text.root(), {"Quy tắc phải nêu căn cứ (clause) và lý do (rationale).",
                                          "A rule must name its clause and its rationale."});
    if (!draft.rule.messages.contains(""))
        return text.errorAt(text.root(), {"Quy tắc phải có câu báo không tên.", "A rule must have a message without a name."});
    return draft;
}

} // namespace trinhky
