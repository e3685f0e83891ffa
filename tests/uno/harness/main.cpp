#include "uno/harness/the_office.hpp"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace trinhky::test {

namespace {

std::unique_ptr<OfficeProcess> runningOffice;

/// A case of tests/uno/inside under its own name in the test report.
class InsideCase : public Catch::ITestInvoker {
public:
    explicit InsideCase(std::string name) : m_name(std::move(name)) {}

    void invoke() const override
    {
        const std::string fault = theOffice().call("run", m_name);
        if (!fault.empty())
            FAIL(fault);
        SUCCEED();
    }

private:
    std::string m_name;
};

/// Registered names must outlive the session: kept by the caller.
std::vector<std::string> insideNames()
{
    std::vector<std::string> names;
    std::istringstream lines(theOffice().call("list", ""));
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("own office: "))
            names.push_back(line);
    return names;
}

} // namespace

OfficeProcess& theOffice() { return *runningOffice; }

int runAll(int argc, char** argv)
{
    runningOffice = std::make_unique<OfficeProcess>();
    const std::vector<std::string> names = insideNames();
    for (const std::string& name : names)
        const Catch::AutoReg registered(Catch::Detail::make_unique<InsideCase>(name), CATCH_INTERNAL_LINEINFO, "",
                                        Catch::NameAndTags{name, "[inside]"});
    const int failures = Catch::Session().run(argc, argv);
    runningOffice.reset();
    return failures;
}

} // namespace trinhky::test

int main(int argc, char** argv)
{
    try {
        return trinhky::test::runAll(argc, argv);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 255;
    }
}
