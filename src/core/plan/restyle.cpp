#include "plan/restyle.hpp"

#include "base/text.hpp"
#include "model/element.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace trinhky {

namespace {

constexpr std::int32_t kSixPoints = 212; // 1/100 mm

template <class Value>
void take(std::optional<Value>& to, const std::optional<Value>& from)
{
    if (from)
        to = from;
}

void take(ParaChange& to, const ParaChange& from)
{
    take(to.align, from.align);
    take(to.firstLineIndent, from.firstLineIndent);
    take(to.leftMargin, from.leftMargin);
    take(to.rightMargin, from.rightMargin);
    take(to.spaceAbove, from.spaceAbove);
    take(to.spaceBelow, from.spaceBelow);
    take(to.lineSpacingMode, from.lineSpacingMode);
    take(to.lineSpacing, from.lineSpacing);
    take(to.keepWithNext, from.keepWithNext);
}

void take(CharChange& to, const CharChange& from)
{
    take(to.font, from.font);
    take(to.size, from.size);
    take(to.bold, from.bold);
    take(to.italic, from.italic);
    take(to.underline, from.underline);
    take(to.color, from.color);
}

void take(PageEdit& to, const PageEdit& from)
{
    for (auto side : {&PageEdit::width, &PageEdit::height, &PageEdit::top, &PageEdit::bottom, &PageEdit::left, &PageEdit::right})
        take(to.*side, from.*side);
    to.pageNumber = to.pageNumber || from.pageNumber;
}

class Restyle {
public:
    Restyle(const Snapshot& snapshot, const Analysis& analysis)
        : m_snapshot(snapshot), m_elements(elementsOf(analysis)), m_roles(analysis.roles)
    {}

    EditPlan plan(const std::vector<Edit>& fixes)
    {
        for (const Edit& edit : fixes)
            add(edit);
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const auto at = static_cast<std::int32_t>(i);
            if (isSpacer(i))
                m_removed.insert(at);
            else if (isRunningText(m_elements[i]))
                settleLines(at);
            else if (!m_elements[i].empty())
                dropBlanks(at);
        }
        settleSpaces();
        return {"Chuẩn hóa thể thức", all()};
    }

private:
    void add(const Edit& edit)
    {
        if (const auto* paragraph = std::get_if<ParaEdit>(&edit))
            take(m_paragraphs[paragraph->paragraph], paragraph->change);
        else if (const auto* characters = std::get_if<CharEdit>(&edit))
            take(m_characters[{characters->paragraph, characters->span.begin, characters->span.end}], characters->change);
        else if (const auto* page = std::get_if<PageEdit>(&edit))
            take(m_pages.try_emplace(page->pageStyle, *page).first->second, *page);
        else if (std::find(m_others.begin(), m_others.end(), edit) == m_others.end())
            m_others.push_back(edit);
    }

    const ParaFormat& formatOf(std::int32_t at) const
    {
        return m_snapshot.paraFormats[m_snapshot.paragraphs[static_cast<std::size_t>(at)].format];
    }

    /// An empty paragraph that only keeps two paragraphs of running text apart. Objects that hang on it would go with it.
    bool isSpacer(std::size_t i) const
    {
        const Paragraph& paragraph = m_snapshot.paragraphs[i];
        if (m_snapshot.objectsInText || m_roles[i] != Role::Empty || paragraph.story != Story::Body || !paragraph.label.empty() ||
            paragraph.deletedBreak || !paragraph.section.empty() || !formatOf(static_cast<std::int32_t>(i)).pageStyle.empty() ||
            !isOnlyBlanks(paragraph))
            return false;
        return isRunningText(elementBeside(i, -1)) && isRunningText(elementBeside(i, 1));
    }

    static bool isOnlyBlanks(const Paragraph& paragraph)
    {
        return trim(paragraph.text).empty() && paragraph.footnoteAnchors.empty() &&
               std::none_of(paragraph.runs.begin(), paragraph.runs.end(),
                            [](const Run& run) { return run.deleted || run.hidden; });
    }

