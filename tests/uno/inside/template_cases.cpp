#include "plan/skeleton.hpp"
#include "uno/dispatch/template_faults.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/service/configuration.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/template_layers.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <fstream>

using namespace trinhky;
using namespace trinhky::test;

namespace {

void write(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::string form(const std::string& kind)
{
    return "<form xmlns='urn:trinhky:skeleton:1' kind='" + kind +
           "' vi='Giấy khen' en='Certificate'><body><p element='BODY'>Tặng giấy khen</p></body></form>";
}

bool names(const std::vector<Error>& faults, const std::string& file)
{
    return std::any_of(faults.begin(), faults.end(), [&](const Error& fault) { return fault.file.ends_with(file); });
}

/// The user's folders as long as it lives.
class Folders {
public:
    Folders(const ContextRef& context, const std::filesystem::path& shared, const std::filesystem::path& own)
        : m_context(context), m_before(readSettings(context))
    {
        Settings settings = m_before;
        settings.sharedFolder = fileUrl(shared);
        settings.ownFolder = fileUrl(own);
        EXPECT(writeSettings(context, settings).has_value());
    }
    ~Folders() { static_cast<void>(writeSettings(m_context, m_before)); }
    Folders(const Folders&) = delete;
    Folders& operator=(const Folders&) = delete;

private:
    ContextRef m_context;
    Settings m_before;
};

} // namespace

INSIDE_CASE("templates: forms of the shared and the own folder are there without building anything")
{
    const auto shared = inside.scratch / "mẫu chung";
    const auto own = inside.scratch / "mẫu riêng";
    write(shared / "templates/skeletons/GK.xml", form("GK"));
    write(shared / "templates/skeletons/BK.xml", form("BK"));
    write(own / "templates/skeletons/GK.xml", form("GK"));
    write(own / "templates/skeletons/TB.xml", "<form");
    const Folders folders(inside.context, shared, own);
    const auto source = Drafting(inside.context).skeletons();
    EXPECT(source.has_value());
    EXPECT(findForm(source.value(), "GK").value()->origin == SkeletonOrigin::Own);
    EXPECT(findForm(source.value(), "BK").value()->origin == SkeletonOrigin::Shared);
    EXPECT(findForm(source.value(), "TB").value()->origin == SkeletonOrigin::Shipped);
    EXPECT_EQUAL(source.value().faults.size(), 1u);
    EXPECT(names(source.value().faults, "mẫu riêng/templates/skeletons/TB.xml"));
    EXPECT_EQUAL(source.value().faults[0].line, 1);
    NewRequest request;
    request.kind = "GK";
    request.hidden = true;
    const auto made = Drafting(inside.context).create(request);
    EXPECT(made.has_value());
    EXPECT(TestDocument(inside.context, made.value()).string().find(u"Tặng giấy khen") != std::u16string::npos);
    EXPECT(!findForm(Drafting(inside.context, "").skeletons().value(), "GK").has_value());
}

INSIDE_CASE("templates: faults are told with their places, and once until they change")
{
    const std::vector<Error> faults{{{"Thiếu kind.", "kind is missing."}, "/a/X.xml", 3, 7}};
    const auto told = [&] {
        return property(openConfiguration(inside.context, "/vn.trinhky.Settings/Office"), "ToldFaults", rtl::OUString());
    };
    tellFaultsOnce(inside.context, {}, faults);
    EXPECT(utf8Of(told()).find("/a/X.xml:3:7: Thiếu kind.") != std::string::npos);
    tellFaultsOnce(inside.context, {}, {});
    EXPECT(told().isEmpty());
    const std::string many = faultsText(std::vector<Error>(20, faults[0])).vi;
    EXPECT(many.find("14 tệp khác") != std::string::npos);
}

INSIDE_CASE("templates: links, pipes, folders and files too large are faults of the layer")
{
    const auto folder = inside.scratch / "mẫu lạ";
    write(folder / "skeletons/GK.xml", form("GK"));
    write(folder / "skeletons/notes.txt", "no template");
    write(folder / "skeletons/deep/er/X.xml", form("X"));
    write(folder / "skeletons/LARGE.xml", std::string((1U << 20U) + 1, ' '));
    std::filesystem::create_directories(folder / "skeletons/FOLDER.xml");
    std::filesystem::create_symlink(folder / "skeletons/GK.xml", folder / "skeletons/LINK.xml");
    std::filesystem::create_directory_symlink(folder / "skeletons", folder / "skeletons/parts");
    EXPECT_EQUAL(mkfifo((folder / "skeletons/PIPE.xml").c_str(), 0600), 0);
    const SkeletonLayer layer = readTemplateLayer(fileUrl(folder), SkeletonOrigin::Own);
    EXPECT_EQUAL(layer.files.size(), 1u);
    EXPECT_EQUAL(layer.files[0].name, std::string("skeletons/GK.xml"));
    for (const char* file : {"LARGE.xml", "FOLDER.xml", "LINK.xml", "PIPE.xml", "skeletons/parts"})
        if (!names(layer.faults, file))
            fail(__FILE__, __LINE__, std::string("no fault for ") + file);
    EXPECT_EQUAL(layer.faults.size(), 5u);
}

INSIDE_CASE("templates: folders that are not there are no fault but the shared one")
{
    const Folders folders(inside.context, inside.scratch / "không có", inside.scratch / "cũng không");
    const auto layers = userTemplateLayers(inside.context);
    EXPECT_EQUAL(layers.size(), 2u);
    EXPECT_EQUAL(layers[0].faults.size(), 1u);
    EXPECT(layers[1].faults.empty());
}
