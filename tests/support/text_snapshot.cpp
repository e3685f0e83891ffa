#include "support/text_snapshot.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <stdexcept>

namespace trinhky {
namespace {

constexpr std::string_view kOpen = "⟪";
constexpr std::string_view kClose = "⟫";
constexpr char16_t kOpenDeleted = u'⟨';
constexpr char16_t kCloseDeleted = u'⟩';
constexpr char16_t kOpenBold = u'⦃';
constexpr char16_t kCloseBold = u'⦄';
constexpr char16_t kLineBreak = u'⏎';

class Builder {
public:
    Builder(bool plainText, bool usual) : m_usual(usual)
    {
        m_snapshot.plainText = plainText;
        m_snapshot.charFormats.emplace_back().font = u"Times New Roman";
        m_snapshot.paraFormats.emplace_back();
    }

    void add(const TextLine& line)
    {
        m_char = m_snapshot.charFormats.front();
        m_para = m_snapshot.paraFormats.front();
        m_paragraph = {};
        m_hidden = m_leftMeant = m_indentMeant = m_spaceMeant = false;
        std::istringstream words(line.attributes);
        for (std::string word; words >> word;)
            apply(word, words);
        setUsual();
        m_paragraph.format = indexOf(m_para, m_snapshot.paraFormats);
        addRuns(line.text);
        m_paragraph.number = static_cast<std::int32_t>(m_snapshot.paragraphs.size()) + 1;
        m_snapshot.paragraphs.push_back(std::move(m_paragraph));
    }

    Snapshot take() { return std::move(m_snapshot); }

private:
    void addRuns(const std::u16string& text)
    {
        auto format = indexOf(m_char, m_snapshot.charFormats);
        bool deleted = false;
        std::int32_t begin = 0;
        const auto close = [&] {
            const auto end = static_cast<std::int32_t>(m_paragraph.text.size());
            if (end > begin)
                m_paragraph.runs.push_back({{begin, end}, format, deleted, m_hidden});
            begin = end;
        };
        for (const char16_t unit : text) {
            if (!isRunMark(unit)) {
                m_paragraph.text.push_back(unit == kLineBreak ? u'\n' : unit);
                continue;
            }
            close();
            if (unit == kOpenBold || unit == kCloseBold) {
                m_char.bold = unit == kOpenBold;
                format = indexOf(m_char, m_snapshot.charFormats);
            } else {
                deleted = unit == kOpenDeleted;
            }
        }
        close();
    }

    static bool isRunMark(char16_t unit)
    {
        return unit == kOpenDeleted || unit == kCloseDeleted || unit == kOpenBold || unit == kCloseBold;
    }

    /// Running text as the decree has it, cells plain.
    void setUsual()
    {
        if (!m_usual)
            return;
        const bool runs = m_paragraph.cell.table < 0 && m_para.align == Align::Left && !m_leftMeant;
        constexpr std::int32_t kIndent = 1270;
        constexpr std::int32_t kSixPoints = 212;
        if (runs)
            m_para.align = Align::Justify;
        if (runs && !m_indentMeant)
            m_para.firstLineIndent = kIndent;
        if (!m_spaceMeant)
            m_para.spaceAbove = kSixPoints;
    }

    static std::int32_t lengthOf(std::istringstream& more, double unit)
    {
        double value = 0;
        if (!(more >> value))
            throw std::invalid_argument("an attribute of a test line needs a number");
        return static_cast<std::int32_t>(std::lround(value * unit));
    }

    static std::string wordOf(std::istringstream& more)
    {
        std::string word;
        more >> word;
        return word;
    }

    /// Attributes with a value; false when the word is none of them.
    bool applyValue(const std::string& word, std::istringstream& more)
    {
        constexpr double kMillimetre = 100;
        constexpr double kPoint = 2540.0 / 72;
        if (word == "size") {
            m_char.size = static_cast<float>(lengthOf(more, 10)) / 10;
        } else if (word == "font") {
            auto name = wordOf(more);
            std::replace(name.begin(), name.end(), '_', ' ');
            m_char.font = toUtf16(name);
        } else if (word == "color") {
            m_char.color = static_cast<std::int32_t>(std::stol(wordOf(more), nullptr, 16));
        } else if (word == "first") {
            m_para.firstLineIndent = lengthOf(more, kMillimetre);
            m_indentMeant = true;
        } else if (word == "indent") {
            m_para.leftMargin = lengthOf(more, kMillimetre);
            m_indentMeant = true;
        } else if (word == "above") {
            m_para.spaceAbove = lengthOf(more, kPoint);
            m_spaceMeant = true;
        } else if (word == "below") {
            m_para.spaceBelow = lengthOf(more, kPoint);
        } else if (word == "lines") {
            m_para.lineSpacing = lengthOf(more, 1);
        } else if (word == "exactly") {
            m_para.lineSpacingMode = LineSpacingMode::Exact;
            m_para.lineSpacing = lengthOf(more, kPoint);
        } else {
            return applyPage(word, more);
        }
        return true;
    }

