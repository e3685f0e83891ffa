#include "uno/service/failure.hpp"

#include <com/sun/star/logging/LogLevel.hpp>
#include <com/sun/star/logging/LoggerPool.hpp>

namespace trinhky {

std::string currentFailure()
{
    try {
        throw;
    } catch (const com::sun::star::uno::Exception& exception) {
        return utf8Of(exception.Message);
    } catch (const std::exception& exception) {
        return exception.what();
    } catch (...) {
        return "?";
    }
}

void logFailure(const ContextRef& context, std::string_view place, const std::string& what) noexcept
{
    try {
        const auto logger = com::sun::star::logging::LoggerPool::get(context)->getNamedLogger("vn.trinhky");
        logger->log(com::sun::star::logging::LogLevel::SEVERE, officeOf(std::string(place) + ": " + what));
    } catch (...) {
        // Logging must not turn one failure into two.
        return;
    }
}

Error unexpectedFailure(const std::string& what)
{
    return {{"Có lỗi ngoài dự kiến, việc này đã dừng lại. Chi tiết: " + what,
             "Something unexpected went wrong and the job was stopped. Details: " + what}};
}

rtl::OUString failureText(const Error& error, Language language)
{
    Error spoken = error;
    if (language == Language::English && !error.message.en.empty())
        spoken.message.vi = error.message.en;
    return officeOf(describe(spoken));
}

void throwIllegalArgument(const Error& error)
{
    throw com::sun::star::lang::IllegalArgumentException(officeOf(describe(error)), {}, 0);
}

} // namespace trinhky
