#include "base/try.hpp"
#include "cli/output_file.hpp"
#include "cli/run.hpp"

#include <ostream>

namespace trinhky {

Result<void> deliver(const std::string& text, const fs::path& file, const Surroundings& surroundings)
{
    if (file.empty()) {
        surroundings.out << text;
        return boost::outcome_v2::success();
    }
    OutputFile out(file, surroundings.leftovers);
    TK_CHECK(out.open());
    TK_CHECK(out.write(text));
    return out.commit();
}

} // namespace trinhky
