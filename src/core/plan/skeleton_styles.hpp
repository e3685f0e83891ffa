#pragma once
#include "data/element_style.hpp"
#include "plan/skeleton_blocks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

inline constexpr std::string_view kPlaceholderStyleId = "TK_CHO_DIEN";
inline constexpr std::string_view kStrongStyleId = "TK_DAM";
inline constexpr std::string_view kMasterPageId = "TK_TRANG";

struct StylesOptions {
    bool defaults = true;    ///< what text outside our styles looks like; false where they go into a host's document
    bool pageNumbers = true; ///< false leaves out headers and feet: only paper and margins remain of a page
};

/// styles.xml: a paragraph style of each element, parentless and with every value set so that no host document can change it; the
/// character styles; the page with its number in the top margin from page 2 on, with the foot that the blocks ask for, and one more such
/// page for each PageBlock.
std::string skeletonStyles(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks,
                           const StylesOptions& options = {});

/// The same for a document of a few elements, to be inserted into another: fonts, their styles, the bold character style, no page.
std::string insertionStyles(const ElementStyles& styles, const std::vector<ElementStyle>& elements, std::string_view masterPages);

/// Automatic and master styles of one page for insertionStyles: its number in the top margin from its second page on, or none at all. `id` and
/// `name` are those of the page style inside the package and in documents.
std::string masterPageXml(const ElementStyles& styles, const PageSetup& page, std::string_view id, std::string_view name,
                          bool numbered);

/// Name of an element's paragraph style inside the package (documents show ElementStyle::style).
std::string styleIdOf(const ElementStyle& element);

/// "12.7mm": a length as ODF writes it.
std::string millimetres(double value);

} // namespace trinhky
