#include "report/sarif.hpp"

#include "report/report_words.hpp"

#include <cctype>
#include <map>

namespace trinhky {

namespace {

constexpr const char* kSchema = "https://json.schemastore.org/sarif-2.1.0.json";

/// A path as a reference by URI (RFC 3986).
std::string uriOf(const std::string& path)
{
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x80 && std::isalnum(byte) != 0) || std::string_view("-._~/").find(c) != std::string_view::npos) {
            uri += c;
        } else {
            uri += '%';
            uri += kDigits[byte >> 4U];
            uri += kDigits[byte & 0xFU];
        }
    }
    return uri;
}

Json textMessage(const std::string& text) { return {{"text", text}}; }

std::string levelOf(const std::string& severity) { return severity == "info" ? "note" : severity; }

Json ruleDescriptor(const Json& rule)
{
    return {{"id", rule.at("id")},
            {"shortDescription", textMessage(rule.at("rationale").at("vi").get<std::string>())},
            {"help", textMessage(rule.at("clause").get<std::string>())},
            {"defaultConfiguration", {{"level", levelOf(rule.at("severity").get<std::string>())}}},
            {"properties", {{"clause", rule.at("clause")}, {"fix", rule.at("fix")}}}};
}

Json englishDescriptor(const Json& rule)
{
    return {{"id", rule.at("id")}, {"shortDescription", textMessage(rule.at("rationale").at("en").get<std::string>())}};
}

class RunLog {
public:
    RunLog(std::string_view version, const Json& rules) : m_version(version)
    {
        for (const Json& rule : rules) {
            m_ruleIndex[rule.at("id").get<std::string>()] = m_rules.size();
            m_rules.push_back(ruleDescriptor(rule));
            m_english.push_back(englishDescriptor(rule));
        }
    }

    void add(const Json& document)
    {
        m_artifact = m_artifacts.size();
        m_uri = uriOf(document.at("path").get<std::string>());
        m_artifacts.push_back({{"location", {{"uri", m_uri}}}});
        if (document.contains("error")) {
            m_successful = false;
            m_notifications.push_back(notification("error", document.at("error").at("vi").get<std::string>()));
            return;
        }
        for (const Json& finding : document.at("findings"))
            m_results.push_back(resultOf(finding));
        for (const Json& entry : document.at("notEvaluated")) {
            Json told = notification("note", entry.at("reason").get<std::string>());
            told["associatedRule"] = {{"id", entry.at("rule")}};
            m_notifications.push_back(std::move(told));
        }
    }

    Json take()
    {
        Json driver{{"name", "trinhky"}, {"version", m_version}, {"language", "vi-VN"}, {"rules", std::move(m_rules)}};
        Json translation{{"name", "trinhky"},
                         {"language", "en-US"},
                         {"contents", {"localizedData"}},
                         {"associatedComponent", {{"name", "trinhky"}}},
                         {"rules", std::move(m_english)}};
        return {{"tool", {{"driver", std::move(driver)}}},
                {"language", "vi-VN"},
                {"translations", Json::array({std::move(translation)})},
                {"columnKind", "utf16CodeUnits"},
                {"invocations", Json::array({{{"executionSuccessful", m_successful},
                                              {"toolExecutionNotifications", std::move(m_notifications)}}})},
                {"artifacts", std::move(m_artifacts)},
                {"results", std::move(m_results)}};
    }

private:
    Json artifactLocation() const { return {{"uri", m_uri}, {"index", m_artifact}}; }

    Json notification(const char* level, const std::string& text) const
    {
        return {{"level", level},
                {"message", textMessage(text)},
                {"locations", Json::array({{{"physicalLocation", {{"artifactLocation", artifactLocation()}}}}})}};
    }

    Json locationOf(const Json& where) const
    {
        const auto story = where.at("story").get<std::string>();
        Json physical{{"artifactLocation", artifactLocation()}};
        Json properties{{"story", story}, {"page", where.at("page")}};
        if (story == "body" || story == "table")
            physical["region"] = {{"startLine", where.at("paragraph")},
                                  {"startColumn", where.at("span").at(0).get<int>() + 1},
                                  {"endColumn", where.at("span").at(1).get<int>() + 1},
                                  {"snippet", textMessage(where.at("quote").get<std::string>())}};
        else // paragraphs of other stories have numbers of their own
            properties["paragraph"] = where.at("paragraph");
        Json location{{"physicalLocation", std::move(physical)}, {"properties", std::move(properties)}};
        if (const auto path = where.at("path").get<std::string>(); !path.empty())
            location["logicalLocations"] = Json::array({{{"fullyQualifiedName", path}}});
        return location;
    }

    Json resultOf(const Json& finding) const
    {
        const auto rule = finding.at("rule").get<std::string>();
        Json result{{"ruleId", rule},
                    {"level", levelOf(finding.at("severity").get<std::string>())},
                    {"message", textMessage(finding.at("message").at("vi").get<std::string>())},
                    {"locations", Json::array({locationOf(finding.at("where"))})},
                    {"partialFingerprints", {{"trinhky/v1", finding.at("fingerprint")}}}};
        if (const auto index = m_ruleIndex.find(rule); index != m_ruleIndex.end())
            result["ruleIndex"] = index->second;
        if (finding.contains("related")) {
            Json related = Json::array();
            for (const Json& place : finding.at("related")) {
                related.push_back(locationOf(place));
                related.back()["id"] = related.size();
            }
            result["relatedLocations"] = std::move(related);
        }
        if (const Json& waiver = finding.at("waiver"); waiver.is_object())
            result["suppressions"] = Json::array({{{"kind", "inSource"},
                                                   {"status", "accepted"},
                                                   {"justification", waiver.at("reason")},
                                                   {"properties", {{"by", waiver.at("by")}, {"at", waiver.at("at")}}}}});
        result["properties"] = {{"messageEnglish", finding.at("message").at("en")}, {"clause", finding.at("clause")}};
        return result;
    }

    std::string m_version;
    Json m_rules = Json::array();
    Json m_english = Json::array();
    std::map<std::string, std::size_t> m_ruleIndex;
    Json m_artifacts = Json::array();
    Json m_results = Json::array();
    Json m_notifications = Json::array();
    std::string m_uri;
    std::size_t m_artifact = 0;
    bool m_successful = true;
};

} // namespace

std::string sarifText(std::string_view version, const std::vector<Json>& documents, const Json& rules)
{
    RunLog run(version, rules);
    for (const Json& document : documents)
        run.add(document);
    return jsonText({{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run.take()})}});
}

} // namespace trinhky
