#pragma once
#include "base/error.hpp"

#include <utility>

/// TK_TRY(auto document, load(file)): the value of a Result, or the function returns its error. The target may be a declaration or
/// something assigned to. TK_CHECK(store(document)) does the same where there is no value. (Boost's own macro means different things
/// from version to version.) Statements of their own: put braces around them under an if.
#define TK_TRY_JOIN2(a, b) a##b
#define TK_TRY_JOIN(a, b) TK_TRY_JOIN2(a, b)
#define TK_TRY_NAMED(result, target, ...)                                                                                        \
    auto result = (__VA_ARGS__);                                                                                                 \
    if (!result)                                                                                                                 \
        return std::move(result).error();                                                                                        \
    target = std::move(result).value()
#define TK_TRY(target, ...) TK_TRY_NAMED(TK_TRY_JOIN(tkResult, __LINE__), target, __VA_ARGS__)
#define TK_CHECK_NAMED(result, ...)                                                                                              \
    if (auto result = (__VA_ARGS__); !result)                                                                                    \
    return std::move(result).error()
#define TK_CHECK(...) TK_CHECK_NAMED(TK_TRY_JOIN(tkResult, __LINE__), __VA_ARGS__)
