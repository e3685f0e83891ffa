#include "plan/edit_preview.hpp"

#include "base/text.hpp"
#include "plan/format_words.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

constexpr std::size_t kShownAround = 40; // units of unchanged text on each side of a change
constexpr std::size_t kShownWhole = 120; // of a paragraph that comes, goes or moves as a whole

/// One line of the interface: breaks and tabs are blanks, nothing at the ends.
std::string oneLine(std::u16string_view text)
{
    std::u16string line(trim(text));
    std::replace_if(
        line.begin(), line.end(), [](char16_t unit) { return unit == u'\n' || unit == u'\t'; }, u' ');
    return toUtf8(line);
}

std::u16string startOf(std::u16string_view text)
{
    if (text.size() <= kShownWhole)
        return std::u16string(text);
    const auto blank = text.rfind(u' ', kShownWhole);
    return std::u16string(text.substr(0, blank == text.npos ? kShownWhole : blank)) + u"…";
}

/// The changed stretches of a text that share `prefix` and `suffix` units, with some words on both sides.
std::u16string around(std::u16string_view text, std::size_t prefix, std::size_t suffix)
{
    std::size_t begin = 0;
    if (prefix > kShownAround) {
        const auto blank = text.rfind(u' ', prefix - kShownAround);
        begin = blank == text.npos ? prefix - kShownAround : blank + 1;
    }
    std::size_t end = text.size();
    if (suffix > kShownAround) {
        const auto blank = text.find(u' ', end - suffix + kShownAround);
        end = blank == text.npos ? end - suffix + kShownAround : blank;
    }
    return (begin > 0 ? u"…" : u"") + std::u16string(text.substr(begin, end - begin)) + (end < text.size() ? u"…" : u"");
}

