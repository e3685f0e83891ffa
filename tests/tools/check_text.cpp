// Findings, roles or outline of plain text files without an office: for trying rules on many documents quickly.
//   check_text TEMPLATES [--roles] FILE...
#include "base/text.hpp"
#include "data/rule_set.hpp"
#include "engine/checker.hpp"
#include "model/analysis.hpp"
#include "support/template_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

using namespace trinhky;

namespace {

constexpr const char* kRoles[] = {
    "Empty",     "Motto",         "MottoLine",    "Superior",    "Issuer",        "Number",      "PlaceDate",
    "Title",     "Subject",       "Authority",    "SessionLine", "Addressee",     "Basis",       "Enact",
    "Heading",   "HeadingTitle",  "GroupHeading", "Bullet",      "Body",          "Adoption",    "RecipientsLabel",
    "Recipient", "SignAuthority", "Signer",       "AppendixNo",  "AppendixTitle", "AppendixRef", "FootnoteText",
    "TableCell", "PageFurniture", "Quote"};

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Snapshot plainText(const std::string& utf8)
{
    Snapshot snapshot;
    snapshot.plainText = true;
    std::istringstream lines(utf8);
    for (std::string line; std::getline(lines, line);) {
        Paragraph paragraph;
        paragraph.text = toUtf16(line);
        paragraph.number = static_cast<std::int32_t>(snapshot.paragraphs.size()) + 1;
        snapshot.paragraphs.push_back(std::move(paragraph));
    }
    return snapshot;
}

void printRoles(const Snapshot& snapshot, const RuleSet& rules)
{
    const Analysis analysis = analyse(snapshot, rules.kinds);
    std::vector<std::string> paths(snapshot.paragraphs.size());
    for (std::size_t i = 0; i < analysis.outline.nodes.size(); ++i)
        if (const auto paragraph = analysis.outline.nodes[i].paragraph; paragraph >= 0)
            paths[static_cast<std::size_t>(paragraph)] = toUtf8(analysis.outline.pathOf(static_cast<std::int32_t>(i)));
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i)
        if (analysis.roles[i] != Role::Empty)
            std::cout << i + 1 << '\t' << kRoles[static_cast<std::size_t>(analysis.roles[i])] << '\t' << paths[i] << '\t'
                      << toUtf8(std::u16string_view(snapshot.paragraphs[i].text).substr(0, 70)) << '\n';
}

/// The words of a finding with what stands around them: "… quy định tại ⟦Khoản⟧ 2 …".
std::u16string windowOf(const std::u16string& text, Span span)
{
    constexpr std::size_t kAround = 60;
    const auto begin = std::min(static_cast<std::size_t>(std::max(span.begin, 0)), text.size());
    const auto end = std::min(std::max(static_cast<std::size_t>(std::max(span.end, 0)), begin), text.size());
    const auto from = begin - std::min(begin, kAround);
    return text.substr(from, begin - from) + u"\u27E6" + text.substr(begin, end - begin) + u"\u27E7" + text.substr(end, kAround);
}

void printFindings(const std::string& name, const Snapshot& snapshot, const RuleSet& rules)
{
    const CheckResult result = check(snapshot, rules, {}, Date{2026, 1, 1});
    std::cout << "== " << name << " kind=" << result.kind << " regime=" << static_cast<int>(result.regime)
              << " asOf=" << toIso(result.asOf) << " pack=" << result.packId << '\n';
    for (const Finding& finding : result.findings) {
        const auto paragraph = finding.where.paragraph;
        const auto text = paragraph < 0
                              ? std::u16string()
                              : windowOf(snapshot.paragraphs[static_cast<std::size_t>(paragraph)].text, finding.where.span);
        std::cout << name << ':' << paragraph + 1 << '\t' << "IWE"[static_cast<int>(finding.severity)] << '\t' << finding.rule
                  << '\t' << finding.message.vi << "\t| " << toUtf8(text) << '\n';
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3)
        return 2;
    const auto rules = loadRuleSet(test::readTemplateFiles(arguments[1]));
    if (!rules) {
        std::cerr << describe(rules.error()) << '\n';
        return 3;
    }
    bool roles = false;
    for (int i = 2; i < count; ++i) {
        if (std::string_view(arguments[i]) == "--roles") {
            roles = true;
            continue;
        }
        const std::filesystem::path path(arguments[i]);
        const Snapshot snapshot = plainText(readFile(path));
        roles ? printRoles(snapshot, rules.value()) : printFindings(path.filename().string(), snapshot, rules.value());
    }
    return 0;
}
