#include "data/own_kinds.hpp"
#include "data/skeleton_layers.hpp"
#include "plan/skeleton.hpp"
#include "support/shipped_rules.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace trinhky;

namespace {

constexpr std::string_view kOpen = R"(<form xmlns="urn:trinhky:skeleton:1" kind=")";

/// A form of few words.
NamedText form(const std::string& id, const std::string& kind, const std::string& words, const std::string& more = {})
{
    return {"skeletons/" + id + ".xml", std::string(kOpen) + kind + "\" vi=\"Mẫu của xã\" en=\"Own form\" " + more +
                                            ">\n<body>\n<p element=\"BODY\">" + words + "</p>\n</body>\n</form>\n"};
}

SkeletonLayer layer(std::vector<NamedText> files, SkeletonOrigin origin = SkeletonOrigin::Own)
{
    return {origin, origin == SkeletonOrigin::Own ? "/home/a/templates" : "/srv/chung", std::move(files), {}};
}

SkeletonSource load(const std::vector<SkeletonLayer>& layers)
{
    auto source = loadSkeletonLayers(test::readTemplateFiles(), layers);
    REQUIRE(source.has_value());
    return std::move(source.value());
}

const SkeletonForm& formOf(const SkeletonSource& source, std::string_view kind)
{
    const auto found = findForm(source, kind);
    REQUIRE(found.has_value());
    return *found.value();
}

std::string firstText(const std::vector<SkeletonNode>& nodes)
{
    for (const auto& node : nodes) {
        if (!node.text.empty() && node.text != " ")
            return node.text;
        if (auto text = firstText(node.children); !text.empty())
            return text;
    }
    return {};
}

std::size_t shippedForms() { return load({}).forms.size(); }

} // namespace

TEST_CASE("without layers the templates are those shipped, and without a fault")
{
    const auto source = load({});
    CHECK(source.faults.empty());
    CHECK(std::all_of(source.forms.begin(), source.forms.end(),
                      [](const auto& each) { return each.origin == SkeletonOrigin::Shipped; }));
}

TEST_CASE("an office adds a form of a kind of its own")
{
    const auto source = load({layer({form("GIAY-KHEN", "GK", "Tặng giấy khen")})});
    CHECK(source.faults.empty());
    CHECK(source.forms.size() == shippedForms() + 1);
    CHECK(formOf(source, "gk").origin == SkeletonOrigin::Own);
    CHECK(firstText(formOf(source, "GIAY-KHEN").body) == "Tặng giấy khen");
}

TEST_CASE("a kind of the office's own is known by its title and symbol")
{
    const auto source = load({layer({form("GIAY-KHEN", "GK", "Tặng giấy khen", "title=\"GIẤY KHEN\"")})});
    const auto kinds = ownKinds(source, shippedRules().kinds);
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].id == "GK");
    CHECK(kinds[0].titles == std::vector<std::u16string>{u"giấy khen"});
    CHECK(kinds[0].symbols == std::vector<std::u16string>{u"GK"});
}

TEST_CASE("a file of the same name replaces the one below it, the user's own before the shared one")
{
    const auto source = load({layer({form("TB", "TB", "chung"), form("BC", "BC", "báo cáo chung")}, SkeletonOrigin::Shared),
                              layer({form("TB", "TB", "riêng")})});
    CHECK(source.faults.empty());
    CHECK(source.forms.size() == shippedForms());
    CHECK(firstText(formOf(source, "TB").body) == "riêng");
    CHECK(formOf(source, "TB").origin == SkeletonOrigin::Own);
    CHECK(firstText(formOf(source, "BC").body) == "báo cáo chung");
    CHECK(formOf(source, "BC").origin == SkeletonOrigin::Shared);
}

TEST_CASE("a second form of a shipped kind does not become the first, and is found by its id, whatever its Mẫu")
{
    const auto source = load({layer({form("A-NQ", "NQ", "nghị quyết của xã", "form=\"1.1\"")})});
    CHECK(formOf(source, "NQ").id == "NQ");
    const auto own = findForm(source, "A-NQ", "1.1");
    REQUIRE(own.has_value());
    CHECK(own.value()->id == "A-NQ");
}

