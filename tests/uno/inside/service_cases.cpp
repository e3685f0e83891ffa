#include "uno/inside/inside.hpp"
#include "uno/inside/named_value.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <vn/trinhky/DraftChecker.hpp>
#include <vn/trinhky/DraftCreator.hpp>
#include <vn/trinhky/TableFiller.hpp>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <fstream>
#include <functional>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using star::beans::NamedValue;
using Options = star::uno::Sequence<NamedValue>;

/// The sentence with which a call is refused.
std::u16string refusal(const std::function<void()>& call)
{
    try {
        call();
    } catch (const star::lang::IllegalArgumentException& exception) {
        return toU16(exception.Message);
    }
    throw Failure("the call was not refused");
}

/// URL of an indicator file whose third line holds the columns.
rtl::OUString dataFile(const Inside& inside, const std::string& columns)
{
    const std::filesystem::path file = inside.scratch / "số liệu.xml";
    std::ofstream(file)
        << "<indicators xmlns='urn:trinhky:indicators:1' period='2026' area='Xã Thử Nghiệm' title='CHỈ TIÊU'>\n<columns>\n"
        << columns << "\n</columns>\n<row code='T' label='1' name='Thu' unit='triệu đồng'>"
        << "<value column='A'>1</value></row>\n</indicators>\n";
    return officeOf(fileUrl(file));
}

bool has(const std::u16string& text, std::u16string_view part) { return text.find(part) != std::u16string::npos; }

} // namespace

INSIDE_CASE("services: a document of a kind is made with the given fields")
{
    const auto creator = vn::trinhky::DraftCreator::create(inside.context);
    const auto fields = sequenceOf({named("trichYeu", "Về nhiệm vụ năm 2026")});
    const TestDocument document(inside.context, creator->create("NQ", fields, sequenceOf({named("Hidden", true)})));
    EXPECT(has(document.string(), u"NGHỊ QUYẾT"));
    EXPECT(has(document.string(), u"Về nhiệm vụ năm 2026"));
    EXPECT(!demand<star::frame::XStorable>(document.model())->hasLocation());
}

INSIDE_CASE("services: what cannot be made is refused with a Vietnamese sentence")
{
    const auto creator = vn::trinhky::DraftCreator::create(inside.context);
    const auto hidden = sequenceOf({named("Hidden", true)});
    EXPECT(has(refusal([&] { creator->create("XYZ", {}, hidden); }), u"NQ"));
    EXPECT(has(refusal([&] { creator->create("NQ", sequenceOf({named("khongCo", "x")}), hidden); }), u"khongCo"));
    EXPECT(has(refusal([&] { creator->create("NQ", sequenceOf({named("trichYeu", true)}), hidden); }), u"trichYeu"));
    EXPECT(has(refusal([&] { creator->create("NQ", {}, sequenceOf({named("Hiden", true)})); }), u"Không có tùy chọn “Hiden”"));
    EXPECT(has(refusal([&] { creator->create("NQ", {}, sequenceOf({named("Hidden", "x")})); }), u"sai kiểu"));
    const auto wrongDay = sequenceOf({named("Hidden", true), named("Date", "2026-02-30")});
    EXPECT(has(refusal([&] { creator->create("NQ", {}, wrongDay); }), u"2026-02-30"));
}

INSIDE_CASE("services: a check gives findings with place, message and clause")
{
    const auto creator = vn::trinhky::DraftCreator::create(inside.context);
    const TestDocument document(inside.context, creator->create("NQ", {}, sequenceOf({named("Hidden", true)})));
    const auto checker = vn::trinhky::DraftChecker::create(inside.context);
    const auto findings = checker->check(document.model(), sequenceOf({named("Rules", "HDR-NUMBER-BLANK")}));
    EXPECT_EQUAL(findings.getLength(), 1);
    const vn::trinhky::Finding& finding = findings[0];
    EXPECT_EQUAL(finding.Rule, officeOf("HDR-NUMBER-BLANK"));
    EXPECT_EQUAL(finding.Severity, officeOf("info"));
    EXPECT_EQUAL(finding.Story, officeOf("table"));
    EXPECT(finding.Paragraph > 0);
    EXPECT(!finding.Message.isEmpty() && !finding.MessageEnglish.isEmpty());
    EXPECT(has(toU16(finding.Clause), u"30/2020"));
    EXPECT(!finding.Fingerprint.isEmpty());
    const auto issued = sequenceOf({named("Rules", "HDR-NUMBER-BLANK"), named("Stage", "issued")});
    EXPECT_EQUAL(checker->check(document.model(), issued)[0].Severity, officeOf("error"));
}

INSIDE_CASE("services: a check without a document or with a wrong option is refused")
{
    const auto checker = vn::trinhky::DraftChecker::create(inside.context);
    const TestDocument document(inside.context);
    EXPECT(has(refusal([&] { checker->check({}, {}); }), u"Chưa có văn bản"));
    EXPECT(has(refusal([&] { checker->check(document.model(), sequenceOf({named("AsOf", "5/3/2026")})); }), u"5/3/2026"));
    EXPECT(has(refusal([&] { checker->check(document.model(), sequenceOf({named("Stage", "x")})); }), u"issued"));
}

INSIDE_CASE("services: a table is filled in, and the report names it")
{
    const TestDocument document(inside.context);
    const auto filler = vn::trinhky::TableFiller::create(inside.context);
    const auto data = dataFile(inside, "<column id='A' measure='plan' period='2026' title='Kế hoạch'/>");
    const auto report = filler->fill(document.model(), data, {});
    EXPECT(report.Rows >= 2 && report.Columns >= 2);
    EXPECT(demand<star::text::XTextTablesSupplier>(document.model())->getTextTables()->hasByName(report.TableName));
}

INSIDE_CASE("services: malformed data is refused with file, line and column, and the document stays as it was")
{
    TestDocument document(inside.context);
    document.append(u"Dự thảo");
    const auto filler = vn::trinhky::TableFiller::create(inside.context);
    const auto data = dataFile(inside, "<column id='A'");
    EXPECT(has(refusal([&] { filler->fill(document.model(), data, {}); }), u"số liệu.xml:4:"));
    EXPECT_EQUAL(document.string(), u"Dự thảo");
    EXPECT(has(refusal([&] { filler->fill({}, data, {}); }), u"Chưa có văn bản"));
    EXPECT(has(refusal([&] { filler->fill(document.model(), "file:///khong-co.xml", {}); }), u"khong-co.xml"));
    EXPECT(has(refusal([&] { filler->fill(document.model(), data, sequenceOf({named("Layot", "nam")})); }), u"Layot"));
}

INSIDE_CASE("services: a document that was closed is told in words, and the office lives on")
{
    DocumentRef closed;
    {
        const TestDocument document(inside.context);
        closed = document.model();
    }
    const auto checker = vn::trinhky::DraftChecker::create(inside.context);
    std::u16string sentence;
    try {
        checker->check(closed, {});
    } catch (const star::uno::RuntimeException& exception) {
        sentence = toU16(exception.Message);
    }
    EXPECT(has(sentence, u"việc này đã dừng lại"));
}
