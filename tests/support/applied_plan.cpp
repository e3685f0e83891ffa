#include "support/applied_plan.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace trinhky {
namespace {

template <class T>
void take(T& value, const std::optional<T>& change)
{
    value = change.value_or(value);
}

template <class T>
std::uint32_t indexOf(const T& value, std::vector<T>& values)
{
    auto found = std::find(values.begin(), values.end(), value);
    if (found == values.end())
        found = values.insert(values.end(), value);
    return static_cast<std::uint32_t>(found - values.begin());
}

/// A paragraph as single units, each with its look: what edits move about.
struct Unit {
    char16_t letter;
    std::uint32_t format;
    bool deleted;
    bool hidden;
};

std::vector<Unit> unitsOf(const Paragraph& paragraph)
{
    std::vector<Unit> units;
    for (const char16_t letter : paragraph.text)
        units.push_back({letter, 0, false, false});
    for (const Run& run : paragraph.runs)
        for (auto at = run.span.begin; at < run.span.end; ++at) {
            auto& unit = units.at(static_cast<std::size_t>(at));
            unit = {unit.letter, run.format, run.deleted, run.hidden};
        }
    return units;
}

void setUnits(Paragraph& paragraph, const std::vector<Unit>& units)
{
    paragraph.text.clear();
    paragraph.runs.clear();
    for (const Unit& unit : units) {
        const auto at = static_cast<std::int32_t>(paragraph.text.size());
        paragraph.text += unit.letter;
        if (!paragraph.runs.empty()) {
            Run& last = paragraph.runs.back();
            if (last.format == unit.format && last.deleted == unit.deleted && last.hidden == unit.hidden) {
                last.span.end = at + 1;
                continue;
            }
        }
        paragraph.runs.push_back({{at, at + 1}, unit.format, unit.deleted, unit.hidden});
    }
}

class Applier {
public:
    explicit Applier(const Snapshot& snapshot) : m_after(snapshot), m_lines(snapshot.paragraphs.size()) {}

    Snapshot apply(const EditPlan& plan)
    {
        std::vector<const Edit*> edits;
        for (const Edit& edit : plan.edits)
            edits.push_back(&edit);
        // Words from the end to the beginning, so that offsets before stay true.
        std::stable_sort(edits.begin(), edits.end(), [](const Edit* a, const Edit* b) { return begin(*a) > begin(*b); });
        for (const Edit* edit : edits)
            std::visit([this](const auto& one) { make(one); }, *edit);
        return gather();
    }

private:
    /// What becomes of one paragraph.
    struct Lines {
        std::vector<Paragraph> before;
        std::vector<Paragraph> parted; ///< what was split off its end
        std::vector<Paragraph> behind;
        bool removed = false;
    };

    static std::int32_t begin(const Edit& edit)
    {
        if (const auto* text = std::get_if<TextEdit>(&edit))
            return text->span.begin;
        if (const auto* split = std::get_if<ParagraphSplit>(&edit))
            return split->gap.begin;
        return 0; // formats and whole paragraphs come last, and do not mind
    }

    Paragraph& at(std::int32_t paragraph) { return m_after.paragraphs.at(static_cast<std::size_t>(paragraph)); }
    Lines& lines(std::int32_t paragraph) { return m_lines.at(static_cast<std::size_t>(paragraph)); }

    void make(const TextEdit& edit)
    {
        auto units = unitsOf(at(edit.paragraph));
        const auto first = units.begin() + edit.span.begin;
        const auto last = units.begin() + edit.span.end;
        std::u16string was;
        std::for_each(first, last, [&](const Unit& unit) { was += unit.letter; });
        if (was != edit.was)
            throw std::logic_error("an edit replaces what is not there: " + toUtf8(edit.was));
        Unit look{u' ', 0, false, false};
        if (edit.span.begin > 0)
            look = units.at(static_cast<std::size_t>(edit.span.begin) - 1);
        else if (!units.empty())
            look = units.front();
        if (first != last)
            look = *first;
        std::vector<Unit> fresh;
        for (const char16_t letter : edit.text)
            fresh.push_back({letter, look.format, false, false});
        const auto place = units.erase(first, last);
        units.insert(place, fresh.begin(), fresh.end());
        setUnits(at(edit.paragraph), units);
    }

    void make(const ParagraphSplit& split)
    {
        auto units = unitsOf(at(split.paragraph));
        Paragraph tail = at(split.paragraph);
        setUnits(tail, {units.begin() + split.gap.end, units.end()});
        units.erase(units.begin() + split.gap.begin, units.end());
        setUnits(at(split.paragraph), units);
        lines(split.paragraph).parted.insert(lines(split.paragraph).parted.begin(), tail);
    }

