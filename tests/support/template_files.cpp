#include "support/template_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace trinhky::test {

namespace fs = std::filesystem;

std::vector<NamedText> readTemplateFiles(const fs::path& templates)
{
    std::vector<NamedText> files;
    for (const auto& entry : fs::recursive_directory_iterator(templates)) {
        if (entry.path().extension() != ".xml")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({fs::relative(entry.path(), templates).generic_string(), {std::istreambuf_iterator<char>(in), {}}});
    }
    std::sort(files.begin(), files.end(), [](const NamedText& a, const NamedText& b) { return a.name < b.name; });
    return files;
}

std::vector<NamedText> readTemplateFiles() { return readTemplateFiles(fs::path(TRINHKY_SOURCE_DIR) / "templates"); }

} // namespace trinhky::test
