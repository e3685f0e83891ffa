#include "engine/edit_conflict.hpp"

#include <algorithm>

namespace trinhky {
namespace {

/// They share a unit, or meet where one of them only inserts.
bool touch(Span a, Span b)
{
    if (a.begin == a.end || b.begin == b.end)
        return a.begin <= b.end && b.begin <= a.end;
    return a.begin < b.end && b.begin < a.end;
}

template <class T>
bool differ(const std::optional<T>& a, const std::optional<T>& b)
{
    return a && b && *a != *b;
}

bool differ(const CharChange& a, const CharChange& b)
{
    return differ(a.font, b.font) || differ(a.size, b.size) || differ(a.bold, b.bold) || differ(a.italic, b.italic) ||
           differ(a.underline, b.underline) || differ(a.color, b.color) || differ(a.highlight, b.highlight);
}

bool differ(const ParaChange& a, const ParaChange& b)
{
    return differ(a.align, b.align) || differ(a.firstLineIndent, b.firstLineIndent) || differ(a.leftMargin, b.leftMargin) ||
           differ(a.rightMargin, b.rightMargin) || differ(a.spaceAbove, b.spaceAbove) || differ(a.spaceBelow, b.spaceBelow) ||
           differ(a.lineSpacingMode, b.lineSpacingMode) || differ(a.lineSpacing, b.lineSpacing) ||
           differ(a.keepWithNext, b.keepWithNext);
}

bool differ(const PageEdit& a, const PageEdit& b)
{
    return differ(a.width, b.width) || differ(a.height, b.height) || differ(a.top, b.top) || differ(a.bottom, b.bottom) ||
           differ(a.left, b.left) || differ(a.right, b.right);
}

/// Where a part comes in, seen from its paragraph; nothing for other edits.
std::optional<bool> comesBehind(const Edit& edit)
{
    if (const auto* lines = std::get_if<ParagraphInsert>(&edit))
        return lines->behind;
    if (const auto* block = std::get_if<PackageInsert>(&edit))
        return block->behind;
    return std::nullopt;
}

/// Words that an edit takes away or writes over.
std::optional<Span> wordsOf(const Edit& edit)
{
    if (const auto* text = std::get_if<TextEdit>(&edit))
        return text->span;
    if (const auto* split = std::get_if<ParagraphSplit>(&edit))
        return split->gap;
    return std::nullopt;
}

bool conflictsInParagraph(const Edit& a, const Edit& b)
{
    const bool removes = std::holds_alternative<ParagraphRemove>(a) || std::holds_alternative<ParagraphRemove>(b);
    if (removes)
        return true;
    if (const auto one = comesBehind(a), other = comesBehind(b); one && other)
        return *one == *other;
    if (const auto one = wordsOf(a), other = wordsOf(b); one && other)
        return touch(*one, *other);
    if (a.index() != b.index())
        return false;
    if (const auto* one = std::get_if<CharEdit>(&a)) {
        const auto& other = std::get<CharEdit>(b);
        return touch(one->span, other.span) && differ(one->change, other.change);
    }
    if (const auto* one = std::get_if<ParaEdit>(&a))
        return differ(one->change, std::get<ParaEdit>(b).change);
    return std::holds_alternative<NumberEdit>(a);
}

} // namespace

bool conflicts(const Edit& a, const Edit& b)
{
    if (a == b)
        return false;
    const auto* const page = std::get_if<PageEdit>(&a);
    const auto* const otherPage = std::get_if<PageEdit>(&b);
    if (page || otherPage)
        return page && otherPage && page->pageStyle == otherPage->pageStyle && differ(*page, *otherPage);
    return paragraphOf(a) == paragraphOf(b) && conflictsInParagraph(a, b);
}

} // namespace trinhky
