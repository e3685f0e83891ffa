#include "data/table_places.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

using Rows = std::vector<std::vector<std::string>>;
using Places = std::vector<std::int32_t>;

DocumentTable tableOf(const Rows& rows)
{
    DocumentTable table;
    for (const auto& texts : rows) {
        DocumentRow row;
        row.row = static_cast<std::int32_t>(table.rows.size());
        for (const auto& text : texts)
            row.cells.push_back({{0}, text, false});
        table.rows.push_back(std::move(row));
    }
    return table;
}

RecordedTable recordOf()
{
    RecordedTable record;
    record.headerRows = 1;
    record.leading = {"label", "name", "unit"};
    record.columns = {"KH", "TH"};
    record.titles = {"STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"};
    record.rows = {{"DT", "1", "Lao động được đào tạo", {"300", "320"}, "người"},
                   {"DT.NU", "-", "Trong đó: nữ", {"140", "165"}, "người"},
                   {"VL", "2", "Lao động có việc làm", {"250", "261"}, "người"},
                   {"VL.NU", "-", "Trong đó: nữ", {"120", "118"}, "người"}};
    return record;
}

const std::vector<std::string> kHeader{"STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"};

} // namespace

TEST_CASE("rows of one name that have moved with the row above them are found")
{
    const auto table = tableOf({kHeader,
                                {"2", "Lao động có việc làm", "người", "250", "261"},
                                {"-", "Trong đó: nữ", "người", "120", "999"},
                                {"1", "Lao động được đào tạo", "người", "300", "320"},
                                {"-", "Trong đó: nữ", "người", "140", "165"}});
    const auto places = findPlaces(table, recordOf());
    CHECK(places.placeOf == Places{2, 3, 0, 1});
    CHECK(places.cellOf == Places{0, 1, 2, 3, 4});
}

TEST_CASE("columns behind one of the user's own are found, those between two that are known too")
{
    const auto table = tableOf({{"STT", "Chỉ tiêu", "Đơn vị", "Năm trước", "Kế hoạch", "Thực hiện"},
                                {"1", "Lao động được đào tạo", "người", "280", "301", "320"},
                                {"2", "Lao động có việc làm", "người", "240", "251", "261"}});
    const auto places = findPlaces(table, recordOf());
    CHECK(places.placeOf == Places{0, -1, 1, -1});
    CHECK(places.cellOf == Places{0, 1, 2, -1, 5});
    const auto swapped = tableOf({kHeader, {"1", "Lao động được đào tạo", "người", "320", "300"}});
    CHECK(findPlaces(swapped, recordOf()).cellOf == Places{0, 1, 2, 3, 4});
}

TEST_CASE("a column put in place of one taken out is told by a header that has changed")
{
    const auto table = tableOf({{"STT", "Chỉ tiêu", "Năm trước", "Kế hoạch", "Thực hiện"},
                                {"1", "Lao động được đào tạo", "280", "300", "321"},
                                {"2", "Lao động có việc làm", "240", "250", "260"}});
    CHECK(findPlaces(table, recordOf()).cellOf == Places{0, 1, 2, 3, 4});
    const auto moved = tableOf({{"STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Ghi chú"},
                                {"1", "Lao động được đào tạo", "300", "320", "x"},
                                {"2", "Lao động có việc làm", "250", "260", ""}});
    CHECK(findPlaces(moved, recordOf()).cellOf == Places{0, 1, -1, 2, 3});
}

TEST_CASE("a row of merged cells is read from both ends")
{
    const auto record = recordOf();
    const auto table = tableOf({kHeader,
                                {"1", "Lao động được đào tạo", "người", "300 - 320"},
                                {"2", "Lao động có việc làm", "người", "250", "261"},
                                {"-", "Trong đó: nữ", "người", "120", "118"}});
    const auto places = findPlaces(table, record);
    CHECK(places.placeOf == Places{0, -1, 1, 2});
    CHECK(places.cellsOf(table.rows[1], record, record.rows.data()) == Places{0, 1, 2, -1, -1});
    CHECK(places.cellsOf(table.rows[1], record, nullptr) == Places(5, -1));
}
