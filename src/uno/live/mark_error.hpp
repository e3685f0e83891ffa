#pragma once
#include "engine/text_marks.hpp"
#include "uno/base/adapters.hpp"
#include "uno/live/flat_text.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/linguistic2/SingleProofreadingError.hpp>
#include <com/sun/star/text/TextMarkupDescriptor.hpp>

namespace trinhky {

/// A mark as the office wants to be told of it; the mark's span is in flat.words.
com::sun::star::linguistic2::SingleProofreadingError errorOf(const TextMark& mark, const FlatText& flat, Language language);

/// The wavy line alone.
com::sun::star::text::TextMarkupDescriptor descriptorOf(const TextMark& mark, const FlatText& flat);

} // namespace trinhky
