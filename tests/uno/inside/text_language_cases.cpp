#include "model/text_language.hpp"
#include "uno/apply/text_language.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/Locale.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

INSIDE_CASE("text language: text from elsewhere becomes Vietnamese in one step, cells and formatted words too")
{
    TestDocument document(inside.context);
    const star::lang::Locale english(rtl::OUString("en"), rtl::OUString("US"), rtl::OUString());
    const auto line = document.append(u"Căn cứ Luật Tổ chức chính quyền địa phương;");
    setCell(document.appendTable(2, 2), "B2", u"Ước thực hiện cả năm");
    setProperty(line, "CharLocale", english);
    setProperty(part(line, 0, 6), "CharWeight", 150.0F);
    EXPECT(!isMarkedVietnamese(readSnapshot(document.model())));
    const auto before = document.string();
    EXPECT(markVietnamese(document.model()).has_value());
    const auto snapshot = readSnapshot(document.model());
    EXPECT(isMarkedVietnamese(snapshot));
    for (const auto& paragraph : snapshot.paragraphs)
        for (const auto& run : paragraph.runs)
            EXPECT_EQUAL(snapshot.charFormats[run.format].language, std::u16string(u"vi-VN"));
    EXPECT_EQUAL(document.string(), before);
    const auto undo = demand<star::document::XUndoManagerSupplier>(document.model())->getUndoManager();
    EXPECT_EQUAL(undo->getCurrentUndoActionTitle(), officeOf("Đặt ngôn ngữ tiếng Việt"));
    undo->undo();
    EXPECT(!isMarkedVietnamese(readSnapshot(document.model())));
}

INSIDE_CASE("text language: nothing is marked where nothing could be undone")
{
    TestDocument document(inside.context);
    document.append(u"Căn cứ Luật");
    const auto undo = demand<star::document::XUndoManagerSupplier>(document.model())->getUndoManager();
    undo->lock();
    EXPECT(markVietnamese(document.model()).has_error());
    undo->unlock();
}
