#include "uno/dialogs/edit_preview_dialog.hpp"
#include "uno/inside/inside.hpp"

#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/awt/grid/XGridDataModel.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace awt = com::sun::star::awt;
using com::sun::star::uno::Reference;

namespace {

using Peer = Reference<awt::XWindowPeer>;

constexpr int kLines = 2000;

Snapshot numbered()
{
    Snapshot snapshot;
    for (int line = 1; line <= kLines; ++line) {
        snapshot.paragraphs.emplace_back();
        snapshot.paragraphs.back().number = line;
    }
    return snapshot;
}

std::vector<PreviewLine> renumbered()
{
    std::vector<PreviewLine> lines;
    for (int line = 0; line < kLines; ++line)
        lines.push_back({line, "Điều " + std::to_string(line + 2) + ".", "Điều " + std::to_string(line + 1) + "."});
    return lines;
}

rtl::OUString cell(const EditPreviewDialog& preview, int column, int row)
{
    Reference<awt::grid::XGridDataModel> data;
    demand<com::sun::star::beans::XPropertySet>(preview.dialog().control<awt::XControl>("List")->getModel())
        ->getPropertyValue("GridDataModel") >>= data;
    rtl::OUString text;
    data->getCellData(column, row) >>= text;
    return text;
}

} // namespace

INSIDE_CASE("edit preview: every line is listed with its place, old and new; the chosen one is shown whole")
{
    const Snapshot snapshot = numbered();
    EditPreviewDialog preview(inside.context, Peer(), {"Đánh số lại", "Renumber"},
                              {"Sẽ sửa 2000 chỗ.", "2000 places will change."}, renumbered(), snapshot);
    EXPECT_EQUAL(cell(preview, 1, 1999), officeOf("Điều 2001."));
    EXPECT_EQUAL(cell(preview, 2, 1999), officeOf("Điều 2000."));
    EXPECT(cell(preview, 0, 1999).endsWith(" 2000"));
    EXPECT_EQUAL(preview.dialog().text("Before"), officeOf("Điều 2."));
    EXPECT_EQUAL(preview.dialog().text("After"), officeOf("Điều 1."));
    preview.dialog().control<awt::grid::XGridRowSelection>("List")->selectRow(4);
    EXPECT_EQUAL(preview.dialog().text("Before"), officeOf("Điều 6."));
    EXPECT_EQUAL(preview.dialog().text("After"), officeOf("Điều 5."));
}

INSIDE_CASE("edit preview: nothing to change asks nothing")
{
    EXPECT(!agreesToEdits(inside.context, Peer(), {"Sửa", "Fix"}, {"", ""}, {}, {}));
}

INSIDE_CASE("edit preview: a line that may be chosen is left as it is until it is, and says why")
{
    std::vector<PreviewLine> lines{{0, "11", "12", "1 Thu, Thực hiện"},
                                   {1, "20", "22", "2 Chi, Thực hiện", false, {"đã sửa tay", "by hand"}}};
    EditPreviewDialog preview(inside.context, Peer(), {"Cập nhật số liệu", "Refresh Figures"}, {"", ""}, lines, numbered());
    EXPECT_EQUAL(cell(preview, 0, 1), officeOf("2 Chi, Thực hiện"));
    const auto kept = cell(preview, 3, 1);
    preview.choose(true); // the first line is shown, which cannot be chosen
    EXPECT_EQUAL(cell(preview, 3, 0), rtl::OUString());
    EXPECT_EQUAL(cell(preview, 3, 1), kept);
    preview.show(1);
    EXPECT(preview.dialog().text("Before").indexOf('(') > 0);
    preview.choose(true);
    EXPECT(cell(preview, 3, 1) != kept);
    EXPECT(preview.dialog().isTicked("Choose"));
    EXPECT(preview.lines()[1].chosen == true);
    EXPECT(!preview.lines()[0].chosen);
}
