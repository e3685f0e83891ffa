#include "data/skeleton_source.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace trinhky;

namespace {

NamedText& fileOf(std::vector<NamedText>& files, std::string_view name)
{
    return *std::find_if(files.begin(), files.end(), [name](const auto& file) { return file.name == name; });
}

std::vector<NamedText> filesWith(std::string_view name, std::string_view old, std::string_view text)
{
    auto files = test::readTemplateFiles();
    auto& content = fileOf(files, name).content;
    content.replace(content.find(old), old.size(), text);
    return files;
}

} // namespace

TEST_CASE("the shipped skeletons are read")
{
    const auto source = loadSkeletonSource(test::readTemplateFiles());
    REQUIRE(source.has_value());
    CHECK(source.value().forms.size() >= 2);
    CHECK(source.value().styles.find("QUOC_HIEU")->style == "TK Quốc hiệu");
    CHECK(source.value().parts.contains("header"));
}

TEST_CASE("every style has a name of its own with our prefix and a size that the decree allows")
{
    const auto source = loadSkeletonSource(test::readTemplateFiles());
    std::vector<std::string> names;
    for (const auto& element : source.value().styles.elements) {
        INFO(element.id);
        CHECK(element.style.starts_with("TK "));
        CHECK(element.style.find(',') == std::string::npos); // an alias to Word
        CHECK(std::find(names.begin(), names.end(), element.style) == names.end());
        names.push_back(element.style);
        if (element.sizeMin > 0) {
            CHECK(element.size >= element.sizeMin);
            CHECK(element.size <= element.sizeMax);
        }
    }
}

TEST_CASE("the page keeps to the margins of the decree")
{
    const auto source = loadSkeletonSource(test::readTemplateFiles());
    const auto& page = source.value().styles.page;
    CHECK((page.width == 210 && page.height == 297));
    CHECK((page.top >= 20 && page.top <= 25));
    CHECK((page.bottom >= 20 && page.bottom <= 25));
    CHECK((page.left >= 30 && page.left <= 35));
    CHECK((page.right >= 15 && page.right <= 20));
}

TEST_CASE("fields say what their values must be like")
{
    const auto source = loadSkeletonSource(test::readTemplateFiles());
    REQUIRE(source.has_value());
    const auto& form = source.value().forms.front();
    CHECK(form.field("ngay")->check == FieldCheck::Date);
    CHECK(form.field("nguoiKy")->check == FieldCheck::Person);
    CHECK(form.field("diaDanh")->check == FieldCheck::None);
}

TEST_CASE("a fault in a skeleton is named with its place")
{
    SECTION("a check that is none")
    {
        const auto source = loadSkeletonSource(filesWith("skeletons/fields.xml", "check=\"date\"", "check=\"day\""));
        REQUIRE(source.has_error());
        CHECK(source.error().message.vi.find("day") != std::string::npos);
        CHECK(source.error().line > 1);
    }
    SECTION("an element that is not in the table of styles")
    {
        const auto source = loadSkeletonSource(filesWith("skeletons/NQ.xml", "element=\"MUC_ROMAN\"", "element=\"MUC\""));
        REQUIRE(source.has_error());
        CHECK(source.error().file == "skeletons/NQ.xml");
        CHECK(source.error().line > 1);
        CHECK(source.error().message.vi.find("MUC") != std::string::npos);
    }
    SECTION("a field that the form does not have")
    {
        const auto source = loadSkeletonSource(filesWith("skeletons/NQ.xml", "<field name=\"kyHop\"/>", "<field name=\"ky\"/>"));
        REQUIRE(source.has_error());
        CHECK(source.error().line > 1);
    }
    SECTION("a part that does not exist")
    {
        CHECK(loadSkeletonSource(filesWith("skeletons/frames/named.xml", "<part name=\"header\"/>", "<part name=\"dau\"/>"))
                  .has_error());
    }
    SECTION("a word that is not of the vocabulary")
    {
        CHECK(loadSkeletonSource(filesWith("skeletons/frames/named.xml", "<part name=\"header\"/>", "<hr/>")).has_error());
    }
    SECTION("a size that is no number")
    {
        const auto source = loadSkeletonSource(filesWith("skeletons/elements.xml", "size=\"14\"", "size=\"14pt\""));
        REQUIRE(source.has_error());
        CHECK(source.error().file == "skeletons/elements.xml");
    }
    SECTION("a missing file")
    {
        auto files = test::readTemplateFiles();
        std::erase_if(files, [](const auto& file) { return file.name == "skeletons/fields.xml"; });
        CHECK(loadSkeletonSource(files).has_error());
    }
}
