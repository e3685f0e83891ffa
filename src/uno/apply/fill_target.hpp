#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <cstdint>
#include <string>

namespace trinhky {

/// Where the table goes. Finding it changes nothing.
struct FillTarget {
    enum class Way : std::uint8_t {
        Replace,  ///< `place` is a paragraph without words of the user's: the table takes its place
        After,    ///< after the paragraph that `place` is
        Appendix, ///< after the last paragraph, on a new page
    };
    Way way = Way::Appendix;
    com::sun::star::uno::Reference<com::sun::star::text::XTextRange> place; ///< one whole paragraph of the body
    std::string usedBookmark;                                               ///< the placeholder's own, gone with it
    std::string pageStyle;                                                  ///< of the page there, programmatic name
    double width = 165;                                                     ///< mm from margin to margin
    int appendices = 0;                                                     ///< already in the document
};

/// The named bookmark; else the placeholder: bookmark `tk_bang`, or a paragraph of the body that says {{BANG}}; else the end.
/// Fails on a bookmark that is not there or stands in no paragraph of the body (cell, frame, header, note).
Result<FillTarget> findFillTarget(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                  const std::string& bookmark);

} // namespace trinhky
