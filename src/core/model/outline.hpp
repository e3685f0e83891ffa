#pragma once
#include "model/label.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trinhky {

/// What is wrong between a number and the siblings before it.
enum class SequenceFault : std::uint8_t { None, Gap, First, Duplicate, Order, Alphabet, Parent };

/// One numbered unit. Nodes are in document order; a parent stands before its children.
struct OutlineNode {
    std::int32_t paragraph = -1; ///< index into Snapshot::paragraphs; -1 for the root of a scope
    std::int32_t parent = -1;
    Label label;
    std::int32_t part = 0;      ///< index into Analysis::parts: numbering never crosses parts
    std::int32_t group = 0;     ///< number of unnumbered group headings passed within the parent: siblings count afresh in each
    std::int32_t previous = -1; ///< sibling before it in the same series and group
    SequenceFault fault = SequenceFault::None;
    int expected = 0;        ///< value that would have been right when `fault` is set
    int step = 1;            ///< by how much its right number exceeds the one before it in the series (of the first: exceeds 0)
    bool hasContent = false; ///< text or anything below it before the next unit of its level
    std::u16string title;    ///< text after the number or on the title line, NFC
};

struct Outline {
    std::vector<OutlineNode> nodes;

    /// "Điều 1/II/2.1": numbers from the root down to `node`.
    std::u16string pathOf(std::int32_t node) const;
};

} // namespace trinhky
