#pragma once
#include "uno/base/ustring.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/implbase5.hxx>
#include <cppuhelper/implbase6.hxx>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

/// What the public SDK of 7.4 leaves out and every room of src/uno needs: variadic helpers, sequences, property bags.
namespace trinhky {

using ContextRef = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

template <class... Interfaces>
struct ImplementationOf;
template <class A>
struct ImplementationOf<A> {
    using Type = cppu::WeakImplHelper1<A>;
};
template <class A, class B>
struct ImplementationOf<A, B> {
    using Type = cppu::WeakImplHelper2<A, B>;
};
template <class A, class B, class C>
struct ImplementationOf<A, B, C> {
    using Type = cppu::WeakImplHelper3<A, B, C>;
};
template <class A, class B, class C, class D>
struct ImplementationOf<A, B, C, D> {
    using Type = cppu::WeakImplHelper4<A, B, C, D>;
};
template <class A, class B, class C, class D, class E>
struct ImplementationOf<A, B, C, D, E> {
    using Type = cppu::WeakImplHelper5<A, B, C, D, E>;
};
template <class A, class B, class C, class D, class E, class F>
struct ImplementationOf<A, B, C, D, E, F> {
    using Type = cppu::WeakImplHelper6<A, B, C, D, E, F>;
};

/// Base class of an object with these interfaces: `class Job : public Implements<XJob, XServiceInfo>`.
template <class... Interfaces>
using Implements = typename ImplementationOf<Interfaces...>::Type;

/// The interface of an object, empty when it does not have it.
template <class Interface, class Source>
com::sun::star::uno::Reference<Interface> query(const Source& source)
{
    return com::sun::star::uno::Reference<Interface>(source, com::sun::star::uno::UNO_QUERY);
}

/// The interface of an object; RuntimeException when it does not have it.
template <class Interface, class Source>
com::sun::star::uno::Reference<Interface> demand(const Source& source)
{
    return com::sun::star::uno::Reference<Interface>(source, com::sun::star::uno::UNO_QUERY_THROW);
}

/// The same object by an interface that its own derives from: free, where query() asks the object.
template <class Base, class Derived>
com::sun::star::uno::Reference<Base> upcast(const com::sun::star::uno::Reference<Derived>& object)
{
    return com::sun::star::uno::Reference<Base>(static_cast<Base*>(object.get()));
}

/// An office service of the process; RuntimeException when it is not there.
template <class Interface>
com::sun::star::uno::Reference<Interface> createService(const ContextRef& context, std::string_view name)
{
    return demand<Interface>(context->getServiceManager()->createInstanceWithContext(officeOf(name), context));
}

/// A part of a document (table, field, style …), made by the document.
template <class Interface, class Document>
com::sun::star::uno::Reference<Interface> createPart(const Document& document, std::string_view name)
{
    return demand<Interface>(demand<com::sun::star::lang::XMultiServiceFactory>(document)->createInstance(officeOf(name)));
}

template <class T>
com::sun::star::uno::Sequence<T> sequenceOf(std::initializer_list<T> values)
{
    return com::sun::star::uno::Sequence<T>(values.begin(), static_cast<sal_Int32>(values.size()));
}

template <class T>
com::sun::star::uno::Sequence<T> sequenceOf(const std::vector<T>& values)
{
    return com::sun::star::uno::Sequence<T>(values.data(), static_cast<sal_Int32>(values.size()));
}

template <class T>
std::vector<T> vectorOf(const com::sun::star::uno::Sequence<T>& values)
{
    return std::vector<T>(values.begin(), values.end());
}

/// UTF-8 names or values as the office takes them.
inline com::sun::star::uno::Sequence<rtl::OUString> stringsOf(std::initializer_list<std::string_view> values)
{
    com::sun::star::uno::Sequence<rtl::OUString> result(static_cast<sal_Int32>(values.size()));
    rtl::OUString* place = result.getArray();
    for (std::string_view value : values)
        *place++ = officeOf(value);
    return result;
}

/// Arguments of a load, store or dispatch: `Bag{}.set("Hidden", true).set("FilterName", officeOf("writer8")).done()`.
class Bag {
public:
    template <class T>
    Bag& set(std::string_view name, const T& value)
    {
        com::sun::star::beans::PropertyValue entry;
        entry.Name = officeOf(name);
        entry.Value <<= value;
        m_values.push_back(entry);
        return *this;
    }
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> done() const { return sequenceOf(m_values); }

private:
    std::vector<com::sun::star::beans::PropertyValue> m_values;
};

/// A value of a sequence of PropertyValue or NamedValue; nothing when it is absent or of another type.
template <class T, class Entry>
std::optional<T> find(const com::sun::star::uno::Sequence<Entry>& entries, std::string_view name)
{
    const rtl::OUString wanted = officeOf(name);
    for (const Entry& entry : entries) {
        T value{};
        if (entry.Name == wanted && (entry.Value >>= value))
            return value;
    }
    return std::nullopt;
}

/// A property as the wanted type; `fallback` when the object has no such property, or it is void or of another type.
template <class T, class Object>
T property(const Object& object, std::string_view name, T fallback)
{
    const auto properties = query<com::sun::star::beans::XPropertySet>(object);
    const rtl::OUString wanted = officeOf(name);
    if (!properties.is() || !properties->getPropertySetInfo()->hasPropertyByName(wanted))
        return fallback;
    T value{};
    return (properties->getPropertyValue(wanted) >>= value) ? value : fallback;
}

/// Sets a property. UnknownPropertyException, IllegalArgumentException … as the object throws them.
template <class T, class Object>
void setProperty(const Object& object, std::string_view name, const T& value)
{
    com::sun::star::uno::Any any;
    any <<= value;
    demand<com::sun::star::beans::XPropertySet>(object)->setPropertyValue(officeOf(name), any);
}

} // namespace trinhky
