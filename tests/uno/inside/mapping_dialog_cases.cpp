#include "uno/dialogs/mapping_dialog.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/own_settings.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XGridDataModel.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace awt = com::sun::star::awt;
using com::sun::star::uno::Reference;

namespace {

using Peer = Reference<awt::XWindowPeer>;

/// D ("Năm 2024") has no measure, F ("So sánh") does not say what it compares.
std::string unclearFile(const Inside& inside)
{
    const auto row = [](std::initializer_list<const char*> cells) {
        std::string xml = "<Row>";
        for (const std::string cell : cells) {
            const bool number = cell.find_first_not_of("0123456789.") == std::string::npos;
            xml += std::string("<Cell><Data ss:Type=\"") + (number ? "Number" : "String") + "\">" + cell + "</Data></Cell>";
        }
        return xml + "</Row>";
    };
    return dataFile(inside, "chua_ro.xml",
                    "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                    "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Biểu 1\"><Table>" +
                        row({"STT", "Chỉ tiêu", "ĐVT", "Năm 2024", "KH 2025", "So sánh"}) +
                        row({"1", "Dân số", "người", "100", "110", "110"}) + "</Table></Worksheet></Workbook>");
}

template <class Model>
Reference<Model> previewModel(const MappingDialog& asking, const char* name)
{
    Reference<Model> model;
    demand<com::sun::star::beans::XPropertySet>(asking.dialog().control<awt::XControl>("Preview")->getModel())
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= model;
    return model;
}

rtl::OUString previewed(const MappingDialog& asking, int column)
{
    rtl::OUString text;
    previewModel<awt::grid::XGridDataModel>(asking, "GridDataModel")->getCellData(column, 0) >>= text;
    return text;
}

void answer(MappingDialog& asking, std::size_t question, AnswerKind kind)
{
    asking.choose(question);
    asking.dialog().control<awt::XListBox>("Kind")->selectItemPos(static_cast<sal_Int16>(static_cast<int>(kind) + 1), true);
    asking.take();
}

bool canEnd(const MappingDialog& asking)
{
    return property<bool>(asking.dialog().control<awt::XControl>("Ok")->getModel(), "Enabled", false);
}

SheetMapping answered(const Inside& inside, const UnclearSheet& sheet)
{
    const auto headings = readHeadings(inside.context);
    Drafting drafting(inside.context);
    const auto layouts = drafting.layouts();
    MappingDialog asking(inside.context, Peer(), sheet, headings.value(), layouts.value().front());
    EXPECT_EQUAL(previewModel<awt::grid::XGridColumnModel>(asking, "ColumnModel")->getColumnCount(), 4);
    EXPECT(!canEnd(asking));
    answer(asking, 0, AnswerKind::Actual);
    asking.dialog().setText("Period", "2024");
    asking.take();
    EXPECT_EQUAL(previewed(asking, 3), officeOf("100"));
    EXPECT(!canEnd(asking));
    answer(asking, 1, AnswerKind::Compared);
    EXPECT(!canEnd(asking));
    EXPECT_EQUAL(asking.dialog().control<awt::XListBox>("Of")->getItemCount(), sal_Int16(2));
    asking.dialog().control<awt::XListBox>("Of")->selectItemPos(1, true);
    asking.dialog().control<awt::XListBox>("To")->selectItemPos(0, true);
    asking.take();
    EXPECT_EQUAL(previewed(asking, 5), officeOf("110,0"));
    EXPECT(canEnd(asking));
    return asking.mapping();
}

} // namespace

INSIDE_CASE("mapping: unclear columns are answered beside a preview, and remembered answers make the file readable")
{
    const OwnSettings settings(inside, "mapping");
    const auto url = unclearFile(inside);
    const auto read = readDataSource(inside.context, url);
    EXPECT(read.has_value());
    EXPECT_EQUAL(read.value().unclear.size(), 1u);
    const auto refused = readClearSource(inside.context, url);
    EXPECT(!refused);
    EXPECT(refused.error().message.vi.find("ô D1") != std::string::npos);

    EXPECT(rememberMapping(inside.context, answered(inside, read.value().unclear.front())).has_value());
    const auto again = readClearSource(inside.context, url);
    EXPECT(again.has_value());
    EXPECT_EQUAL(again.value().set.tables.front().columns.size(), 3u);

    TestDocument document(inside.context);
    EXPECT_EQUAL(fillIn(inside, document.model(), url).columns, 6);
}

INSIDE_CASE("mapping: a source that is clear asks nothing")
{
    Drafting drafting(inside.context);
    const auto explained = explainSource(inside.context, Peer(), indicatorFile(inside, 3, 4), drafting.layouts().value().front());
    EXPECT(explained.has_value());
    EXPECT(explained.value());
}