    void make(const CharEdit& edit)
    {
        auto units = unitsOf(at(edit.paragraph));
        for (auto unit = edit.span.begin; unit < std::min(edit.span.end, static_cast<std::int32_t>(units.size())); ++unit) {
            auto format = m_after.charFormats.at(units[static_cast<std::size_t>(unit)].format);
            change(format, edit.change);
            units[static_cast<std::size_t>(unit)].format = indexOf(format, m_after.charFormats);
        }
        setUnits(at(edit.paragraph), units);
    }

    static void change(CharFormat& format, const CharChange& change)
    {
        take(format.font, change.font);
        take(format.size, change.size);
        take(format.bold, change.bold);
        take(format.italic, change.italic);
        take(format.underline, change.underline);
        take(format.color, change.color);
    }

    void make(const ParaEdit& edit) { changeParagraph(at(edit.paragraph), edit.change); }

    void changeParagraph(Paragraph& paragraph, const ParaChange& change)
    {
        auto format = m_after.paraFormats.at(paragraph.format);
        take(format.align, change.align);
        take(format.firstLineIndent, change.firstLineIndent);
        take(format.leftMargin, change.leftMargin);
        take(format.rightMargin, change.rightMargin);
        take(format.spaceAbove, change.spaceAbove);
        take(format.spaceBelow, change.spaceBelow);
        take(format.lineSpacingMode, change.lineSpacingMode);
        take(format.lineSpacing, change.lineSpacing);
        paragraph.format = indexOf(format, m_after.paraFormats);
    }

    Paragraph newParagraph(std::int32_t beside, const NewParagraph& line)
    {
        Paragraph paragraph = at(beside);
        paragraph.label.clear();
        auto look = m_after.charFormats.front();
        if (!paragraph.runs.empty())
            look = m_after.charFormats.at(paragraph.runs.front().format);
        change(look, line.characters);
        const auto format = indexOf(look, m_after.charFormats);
        std::vector<Unit> units;
        for (const char16_t letter : line.text)
            units.push_back({letter, format, false, false});
        setUnits(paragraph, units);
        changeParagraph(paragraph, line.format);
        return paragraph;
    }

    void make(const ParagraphInsert& insert)
    {
        auto& where = insert.behind ? lines(insert.paragraph).behind : lines(insert.paragraph).before;
        for (const auto& line : insert.lines)
            where.push_back(newParagraph(insert.paragraph, line));
    }

    void make(const PackageInsert& insert)
    {
        ParagraphInsert plain{insert.paragraph, insert.behind, {}};
        for (std::size_t at = 0; at <= insert.text.size();) {
            const auto end = std::min(insert.text.find(u'\n', at), insert.text.size());
            plain.lines.push_back({insert.text.substr(at, end - at), {}, {}});
            at = end + 1;
        }
        make(plain);
    }

    void make(const ParagraphRemove& remove)
    {
        if (at(remove.paragraph).text != remove.was)
            throw std::logic_error("an edit removes another paragraph than it means");
        lines(remove.paragraph).removed = true;
    }
    void make(const NumberEdit& edit) { at(edit.paragraph).list.restart = edit.startAt; }

    /// Rows come from data, never from a finding.
    [[noreturn]] static void make(const RowInsert&) { throw std::logic_error("no fix inserts rows"); }

    void make(const PageEdit& edit)
    {
        const auto page = std::ranges::find(m_after.pageStyles, edit.pageStyle, &PageStyle::name);
        if (page == m_after.pageStyles.end())
            throw std::logic_error("no such page style");
        take(page->width, edit.width);
        take(page->height, edit.height);
        take(page->top, edit.top);
        take(page->bottom, edit.bottom);
        take(page->left, edit.left);
        take(page->right, edit.right);
        page->headerOn = page->headerOn || edit.pageNumber;
        page->firstPageShared = page->firstPageShared && !edit.pageNumber;
    }

    Snapshot gather()
    {
        std::vector<Paragraph> all;
        const auto add = [&](const std::vector<Paragraph>& more) { all.insert(all.end(), more.begin(), more.end()); };
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            add(m_lines[i].before);
            if (!m_lines[i].removed)
                all.push_back(m_after.paragraphs[i]);
            add(m_lines[i].parted);
            add(m_lines[i].behind);
        }
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].number = static_cast<std::int32_t>(i) + 1;
        m_after.paragraphs = std::move(all);
        return std::move(m_after);
    }

    Snapshot m_after;
    std::vector<Lines> m_lines;
};

} // namespace

Snapshot applied(const Snapshot& snapshot, const EditPlan& plan) { return Applier(snapshot).apply(plan); }

} // namespace trinhky
