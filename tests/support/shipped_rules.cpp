#include "support/shipped_rules.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace trinhky {
namespace {

RuleSet load()
{
    const auto files = shippedRuleFiles();
    auto rules = loadRuleSet(files);
    if (!rules)
        throw std::runtime_error(describe(rules.error()));
    return std::move(rules.value());
}

} // namespace

std::filesystem::path sourceRoot() { return TRINHKY_SOURCE_DIR; }

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + file.string());
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

std::vector<NamedText> shippedRuleFiles()
{
    std::vector<NamedText> files;
    for (const std::string folder : {"rules", "packs"})
        for (const auto& entry : std::filesystem::directory_iterator(sourceRoot() / "templates" / folder))
            files.push_back({folder + "/" + entry.path().filename().string(), readFile(entry.path())});
    files.push_back({"skeletons/elements.xml", readFile(sourceRoot() / "templates" / "skeletons" / "elements.xml")});
    std::sort(files.begin(), files.end(), [](const NamedText& a, const NamedText& b) { return a.name < b.name; });
    return files;
}

const RuleSet& shippedRules()
{
    static const RuleSet rules = load();
    return rules;
}

const Headings& shippedHeadings()
{
    static const Headings headings = [] {
        auto read = loadHeadings({std::string(kHeadingsFile), readFile(sourceRoot() / "templates" / kHeadingsFile)});
        if (!read)
            throw std::runtime_error(describe(read.error()));
        return std::move(read).value();
    }();
    return headings;
}

const Units& shippedUnits()
{
    static const Units units = [] {
        auto read = Units::read({std::string(kUnitsFile), readFile(sourceRoot() / "templates" / kUnitsFile)});
        if (!read)
            throw std::runtime_error(describe(read.error()));
        return std::move(read).value();
    }();
    return units;
}

} // namespace trinhky
