#include "plan/skeleton_preview.hpp"

#include "base/text.hpp"
#include "base/text_width.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace trinhky {

namespace {

constexpr double kMillimetresOfPoint = 25.4 / 72;
// Of Times New Roman, in parts of its size.
constexpr double kSingleLine = 1.15;
constexpr double kAscent = 0.891;
constexpr double kDescent = 0.216;
constexpr std::string_view kRuleElement = "KE_NGANG";

double millimetresOf(double points) { return points * kMillimetresOfPoint; }

/// A stretch of text that is not broken, with the blanks after it.
struct Word {
    std::u16string text;
    bool bold = false;
    bool blank = false;
    bool endsLine = false;
};

/// A column of the page, from left to right.
struct Column {
    double x;
    double width;
};

class Composer {
public:
    explicit Composer(const ElementStyles& styles) : m_styles(styles) {}

    void write(std::span<const SkeletonBlock> blocks, const Column& column)
    {
        for (const auto& block : blocks)
            std::visit([&](const auto& value) { add(value, column); }, block.value);
    }
    void writeGap(const Column& column);

    SkeletonPreview done()
    {
        m_preview.width = m_styles.page.textWidth();
        m_preview.height = m_y;
        return std::move(m_preview);
    }

private:
    void add(const ParagraphBlock& paragraph, const Column& column);
    void add(const RuleBlock& rule, const Column& column);
    void add(const TableBlock& table, const Column& column);
    void add(const PageBlock&, const Column&) {}
    void add(const MarginBlock&, const Column&) {}
    void writeLine(std::span<const Word> words, const ElementStyle& style, const Column& room);
    void drawBox(double top, double width, const Column& column);

    static std::vector<Word> wordsOf(const std::vector<TextRun>& runs, const ElementStyle& style);
    static double widthOf(std::span<const Word> words, const ElementStyle& style);

    const ElementStyles& m_styles;
    SkeletonPreview m_preview;
    double m_y = 0;
};

double lineHeightOf(const ElementStyle& style)
{
    return millimetresOf(style.lineHeight > 0 ? style.lineHeight : style.size * kSingleLine * style.lineSpacing / 100);
}

std::vector<Word> Composer::wordsOf(const std::vector<TextRun>& runs, const ElementStyle& style)
{
    std::vector<Word> words;
    for (const auto& run : runs) {
        const auto text = toUtf16(run.text);
        for (std::size_t at = 0; at < text.size();) {
            auto end = std::min(text.find_first_of(u" \n", at), text.size());
            while (end < text.size() && text[end] == u' ')
                ++end;
            const bool endsLine = end < text.size() && text[end] == u'\n';
            words.push_back({text.substr(at, end - at), style.bold || run.strong, run.placeholder, endsLine});
            at = end + (endsLine ? 1 : 0);
        }
    }
    return words;
}

/// Where the line may break next: words that follow each other without a blank stay together.
std::size_t endOfUnit(std::span<const Word> words, std::size_t begin)
{
    while (begin + 1 < words.size() && !words[begin].endsLine && !words[begin].text.ends_with(u' '))
        ++begin;
    return begin + 1;
}

/// Without the blanks at the end.
double Composer::widthOf(std::span<const Word> words, const ElementStyle& style)
{
    double width = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::u16string_view text = words[i].text;
        if (i + 1 == words.size())
            text = text.substr(0, text.find_last_not_of(u' ') + 1);
        width += textWidth(text, style.size, words[i].bold);
    }
    return width;
}

void Composer::writeLine(std::span<const Word> words, const ElementStyle& style, const Column& room)
{
    const double slack = std::max(0.0, room.width - widthOf(words, style));
    const double share = style.align == Align::Center ? 0.5 : style.align == Align::Right ? 1 : 0;
    const double height = lineHeightOf(style);
    const double rest = millimetresOf(style.size * (kSingleLine - kAscent - kDescent));
    const double baseline = m_y + height - millimetresOf(style.size * kDescent) - (style.lineHeight > 0 ? 0 : rest / 2);
    double x = room.x + slack * share;
    for (const Word& word : words) {
        const auto shown = std::u16string_view(word.text).substr(0, word.text.find_last_not_of(u' ') + 1);
        if (!shown.empty())
            m_preview.texts.push_back({toUtf8(shown), x, baseline, textWidth(shown, style.size, word.bold), style.size, word.bold,
                                       style.italic, word.blank});
        x += textWidth(word.text, style.size, word.bold);
    }
    m_y += height;
}

