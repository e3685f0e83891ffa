#pragma once
#include "uno/base/adapters.hpp"

#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Cases that run inside the office's process, on its main thread, as the extension itself does.
///
/// To add some, write tests/uno/inside/<topic>_cases.cpp (nothing else to register):
///
///     #include "uno/inside/inside.hpp"
///     #include "uno/inside/test_document.hpp"
///
///     INSIDE_CASE("reader: a soft hyphen keeps its place")
///     {
///         TestDocument document(inside.context);
///         document.append(u"a\u00adb");
///         EXPECT_EQUAL(readSnapshot(document.model()).paragraphs.size(), 1u);
///     }
///
/// `inside` is the Inside below. A failed EXPECT ends its case. `uno_tests` runs them all in one office, `uno_tests "reader:*"` some.
/// A case named "own office: …" is run only by the *_test.cpp that calls it, in an office that it has prepared.
/// INSIDE_BENCH("name") bodies return a text; they run only when `bench` asks for them. Data of the extension is at inside.extension.
namespace trinhky::test {

struct Inside {
    ContextRef context;
    std::filesystem::path scratch;   ///< folder for files of this run
    std::filesystem::path extension; ///< our extension, unpacked: templates/ and all
};

/// A failed expectation, with the place.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct InsideEntry {
    std::string name;
    std::string (*run)(const Inside&);
    bool bench;
};

/// All cases and benches, in the order of the linker.
std::vector<InsideEntry>& insideEntries();

struct InsideRegistration {
    InsideRegistration(const char* name, std::string (*run)(const Inside&), bool bench)
    {
        insideEntries().push_back({name, run, bench});
    }
};

/// "7.4": the office that runs the tests, for what one release is known to do wrong by itself.
std::string officeRelease(const ContextRef& context);

std::string shown(std::u16string_view text);
inline std::string shown(const std::u16string& text) { return shown(std::u16string_view(text)); }
inline std::string shown(const char16_t* text) { return shown(std::u16string_view(text)); }
inline std::string shown(const rtl::OUString& text) { return utf8Of(text); }
inline std::string shown(bool value) { return value ? "true" : "false"; }
template <class T>
std::string shown(const T& value)
{
    std::ostringstream text;
    if constexpr (std::is_enum_v<T>)
        text << static_cast<int>(value);
    else
        text << value;
    return text.str();
}

[[noreturn]] void fail(const char* file, int line, const std::string& text);

template <class A, class B>
void expectEqual(const char* file, int line, const char* what, const A& actual, const B& expected)
{
    if (!(actual == expected))
        fail(file, line, std::string(what) + " is \"" + shown(actual) + "\", expected \"" + shown(expected) + '"');
}

} // namespace trinhky::test

#define TK_INSIDE_JOIN2(a, b) a##b
#define TK_INSIDE_JOIN(a, b) TK_INSIDE_JOIN2(a, b)

#define TK_INSIDE_CASE(name, id)                                                                                                 \
    static void TK_INSIDE_JOIN(insideBody, id)(const trinhky::test::Inside& inside);                                             \
    static std::string TK_INSIDE_JOIN(insideRun, id)(const trinhky::test::Inside& inside)                                        \
    {                                                                                                                            \
        TK_INSIDE_JOIN(insideBody, id)(inside);                                                                                  \
        return {};                                                                                                               \
    }                                                                                                                            \
    static const trinhky::test::InsideRegistration TK_INSIDE_JOIN(insideEntry, id)(name, &TK_INSIDE_JOIN(insideRun, id), false); \
    static void TK_INSIDE_JOIN(insideBody, id)([[maybe_unused]] const trinhky::test::Inside& inside)

#define TK_INSIDE_BENCH(name, id)                                                                                                \
    static std::string TK_INSIDE_JOIN(insideRun, id)(const trinhky::test::Inside& inside);                                       \
    static const trinhky::test::InsideRegistration TK_INSIDE_JOIN(insideEntry, id)(name, &TK_INSIDE_JOIN(insideRun, id), true);  \
    static std::string TK_INSIDE_JOIN(insideRun, id)([[maybe_unused]] const trinhky::test::Inside& inside)

#define INSIDE_CASE(name) TK_INSIDE_CASE(name, __COUNTER__)
#define INSIDE_BENCH(name) TK_INSIDE_BENCH(name, __COUNTER__)
#define EXPECT(condition)                                                                                                        \
    do {                                                                                                                         \
        if (!(condition))                                                                                                        \
            trinhky::test::fail(__FILE__, __LINE__, #condition);                                                                 \
    } while (false)
#define EXPECT_EQUAL(actual, expected) trinhky::test::expectEqual(__FILE__, __LINE__, #actual, actual, expected)
