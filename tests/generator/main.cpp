#include "rounds.hpp"

#include <catch2/catch_session.hpp>

#include <cstdlib>
#include <iostream>

namespace trinhky::generator {
namespace {

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? otherwise : std::strtoull(value, nullptr, 10);
}

Rounds& current()
{
    static Rounds rounds{fromEnvironment("TRINHKY_SEED", Rounds{}.seed), fromEnvironment("TRINHKY_ROUNDS", Rounds{}.count)};
    return rounds;
}

} // namespace

const Rounds& rounds() { return current(); }
void setRounds(const Rounds& rounds) { current() = rounds; }

} // namespace trinhky::generator

int main(int argc, char** argv)
{
    using namespace trinhky::generator;
    Catch::Session session;
    Rounds wanted = rounds();
    session.cli(session.cli() | Catch::Clara::Opt(wanted.seed, "number")["--seed"]("seed of the first document") |
                Catch::Clara::Opt(wanted.count, "number")["--rounds"]("how many documents"));
    if (const int failed = session.applyCommandLine(argc, argv); failed != 0)
        return failed;
    setRounds(wanted);
    return session.run();
}
