// Run by the build: make_templates <templates folder> <output folder> writes <id>.ott of every form, with nothing filled in.
#include "data/skeleton_source.hpp"
#include "plan/skeleton.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<trinhky::NamedText> readFiles(const fs::path& templates)
{
    std::vector<trinhky::NamedText> files;
    for (const auto& entry : fs::recursive_directory_iterator(templates / "skeletons")) {
        if (entry.path().extension() != ".xml")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({fs::relative(entry.path(), templates).generic_string(), {std::istreambuf_iterator<char>(in), {}}});
    }
    return files;
}

int fail(const trinhky::Error& error)
{
    std::cerr << trinhky::describe(error) << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto files = readFiles(argv[1]);
    const auto source = trinhky::loadSkeletonSource(files);
    if (!source)
        return fail(source.error());
    fs::create_directories(argv[2]);
    for (const auto& form : trinhky::skeletonKinds(source.value())) {
        trinhky::SkeletonRequest request;
        request.kind = form.id;
        request.title = form.name.vi;
        const auto plan = trinhky::resolveSkeleton(source.value(), request);
        if (!plan)
            return fail(plan.error());
        std::ofstream out(fs::path(argv[2]) / (form.id + ".ott"), std::ios::binary);
        out << plan.value().package;
        if (!out.flush())
            return 3;
    }
    return 0;
}
