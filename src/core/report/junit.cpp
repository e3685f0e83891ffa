#include "report/junit.hpp"

#include "report/report_words.hpp"

#include <pugixml.hpp>
#include <sstream>

namespace trinhky {

namespace {

struct Totals {
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
};

void set(pugi::xml_node node, const char* name, const std::string& value)
{
    node.append_attribute(name).set_value(printable(value).c_str());
}

void write(pugi::xml_node node, const Totals& totals)
{
    set(node, "tests", std::to_string(totals.tests));
    set(node, "failures", std::to_string(totals.failures));
    set(node, "errors", std::to_string(totals.errors));
    set(node, "skipped", std::to_string(totals.skipped));
}

class Suite {
public:
    Suite(pugi::xml_node node, const std::string& path) : m_node(node), m_path(path) {}

    Totals write(const Json& document)
    {
        if (document.contains("error")) {
            addUnreadable(document.at("error").at("vi").get<std::string>());
            return m_totals;
        }
        for (const Json& finding : document.at("findings"))
            addFinding(finding);
        for (const Json& entry : document.at("notEvaluated"))
            addSkipped(entry.at("rule").get<std::string>(), "chưa xét", entry.at("reason").get<std::string>());
        if (m_totals.tests == 0)
            addCase("trinhky", "không có phát hiện nào");
        return m_totals;
    }

private:
    pugi::xml_node addCase(const std::string& rule, const std::string& name)
    {
        ++m_totals.tests;
        auto test = m_node.append_child("testcase");
        set(test, "classname", m_path);
        set(test, "name", rule + ": " + name);
        return test;
    }

    void addUnreadable(const std::string& reason)
    {
        auto error = addCase("trinhky", "đọc văn bản").append_child("error");
        set(error, "message", reason);
        ++m_totals.errors;
    }

    void addSkipped(const std::string& rule, const std::string& name, const std::string& reason)
    {
        auto skipped = addCase(rule, name).append_child("skipped");
        set(skipped, "message", reason);
        ++m_totals.skipped;
    }

    void addFinding(const Json& finding)
    {
        const auto rule = finding.at("rule").get<std::string>();
        const auto message = finding.at("message").at("vi").get<std::string>();
        const auto place = "đoạn " + placeText(finding.at("where"));
        if (const Json& waiver = finding.at("waiver"); waiver.is_object()) {
            addSkipped(rule, place, "Đã bỏ qua: " + waiverText(waiver) + ". " + message);
            return;
        }
        const auto severity = finding.at("severity").get<std::string>();
        const auto whole = place + ": " + severityWord(severity) + ": " + message + "\n" +
                           finding.at("where").at("quote").get<std::string>() + "\n" + finding.at("clause").get<std::string>();
        auto test = addCase(rule, place);
        if (severity == "info") {
            test.append_child("system-out").text().set(printable(whole).c_str());
            return;
        }
        auto failure = test.append_child("failure");
        set(failure, "type", severity);
        set(failure, "message", message);
        failure.text().set(printable(whole).c_str());
        ++m_totals.failures;
    }

    pugi::xml_node m_node;
    std::string m_path;
    Totals m_totals;
};

} // namespace

std::string junitText(const std::vector<Json>& documents)
{
    pugi::xml_document xml;
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    auto suites = xml.append_child("testsuites");
    set(suites, "name", "trinhky");
    Totals all;
    for (const Json& document : documents) {
        const auto path = document.at("path").get<std::string>();
        auto node = suites.append_child("testsuite");
        set(node, "name", path);
        const Totals totals = Suite(node, path).write(document);
        trinhky::write(node, totals);
        all.tests += totals.tests;
        all.failures += totals.failures;
        all.errors += totals.errors;
        all.skipped += totals.skipped;
    }
    write(suites, all);
    std::ostringstream stream;
    xml.save(stream, "  ", pugi::format_indent, pugi::encoding_utf8);
    return stream.str();
}

} // namespace trinhky
