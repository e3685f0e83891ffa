#include "uno/inside/fill_support.hpp"
#include "uno/inside/host_document.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

NewRequest copyOf(const std::filesystem::path& original, const std::string& medium, const std::string& kind = "SY")
{
    NewRequest request;
    request.kind = kind;
    request.medium = medium;
    request.originalUrl = fileUrl(original);
    request.hidden = true;
    request.fields = {{"coQuanBanHanh", "Ủy ban nhân dân xã Thử Nghiệm"}};
    return request;
}

DocumentRef copied(const Inside& inside, const NewRequest& request)
{
    const auto document = Drafting(inside.context).create(request);
    if (!document)
        throw Failure(describe(document.error()));
    return document.value();
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Text frames, and the shapes with text that .docx makes of them.
std::vector<std::u16string> frameTexts(const DocumentRef& document)
{
    std::vector<std::u16string> texts;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // there is no other way in Writer
    const auto page = demand<star::drawing::XDrawPageSupplier>(document)->getDrawPage();
#pragma GCC diagnostic pop
    for (sal_Int32 i = 0; i < page->getCount(); ++i)
        if (const auto text = query<star::text::XText>(page->getByIndex(i)); text.is())
            texts.push_back(toU16(text->getString()));
    return texts;
}

} // namespace

INSIDE_CASE("copy: on paper the copying body signs below the original, which stays as it is")
{
    for (const char* ending : {".odt", ".docx"}) {
        const auto original = hostFile(inside, ending);
        const auto before = bytesOf(original);
        std::u16string text;
        {
            TestDocument read(inside.context, original);
            text = read.string();
        }
        TestDocument copy(inside.context, copied(inside, copyOf(original, "paper")));
        EXPECT_EQUAL(demand<star::frame::XModel>(copy.model())->getURL(), rtl::OUString());
        EXPECT(!demand<star::util::XModifiable>(copy.model())->isModified());
        EXPECT(copy.string().starts_with(text));
        EXPECT(copy.string().find(u"vanBanSao") == std::u16string::npos);
        EXPECT(copy.string().find(u"được sao y]") == std::u16string::npos);
        const auto state = stateOf(copy.model());
        EXPECT(state.find("TK Họ tên") != std::string::npos || state.find("TKB") != std::string::npos);
        EXPECT(bytesOf(original) == before);
    }
}

INSIDE_CASE("copy: electronic, the words stand in the corner of page 1 and the text keeps its lines")
{
    const auto original = hostFile(inside, ".odt");
    for (const char* ending : {".odt", ".docx"}) {
        const auto stored = inside.scratch / (std::string("bản sao") + ending);
        {
            TestDocument copy(inside.context, copied(inside, copyOf(original, "electronic")));
            TestDocument read(inside.context, original);
            EXPECT(copy.string() == read.string());
            const auto snapshot = readSnapshot(copy.model());
            const auto corner = std::find_if(snapshot.paragraphs.begin(), snapshot.paragraphs.end(),
                                             [](const Paragraph& paragraph) { return paragraph.story == Story::Frame; });
            EXPECT(corner != snapshot.paragraphs.end());
            EXPECT_EQUAL(snapshot.paraFormats[corner->format].style, u"TK Thông tin ký số");
            EXPECT_EQUAL(snapshot.charFormats[corner->runs.front().format].size, 10.0F);
            copy.store(stored);
        }
        TestDocument again(inside.context, stored);
        const auto texts = frameTexts(again.model());
        EXPECT_EQUAL(texts.size(), 1U);
        EXPECT(texts.front().find(u"SAO Y; Ủy ban nhân dân xã Thử Nghiệm; ") != std::u16string::npos);
    }
}

INSIDE_CASE("copy: of one of our own documents, names do not clash")
{
    const auto original = inside.scratch / "bản gốc.odt";
    TestDocument(inside.context, newSkeleton(inside, {"BC", {}, std::nullopt, 2026})).store(original);
    TestDocument copy(inside.context, copied(inside, copyOf(original, "paper", "SL")));
    const auto state = stateOf(copy.model());
    EXPECT(state.find("bookmark tk_so\n") != std::string::npos);
    EXPECT(state.find("bookmark tk_so_2\n") != std::string::npos);
}

INSIDE_CASE("copy: a form that copies nothing, and an original that cannot be read, are refused")
{
    const auto original = hostFile(inside, ".odt");
    const auto wrongKind = Drafting(inside.context).create(copyOf(original, "", "BC"));
    EXPECT(!wrongKind);
    EXPECT(wrongKind.error().message.vi.find("Chỉ bản sao") != std::string::npos);
    const auto missing = Drafting(inside.context).create(copyOf(inside.scratch / "không có.odt", "paper"));
    EXPECT(!missing);
    EXPECT(missing.error().file.ends_with("không có.odt"));
}