std::string listOf(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        if (!word.empty())
            text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// All that a plan does at one paragraph.
struct Change {
    std::vector<const TextEdit*> texts;
    const NumberEdit* number = nullptr;
    const ParagraphSplit* split = nullptr;
    bool removed = false;
    FormatWords format;
    std::vector<std::u16string> linesBefore; ///< new paragraphs
    std::vector<std::u16string> linesBehind;
};

class Previewer {
public:
    explicit Previewer(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    void operator()(const TextEdit& edit) { at(edit.paragraph).texts.push_back(&edit); }
    void operator()(const NumberEdit& edit) { at(edit.paragraph).number = &edit; }
    void operator()(const ParagraphSplit& edit) { at(edit.paragraph).split = &edit; }
    void operator()(const ParagraphRemove& edit) { at(edit.paragraph).removed = true; }
    void operator()(const PackageInsert& edit) { addLine(edit.paragraph, edit.behind, edit.text); }

    void operator()(const RowInsert& edit)
    {
        for (const auto& row : edit.rows) {
            std::u16string line;
            for (const auto& text : row)
                line += (&text == &row.front() ? u"" : u" | ") + text;
            addLine(edit.paragraph, edit.behind, line);
        }
    }

    void operator()(const ParagraphInsert& edit)
    {
        for (const auto& line : edit.lines)
            addLine(edit.paragraph, edit.behind, line.text);
    }

    void operator()(const CharEdit& edit)
    {
        std::vector<CharFormat> formats;
        for (const Run& run : paragraph(edit.paragraph).runs)
            if (run.span.begin < edit.span.end && edit.span.begin < run.span.end && run.format < m_snapshot.charFormats.size())
                formats.push_back(m_snapshot.charFormats[run.format]);
        addFormat(edit.paragraph, wordsOf(edit.change, formats));
    }

    void operator()(const ParaEdit& edit)
    {
        const auto format = paragraph(edit.paragraph).format;
        if (format < m_snapshot.paraFormats.size())
            addFormat(edit.paragraph, wordsOf(edit.change, m_snapshot.paraFormats[format]));
    }

    void operator()(const PageEdit& edit)
    {
        const auto page = std::find_if(m_snapshot.pageStyles.begin(), m_snapshot.pageStyles.end(),
                                       [&](const PageStyle& style) { return style.name == edit.pageStyle; });
        if (page == m_snapshot.pageStyles.end())
            return;
        const auto words = wordsOf(edit, *page);
        m_lines.push_back({-1, "Trang giấy: " + listOf(words.before), listOf(words.after)});
    }

    std::vector<PreviewLine> take()
    {
        for (const auto& [paragraph, change] : m_changes)
            write(paragraph, change);
        return std::move(m_lines);
    }

private:
    const Paragraph& paragraph(std::int32_t index) const { return m_snapshot.paragraphs[static_cast<std::size_t>(index)]; }
    Change& at(std::int32_t index) { return m_changes[index]; }

    void addLine(std::int32_t index, bool behind, const std::u16string& text)
    {
        (behind ? at(index).linesBehind : at(index).linesBefore).push_back(text);
    }

    void addFormat(std::int32_t index, FormatWords words)
    {
        auto& format = at(index).format;
        for (std::size_t i = 0; i < words.before.size(); ++i) { // runs changed one by one say the same thing
            if (std::find(format.after.begin(), format.after.end(), words.after[i]) != format.after.end())
                continue;
            format.before.push_back(std::move(words.before[i]));
            format.after.push_back(std::move(words.after[i]));
        }
    }

    void write(std::int32_t index, const Change& change)
    {
        const auto add = [&](const std::vector<std::u16string>& lines) {
            for (const auto& line : lines)
                m_lines.push_back({index, "", oneLine(startOf(line))});
        };
        add(change.linesBefore);
        if (change.removed)
            m_lines.push_back({index, oneLine(startOf(paragraph(index).text)), ""});
        else
            writeChanged(index, change);
        add(change.linesBehind);
    }

    void writeChanged(std::int32_t index, const Change& change)
    {
        PreviewLine line{index, "", ""};
        writeText(change, paragraph(index), line);
        const auto add = [](std::string& text, const std::string& more) {
            if (!more.empty())
                text += text.empty() ? more : " (" + more + ")";
        };
        add(line.before, listOf(change.format.before));
        add(line.after, listOf(change.format.after));
        if (line.before != line.after)
            m_lines.push_back(std::move(line));
    }

    static void writeText(const Change& change, const Paragraph& paragraph, PreviewLine& line)
    {
        if (change.texts.empty() && !change.number && !change.split)
            return;
        std::u16string after = edited(paragraph.text, change);
        const std::u16string_view before = paragraph.text;
        std::size_t prefix = 0;
        while (prefix < std::min(before.size(), after.size()) && before[prefix] == after[prefix])
            ++prefix;
        std::size_t suffix = 0;
        while (suffix < std::min(before.size(), after.size()) - prefix &&
               before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
            ++suffix;
        if (change.number && prefix == before.size() && prefix == after.size())
            prefix = 0;
        const std::string label = paragraph.label.empty() ? "" : toUtf8(paragraph.label) + " ";
        line.before = label + oneLine(around(before, prefix, suffix));
        line.after = (change.number ? numberAfter(*change.number) : label) + oneLine(around(after, prefix, suffix));
    }

    static std::string numberAfter(const NumberEdit& edit)
    {
        return edit.startAt ? "(đánh số từ " + std::to_string(*edit.startAt) + ") " : "(đánh số tiếp) ";
    }

    static std::u16string edited(std::u16string text, const Change& change)
    {
        struct Replacement {
            Span span;
            std::u16string text;
        };
        std::vector<Replacement> all;
        for (const TextEdit* edit : change.texts)
            all.push_back({edit->span, edit->text});
        if (change.split)
            all.push_back({change.split->gap, u" ¶ "});
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
        for (const auto& [span, replacement] : all)
            if (span.begin >= 0 && span.begin <= span.end && static_cast<std::size_t>(span.end) <= text.size())
                text.replace(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin), replacement);
        return text;
    }

    const Snapshot& m_snapshot;
    std::map<std::int32_t, Change> m_changes;
    std::vector<PreviewLine> m_lines;
};

bool isInside(const Edit& edit, const Snapshot& snapshot)
{
    return std::visit(
        [&](const auto& value) {
            if constexpr (requires { value.paragraph; })
                return value.paragraph >= 0 && static_cast<std::size_t>(value.paragraph) < snapshot.paragraphs.size();
            else
                return true;
        },
        edit);
}

} // namespace

std::vector<PreviewLine> previewOf(const EditPlan& plan, const Snapshot& snapshot)
{
    Previewer previewer(snapshot);
    for (const Edit& edit : plan.edits)
        if (isInside(edit, snapshot))
            std::visit(previewer, edit);
    return previewer.take();
}

} // namespace trinhky
