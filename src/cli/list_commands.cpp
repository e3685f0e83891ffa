#include "cli/run.hpp"
#include "cli/template_folder.hpp"
#include "report/json.hpp"
#include "uno/job/protocol.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <ostream>
#include <vector>

namespace trinhky {

namespace {

Json withTool(const Json& answer)
{
    Json report{{"tool", {{"name", "trinhky"}, {"version", TRINHKY_VERSION}}}};
    for (const auto& item : answer.items())
        if (item.key() != "ok" && item.key() != "notes")
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

std::vector<std::string> namesOf(const Json& fields)
{
    std::vector<std::string> names;
    for (const Json& field : fields)
        names.push_back(field.at("name").get<std::string>());
    return names;
}

/// Fields that every form has, in the order of the first.
std::vector<std::string> commonFields(const Json& kinds)
{
    std::vector<std::string> common;
    bool first = true;
    for (const Json& kind : kinds)
        for (const Json& form : kind.at("forms")) {
            const auto names = namesOf(form.at("fields"));
            if (first)
                common = names;
            first = false;
            std::erase_if(common,
                          [&](const std::string& name) { return std::find(names.begin(), names.end(), name) == names.end(); });
        }
    return common;
}

/// One form of a kind: how to choose it, what it is, and the fields of its own.
std::string formText(const Json& form, const std::vector<std::string>& common)
{
    const std::string number = form.at("form").get<std::string>();
    std::string text = "\t" + (number.empty() ? std::string() : "--form " + number + ": ");
    text += form.at("name").at("vi").get<std::string>();
    if (form.at("media").size() == 1)
        text += " (--medium " + form.at("media").front().get<std::string>() + ")";
    auto names = namesOf(form.at("fields"));
    std::erase_if(names, [&](const std::string& name) { return std::find(common.begin(), common.end(), name) != common.end(); });
    return text + (names.empty() ? "" : "; --set: " + joined(Json(names), " ")) + "\n";
}

std::string kindsText(const Json& answer)
{
    const auto common = commonFields(answer.at("kinds"));
    std::string text;
    for (const Json& kind : answer.at("kinds")) {
        text += kind.at("id").get<std::string>() + "\t" + kind.at("name").get<std::string>();
        if (!kind.at("aliases").empty())
            text += "\t(" + joined(kind.at("aliases"), ", ") + ")";
        text += "\n";
        for (const Json& form : kind.at("forms"))
            text += formText(form, common);
    }
    return text + "\nTrường của mọi mẫu / fields of every form, --set: " + joined(Json(common), " ") + "\n";
}

std::string rulesText(const Json& answer)
{
    std::string text;
    for (const Json& rule : answer.at("rules"))
        text += rule.at("id").get<std::string>() + "\t" + severityWord(rule.at("severity")) + "\t" +
                rule.at("clause").get<std::string>() + "\n";
    return text;
}

std::string fixWord(const std::string& tier)
{
    if (tier == "safe")
        return "sửa được bằng một nút / fixed in one click";
    if (tier == "guarded")
        return "sửa được sau khi xem trước / fixed after a preview";
    return tier == "suggest" ? "có gợi ý để chọn / suggestions to choose from" : "người soạn tự sửa / mended by hand";
}

/// Packs that hold the rule, each with its law and its days.
std::string packsText(const Json& packs)
{
    std::string text;
    for (const Json& pack : packs) {
        text += "  - " + pack.at("id").get<std::string>() + ": " + pack.at("from").get<std::string>() + " – ";
        text += pack.at("to").is_string() ? pack.at("to").get<std::string>() : std::string("nay / today");
        text += "; " + pack.at("clause").get<std::string>() + "\n";
    }
    return text;
}

std::string explanation(const Json& answer)
{
    const Json& rule = answer.at("rule");
    std::string text = rule.at("id").get<std::string>() + " (" + severityWord(rule.at("severity")) + "; " +
                       fixWord(rule.at("fix")) + ")\n" + rule.at("clause").get<std::string>() + "\n\n" +
                       rule.at("rationale").at("vi").get<std::string>() + "\n" +
                       rule.at("rationale").at("en").get<std::string>() + "\n\nCâu báo / messages:\n";
    for (const auto& message : rule.at("messages").items())
        text +=
            "  - " + message.value().at("vi").get<std::string>() + "\n    " + message.value().at("en").get<std::string>() + "\n";
    if (!rule.at("documentKinds").empty())
        text += "\nÁp dụng cho / for: " + joined(rule.at("documentKinds"), ", ") + "\n";
    if (!rule.at("params").empty())
        text += "\nTham số / parameters:\n";
    for (const auto& param : rule.at("params").items())
        text += "  " + param.key() + " = " + param.value().get<std::string>() + "\n";
    return text + "\nHiệu lực / in force:\n" + packsText(rule.at("packs"));
}

ExitStatus show(std::string_view name, const JobValues& values, const std::function<std::string(const Json&)>& write,
                const Surroundings& surroundings)
{
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    const Answer answer = office.run(name, values);
    if (!answer)
        return fail(surroundings.err, answer.error());
    surroundings.out << write(answer.value());
    if (answer.value().contains("notes"))
        tellNotes(surroundings.err, answer.value().at("notes"));
    return ExitStatus::Clean;
}

} // namespace

ExitStatus run(const KindsCommand& command, const Surroundings& surroundings)
{
    if (const auto wrong = templatesFault(command.templates)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::Unreadable;
    }
    const bool json = command.format == ReportFormat::Json;
    const JobValues values{{protocol::kTemplates, templatesUrl(command.templates)}};
    return show(
        protocol::kKinds, values, [json](const Json& answer) { return json ? jsonText(withTool(answer)) : kindsText(answer); },
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
