#include "support/apply_edits.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace trinhky {
namespace {

template <class Value, class Wanted>
void take(Value& to, const std::optional<Wanted>& from)
{
    if (from)
        to = *from;
}

CharFormat changed(CharFormat format, const CharChange& change)
{
    take(format.font, change.font);
    take(format.size, change.size);
    take(format.bold, change.bold);
    take(format.italic, change.italic);
    take(format.underline, change.underline);
    take(format.color, change.color);
    return format;
}

ParaFormat changed(ParaFormat format, const ParaChange& change)
{
    take(format.align, change.align);
    take(format.firstLineIndent, change.firstLineIndent);
    take(format.leftMargin, change.leftMargin);
    take(format.rightMargin, change.rightMargin);
    take(format.spaceAbove, change.spaceAbove);
    take(format.spaceBelow, change.spaceBelow);
    take(format.lineSpacingMode, change.lineSpacingMode);
    take(format.lineSpacing, change.lineSpacing);
    return format;
}

template <class T>
std::uint32_t indexOf(const T& value, std::vector<T>& values)
{
    auto found = std::find(values.begin(), values.end(), value);
    if (found == values.end())
        found = values.insert(values.end(), value);
    return static_cast<std::uint32_t>(found - values.begin());
}

class Edited {
public:
    explicit Edited(const Snapshot& snapshot) : m_after(snapshot) {}

    Snapshot make(const std::vector<Edit>& edits)
    {
        for (const Edit& edit : edits)
            std::visit([this](const auto& one) { apply(one); }, edit);
        std::vector<TextEdit> texts;
        for (const Edit& edit : edits)
            if (const auto* text = std::get_if<TextEdit>(&edit))
                texts.push_back(*text);
        std::stable_sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
        for (const TextEdit& text : texts)
            replace(text);
        settleParagraphs();
        return std::move(m_after);
    }

private:
    Paragraph& at(std::int32_t paragraph) { return m_after.paragraphs.at(static_cast<std::size_t>(paragraph)); }

    void apply(const TextEdit&) {}
    void apply(const ParagraphSplit&) { throw std::logic_error("not known to tests"); }
    void apply(const NumberEdit&) { throw std::logic_error("not known to tests"); }
    void apply(const PackageInsert&) { throw std::logic_error("not known to tests"); }

    void apply(const ParaEdit& edit)
    {
        auto& paragraph = at(edit.paragraph);
        paragraph.format = indexOf(changed(m_after.paraFormats.at(paragraph.format), edit.change), m_after.paraFormats);
    }

    void apply(const CharEdit& edit)
    {
        std::vector<Run> runs;
        for (const Run& run : at(edit.paragraph).runs) {
            const Span inner{std::max(run.span.begin, edit.span.begin), std::min(run.span.end, edit.span.end)};
            if (inner.begin >= inner.end) {
                runs.push_back(run);
                continue;
            }
            const auto add = [&](Span span, std::uint32_t format) {
                if (span.begin < span.end)
                    runs.push_back({span, format, run.deleted, run.hidden});
            };
            add({run.span.begin, inner.begin}, run.format);
            add(inner, indexOf(changed(m_after.charFormats.at(run.format), edit.change), m_after.charFormats));
            add({inner.end, run.span.end}, run.format);
        }
        at(edit.paragraph).runs = std::move(runs);
    }

    void apply(const ParagraphInsert& edit)
    {
        if (!edit.behind)
            throw std::logic_error("not known to tests");
        m_inserts.push_back(edit);
    }

    void apply(const ParagraphRemove& edit)
    {
        if (at(edit.paragraph).text != edit.was)
            throw std::logic_error("another paragraph stands there");
        m_removed.insert(edit.paragraph);
    }

    void apply(const PageEdit& edit)
    {
        const auto found = std::ranges::find(m_after.pageStyles, edit.pageStyle, &PageStyle::name);
        if (found == m_after.pageStyles.end())
            throw std::logic_error("no such page style");
        take(found->width, edit.width);
        take(found->height, edit.height);
        take(found->top, edit.top);
        take(found->bottom, edit.bottom);
        take(found->left, edit.left);
        take(found->right, edit.right);
        if (edit.pageNumber)
            found->firstPageShared = false;
    }

    void replace(const TextEdit& edit)
    {
        auto& paragraph = at(edit.paragraph);
        const auto length = edit.span.end - edit.span.begin;
        if (paragraph.text.substr(static_cast<std::size_t>(edit.span.begin), static_cast<std::size_t>(length)) != edit.was)
            throw std::logic_error("another text stands there");
        paragraph.text.replace(static_cast<std::size_t>(edit.span.begin), static_cast<std::size_t>(length), edit.text);
        const auto moved = static_cast<std::int32_t>(edit.text.size()) - length;
        const auto move = [&](std::int32_t& offset) {
            if (offset >= edit.span.end)
                offset += moved;
            else if (offset > edit.span.begin)
                offset = edit.span.begin;
        };
        for (Run& run : paragraph.runs) {
            move(run.span.begin);
            move(run.span.end);
        }
        std::erase_if(paragraph.runs, [](const Run& run) { return run.span.begin >= run.span.end; });
    }

    void settleParagraphs()
    {
        std::vector<Paragraph> paragraphs;
        for (std::size_t i = 0; i < m_after.paragraphs.size(); ++i) {
            const auto index = static_cast<std::int32_t>(i);
            if (!m_removed.contains(index))
                paragraphs.push_back(m_after.paragraphs[i]);
            for (const ParagraphInsert& insert : m_inserts)
                if (insert.paragraph == index)
                    for (const NewParagraph& line : insert.lines)
                        paragraphs.push_back(madeOf(line, m_after.paragraphs[i]));
        }
        m_after.paragraphs = std::move(paragraphs);
    }

    Paragraph madeOf(const NewParagraph& line, const Paragraph& beside)
    {
        Paragraph made = beside;
        made.text = line.text;
        made.label.clear();
        made.format = indexOf(changed(m_after.paraFormats.at(beside.format), line.format), m_after.paraFormats);
        const auto chars = beside.runs.empty() ? CharFormat{} : m_after.charFormats.at(beside.runs.front().format);
        made.runs = {{{0, static_cast<std::int32_t>(line.text.size())},
                      indexOf(changed(chars, line.characters), m_after.charFormats),
                      false,
                      false}};
        return made;
    }

    Snapshot m_after;
    std::set<std::int32_t> m_removed;
    std::vector<ParagraphInsert> m_inserts;
};

} // namespace

Snapshot withEdits(const Snapshot& snapshot, const std::vector<Edit>& edits) { return Edited(snapshot).make(edits); }

} // namespace trinhky
