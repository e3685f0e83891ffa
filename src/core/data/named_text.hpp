#pragma once
#include <string>

namespace trinhky {

/// A file that the caller has read: `name` is its path, relative to templates/ ("rules/NUM-GAP.xml").
struct NamedText {
    std::string name;
    std::string content;
};

} // namespace trinhky
