#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/connection/XConnection.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

using JobValues = std::map<std::string_view, std::string>;

/// Our side of UNO: types and bridges, made once in a program.
Result<ContextRef> makeClientContext();

/// A connection to an office with the extension in it. com.sun.star.uno.Exception where the office or the connection ends.
class OfficeLink {
public:
    /// Nothing when nobody listens on the pipe (yet); an Error when an office listens there that lacks the extension.
    static Result<std::optional<OfficeLink>> connect(const ContextRef& client, const std::string& pipe);

    /// Sends one command of uno/job/protocol.hpp; the answer is its JSON text.
    std::string run(std::string_view command, const JobValues& values) const;
    /// Asks the office to end itself.
    void terminate() const;
    /// Breaks the connection: a call that waits for the office returns with an exception. Any thread.
    void close() const;

private:
    com::sun::star::uno::Reference<com::sun::star::connection::XConnection> m_connection;
    ContextRef m_office;
    com::sun::star::uno::Reference<com::sun::star::task::XJob> m_job;
};

} // namespace trinhky