    /// Attributes about pages; false when the word is none of them.
    bool applyPage(const std::string& word, std::istringstream& more)
    {
        constexpr double kMillimetre = 100;
        auto& pages = m_snapshot.pageStyles;
        if (word == "page") {
            PageStyle page;
            page.name = page.follow = m_para.pageStyle = toUtf16(wordOf(more));
            page.used = true;
            for (auto* length : {&page.width, &page.height, &page.top, &page.bottom, &page.left, &page.right})
                *length = lengthOf(more, kMillimetre);
            page.landscape = page.width > page.height;
            pages.push_back(std::move(page));
        } else if (word == "on") {
            const auto found = std::ranges::find(pages, toUtf16(wordOf(more)), &PageStyle::name);
            m_paragraph.page = static_cast<std::int32_t>(found - pages.begin());
        } else if (word == "firstpage") {
            m_paragraph.firstPage = true;
        } else if (word == "titlepage") {
            pages.back().firstPageShared = false;
        } else if (word == "number" || word == "roman") {
            m_paragraph.pageNumber = true;
            m_paragraph.arabicNumber = word == "number";
        } else if (word == "shown") {
            m_snapshot.laidOut = true;
            for (auto* value : {&m_paragraph.shownPage, &m_paragraph.shownEnd, &m_paragraph.shownLines})
                *value = lengthOf(more, 1);
        } else if (word == "line") {
            const auto width = lengthOf(more, kMillimetre);
            m_snapshot.lines.push_back({m_paragraph.cell, width});
        } else {
            return false;
        }
        return true;
    }

    void apply(const std::string& word, std::istringstream& more)
    {
        if (applyValue(word, more))
            return;
        if (word == "bold")
            m_char.bold = true;
        else if (word == "italic")
            m_char.italic = true;
        else if (word == "center")
            m_para.align = Align::Center;
        else if (word == "right")
            m_para.align = Align::Right;
        else if (word == "justify")
            m_para.align = Align::Justify;
        else if (word == "left")
            m_leftMeant = true;
        else if (word == "underline")
            m_char.underline = true;
        else if (word == "caps")
            m_char.capitals = true;
        else if (word == "border")
            m_para.bottomBorder = true;
        else if (word == "hidden")
            m_hidden = true;
        else if (word == "footnote")
            m_paragraph.story = Story::Footnote;
        else if (word == "header")
            m_paragraph.story = Story::Header;
        else if (word == "footer")
            m_paragraph.story = Story::Footer;
        else if (word == "frame")
            m_paragraph.story = Story::Frame;
        else if (word == "label")
            m_paragraph.label = readLabelWord(more);
        else if (word == "list")
            placeInList(more);
        else if (word == "restart")
            more >> m_paragraph.list.restart.emplace();
        else if (word == "cell" || word == "grid")
            placeInTable(more, word == "cell");
        else
            throw std::invalid_argument("unknown attribute of a test line: " + word);
    }

    void placeInList(std::istringstream& more)
    {
        m_paragraph.list.id = readLabelWord(more);
        more >> m_paragraph.list.level;
    }

    static std::u16string readLabelWord(std::istringstream& more)
    {
        std::string label;
        more >> label;
        return toUtf16(label);
    }

    void placeInTable(std::istringstream& more, bool borderless)
    {
        auto& cell = m_paragraph.cell;
        if (!(more >> cell.table >> cell.row >> cell.column))
            throw std::invalid_argument("a cell needs its table, row and column");
        m_paragraph.story = Story::Table;
        const auto index = static_cast<std::size_t>(cell.table);
        if (m_snapshot.tables.size() <= index)
            m_snapshot.tables.resize(index + 1);
        auto& table = m_snapshot.tables[index];
        table.borderless = borderless;
        table.rows = std::max(table.rows, cell.row + 1);
        table.columns = std::max(table.columns, cell.column + 1);
    }

    template <class T>
    static std::uint32_t indexOf(const T& value, std::vector<T>& values)
    {
        auto found = std::find(values.begin(), values.end(), value);
        if (found == values.end())
            found = values.insert(values.end(), value);
        return static_cast<std::uint32_t>(found - values.begin());
    }

    Snapshot m_snapshot;
    Paragraph m_paragraph;
    CharFormat m_char;
    ParaFormat m_para;
    bool m_usual;
    bool m_hidden = false;
    bool m_leftMeant = false;
    bool m_indentMeant = false;
    bool m_spaceMeant = false;
};

TextLine readLine(std::string_view line)
{
    TextLine result;
    if (line.starts_with(kOpen)) {
        const auto close = line.find(kClose);
        if (close == line.npos)
            throw std::invalid_argument("attributes of a test line are not closed: " + std::string(line));
        result.attributes = line.substr(kOpen.size(), close - kOpen.size());
        line.remove_prefix(close + kClose.size());
    }
    result.text = toUtf16(line);
    return result;
}

} // namespace

std::vector<TextLine> splitTextLines(std::string_view utf8)
{
    std::vector<TextLine> lines;
    while (!utf8.empty()) {
        const auto end = std::min(utf8.find('\n'), utf8.size());
        auto line = utf8.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(readLine(line));
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
    }
    return lines;
}

namespace {

Snapshot build(const std::vector<TextLine>& lines, bool plainText, bool usual)
{
    Builder builder(plainText, usual);
    for (const auto& line : lines)
        builder.add(line);
    return builder.take();
}

} // namespace

Snapshot textSnapshot(const std::vector<TextLine>& lines, bool plainText) { return build(lines, plainText, false); }

Snapshot formattedSnapshot(const std::vector<TextLine>& lines) { return build(lines, false, true); }

Snapshot textSnapshot(std::string_view utf8, bool plainText) { return textSnapshot(splitTextLines(utf8), plainText); }

} // namespace trinhky
