#include "uno/inside/inside.hpp"
#include "uno/inside/named_value.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <vn/trinhky/DocumentExchange.hpp>
#include <vn/trinhky/DraftCreator.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
using star::beans::NamedValue;

INSIDE_CASE("exchange: a new document from a form gives what was filled in and names the rest")
{
    star::uno::Any hidden;
    hidden <<= true;
    const auto made = vn::trinhky::DraftCreator::create(inside.context)
                          ->create("BC",
                                   sequenceOf({named("trichYeu", "Kết quả năm 2025 & nhiệm vụ <2026>"), named("so", "12"),
                                               named("coQuanBanHanh", "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"),
                                               named("diaDanh", "Thử Nghiệm"), named("nguoiKy", "Nguyễn Văn A")}),
                                   sequenceOf({named("Date", "2026-01-15"), named("Profile", ""), NamedValue("Hidden", hidden)}));
    const TestDocument document(inside.context, made);
    star::uno::Sequence<rtl::OUString> missing;
    const auto exchange = vn::trinhky::DocumentExchange::create(inside.context);
    const std::u16string xml = toU16(exchange->header(document.model(), missing));
    for (const std::u16string_view part :
         {u"<edXML:OrganName>ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM</edXML:OrganName>", u"<edXML:CodeNumber>12</edXML:CodeNumber>",
          u"<edXML:CodeNotation>BC-UBND</edXML:CodeNotation>", u"<edXML:Place>Thử Nghiệm</edXML:Place>",
          u"<edXML:PromulgationDate>2026/01/15</edXML:PromulgationDate>", u"<edXML:TypeName>Báo cáo</edXML:TypeName>",
          u"Kết quả năm 2025 &amp; nhiệm vụ &lt;2026&gt;</edXML:Subject>", u"<edXML:FullName>Nguyễn Văn A</edXML:FullName>",
          u"<edXML:PageAmount>"})
        if (xml.find(part) == std::u16string::npos)
            fail(__FILE__, __LINE__, "not in the message: " + shown(part) + "\n" + shown(xml));
    for (const rtl::OUString& sentence : missing)
        EXPECT(toU16(sentence).find(u"số văn bản") == std::u16string::npos);
}

INSIDE_CASE("exchange: a text that is no administrative document is refused in words")
{
    TestDocument document(inside.context);
    document.append(u"Danh sách họp");
    star::uno::Sequence<rtl::OUString> missing;
    try {
        vn::trinhky::DocumentExchange::create(inside.context)->header(document.model(), missing);
    } catch (const star::lang::IllegalArgumentException& refused) {
        EXPECT(toU16(refused.Message).find(u"không có gì để trao đổi") != std::u16string::npos);
        return;
    }
    fail(__FILE__, __LINE__, "not refused");
}
