#pragma once
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace trinhky {

/// Indents in 1/100 mm.
struct Indents {
    std::int32_t left = 0;
    std::int32_t firstLine = 0;
};

/// Where the lines of a list paragraph begin. Writer shows the indents of the list level unless the paragraph has its own, but gives
/// only those of paragraph and style as properties of the paragraph.
class ListIndents {
public:
    ListIndents();

    /// Indents of the list level when they are the ones shown; nothing when those of the paragraph are.
    std::optional<Indents> shownIn(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph);

private:
    using Levels = std::map<std::pair<rtl::OUString, std::int16_t>, std::optional<Indents>>;

    com::sun::star::uno::Sequence<rtl::OUString> m_states;
    com::sun::star::uno::Sequence<rtl::OUString> m_values;
    Levels m_levels;
};

} // namespace trinhky
