#pragma once
#include <com/sun/star/uno/Any.hxx>
#include <cppu/unotype.hxx>

#include <cstdint>

/// Looking into a value without copying it: readers look at a dozen of them for every paragraph.
namespace trinhky {

/// The value inside, when it is exactly of this type.
template <class T>
const T* peek(const com::sun::star::uno::Any& any)
{
    return any.getValueType() == cppu::UnoType<T>::get() ? static_cast<const T*>(any.getValue()) : nullptr;
}

/// Any number, boolean or enumeration value; `fallback` for a void value and everything else.
inline double numberOf(const com::sun::star::uno::Any& any, double fallback = 0)
{
    const void* value = any.getValue();
    switch (any.getValueTypeClass()) {
    case com::sun::star::uno::TypeClass_BOOLEAN:
        return *static_cast<const sal_Bool*>(value) ? 1 : 0;
    case com::sun::star::uno::TypeClass_BYTE:
        return *static_cast<const std::int8_t*>(value);
    case com::sun::star::uno::TypeClass_SHORT:
        return *static_cast<const std::int16_t*>(value);
    case com::sun::star::uno::TypeClass_UNSIGNED_SHORT:
        return *static_cast<const std::uint16_t*>(value);
    case com::sun::star::uno::TypeClass_LONG:
    case com::sun::star::uno::TypeClass_ENUM:
        return *static_cast<const std::int32_t*>(value);
    case com::sun::star::uno::TypeClass_UNSIGNED_LONG:
        return *static_cast<const std::uint32_t*>(value);
    case com::sun::star::uno::TypeClass_FLOAT:
        return static_cast<double>(*static_cast<const float*>(value));
    case com::sun::star::uno::TypeClass_DOUBLE:
        return *static_cast<const double*>(value);
    default:
        return fallback;
    }
}

template <class T>
T numberAs(const com::sun::star::uno::Any& any, T fallback = {})
{
    return static_cast<T>(numberOf(any, static_cast<double>(fallback)));
}

inline bool isTrue(const com::sun::star::uno::Any& any) { return numberOf(any) != 0; }

} // namespace trinhky
