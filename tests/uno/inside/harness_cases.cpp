#include "uno/base/main_thread.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <filesystem>

using namespace trinhky;
using namespace trinhky::test;

INSIDE_CASE("harness: cases run on the main thread with a folder of their own")
{
    EXPECT(onMainThread());
    EXPECT(std::filesystem::is_directory(inside.scratch));
}

INSIDE_CASE("harness: a document is written, stored and read again")
{
    const std::filesystem::path file = inside.scratch / "khoản.docx";
    {
        TestDocument document(inside.context);
        document.append(u"Điều 1.\nPhạm vi");
        setCell(document.appendTable(2, 2), "B2", u"ô");
        document.append(u"cuối");
        document.store(file);
    }
    EXPECT_EQUAL(TestDocument(inside.context, file).string(), u"Điều 1.\nPhạm vi\n\n\n\nô\ncuối");
}
