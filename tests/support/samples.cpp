#include "support/samples.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

namespace trinhky::test {

namespace {

namespace fs = std::filesystem;

struct ExpectedFault {
    int line = 0;
    int column = 0;
    std::string says;
};

std::map<std::string, ExpectedFault> expectedFaults(const fs::path& folder)
{
    std::istringstream file(contentOf(folder / "faults.tsv"));
    std::string line;
    std::getline(file, line);
    std::map<std::string, ExpectedFault> faults;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string name;
        ExpectedFault fault;
        fields >> name >> fault.line >> fault.column;
        fields.ignore();
        std::getline(fields, fault.says);
        faults[name] = fault;
    }
    return faults;
}

bool isAsExpected(const Error& error, const std::string& name, const ExpectedFault& expected)
{
    return error.line == expected.line && error.column == expected.column && error.file == name &&
           error.message.vi.find(expected.says) != std::string::npos && !error.message.en.empty();
}

} // namespace

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("no file " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> misjudgedSamples(const fs::path& folder, const SampleReader& read)
{
    std::vector<std::string> complaints;
    auto faults = expectedFaults(folder);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".xml")
            continue;
        const auto name = fs::relative(entry.path(), folder).generic_string();
        const auto error = read(contentOf(entry.path()), name);
        const bool valid = name.starts_with("valid/");
        const auto expected = faults.extract(name);
        if (valid && error)
            complaints.push_back("refused: " + describe(*error));
        else if (!valid && !error)
            complaints.push_back("taken: " + name);
        else if (!valid && expected.empty())
            complaints.push_back("not in faults.tsv: " + describe(*error));
        else if (!valid && !isAsExpected(*error, name, expected.mapped()))
            complaints.push_back("another fault: " + describe(*error));
    }
    for (const auto& left : faults)
        complaints.push_back("no such sample: " + left.first);
    return complaints;
}

} // namespace trinhky::test
