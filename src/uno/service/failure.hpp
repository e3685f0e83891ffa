#pragma once
#include "base/error.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <exception>
#include <string>
#include <string_view>

/// What the entry points do with failures: expected ones become sentences, all others are logged and told without a crash.
namespace trinhky {

/// What the exception being handled says, of the office's or of C++. Only inside a catch block.
std::string currentFailure();

/// Writes to the office's logger "vn.trinhky" (silent unless switched on under org.openoffice.Office.Logging). Never throws.
void logFailure(const ContextRef& context, std::string_view place, const std::string& what) noexcept;

/// The sentence for a fault of our own.
Error unexpectedFailure(const std::string& what);

/// An expected failure as a user reads it: "file:line:column: sentence", leaving out what is unknown.
rtl::OUString failureText(const Error& error, Language language);

/// An expected failure as a macro sees it: Message is the Vietnamese sentence.
[[noreturn]] void throwIllegalArgument(const Error& error);

/// Runs what a listener does: the office that calls it expects no exception. A failure is logged.
template <class Work>
void forListener(const ContextRef& context, std::string_view place, Work&& work) noexcept
{
    try {
        work();
    } catch (...) {
        logFailure(context, place, currentFailure());
    }
}

/// Runs what a macro has called. A failure that nobody expected is logged and reaches the macro as RuntimeException.
template <class Work>
auto forMacro(const ContextRef& context, std::string_view place, Work&& work)
{
    try {
        return work();
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        throw;
    } catch (...) {
        const std::string what = currentFailure();
        logFailure(context, place, what);
        throw com::sun::star::uno::RuntimeException(officeOf(unexpectedFailure(what).message.vi));
    }
}

} // namespace trinhky
