#include "uno/base/adapters.hpp"
#include "uno/harness/the_office.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScript.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XReplaceable.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace trinhky;
using trinhky::test::theOffice;
namespace star = com::sun::star;
namespace script = com::sun::star::script;
using star::uno::Any;
using star::uno::Reference;

namespace {

const std::filesystem::path kMacros = std::filesystem::path(TRINHKY_SOURCE_DIR) / "docs" / "macros";

std::string read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void installBasic()
{
    const auto libraries =
        createService<script::XLibraryContainer>(theOffice().context(), "com.sun.star.script.ApplicationScriptLibraryContainer");
    if (libraries->hasByName("TrinhKyMacros"))
        libraries->removeLibrary("TrinhKyMacros");
    const auto library = libraries->createLibrary("TrinhKyMacros");
    Any source;
    source <<= officeOf(read(kMacros / "trinh_ky.bas"));
    library->insertByName("TrinhKy", source);
}

void installPython()
{
    theOffice().context();
    const auto folder = theOffice().scratch() / "profile" / "user" / "Scripts" / "python";
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(kMacros / "trinh_ky.py", folder / "trinh_ky.py",
                               std::filesystem::copy_options::overwrite_existing);
}

/// Calls macros of one language; those of Basic and Python are named after the same things.
class Macros {
public:
    Macros(std::string before, std::string after) : m_before(std::move(before)), m_after(std::move(after)) {}

    Any call(const std::string& name, const std::vector<Any>& arguments = {}) const
    {
        const auto factory = script::provider::theMasterScriptProviderFactory::get(theOffice().context());
        const auto provider = factory->createScriptProvider(Any(rtl::OUString()));
        const auto macro = provider->getScript(officeOf("vnd.sun.star.script:" + m_before + name + m_after));
        star::uno::Sequence<sal_Int16> positions;
        star::uno::Sequence<Any> values;
        return macro->invoke(sequenceOf(arguments), positions, values);
    }

