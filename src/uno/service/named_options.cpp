#include "uno/service/named_options.hpp"

#include "uno/service/failure.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;

[[noreturn]] void refuseType(std::string_view name)
{
    const std::string option(name);
    throwIllegalArgument(
        {{"Tùy chọn “" + option + "” có giá trị sai kiểu.", "Option “" + option + "” has a value of the wrong type."}});
}

} // namespace

NamedOptions::NamedOptions(const Sequence<com::sun::star::beans::NamedValue>& values,
                           std::initializer_list<std::string_view> known)
    : m_values(values)
{
    for (const auto& entry : values) {
        const std::string name = utf8Of(entry.Name);
        if (std::find(known.begin(), known.end(), name) == known.end())
            throwIllegalArgument({{"Không có tùy chọn “" + name + "”.", "There is no option “" + name + "”."}});
    }
}

Any NamedOptions::value(std::string_view name) const
{
    const rtl::OUString wanted = officeOf(name);
    for (const auto& entry : m_values)
        if (entry.Name == wanted)
            return entry.Value;
    return {};
}

std::string NamedOptions::text(std::string_view name) const
{
    const Any given = value(name);
    rtl::OUString text;
    if (given.hasValue() && !(given >>= text))
        refuseType(name);
    return utf8Of(text);
}

bool NamedOptions::flag(std::string_view name) const
{
    const Any given = value(name);
    bool flag = false;
    if (given.hasValue() && !(given >>= flag))
        refuseType(name);
    return flag;
}

std::vector<std::string> NamedOptions::texts(std::string_view name) const
{
    const Any given = value(name);
    rtl::OUString one;
    Sequence<rtl::OUString> several;
    Sequence<Any> mixed; // how a Basic array arrives
    std::vector<std::string> result;
    if (given >>= one) {
        result.push_back(utf8Of(one));
    } else if (given >>= several) {
        for (const rtl::OUString& text : several)
            result.push_back(utf8Of(text));
    } else if (given >>= mixed) {
        for (const Any& entry : mixed) {
            if (!(entry >>= one))
                refuseType(name);
            result.push_back(utf8Of(one));
        }
    } else if (given.hasValue()) {
        refuseType(name);
    }
    return result;
}

} // namespace trinhky
