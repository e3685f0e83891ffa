#include "model/facts.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

/// Words after which a number at the start of the next line belongs to the sentence ("khoản\n2. …").
constexpr std::array<std::u16string_view, 22> kOpenWords{
    u"khoản", u"điều", u"điểm", u"mục", u"phần", u"chương", u"số",  u"ngày", u"tháng",  u"năm", u"và",
    u"của",   u"từ",   u"đến",  u"các", u"tại",  u"là",     u"đạt", u"hơn",  u"khoảng", u"gồm", u"trên"};

/// A shorter line breaks off only where a citation does.
constexpr std::size_t kCitingWords = 10;

/// Words before a "số" that is no number: "hạ tầng số", "dân số", "chuyển đổi số".
constexpr std::array<std::u16string_view, 14> kBeforeDigital{u"tế",   u"hội",  u"đổi",  u"tầng", u"liệu", u"quyền",  u"dân",
                                                             u"năng", u"tảng", u"nghệ", u"thức", u"gia",  u"trường", u"hoá"};

std::u16string_view cutLastWord(std::u16string_view& text)
{
    const auto space = text.find_last_of(u' ');
    const auto word = text.substr(space == text.npos ? 0 : space + 1);
    text = trim(text.substr(0, space == text.npos ? 0 : space));
    return word;
}

bool endsOpen(const ParagraphFacts& facts)
{
    const char16_t last = facts.last;
    if (facts.length < 12 || facts.upperCase)
        return false;
    const bool full = facts.length >= 60;
    if (last == u',')
        return full;
    if (!isLetter(last) && !isDigit(last))
        return false;
    const auto tail = foldKey(facts.text.substr(facts.text.size() > 24 ? facts.text.size() - 24 : 0));
    std::u16string_view rest = tail;
    const auto word = cutLastWord(rest);
    if (word == u"số" && std::find(kBeforeDigital.begin(), kBeforeDigital.end(), cutLastWord(rest)) != kBeforeDigital.end())
        return false;
    const auto end = kOpenWords.begin() + static_cast<std::ptrdiff_t>(full ? kOpenWords.size() : kCitingWords);
    return std::find(kOpenWords.begin(), end, word) != end;
}

bool allBold(const Snapshot& snapshot, const Paragraph& paragraph, std::u16string_view content)
{
    const bool marked = content.size() > 4 && content.substr(0, 2) == u"**" && content.substr(content.size() - 2) == u"**";
    if (snapshot.plainText || paragraph.runs.empty())
        return marked;
    return std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [&](const Run& run) {
        const auto length = static_cast<std::size_t>(run.span.end - run.span.begin);
        const auto text = std::u16string_view(paragraph.text).substr(static_cast<std::size_t>(run.span.begin), length);
        return run.deleted || run.hidden || trim(text).empty() || snapshot.charFormats[run.format].bold;
    });
}

/// Text that a reader of the final document sees, as far as this matters for deciding whether the paragraph is empty.
bool isBlankParagraph(const Paragraph& paragraph, std::u16string_view content)
{
    if (content.empty() || paragraph.hiddenSection)
        return true;
    return !paragraph.runs.empty() &&
           std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [](const Run& run) { return run.deleted || run.hidden; });
}

char16_t lastVisible(std::u16string_view content)
{
    while (!content.empty() && (isSpace(content.back()) || content.back() == u'*'))
        content.remove_suffix(1);
    return content.empty() ? u'\0' : content.back();
}

/// Line rows of a table that a conversion flattened to text.
bool looksLikeTableRow(std::u16string_view content)
{
    return content.front() == u'|' || std::count(content.begin(), content.end(), u'\t') >= 3;
}

void readWords(ParagraphFacts& facts)
{
    const auto content = trim(facts.text);
    facts.length = static_cast<std::int32_t>(content.size());
    facts.key = foldKey(content.substr(0, facts.length <= kShortLength ? kKeyLength : kLongKeyLength));
    facts.last = lastVisible(content);
    facts.rule = std::none_of(content.begin(), content.end(), [](char16_t unit) { return isLetter(unit) || isDigit(unit); });
    facts.upperCase = facts.length < 400 && isUpperCaseText(content);
}

ParagraphFacts readFacts(const Snapshot& snapshot, const Paragraph& paragraph, std::u16string_view text)
{
    ParagraphFacts facts;
    facts.text = text;
    const auto content = trim(text);
    facts.blank = isBlankParagraph(paragraph, content);
    if (facts.blank)
        return facts;
    readWords(facts);
    facts.bold = allBold(snapshot, paragraph, content);
    facts.centered = !snapshot.paraFormats.empty() && snapshot.paraFormats[paragraph.format].align == Align::Center;
    facts.dataTable = looksLikeTableRow(content);
    facts.label = paragraph.label.empty() ? readLabel(text) : readAutomaticLabel(paragraph.label);
    return facts;
}

