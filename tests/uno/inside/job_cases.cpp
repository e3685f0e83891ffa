#include "uno/inside/inside.hpp"
#include "uno/inside/named_value.hpp"

#include "uno/job/plain_text.hpp"
#include "uno/job/protocol.hpp"

#include <com/sun/star/task/XJob.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace trinhky;
using namespace trinhky::test;

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::task::XJob;
using com::sun::star::uno::Any;
using Json = nlohmann::json;

Json answerTo(const Inside& inside, const std::vector<NamedValue>& values)
{
    rtl::OUString text;
    createService<XJob>(inside.context, protocol::kService)->execute(sequenceOf(values)) >>= text;
    return Json::parse(utf8Of(text));
}

std::string normalised(std::string_view bytes)
{
    const Result<std::string> text = normalisePlainText(bytes);
    return text ? text.value() : "refused";
}

} // namespace

INSIDE_CASE("job: a caller on the main thread itself is answered instead of waiting for itself")
{
    const Json answer = answerTo(inside, {named(protocol::kCommand, protocol::kPing)});
    EXPECT_EQUAL(answer.at("ok").get<bool>(), true);
    EXPECT(answer.at("office").get<std::string>().find("LibreOffice") != std::string::npos);
}

INSIDE_CASE("job: what cannot be done is answered in words, never thrown at a remote client")
{
    EXPECT_EQUAL(answerTo(inside, {}).at("fault").get<std::string>(), "usage");
    EXPECT_EQUAL(answerTo(inside, {named(protocol::kCommand, "format-disk")}).at("fault").get<std::string>(), "usage");
    const NamedValue number{officeOf(protocol::kCommand), Any(sal_Int32(7))};
    EXPECT_EQUAL(answerTo(inside, {number}).at("fault").get<std::string>(), "usage");
    const Json missing =
        answerTo(inside, {named(protocol::kCommand, protocol::kCheck), named(protocol::kDocument, "file:///khong/co.odt")});
    EXPECT_EQUAL(missing.at("fault").get<std::string>(), "input");
    EXPECT(!missing.at("error").at("vi").get<std::string>().empty());
    const Json noFields = answerTo(inside, {named(protocol::kCommand, protocol::kNew), named(protocol::kKind, "NQ"),
                                            named(protocol::kFields, "[1, 2"), named(protocol::kEnding, ".odt")});
    EXPECT_EQUAL(noFields.at("fault").get<std::string>(), "usage");
}

INSIDE_CASE("job: plain text keeps one paragraph a line")
{
    EXPECT_EQUAL(normalised("\xEF\xBB\xBF"
                            "một\r\nhai\rba\n\fbốn\x1A"),
                 "một\nhai\nba\n bốn ");
    EXPECT_EQUAL(normalised("a\tb"), "a\tb");
    EXPECT_EQUAL(normalised("Th\xF6\xFB"), "refused");
    EXPECT_EQUAL(normalised(std::string_view("a\0b", 3)), "refused");
    std::string text = "ngắn\n" + std::string(9001, 'x') + "\ncuối";
    const std::vector<LongLine> taken = takeLongLines(text);
    EXPECT_EQUAL(text, "ngắn\n\ncuối");
    EXPECT_EQUAL(taken.size(), 1U);
    EXPECT_EQUAL(taken[0].line, 1U);
    EXPECT_EQUAL(taken[0].text.size(), 9001U);
}
