#include "plan/skeleton_runs.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

/// Values that repeat what a field says; typing over them would not change the field.
bool isEcho(std::string_view name)
{
    constexpr auto kEchoes = std::to_array<std::string_view>(
        {"cap", "coQuanBanHanh.text", "coQuanBanHanh.full", "coQuanBanHanh.unitText", "tenLoai", "tenLoai.text", "vanBanNay",
         "trichYeu.text", "trichYeuKemTheo.hoa", "thamQuyen.text", "namTrongSo"});
    return std::find(kEchoes.begin(), kEchoes.end(), name) != kEchoes.end();
}

void appendAll(std::vector<TextRun>& runs, std::vector<TextRun> more)
{
    for (auto& run : more)
        runs.push_back(std::move(run));
}

} // namespace

std::vector<TextRun> RunMaker::make(const FieldText& text, bool upper)
{
    Runs runs;
    const auto shown = upper ? upperCase(text.text) : text.text;
    const auto add = [&runs](std::string_view piece, bool placeholder) {
        if (!piece.empty())
            runs.push_back({std::string(piece), false, placeholder});
    };
    if (text.fromUser) {
        add(shown, false);
        return runs;
    }
    const std::string_view all = shown;
    for (std::size_t at = 0; at < all.size();) {
        const auto [begin, end] = nextPlaceholder(all, at);
        add(all.substr(at, begin - at), false);
        add(all.substr(begin, end - begin), true);
        if (begin < end)
            runs.back().anchor = "tk_cho_" + std::to_string(++m_anchors);
        at = end;
    }
    return runs;
}

void RunMaker::appendMarked(Runs& runs, const std::string& name, Runs content)
{
    std::string bookmark = "tk_" + name;
    std::replace(bookmark.begin(), bookmark.end(), '.', '_');
    if (m_bookmarks.insert(bookmark).second) {
        if (content.empty())
            content.push_back({});
        if (content.size() == 1)
            content.front().anchor.clear();
        for (auto& run : content)
            run.bookmark = bookmark;
    }
    appendAll(runs, std::move(content));
}

void RunMaker::appendField(Runs& runs, const std::string& name, bool upper)
{
    auto content = make(m_values.text(name), upper);
    if (isEcho(name))
        appendAll(runs, std::move(content));
    else
        appendMarked(runs, name == "trichYeu.vv" ? "trichYeu" : name, std::move(content));
}

void RunMaker::append(Runs& runs, const SkeletonNode& node, bool upper)
{
    const bool blank = node.attribute("blank") == "true";
    if (node.name.empty()) {
        appendAll(runs, make(FieldText{node.text, false}, upper));
    } else if (node.name == "field") {
        appendField(runs, node.attribute("name"), upper);
    } else if (node.name == "number" && blank) {
        appendAll(runs, make(FieldText{numberText({}), true}, false));
    } else if (node.name == "number") {
        appendMarked(runs, "so", make(FieldText{m_values.number, true}, false));
    } else if (node.name == "date" && blank) {
        appendAll(runs, make(FieldText{blankDate("     "), true}, false));
    } else if (node.name == "date") {
        appendMarked(runs, "ngay", make(FieldText{m_values.date, true}, false));
    } else if (node.name == "mark") {
        appendMarked(runs, node.attribute("name"), make(node.children, upper));
    } else if (node.name == "only") {
        if (m_values.holds(node.attribute("when")))
            appendAll(runs, make(node.children, upper));
    } else if (node.name == "strong") {
        auto content = make(node.children, upper);
        for (auto& run : content)
            run.strong = true;
        appendAll(runs, std::move(content));
    }
}

std::vector<TextRun> RunMaker::make(const std::vector<SkeletonNode>& nodes, bool upper)
{
    Runs runs;
    for (const auto& node : nodes)
        append(runs, node, upper);
    return runs;
}

} // namespace trinhky