    /// Element of the next paragraph in one direction that is not empty; "" beyond a table.
    std::string_view elementBeside(std::size_t i, std::ptrdiff_t step) const
    {
        auto at = static_cast<std::ptrdiff_t>(i) + step;
        const auto end = static_cast<std::ptrdiff_t>(m_elements.size());
        while (at >= 0 && at < end && m_roles[static_cast<std::size_t>(at)] == Role::Empty &&
               m_snapshot.paragraphs[static_cast<std::size_t>(at)].story == Story::Body)
            at += step;
        return at < 0 || at >= end ? std::string_view() : m_elements[static_cast<std::size_t>(at)];
    }

    /// Justified whether it takes two lines or, until somebody adds a word, one.
    void settleLines(std::int32_t at)
    {
        if (formatOf(at).align == Align::Left)
            m_paragraphs[at].align = Align::Justify;
        if (formatOf(at).lineSpacingMode != LineSpacingMode::Exact)
            return;
        ParaChange& change = m_paragraphs[at];
        change.lineSpacingMode = LineSpacingMode::Proportional;
        change.lineSpacing = 100;
    }

    /// Blanks before a line that is set by its alignment.
    void dropBlanks(std::int32_t at)
    {
        const Paragraph& paragraph = m_snapshot.paragraphs[static_cast<std::size_t>(at)];
        const std::u16string_view whole = paragraph.text;
        const auto changed = m_paragraphs.find(at);
        const bool becomes = changed != m_paragraphs.end() && changed->second.align == Align::Center;
        const auto blanks = static_cast<std::int32_t>(trim(whole).data() - whole.data());
        if ((formatOf(at).align != Align::Center && !becomes) || blanks == 0 || trim(whole).empty() ||
            whole.substr(0, static_cast<std::size_t>(blanks)).find(u'\n') != whole.npos || isUnseen(paragraph, blanks))
            return;
        add(TextEdit{at, {0, blanks}, paragraph.text.substr(0, static_cast<std::size_t>(blanks)), u""});
    }

    static bool isUnseen(const Paragraph& paragraph, std::int32_t end)
    {
        return std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                           [end](const Run& run) { return run.span.begin < end && (run.deleted || run.hidden); });
    }

    /// Six points where an empty paragraph stood.
    void settleSpaces()
    {
        std::int32_t before = -1;
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const auto at = static_cast<std::int32_t>(i);
            if (m_removed.contains(at))
                continue;
            if (before >= 0 && before + 1 < at && isRunningText(m_elements[i])) {
                const auto space = formatOf(before).spaceBelow + formatOf(at).spaceAbove;
                if (space < kSixPoints)
                    m_paragraphs[at].spaceAbove = kSixPoints - formatOf(before).spaceBelow;
            }
            before = isRunningText(m_elements[i]) ? at : -1;
        }
    }

    std::vector<Edit> all() const
    {
        std::vector<Edit> edits;
        for (const auto& [name, page] : m_pages)
            edits.emplace_back(page);
        for (const auto& [at, change] : m_paragraphs)
            edits.emplace_back(ParaEdit{at, change});
        for (const auto& [place, change] : m_characters)
            edits.emplace_back(CharEdit{std::get<0>(place), {std::get<1>(place), std::get<2>(place)}, change});
        edits.insert(edits.end(), m_others.begin(), m_others.end());
        for (const auto at : m_removed)
            edits.emplace_back(ParagraphRemove{at, m_snapshot.paragraphs[static_cast<std::size_t>(at)].text});
        return edits;
    }

    const Snapshot& m_snapshot;
    std::vector<std::string_view> m_elements;
    const std::vector<Role>& m_roles;
    std::map<std::int32_t, ParaChange> m_paragraphs;
    std::map<std::tuple<std::int32_t, std::int32_t, std::int32_t>, CharChange> m_characters;
    std::map<std::u16string, PageEdit> m_pages;
    std::vector<Edit> m_others;
    std::set<std::int32_t> m_removed;
};

} // namespace

EditPlan planRestyle(const Snapshot& snapshot, const Analysis& analysis, const std::vector<Edit>& fixes)
{
    return Restyle(snapshot, analysis).plan(fixes);
}

} // namespace trinhky