void Composer::add(const ParagraphBlock& paragraph, const Column& column)
{
    const ElementStyle* style = m_styles.find(paragraph.element);
    if (style == nullptr)
        return;
    m_y += millimetresOf(style->above);
    const double top = m_y;
    const auto words = wordsOf(paragraph.runs, *style);
    Column room{column.x + style->left + style->firstLine, column.width - style->left - style->right - style->firstLine};
    if (words.empty())
        m_y += lineHeightOf(*style);
    for (std::size_t begin = 0; begin < words.size();) {
        auto end = endOfUnit(words, begin);
        while (end < words.size() && !words[end - 1].endsLine) {
            const auto next = endOfUnit(words, end);
            if (widthOf(std::span(words).subspan(begin, next - begin), *style) > room.width)
                break;
            end = next;
        }
        writeLine(std::span(words).subspan(begin, end - begin), *style, room);
        room = {column.x + style->left, column.width - style->left - style->right};
        begin = end;
    }
    if (paragraph.box > 0)
        drawBox(top, paragraph.box, column);
    m_y += millimetresOf(style->below);
}

void Composer::drawBox(double top, double width, const Column& column)
{
    const double left = column.x + (column.width - width) / 2;
    const double right = left + width;
    for (const auto& line : {SheetLine{left, top, right, top}, SheetLine{left, m_y, right, m_y}, SheetLine{left, top, left, m_y},
                             SheetLine{right, top, right, m_y}})
        m_preview.lines.push_back(line);
}

void Composer::add(const RuleBlock& rule, const Column& column)
{
    if (const ElementStyle* style = m_styles.find(kRuleElement))
        m_y += lineHeightOf(*style);
    const double left = column.x + (column.width - rule.length) / 2;
    m_preview.lines.push_back({left, m_y, left + rule.length, m_y});
}

void Composer::add(const TableBlock& table, const Column& column)
{
    for (const auto& row : table.rows) {
        const double top = m_y;
        double bottom = top;
        double x = column.x;
        for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            m_y = top;
            write(row.cells[i].blocks, {x, table.columns[i]});
            bottom = std::max(bottom, m_y);
            x += table.columns[i];
        }
        m_y = bottom;
    }
}

void Composer::writeGap(const Column& column)
{
    constexpr double kGap = 4;
    constexpr double kSize = 14;
    m_y += 2 * kGap;
    const double width = textWidth(u"…", kSize, false);
    m_preview.texts.push_back({"…", column.x + (column.width - width) / 2, m_y, width, kSize, false, false, true});
    m_y += kGap;
}

bool isRunningText(const ElementStyles& styles, const SkeletonBlock& block)
{
    const auto* paragraph = std::get_if<ParagraphBlock>(&block.value);
    const ElementStyle* style = paragraph != nullptr ? styles.find(paragraph->element) : nullptr;
    return style != nullptr && style->firstLine > 0;
}

} // namespace

SkeletonPreview previewOf(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks)
{
    const auto pageEnd = std::find_if(blocks.begin(), blocks.end(),
                                      [](const SkeletonBlock& block) { return std::holds_alternative<PageBlock>(block.value); });
    const auto runs = [&](const SkeletonBlock& block) { return isRunningText(styles, block); };
    const auto headEnd = std::find_if(blocks.begin(), pageEnd, runs);
    auto tail = pageEnd;
    while (tail != headEnd && !runs(*(tail - 1)))
        --tail;
    Composer composer(styles);
    const Column page{0, styles.page.textWidth()};
    composer.write({blocks.begin(), headEnd}, page);
    if (headEnd != pageEnd)
        composer.writeGap(page);
    composer.write({tail, pageEnd}, page);
    return composer.done();
}

} // namespace trinhky
