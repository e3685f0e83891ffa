#include "uno/inside/fill_support.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/named_value.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <vn/trinhky/DraftChecker.hpp>
#include <vn/trinhky/DraftCreator.hpp>
#include <vn/trinhky/DraftFixer.hpp>
#include <vn/trinhky/TableFiller.hpp>
#include <vn/trinhky/TableRefiller.hpp>

#include <algorithm>
#include <memory>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using star::beans::NamedValue;

/// A file of tests/samples, by its path there.
std::filesystem::path sample(const char* name) { return std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/samples" / name; }

/// The clerk's document on its way through the year: stored and opened again between the stations.
class YearDocument {
public:
    YearDocument(const Inside& inside, const char* kind, const std::string& ending)
        : m_inside(inside), m_file(inside.scratch / (std::string("năm ") + kind + ending))
    {
        const auto creator = vn::trinhky::DraftCreator::create(inside.context);
        const auto profile = officeOf(fileUrl(sample("profiles/valid/ubnd_xa.xml")));
        const auto options = sequenceOf({named("Profile", profile), named("Date", "2026-01-12"), named("Hidden", true)});
        m_document = std::make_unique<TestDocument>(inside.context, creator->create(officeOf(kind), {}, options));
    }

    void reload()
    {
        m_document->store(m_file);
        m_document = std::make_unique<TestDocument>(m_inside.context, m_file);
    }

    const DocumentRef& model() const { return m_document->model(); }
    std::string text() const { return toUtf8(m_document->string()); }

    void replace(const char* old, const char* now)
    {
        const auto text = demand<star::util::XReplaceable>(model());
        const auto wanted = text->createReplaceDescriptor();
        wanted->setSearchString(officeOf(old));
        wanted->setReplaceString(officeOf(now));
        EXPECT_EQUAL(text->replaceAll(demand<star::util::XSearchDescriptor>(wanted)), 1);
    }

    /// The table of indicators: the one that has such a row.
    TableRef table(const std::string& indicator) const
    {
        const auto tables = demand<star::text::XTextTablesSupplier>(model())->getTextTables();
        for (const auto& name : vectorOf(tables->getElementNames()))
            if (const auto found = tableOf(model(), utf8Of(name)); !row(found, indicator).empty())
                return found;
        throw Failure("no table has " + indicator);
    }

    bool isAtRight(const std::string& indicator, char column) const
    {
        constexpr std::int16_t kEnd = 6; // 26.8 reads "end" from .odt as this, 7.4 and 25.2 as RIGHT
        const auto found = table(indicator);
        const auto start = cellText(found, column + row(found, indicator))->getStart();
        const auto adjust = property<std::int16_t>(start, "ParaAdjust", -1);
        return adjust == kEnd || adjust == static_cast<std::int16_t>(star::style::ParagraphAdjust_RIGHT);
    }

    /// A bookmark around words, as the office of 25.2 keeps that of a place to fill in around what is typed there.
    void markWords(const char* name, const char* words) const
    {
        const auto search = demand<star::util::XSearchable>(model());
        const auto wanted = search->createSearchDescriptor();
        wanted->setSearchString(officeOf(words));
        const auto range = demand<star::text::XTextRange>(search->findFirst(wanted));
        const auto bookmark = createPart<star::text::XTextContent>(model(), "com.sun.star.text.Bookmark");
        demand<star::container::XNamed>(bookmark)->setName(officeOf(name));
        range->getText()->insertTextContent(range, bookmark, true);
    }

    std::string cell(const std::string& indicator, char column) const
    {
        const auto found = table(indicator);
        return cellString(found, column + row(found, indicator));
    }

    void setCellOf(const std::string& indicator, char column, std::u16string_view text) const
    {
        const auto found = table(indicator);
        setCell(found, column + row(found, indicator), text);
    }

    /// Writes over the first letters of a bound figure as the keyboard does: what stands there goes, then the other words come.
    void typeOver(const char* bookmark, sal_Int16 letters, const char* now) const
    {
        const auto bookmarks = demand<star::text::XBookmarksSupplier>(model())->getBookmarks();
        const auto anchor = demand<star::text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor();
        const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
        cursor->goRight(letters, true);
        cursor->setString({});
        cursor->getText()->insertString(upcast<star::text::XTextRange>(cursor), officeOf(now), false);
    }

    std::vector<vn::trinhky::Finding> findings() const
    {
        const auto checker = vn::trinhky::DraftChecker::create(m_inside.context);
        return vectorOf(checker->check(model(), sequenceOf({named("Rules", "FIG-*")})));
    }

private:
    /// Number of the table's row of that name, "" when it has none.
    static std::string row(const TableRef& table, const std::string& indicator)
    {
        for (const auto& name : vectorOf(table->getCellNames()))
            if (name.startsWith("B") && cellString(table, utf8Of(name)) == indicator)
                return utf8Of(name).substr(1);
        return {};
    }

    const Inside& m_inside;
    std::filesystem::path m_file;
    std::unique_ptr<TestDocument> m_document;
};

void fill(const Inside& inside, const DocumentRef& document, const char* data, const char* layout)
{
    const auto filler = vn::trinhky::TableFiller::create(inside.context);
    filler->fill(document, officeOf(fileUrl(sample(data))), sequenceOf({named("Layout", layout)}));
}

const std::string kRevenue = "Thu ngân sách nhà nước trên địa bàn";
const std::string kGrain = "Sản lượng lương thực có hạt";
const std::string kWater = "Tỷ lệ dân số dùng nước sạch theo quy chuẩn";

void planAndHalfYear(const Inside& inside, const std::string& ending)
{
    YearDocument plan(inside, "KH", ending);
    fill(inside, plan.model(), "year/01_ke_hoach.xml", "ke-hoach");
    EXPECT_EQUAL(plan.cell(kRevenue, 'E'), "18.000");
    EXPECT_EQUAL(plan.cell(kRevenue, 'F'), "…");
    EXPECT(!plan.isAtRight(kRevenue, 'F'));
    plan.setCellOf(kGrain, 'E', u"7.850"); // a later decision
    plan.reload();

    const auto refiller = vn::trinhky::TableRefiller::create(inside.context);
    const auto july = officeOf(fileUrl(sample("year/07_sau_thang.xml")));
    const auto told = refiller->refill(plan.model(), july, sequenceOf({named("DryRun", true)}));
    EXPECT(told.Changed > 0);
    EXPECT_EQUAL(plan.cell(kRevenue, 'F'), "…");
    const auto done = refiller->refill(plan.model(), july, {});
    EXPECT_EQUAL(done.Changed, told.Changed);
    EXPECT_EQUAL(done.Rows, 1);
    EXPECT_EQUAL(undoTitles(plan.model()), "Cập nhật số liệu\n");
    EXPECT_EQUAL(plan.cell(kRevenue, 'D') + " " + plan.cell(kRevenue, 'F') + " " + plan.cell(kRevenue, 'G'), "17.212 9.264 51,5");
    EXPECT_EQUAL(plan.cell(kGrain, 'E') + " " + plan.cell(kGrain, 'F'), "7.850 4.015");
    EXPECT(plan.isAtRight(kRevenue, 'F')); // a figure no longer stands where its sign stood
    EXPECT_EQUAL(plan.cell(kWater, 'F'), "73,2");
    plan.reload();
    EXPECT_EQUAL(plan.cell(kGrain, 'E') + " " + plan.cell(kWater, 'E'), "7.850 75,0");
    EXPECT_EQUAL(refiller->refill(plan.model(), july, {}).Changed, 0);
}

void yearEnd(const Inside& inside, const std::string& ending)
{
    YearDocument report(inside, "BC", ending);
    report.replace("[Kết quả thu, chi ngân sách và đầu tư công]",
                   "Thu ngân sách nhà nước trên địa bàn năm 2026 ước đạt {{THU.UTH2026|tỷ đồng}}, bằng {{THU.SSKH}}% kế hoạch.");
    report.replace("[Kết quả y tế, dân số]", "Tỷ lệ hộ nghèo theo chuẩn đa chiều năm 2026 ước đạt 2,24%.");
    fill(inside, report.model(), "year/12_ca_nam.xml", "ket-qua");
    EXPECT(report.text().find("ước đạt 18,615 tỷ đồng, bằng 103,4% kế hoạch.") != std::string::npos);
    EXPECT_EQUAL(report.cell(kRevenue, 'F'), "18.615");
    report.reload();
    EXPECT(report.findings().empty());

    report.typeOver("tk_f001", 6, "16,815"); // the number alone, its unit stays
    report.typeOver("tk_f002", 5, "104,3");
    report.setCellOf(kGrain, 'F', u"7.682");
    report.replace("2,24%", "2,42%"); // typed, not bound
    report.markWords("tk_cho_99", "Tỷ lệ hộ nghèo theo chuẩn đa chiều năm 2026 ước đạt 2,42%.");
    report.reload();
    const auto found = report.findings();
    const auto has = [&](const char* rule, const char* observed) {
        return std::ranges::any_of(found, [&](const auto& finding) {
            return finding.Rule == officeOf(rule) && utf8Of(finding.Message).find(observed) != std::string::npos;
        });
    };
    EXPECT_EQUAL(found.size(), 4u);
    EXPECT(has("FIG-TABLE", "7.682"));
    EXPECT(has("FIG-DATA", "16,815 tỷ đồng"));
    EXPECT(has("FIG-DATA", "104,3"));
    EXPECT(has("FIG-DATA", "2,42"));

    const auto fixer = vn::trinhky::DraftFixer::create(inside.context);
    const auto rules = star::uno::makeAny(sequenceOf({officeOf("FIG-DATA"), officeOf("FIG-TABLE")}));
    const auto fixed = fixer->fix(report.model(), sequenceOf({named("Tier", "guarded"), NamedValue("Rules", rules)}));
    EXPECT_EQUAL(fixed.Fixed.getLength(), 4);
    EXPECT(report.text().find("ước đạt 18,615 tỷ đồng, bằng 103,4% kế hoạch.") != std::string::npos);
    EXPECT_EQUAL(report.cell(kGrain, 'F'), "7.862");
    report.reload();
    EXPECT(report.findings().empty());
}

} // namespace

INSIDE_CASE("year: a plan's table made in January is brought up to date in July, saved and opened again in between")
{
    for (const char* ending : {".odt", ".docx"})
        planAndHalfYear(inside, ending);
}

INSIDE_CASE("year: wrong figures in table and prose of the report in December are caught by the data, and mended")
{
    for (const char* ending : {".odt", ".docx"})
        yearEnd(inside, ending);
}
