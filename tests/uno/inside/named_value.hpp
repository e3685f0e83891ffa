#pragma once
#include "uno/base/ustring.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

#include <string_view>
#include <type_traits>

namespace trinhky::test {

/// An option of one of our services; texts are UTF-8.
template <class T>
com::sun::star::beans::NamedValue named(std::string_view name, const T& value)
{
    com::sun::star::uno::Any any;
    if constexpr (std::is_convertible_v<const T&, std::string_view>)
        any <<= officeOf(std::string_view(value));
    else
        any <<= value;
    return {officeOf(name), any};
}

} // namespace trinhky::test
