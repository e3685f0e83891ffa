#include "data/source_reader.hpp"

#include "base/try.hpp"
#include "data/flat_ods_reader.hpp"
#include "data/sdmx_reader.hpp"
#include "data/sheet_table.hpp"
#include "data/spreadsheetml_reader.hpp"

#include <unordered_set>

namespace trinhky {
namespace {

Error unknownRoot(const XmlText& text)
{
    const std::string name(localName(text.root().name()));
    return text.errorAt(
        text.root(),
        {"Không nhận ra dạng dữ liệu: thẻ gốc là <" + name +
             ">. Đọc được XML chỉ tiêu của tiện ích, “XML Spreadsheet 2003” của Excel, bảng tính .fods và SDMX-ML 2.1, 3.0 "
             "(structure-specific).",
         "The kind of data is not known: the root is <" + name +
             ">. What is read: the extension's own XML, “XML Spreadsheet 2003” of Excel, .fods spreadsheets and SDMX-ML "
             "2.1 and 3.0 (structure-specific)."});
}

Error binaryFile(const std::string& file)
{
    return {
        {"Tệp là dạng nén (.xlsx, .ods, .xls…): hãy mở bằng LibreOffice Calc rồi lưu thành “.fods”, hoặc bằng Excel rồi lưu "
         "thành "
         "“XML Spreadsheet 2003 (.xml)”.",
         "The file is packed (.xlsx, .ods, .xls …): open it in LibreOffice Calc and save it as “.fods”, or in Excel and save it "
         "as “XML Spreadsheet 2003 (.xml)”."},
        file};
}

/// Tables of the sheets of a workbook.
class WorkbookSource {
public:
    WorkbookSource(const Workbook& book, const SourceOptions& options, SourceRead& read)
        : m_book(book), m_options(options), m_read(read)
    {}

    Result<void> run()
    {
        for (const auto& sheet : m_book.sheets)
            if (sheet.hidden)
                m_read.notes.push_back(
                    {"Bỏ qua trang ẩn “" + sheet.name + "”.", "The hidden sheet “" + sheet.name + "” is passed over."});
            else if (!sheet.cells.empty())
                TK_CHECK(readSheet(sheet));
        if (m_read.set.tables.empty())
            return Error{{"Không trang nào có tiêu đề bảng với cột “Chỉ tiêu” nên chưa nhận ra bảng chỉ tiêu.",
                          "No sheet has a header with a column “Chỉ tiêu”: there is no indicator table."},
                         m_book.file,
                         1,
                         1};
        return boost::outcome_v2::success();
    }

private:
    Result<void> readSheet(const Sheet& sheet)
    {
        const SheetGrid grid(sheet);
        auto guess = guessMapping(grid, *m_options.headings);
        if (!guess) {
            m_read.notes.push_back({"Trang “" + sheet.name + "” không có tiêu đề bảng với cột “Chỉ tiêu”, được bỏ qua.",
                                    "The sheet “" + sheet.name + "” has no header with a column “Chỉ tiêu” and is passed over."});
            return boost::outcome_v2::success();
        }
        noteHidden(sheet);
        noteGuessedName(sheet, *guess);
        const auto remembered = m_options.remembered ? m_options.remembered(guess->mapping.signature) : std::string();
        if (!remembered.empty() && applyMappingJson(guess->mapping, remembered))
            guess->questions.clear();
        TK_TRY(auto made, tableOf(m_book, grid, guess->header, guess->mapping, *m_options.headings));
        number(made.table);
        for (auto& note : made.notes)
            m_read.notes.push_back(std::move(note));
        if (!guess->questions.empty())
            m_read.unclear.push_back(keep(sheet, std::move(*guess)));
        m_read.set.tables.push_back(std::move(made.table));
        return boost::outcome_v2::success();
    }

    void noteGuessedName(const Sheet& sheet, const MappingGuess& guess)
    {
        const auto column = guess.header.nameColumn;
        const auto& title = guess.mapping.columns[static_cast<std::size_t>(column)].title;
        if (guess.header.nameGuessed)
            m_read.notes.push_back(atCell(
                sheet, guess.header.top, column,
                {"cột “" + title + "” được lấy làm tên chỉ tiêu.", "the column “" + title + "” is taken as that of the names."}));
    }

