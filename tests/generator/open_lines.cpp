#include "open_lines.hpp"

#include <algorithm>

namespace trinhky::generator {
namespace {

bool isOpen(const Draft& draft, const Line& line)
{
    switch (line.tag) {
    case Tag::Bullet:
        if (draft.kind == "CĐ") // who the telegram is for
            return false;
        break;
    case Tag::Text:
    case Tag::Clause:
    case Tag::Dotted:
    case Tag::Point:
        break;
    default:
        return false;
    }
    const auto& text = line.text;
    const auto says = [&](std::u16string_view words) { return text.find(words) != text.npos; };
    return line.breaks.empty() && !line.cites && (text.ends_with(u".") || text.ends_with(u";")) && !says(u" này") &&
           !says(u"năm 2") && !says(u"trước đây") && !says(u"./.") && !says(u"Đề nghị") && !says(u"đề nghị");
}

} // namespace

std::vector<std::size_t> openLines(const Draft& draft)
{
    std::vector<std::size_t> found;
    const auto end = std::min(draft.first(Tag::RecipientsLabel).value_or(draft.lines.size()),
                              draft.first(Tag::Sign).value_or(draft.lines.size()));
    for (std::size_t at = 0; at < end; ++at)
        if (isOpen(draft, draft.lines[at]))
            found.push_back(at);
    return found;
}

void addWords(Line& line, const std::u16string& words) { line.text.insert(line.text.size() - 1, words); }

} // namespace trinhky::generator
