#pragma once
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace trinhky {

/// True when no line of the table can be seen: none drawn, or only in white. Looks at cells until it finds a line.
bool isBorderless(const com::sun::star::uno::Reference<com::sun::star::text::XTextTable>& table,
                  const com::sun::star::uno::Sequence<rtl::OUString>& cellNames);

} // namespace trinhky
