#include "base/error.hpp"

namespace trinhky {

std::string describe(const Error& error)
{
    std::string place = error.file;
    if (error.line > 0) {
        place += (place.empty() ? "" : ":") + std::to_string(error.line);
        if (error.column > 0)
            place += ":" + std::to_string(error.column);
    }
    return place.empty() ? error.message.vi : place + ": " + error.message.vi;
}

} // namespace trinhky