constexpr std::array<std::u16string_view, 7> kLayoutWords{
    u"cộng hoà xã hội chủ nghĩa việt nam", u"nơi nhận", u"số:", u"kt.", u"tm.", u"độc lập", u"chủ tịch"};

/// Tables that lay out the header or the signature: without lines, or small and holding words of those blocks.
std::vector<bool> layoutTables(const Snapshot& snapshot, const std::vector<ParagraphFacts>& facts)
{
    std::vector<bool> layout(snapshot.tables.size());
    std::vector<bool> worded(snapshot.tables.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto table = snapshot.paragraphs[i].cell.table;
        if (table >= 0 && facts[i].length < 120)
            for (const auto word : kLayoutWords)
                if (facts[i].starts(word))
                    worded[static_cast<std::size_t>(table)] = true;
    }
    for (std::size_t t = 0; t < layout.size(); ++t) {
        const Table& table = snapshot.tables[t];
        layout[t] =
            (worded[t] && table.rows <= 8 && table.columns <= 4) || (table.borderless && table.columns <= 3 && table.rows <= 3);
    }
    return layout;
}

constexpr std::size_t kMostInPieces = 1000; // code units of header or signature in one paragraph

constexpr std::size_t kFlattenedRun = 8; // short lines in a row that may be the cells of a table
constexpr std::int32_t kCellLength = 32;
constexpr std::size_t kFlattenedNumbers = 3; // of them bare numbers, as only a table has them

bool isBareNumber(const ParagraphFacts& facts)
{
    const auto content = trim(facts.text);
    return facts.length <= 14 && std::any_of(content.begin(), content.end(), isDigit) &&
           std::none_of(content.begin(), content.end(), isLetter);
}

/// Tables that a conversion to plain text left as a line a cell.
void markFlattenedTables(std::vector<ParagraphFacts>& facts)
{
    std::vector<std::size_t> run;
    const auto close = [&] {
        const auto numbers = std::count_if(run.begin(), run.end(), [&](std::size_t i) { return isBareNumber(facts[i]); });
        if (run.size() >= kFlattenedRun && static_cast<std::size_t>(numbers) >= kFlattenedNumbers)
            for (const auto i : run)
                facts[i].dataTable = true;
        run.clear();
    };
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].blank)
            continue;
        const bool bullet = facts[i].label && facts[i].label->kind == LabelKind::Bullet;
        if (facts[i].length <= kCellLength && !bullet && facts[i].last != u';' && facts[i].last != u':')
            run.push_back(i);
        else
            close();
    }
    close();
}

/// Where the piece that begins at `from` ends.
std::size_t pieceEnd(std::u16string_view text, std::size_t from, bool alsoAtBlanks)
{
    const auto blanks = alsoAtBlanks ? text.find(u"   ", from) : text.npos;
    return std::min({text.find_first_of(u"\n\t", from), blanks, text.size()});
}

} // namespace

std::vector<ParagraphFacts> piecesOf(const ParagraphFacts& facts, bool alsoAtBlanks)
{
    std::vector<ParagraphFacts> pieces;
    const auto content = trim(facts.text);
    if (content.size() > kMostInPieces || pieceEnd(content, 0, alsoAtBlanks) == content.size())
        return pieces;
    for (std::size_t begin = 0; begin < content.size();) {
        const auto end = pieceEnd(content, begin, alsoAtBlanks);
        const auto text = trim(content.substr(begin, end - begin));
        begin = end + 1;
        if (text.empty())
            continue;
        ParagraphFacts& piece = pieces.emplace_back();
        piece.text = text;
        piece.blank = false;
        piece.bold = facts.bold;
        piece.centered = facts.centered;
        piece.layoutTable = facts.layoutTable;
        readWords(piece);
        piece.label = readLabel(text);
    }
    return pieces;
}

ParagraphFacts readParagraphFacts(const Analysis& analysis, std::int32_t paragraph)
{
    const auto& snapshot = *analysis.snapshot;
    return readFacts(snapshot, snapshot.paragraphs[static_cast<std::size_t>(paragraph)], analysis.textOf(paragraph));
}

std::vector<ParagraphFacts> collectFacts(const Snapshot& snapshot, const Analysis& analysis)
{
    std::vector<ParagraphFacts> facts;
    facts.reserve(snapshot.paragraphs.size());
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i)
        facts.push_back(readFacts(snapshot, snapshot.paragraphs[i], analysis.textOf(static_cast<std::int32_t>(i))));
    if (snapshot.plainText)
        markFlattenedTables(facts);
    const auto layout = layoutTables(snapshot, facts);
    const ParagraphFacts* before = nullptr;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto table = snapshot.paragraphs[i].cell.table;
        if (table >= 0) {
            facts[i].layoutTable = layout[static_cast<std::size_t>(table)];
            facts[i].dataTable = !facts[i].layoutTable;
        }
        if (facts[i].blank)
            continue;
        facts[i].continuesSentence = before != nullptr && endsOpen(*before);
        before = &facts[i];
    }
    return facts;
}

} // namespace trinhky
