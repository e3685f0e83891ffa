#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace trinhky {

/// Where list paragraphs are counted.
class ListPlaces {
public:
    ListPlaces();

    /// Of a paragraph that shows a number.
    ListPlace placeOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph) const;

private:
    com::sun::star::uno::Sequence<rtl::OUString> m_names;
};

} // namespace trinhky
