#include "uno/inside/inside.hpp"
#include "uno/inside/own_settings.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/slip.hpp"

#include <algorithm>
#include <fstream>

using namespace trinhky;
using namespace trinhky::test;

namespace {

void write(const std::filesystem::path& file, const std::string& rules)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "<configuration xmlns='urn:trinhky:configuration:1' name='Thử'>" << rules << "</configuration>";
}

/// A draft in which khoản 3 is missing.
void writeGap(TestDocument& document)
{
    for (const auto* line : {u"1. Một việc.", u"2. Hai việc.", u"4. Ba việc."})
        document.append(line);
}

CheckResult check(const Inside& inside, const TestDocument& document)
{
    CheckOptions options;
    options.ruleGlobs = {"NUM-GAP"};
    auto outcome = Drafting(inside.context).check(document.model(), options);
    if (!outcome)
        fail(__FILE__, __LINE__, outcome.error().message.vi);
    return std::move(outcome.value().result);
}

} // namespace

INSIDE_CASE("configuration: the user's file changes a severity, the province's locks it")
{
    const OwnSettings settings(inside, "cấu hình");
    settings.useShared();
    TestDocument document(inside.context);
    writeGap(document);
    write(settings.own() / "configuration" / "user.xml", "<rule id='NUM-GAP' severity='info'/>");
    auto result = check(inside, document);
    EXPECT_EQUAL(result.findings.size(), 1u);
    EXPECT(result.findings[0].severity == Severity::Info);
    write(settings.shared() / "configuration" / "province.xml", "<rule id='NUM-GAP' severity='warning' locked='true'/>");
    result = check(inside, document);
    EXPECT(result.findings[0].severity == Severity::Warning);
    EXPECT_EQUAL(result.notEvaluated.size(), 1u);
    EXPECT(result.notEvaluated[0].reason.find("user.xml:1:") != std::string::npos);
    EXPECT(result.notEvaluated[0].reason.find("đã bị khóa") != std::string::npos);
}

INSIDE_CASE("configuration: a broken file is told and changes nothing")
{
    const OwnSettings settings(inside, "cấu hình hỏng");
    TestDocument document(inside.context);
    writeGap(document);
    write(settings.own() / "configuration" / "user.xml", "<rule id='NUM-GAP' severity='fatal'/>");
    const auto result = check(inside, document);
    EXPECT(result.findings.size() == 1 && result.findings[0].severity == Severity::Error);
    EXPECT(result.notEvaluated.size() == 1 && result.notEvaluated[0].reason.find("user.xml:1:") != std::string::npos);
}

INSIDE_CASE("slip: an open document that was never saved gets a slip with its finding")
{
    TestDocument document(inside.context);
    writeGap(document);
    const auto slip = makeSlip(inside.context, document.model());
    EXPECT(slip.has_value());
    for (const auto* part : {"Phiếu kiểm tra dự thảo", "NUM-GAP", "“4. Ba việc.”", "Kiểm tra lúc:"})
        EXPECT(slip.value().find(part) != std::string::npos);
}
