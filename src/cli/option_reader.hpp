#pragma once
#include "base/error.hpp"

#include <map>
#include <string>
#include <vector>

namespace trinhky {

enum class OptionValue { None, Once, Many };

/// An option that a command takes: "--name", and "-letter" when it has one.
struct OptionSpec {
    std::string name;
    char letter;
    OptionValue value;
};

/// The options and words of one command. Names are never guessed from their beginnings: a typing error is wrong use.
class OptionReader {
public:
    static Result<OptionReader> read(const std::vector<std::string>& arguments, const std::vector<OptionSpec>& specs);

    bool has(const std::string& name) const { return m_values.contains(name); }
    /// Value of an option given once, "" when it was not given.
    std::string text(const std::string& name) const;
    std::vector<std::string> list(const std::string& name) const;
    /// Arguments that are no option, in order.
    const std::vector<std::string>& words() const { return m_words; }

private:
    std::map<std::string, std::vector<std::string>> m_values;
    std::vector<std::string> m_words;
};

} // namespace trinhky