TEST_CASE("a broken file is named with line and column, the one below it is used, and the rest works")
{
    const auto source = load({layer({form("TB", "TB", "chung")}, SkeletonOrigin::Shared),
                              layer({form("TB", "TB", "<field name=\"khongCo\"/>"),
                                     form("GK", "GK", "Giấy khen"),
                                     {"skeletons/BC.xml", "<form xmlns=\"urn:trinhky:skeleton:1\">\n  <body>"}})});
    REQUIRE(source.faults.size() == 2);
    const auto& unknown = source.faults[0].file.ends_with("TB.xml") ? source.faults[0] : source.faults[1];
    const auto& torn = source.faults[0].file.ends_with("TB.xml") ? source.faults[1] : source.faults[0];
    CHECK(unknown.file == "/home/a/templates/skeletons/TB.xml");
    CHECK((unknown.line == 3 && unknown.column > 1));
    CHECK(unknown.message.vi.find("khongCo") != std::string::npos);
    CHECK(torn.file == "/home/a/templates/skeletons/BC.xml");
    CHECK(torn.line == 2);
    CHECK(firstText(formOf(source, "TB").body) == "chung");
    CHECK(formOf(source, "BC").origin == SkeletonOrigin::Shipped);
    CHECK(formOf(source, "GK").origin == SkeletonOrigin::Own);
}

TEST_CASE("a fragment of the office's own is used by every form, whatever the order of the files")
{
    const NamedText upper{"skeletons/parts/a.xml", "<part xmlns=\"urn:trinhky:skeleton:1\"><part name=\"b\"/></part>"};
    const NamedText lower{"skeletons/parts/b.xml", "<part xmlns=\"urn:trinhky:skeleton:1\"><p element=\"BODY\">b</p></part>"};
    const NamedText motto{"skeletons/parts/header.xml",
                          "<part xmlns=\"urn:trinhky:skeleton:1\"><p element=\"BODY\">đầu của xã</p></part>"};
    const auto source = load({layer({upper, lower, motto, form("GK", "GK", "Giấy khen")})});
    CHECK(source.faults.empty());
    CHECK(firstText(source.parts.at("header")) == "đầu của xã");
    CHECK(source.parts.at("a").front().name == "part");
}

TEST_CASE("a file with which the shipped ones would not be sound is at fault itself")
{
    const NamedText fields{"skeletons/fields.xml", "<fields xmlns=\"urn:trinhky:skeleton:1\"/>"};
    const auto source = load({layer({fields, form("GK", "GK", "Giấy khen")})});
    REQUIRE(source.faults.size() == 1);
    CHECK(source.faults[0].file == "/home/a/templates/skeletons/fields.xml");
    CHECK(source.faults[0].message.vi.find("tệp khác không còn đúng") != std::string::npos);
    CHECK(formOf(source, "GK").origin == SkeletonOrigin::Own);
    CHECK(source.forms.size() == shippedForms() + 1);
}

TEST_CASE("a name that differs from a shipped one in capitals only is refused, and unreadable files are passed on")
{
    auto own = layer({form("nq", "NQ", "nghị quyết")});
    own.faults.push_back({{"Không đọc được.", "Unreadable."}, "/home/a/templates/skeletons/X.xml"});
    const auto source = load({own});
    REQUIRE(source.faults.size() == 2);
    CHECK(source.faults[0].file == "/home/a/templates/skeletons/X.xml");
    CHECK(source.faults[1].file == "/home/a/templates/skeletons/nq.xml");
    CHECK(source.forms.size() == shippedForms());
}

TEST_CASE("samples are taken or refused as the schema says, but for what a schema cannot know")
{
    const auto samples = std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests" / "samples" / "skeletons";
    for (const auto& [folder, sound] : {std::pair{"valid", true}, {"invalid", false}, {"reader_only", false}}) {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(samples / folder)) {
            INFO(entry.path());
            std::ifstream in(entry.path(), std::ios::binary);
            const NamedText file{"skeletons/MAU.xml", {std::istreambuf_iterator<char>(in), {}}};
            const auto source = load({layer({file})});
            CHECK(source.faults.empty() == sound);
            CHECK((sound || source.faults[0].line > 0));
            ++count;
        }
        CHECK(count >= 2);
    }
}

TEST_CASE("files in other places of the folder are passed over")
{
    const auto source = load({layer({{"skeletons/old/NQ.xml", "<"}, {"readme.xml", "<"}})});
    CHECK(source.faults.empty());
}

TEST_CASE("shipped files that are not sound are no matter of an office's own")
{
    auto shipped = test::readTemplateFiles();
    std::erase_if(shipped, [](const auto& file) { return file.name == "skeletons/elements.xml"; });
    const std::vector<SkeletonLayer> layers{layer({form("GK", "GK", "Giấy khen")})};
    CHECK_FALSE(loadSkeletonLayers(shipped, layers).has_value());
}
