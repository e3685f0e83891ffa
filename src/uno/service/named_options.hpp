#pragma once
#include "uno/base/adapters.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Options that a macro passes as named values. Anything not understood is refused with IllegalArgumentException and a Vietnamese
/// sentence: an option that is misspelt and ignored would be a wrong result that nobody notices.
class NamedOptions {
public:
    NamedOptions(const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& values,
                 std::initializer_list<std::string_view> known);

    bool has(std::string_view name) const { return value(name).hasValue(); }
    /// "" when not given.
    std::string text(std::string_view name) const;
    /// false when not given.
    bool flag(std::string_view name) const;
    /// One string or a sequence of strings; empty when not given.
    std::vector<std::string> texts(std::string_view name) const;

private:
    com::sun::star::uno::Any value(std::string_view name) const;

    com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue> m_values;
};

} // namespace trinhky