    UnclearSheet keep(const Sheet& sheet, MappingGuess guess) const
    {
        UnclearSheet unclear{sheet, std::move(guess), m_read.set.tables.size()};
        // The header points at the cells of the sheet that was read: point at those of the copy.
        for (auto& path : unclear.guess.header.paths)
            for (auto& cell : path)
                cell = unclear.sheet.cells.data() + (cell - sheet.cells.data());
        return unclear;
    }

    void noteHidden(const Sheet& sheet)
    {
        if (sheet.hiddenColumns == 0 && sheet.hiddenRows == 0)
            return;
        const auto columns = std::to_string(sheet.hiddenColumns);
        const auto rows = std::to_string(sheet.hiddenRows);
        m_read.notes.push_back(
            {"Trang “" + sheet.name + "”: không lấy " + columns + " cột ẩn và " + rows + " hàng ẩn.",
             "Sheet “" + sheet.name + "”: " + columns + " hidden columns and " + rows + " hidden rows are left out."});
    }

    /// Tables of a set differ in number; a sheet that gives none, or one that is taken, is counted.
    void number(IndicatorTable& table)
    {
        if (!table.no.empty() && m_numbers.insert(table.no).second)
            return;
        for (auto next = m_read.set.tables.size() + 1;; ++next) {
            table.no = (next < 10 ? "0" : "") + std::to_string(next);
            if (m_numbers.insert(table.no).second)
                return;
        }
    }

    const Workbook& m_book;
    const SourceOptions& m_options;
    SourceRead& m_read;
    std::unordered_set<std::string> m_numbers;
};

Result<SourceRead> readWorkbook(Result<Workbook> book, SourceFormat format, const SourceOptions& options)
{
    if (!book)
        return std::move(book).error();
    SourceRead read;
    read.format = format;
    TK_CHECK(WorkbookSource(book.value(), options, read).run());
    return read;
}

} // namespace

Result<SourceRead> readSource(std::string content, std::string file, const SourceOptions& options)
{
    if (content.starts_with("PK\x03\x04") || content.starts_with("\xD0\xCF\x11\xE0"))
        return binaryFile(file);
    TK_TRY(const auto text, XmlText::parse(std::move(content), std::move(file), options.limits.xml));
    const auto space = text.namespaceOf(text.root());
    const auto name = localName(text.root().name());
    if (space == kSpreadsheetNamespace && name == "Workbook")
        return readWorkbook(readSpreadsheetMl(text, options.workbook), SourceFormat::SpreadsheetMl, options);
    if (space == kOdfOfficeNamespace && name == "document")
        return readWorkbook(readFlatOds(text, options.workbook), SourceFormat::FlatOds, options);
    if (const auto version = sdmxVersion(text)) {
        SourceRead read;
        read.format = *version == 21 ? SourceFormat::Sdmx21 : SourceFormat::Sdmx30;
        TK_TRY(read.set, readSdmx(text, *options.headings, options.limits));
        return read;
    }
    if (space != kIndicatorNamespace && name != "indicators" && name != "indicatorSet")
        return unknownRoot(text);
    SourceRead read;
    TK_TRY(read.set, readIndicators(text, options.limits));
    return read;
}

Error unansweredError(const SourceRead& read, const std::string& file)
{
    Message message;
    for (const auto& sheet : read.unclear)
        for (const auto& question : sheet.guess.questions) {
            message.vi += (message.vi.empty() ? "" : " ") + question.message.vi;
            message.en += (message.en.empty() ? "" : " ") + question.message.en;
        }
    message.vi += " Hãy mở tệp này từ lệnh “Điền bảng chỉ tiêu” để chọn một lần; lựa chọn được nhớ cho các lần sau.";
    message.en += " Open the file once by the command “Fill in the indicator table” and choose; the choice is remembered.";
    return {std::move(message), file};
}

Result<IndicatorTable> previewOf(const UnclearSheet& unclear, const SheetMapping& mapping, const Headings& headings)
{
    const SheetGrid grid(unclear.sheet);
    TK_TRY(auto made, tableOf({}, grid, unclear.guess.header, mapping, headings));
    return std::move(made.table);
}

} // namespace trinhky