    std::string text(const std::string& name, const std::vector<Any>& arguments = {}) const
    {
        rtl::OUString result;
        REQUIRE((call(name, arguments) >>= result));
        return utf8Of(result);
    }

private:
    std::string m_before;
    std::string m_after;
};

Macros basic() { return {"TrinhKyMacros.TrinhKy.", "?language=Basic&location=application"}; }
Macros python() { return {"trinh_ky.py$", "?language=Python&location=user"}; }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Names of the macros of one example.
struct Names {
    std::string create;
    std::string report;
    std::string fill;
    std::string refill;
    std::string insert;
    std::string check;
    std::string fix;
    std::string exchange;
    std::string renumber;
    std::string refuse;
};

/// A file of the source tree as a macro is given it.
Any path(const std::string& name)
{
    Any value;
    value <<= officeOf((std::filesystem::path(TRINHKY_SOURCE_DIR) / name).string());
    return value;
}

void fillsFromProfile(const Macros& macros, const std::string& name)
{
    Reference<star::text::XTextDocument> document;
    REQUIRE((macros.call(name, {path("tests/samples/profiles/valid/ubnd_xa.xml")}) >>= document));
    const auto tables = demand<star::container::XIndexAccess>(demand<star::text::XTextTablesSupplier>(document)->getTextTables());
    const auto signature = demand<star::text::XTextTable>(tables->getByIndex(tables->getCount() - 1));
    const std::string signer = utf8Of(demand<star::text::XText>(signature->getCellByName("B1"))->getString());
    CHECK(has(signer, "KT. CHỦ TỊCH"));
    CHECK(has(signer, "Trần Thị B"));
    demand<star::util::XCloseable>(document)->close(true);
}

/// Takes the document's end mark away, which the macro puts back.
void fixes(const Macros& macros, const std::string& name, const Reference<star::text::XTextDocument>& document)
{
    const auto text = [&] { return utf8Of(document->getText()->getString()); };
    const auto marks = demand<star::util::XReplaceable>(document)->createReplaceDescriptor();
    marks->setSearchString(officeOf("./."));
    marks->setReplaceString(officeOf("."));
    demand<star::util::XReplaceable>(document)->replaceAll(upcast<star::util::XSearchDescriptor>(marks));
    REQUIRE_FALSE(has(text(), "./."));
    Any subject;
    subject <<= document;
    const std::string fixed = macros.text(name, {subject});
    INFO(fixed);
    CHECK(has(fixed, "SEC-ENDMARK, đoạn "));
    CHECK(has(fixed, "còn "));
    CHECK(has(text(), "./."));
}

void setString(const Reference<star::text::XTextTable>& table, const std::string& cell, const std::string& text)
{
    demand<star::text::XText>(table->getCellByName(officeOf(cell)))->setString(officeOf(text));
}

void works(const Macros& macros, const Names& names)
{
    Reference<star::text::XTextDocument> document;
    REQUIRE((macros.call(names.create) >>= document));
    const std::string content = utf8Of(document->getText()->getString());
    CHECK(has(content, "NGHỊ QUYẾT"));
    CHECK(has(content, "Về nhiệm vụ phát triển kinh tế - xã hội năm 2026"));

    Any subject;
    subject <<= document;
    const std::string filled = macros.text(names.fill, {subject, path("tests/samples/chi_tieu_nam.xml")});
    CHECK(has(filled, " hàng, "));
    const auto tables = demand<star::text::XTextTablesSupplier>(document)->getTextTables();
    CHECK(tables->hasByName(officeOf(filled.substr(0, filled.find(':')))));

    setString(demand<star::text::XTextTable>(tables->getByName(officeOf(filled.substr(0, filled.find(':'))))), "D4", "600");
    const std::string refilled = macros.text(names.refill, {subject, path("tests/samples/chi_tieu_nam.xml")});
    INFO(refilled);
    CHECK(has(refilled, "0 chỗ, 0 hàng mới, giữ 1"));
    CHECK(has(refilled, "“600” → “612,4”"));
    Any address;
    address <<= officeOf("GTSX.UTH2025|tỷ đồng");
    CHECK(macros.text(names.insert, {subject, path("tests/samples/chi_tieu_nam.xml"), address}) == "671,2 tỷ đồng");
    CHECK(has(utf8Of(document->getText()->getString()), "671,2 tỷ đồng"));

    const std::string findings = macros.text(names.check, {subject});
    CHECK(has(findings, "info HDR-NUMBER-BLANK, đoạn "));
    CHECK(has(findings, "TXT-PLACEHOLDER"));

    fixes(macros, names.fix, document);
    const std::string exchanged = macros.text(names.exchange, {subject});
    CHECK(has(exchanged, "<edXML:CodeNotation>NQ-HĐND</edXML:CodeNotation>"));
    CHECK(has(exchanged, "Chưa có số văn bản."));
    document->getText()->setString(officeOf("1. Một\r3. Hai\rTheo mục 3."));
    const std::string renumbered = macros.text(names.renumber, {subject});
    CHECK(has(renumbered, "1 số, "));
    CHECK(has(renumbered, "3. Hai → 2. Hai"));
    CHECK(has(utf8Of(document->getText()->getString()), "2. Hai"));
    demand<star::util::XCloseable>(document)->close(true);

    fillsFromProfile(macros, names.report);
    CHECK(has(macros.text(names.refuse), "XYZ"));
}

} // namespace

TEST_CASE("macros: the Basic example makes, fills, checks and fixes a document, and shows the sentence of a wrong call")
{
    installBasic();
    works(basic(), {"TaoNghiQuyet", "TaoBaoCaoTheoHoSo", "DienBang", "CapNhatSoLieu", "ChenSoLieu", "KiemTra", "SuaLoi",
                    "DuLieuTraoDoi", "DanhSoLai", "LoaiKhongCo"});
}

TEST_CASE("macros: the Python example makes, fills, checks and fixes a document, and shows the sentence of a wrong call")
{
    installPython();
    works(python(), {"tao_nghi_quyet", "tao_bao_cao_theo_ho_so", "dien_bang", "cap_nhat_so_lieu", "chen_so_lieu", "kiem_tra",
                     "sua_loi", "du_lieu_trao_doi", "danh_so_lai", "loai_khong_co"});
}
