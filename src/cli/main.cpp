#include "cli/command_line.hpp"
#include "cli/office/interruption.hpp"
#include "cli/run.hpp"

#include <exception>
#include <iostream>
#include <system_error>
#include <type_traits>

namespace {

using namespace trinhky;

ExitStatus runInOffice(const Invocation& invocation)
{
    Leftovers leftovers;
    const Interruption interruption(leftovers);
    const Result<ContextRef> context = makeClientContext();
    if (!context) {
        tell(std::cerr, context.error());
        return ExitStatus::Unreadable;
    }
    const Surroundings surroundings{context.value(), invocation.office, leftovers, std::cout, std::cerr};
    const ExitStatus status = std::visit(
        [&surroundings](const auto& command) {
            using Given = std::decay_t<decltype(command)>;
            if constexpr (std::is_same_v<Given, HelpCommand> || std::is_same_v<Given, VersionCommand>)
                return ExitStatus::Clean;
            else
                return run(command, surroundings);
        },
        invocation.command);
    std::cout.flush();
    return std::cout ? status : ExitStatus::Unreadable;
}

ExitStatus start(const std::vector<std::string>& arguments)
{
    const Result<Invocation> invocation = parseCommandLine(arguments);
    if (!invocation) {
        tell(std::cerr, invocation.error());
        std::cerr << "Xem / see: trinhky --help\n";
        return ExitStatus::WrongUse;
    }
    const Command& command = invocation.value().command;
    if (std::holds_alternative<HelpCommand>(command)) {
        std::cout << usageText();
        return ExitStatus::Clean;
    }
    if (std::holds_alternative<VersionCommand>(command)) {
        std::cout << "trinhky " TRINHKY_VERSION "\n";
        return ExitStatus::Clean;
    }
    return runInOffice(invocation.value());
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return static_cast<int>(start({argv + 1, argv + argc}));
    } catch (const std::system_error& fault) {
        std::cerr << "trinhky: không tạo hay ghi được tệp tạm (temporary files cannot be made or written): " << fault.what()
                  << '\n';
        return static_cast<int>(ExitStatus::Unreadable);
    } catch (const std::exception& fault) {
        std::cerr << "trinhky: lỗi của chương trình (a fault of the program): " << fault.what() << '\n';
        return static_cast<int>(ExitStatus::Unreadable);
    }
}
