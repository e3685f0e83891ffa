#include "plan/skeleton_inline.hpp"

#include "base/text.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_styles.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string upperCase(const std::string& utf8)
{
    auto text = toUtf16(utf8);
    std::transform(text.begin(), text.end(), text.begin(), [](char16_t letter) { return toUpper(letter); });
    return toUtf8(text);
}

/// The next "[…]" or "{{…}}" from `from` on; empty range at the end when there is none.
std::pair<std::size_t, std::size_t> nextPlaceholder(std::string_view text, std::size_t from)
{
    const auto bracket = text.find('[', from);
    const auto brace = text.find("{{", from);
    const auto begin = std::min(bracket, brace);
    if (begin == std::string_view::npos)
        return {text.size(), text.size()};
    const std::string_view close = begin == bracket ? "]" : "}}";
    const auto end = text.find(close, begin);
    if (end == std::string_view::npos)
        return {text.size(), text.size()};
    return {begin, end + close.size()};
}

std::string span(std::string_view style, std::string_view content)
{
    return "<text:span text:style-name=\"" + std::string(style) + "\">" + std::string(content) + "</text:span>";
}

} // namespace

void InlineWriter::appendText(InlineText& result, const FieldText& text, bool upper) const
{
    const auto shown = upper ? upperCase(text.text) : text.text;
    result.plain += shown;
    if (text.fromUser) {
        result.xml += escapeOdfText(shown);
        return;
    }
    const std::string_view all = shown;
    for (std::size_t at = 0; at < all.size();) {
        const auto [begin, end] = nextPlaceholder(all, at);
        result.xml += escapeOdfText(all.substr(at, begin - at));
        if (begin < end)
            result.xml += span(kPlaceholderStyleId, escapeOdfText(all.substr(begin, end - begin)));
        at = end;
    }
}

void InlineWriter::appendMarked(InlineText& result, const std::string& name, const InlineText& content)
{
    std::string bookmark = "tk_" + name;
    std::replace(bookmark.begin(), bookmark.end(), '.', '_');
    result.plain += content.plain;
    if (!m_bookmarks.insert(bookmark).second) {
        result.xml += content.xml;
        return;
    }
    const auto attribute = " text:name=\"" + bookmark + "\"/>";
    result.xml += "<text:bookmark-start" + attribute + content.xml + "<text:bookmark-end" + attribute;
}

void InlineWriter::append(InlineText& result, const SkeletonNode& node, bool upper)
{
    if (node.name.empty()) {
        appendText(result, {node.text, false}, upper);
    } else if (node.name == "field") {
        const auto& name = node.attribute("name");
        const auto content = write(m_values.text(name), upper);
        if (name == "cap" || name == "coQuanBanHanh.text")
            result.xml += content.xml, result.plain += content.plain;
        else
            appendMarked(result, name, content);
    } else if (node.name == "number") {
        appendMarked(result, "so", write(FieldText{m_values.number, true}, false));
    } else if (node.name == "date") {
        appendMarked(result, "ngay", write(FieldText{m_values.date, true}, false));
    } else if (node.name == "mark") {
        appendMarked(result, node.attribute("name"), write(node.children, upper));
    } else if (node.name == "strong") {
        const auto content = write(node.children, upper);
        result.plain += content.plain;
        result.xml += span(kStrongStyleId, content.xml);
    }
}

InlineText InlineWriter::write(const std::vector<SkeletonNode>& nodes, bool upper)
{
    InlineText result;
    for (const auto& node : nodes)
        append(result, node, upper);
    return result;
}

InlineText InlineWriter::write(const FieldText& text, bool upper) const
{
    InlineText result;
    appendText(result, text, upper);
    return result;
}

} // namespace trinhky
