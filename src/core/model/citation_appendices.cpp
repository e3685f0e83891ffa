#include "model/citation_grammar.hpp"

#include <array>

namespace trinhky::citation_grammar {

namespace {

struct Word {
    std::u16string_view name;
    bool numbered; ///< may be cited by number alone
};

constexpr std::array<Word, 9> kWords{{{u"phụ lục", true},
                                      {u"phụ biểu", true},
                                      {u"biểu mẫu", true},
                                      {u"mẫu biểu", true},
                                      {u"biểu", true},
                                      {u"mẫu", true},
                                      {u"bảng", false},
                                      {u"danh sách", false},
                                      {u"danh mục", false}}};

const Word* takeWord(Scanner& scan)
{
    for (const Word& word : kWords)
        if (startsWithWord(scan, word.name)) {
            scan.at += word.name.size();
            return &word;
        }
    return nullptr;
}

/// "I", "02", "I.12", "2A", "12.7", "06a".
std::optional<CitedNumber> takeNumber(Scanner& scan)
{
    static const auto kFigures = x3::repeat(1, 3)[char_(u'0', u'9')];
    Scanner next = scan;
    const std::size_t begin = next.at;
    CitedNumber number;
    if (const auto digits = next.takeText(kFigures); !digits.empty())
        number.path = {toInt(digits)};
    else if (const auto value = romanValue(next.takeText(kRomanDigits)))
        number.path = {*value};
    else if (isUpper(next.peek()) && !isLetter(next.peek(1)))
        number.path = {letterOrdinal(toLower(next.peek()))}, ++next.at;
    else
        return std::nullopt;
    while ((next.peek() == u'.' || next.peek() == u'-') && isDigit(next.peek(1))) {
        ++next.at;
        number.path.push_back(toInt(next.takeText(kFigures)));
    }
    if (isLetter(next.peek()))
        ++next.at; // "2A", "13b"; more letters are a word ("Phụ lục Danh mục …")
    const bool code = (next.peek() == u'.' || next.peek() == u'-') && isLetter(next.peek(1)); // Biểu số 001.N/BCB-XD
    if (code || isLetter(next.peek()) || isDigit(next.peek()) || next.peek() == u'/' || next.peek() == u'%')
        return std::nullopt;
    number.text = next.from(begin);
    number.span = spanOf(begin, next.at);
    scan = next;
    return number;
}

/// Goes to "kèm theo", "ban hành kèm theo", "đính kèm" within the same phrase.
bool findAttached(Scanner& scan)
{
    static const auto kAttached = -(word(u"ban") >> +kGap >> word(u"hành") >> +kGap) >> word(u"kèm") >> +kGap >> word(u"theo");
    static const auto kEnclosed = word(u"đính") >> +kGap >> word(u"kèm");
    static const auto kStop =
        word(u"tại") | word(u"quy") | word(u"theo") | word(u"phụ") | word(u"mẫu") | word(u"biểu") | word(u"gửi");
    constexpr int kMostWords = 10;
    Scanner next = scan;
    for (int words = 0; words < kMostWords; ++words) {
        const std::size_t before = next.at;
        next.take(*kGap);
        if (!isLetter(next.peek()))
            return false;
        if (Scanner(next).take(kAttached | kEnclosed)) {
            scan.at = before;
            return true;
        }
        if (Scanner(next).take(kStop))
            return false;
        while (isLetter(next.peek()))
            ++next.at;
    }
    return false;
}

} // namespace

std::optional<ReadAppendices> readAppendices(Scanner scan)
{
    static const auto kNumberWord = *kGap >> -(word(u"số") >> *kGap);
    static const auto kAnd = *kGap >> (char_(u',') | ((word(u"và") | word(u"hoặc") | word(u"đến")) >> +kGap)) >> *kGap;
    const std::size_t begin = scan.at;
    const Word* kind = takeWord(scan);
    if (!kind)
        return std::nullopt;
    ReadAppendices read;
    AppendixCitation citation;
    citation.word = kind->name;
    Scanner next = scan;
    const bool gap = next.take(+kGap);
    next.take(kNumberWord);
    if (gap && kind->numbered)
        citation.number = takeNumber(next);
    if (!citation.number) {
        citation.span = spanOf(begin, scan.at);
        if (!findAttached(scan))
            return std::nullopt;
        read.citations.push_back(citation);
        read.end = scan.at;
        return read;
    }
    for (std::size_t from = begin;;) {
        citation.span = spanOf(from, next.at);
        read.citations.push_back(citation);
        read.end = next.at;
        if (!next.take(kAnd))
            return read;
        from = next.at;
        citation.number = takeNumber(next);
        if (!citation.number)
            return read;
    }
}

} // namespace trinhky::citation_grammar
