#include "cli/run.hpp"
#include "report/json.hpp"
#include "uno/job/protocol.hpp"

#include <functional>
#include <map>
#include <ostream>

namespace trinhky {

namespace {

Json withTool(const Json& answer)
{
    Json report{{"tool", {{"name", "trinhky"}, {"version", TRINHKY_VERSION}}}};
    for (const auto& item : answer.items())
        if (item.key() != "ok")
            report[item.key()] = item.value();
    return report;
}

std::string joined(const Json& texts, const std::string& separator)
{
    std::string line;
    for (const Json& text : texts)
        line += (line.empty() ? "" : separator) + text.get<std::string>();
    return line;
}

std::string severityWord(const std::string& severity)
{
    if (severity == "error")
        return "lỗi";
    return severity == "warning" ? "cảnh báo" : "gợi ý";
}

std::string kindsText(const Json& answer)
{
    std::string text;
    for (const Json& kind : answer.at("kinds")) {
        text += kind.at("id").get<std::string>() + "\t" + kind.at("name").get<std::string>();
        if (!kind.at("aliases").empty())
            text += "\t(" + joined(kind.at("aliases"), ", ") + ")";
        text += "\n";
        if (!kind.at("fields").empty())
            text += "\t--set: " + joined(kind.at("fields"), " ") + "\n";
    }
    return text;
}

std::string rulesText(const Json& answer)
{
    std::string text;
    for (const Json& rule : answer.at("rules"))
        text += rule.at("id").get<std::string>() + "\t" + severityWord(rule.at("severity")) + "\t" +
                rule.at("clause").get<std::string>() + "\n";
    return text;
}

std::string explanation(const Json& answer)
{
    const Json& rule = answer.at("rule");
    std::string text = rule.at("id").get<std::string>() + " (" + severityWord(rule.at("severity")) + ")\n" +
                       rule.at("clause").get<std::string>() + "\n\n" + rule.at("rationale").at("vi").get<std::string>() + "\n" +
                       rule.at("rationale").at("en").get<std::string>() + "\n\nCâu báo / messages:\n";
    for (const auto& message : rule.at("messages").items())
        text +=
            "  - " + message.value().at("vi").get<std::string>() + "\n    " + message.value().at("en").get<std::string>() + "\n";
    if (!rule.at("documentKinds").empty())
        text += "\nÁp dụng cho / for: " + joined(rule.at("documentKinds"), ", ") + "\n";
    return text;
}

ExitStatus show(std::string_view name, const JobValues& values, const std::function<std::string(const Json&)>& write,
                const Surroundings& surroundings)
{
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    const Answer answer = office.run(name, values);
    if (!answer)
        return fail(surroundings.err, answer.error());
    surroundings.out << write(answer.value());
    return ExitStatus::Clean;
}

} // namespace

ExitStatus run(const KindsCommand& command, const Surroundings& surroundings)
{
    const bool json = command.format == ReportFormat::Json;
    return show(
        protocol::kKinds, {}, [json](const Json& answer) { return json ? jsonText(withTool(answer)) : kindsText(answer); },
        surroundings);
}

ExitStatus run(const RulesCommand& command, const Surroundings& surroundings)
{
    const bool json = command.format == ReportFormat::Json;
    return show(
        protocol::kRules, {}, [json](const Json& answer) { return json ? jsonText(withTool(answer)) : rulesText(answer); },
        surroundings);
}

ExitStatus run(const ExplainCommand& command, const Surroundings& surroundings)
{
    return show(protocol::kExplain, {{protocol::kRule, command.rule}}, explanation, surroundings);
}

ExitStatus run(const DoctorCommand&, const Surroundings& surroundings)
{
    std::ostream& out = surroundings.out;
    if (surroundings.officeOptions.pipe.empty()) {
        const auto installation = findInstallation();
        if (!installation)
            return fail(surroundings.err, {installation.error(), Fault::Office});
        out << "LibreOffice: " << installation.value().program.string() << '\n'
            << "Tiện ích / extension: " << installation.value().extensions.string() << '\n';
    }
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    const Answer ping = office.run(protocol::kPing, {});
    if (!ping)
        return fail(surroundings.err, ping.error());
    out << "Phiên bản / versions: Trình Ký " << ping.value().at("version").get<std::string>() << ", "
        << ping.value().at("office").get<std::string>() << '\n';
    const Answer rules = office.run(protocol::kRules, {});
    const Answer kinds = rules ? office.run(protocol::kKinds, {}) : rules;
    if (!kinds)
        return fail(surroundings.err, kinds.error());
    out << "Quy tắc / rules: " << rules.value().at("rules").size() << '\n'
        << "Loại văn bản / kinds: " << kinds.value().at("kinds").size() << '\n'
        << "Mọi thứ đã sẵn sàng / all is ready.\n";
    return ExitStatus::Clean;
}

} // namespace trinhky
