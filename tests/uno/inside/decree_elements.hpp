#pragma once
#include "doc/snapshot.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace trinhky::test {

/// How an element is written: in capitals, in small letters, or either.
enum class LetterCase { Upper, Lower, Any };

/// What is bold of an element: nothing, all of it, what stands before the rest ("Điều 1."), or that where it is there.
enum class Weight { Regular, Bold, BoldStart, MayStartBold };

/// What NĐ 30/2020/NĐ-CP asks of an element of a document; one row for each element that Phụ lục I rules. Sizes in points.
struct DecreeElement {
    std::string_view id; ///< of the element: "QUOC_HIEU"
    std::u16string_view style;
    float sizeMin;
    float sizeMax;
    float size; ///< of the decree's own example
    Weight weight;
    bool italic;
    Align align;
    LetterCase letters;
    bool text; ///< part of the running text: first line indented 1 or 1.27 cm, at least 6 points between paragraphs
    bool inHeader;
    std::string_view clause; ///< PL I: Phụ lục I, PL III: Phụ lục III
};

std::span<const DecreeElement> decreeElements();

/// What is wrong with the paragraphs of the decree's elements, one line each with the text at fault; "" when all are right. Adds the
/// ids of the elements that were seen.
std::string elementFaults(const Snapshot& snapshot, std::set<std::string_view>& seen);

/// What is wrong with the page that the text stands on (Phụ lục I, Phần I, Mục I); "" when nothing is.
std::string pageFaults(const Snapshot& snapshot);

} // namespace trinhky::test
