#include "model/citation_grammar.hpp"

#include <algorithm>
#include <array>

namespace trinhky::citation_grammar {

namespace {

struct Keyword {
    LabelKind kind;
    std::u16string_view word;
};

constexpr std::array<Keyword, 7> kKeywords{{{LabelKind::Point, u"điểm"},
                                            {LabelKind::Clause, u"khoản"},
                                            {LabelKind::Article, u"điều"},
                                            {LabelKind::Subsection, u"tiểu mục"},
                                            {LabelKind::Section, u"mục"},
                                            {LabelKind::Part, u"phần"},
                                            {LabelKind::Chapter, u"chương"}}};

const Keyword* takeKeyword(Scanner& scan)
{
    for (const Keyword& keyword : kKeywords)
        if (startsWithWord(scan, keyword.word)) {
            scan.at += keyword.word.size();
            return &keyword;
        }
    return nullptr;
}

/// Blanks and words between a number and the next one of a list.
Join takeListJoin(Scanner& scan)
{
    static const auto kAnd = word(u"và") | word(u"hoặc") | word(u"hay");
    static const auto kTo = word(u"đến") | word(u"tới");
    Scanner next = scan;
    next.take(*kGap);
    Join join = Join::None;
    if (next.take(char_(u',')))
        join = Join::Comma;
    next.take(*kGap);
    if (next.take(kAnd >> +kGap))
        join = Join::And;
    else if (next.take((kTo >> +kGap) | (char_(u'-', u'-') | char_(u'\u2013')) >> *kGap))
        join = Join::To;
    if (join != Join::None)
        scan = next;
    return join;
}

Join takeUnitJoin(Scanner& scan)
{
    static const auto kOf = word(u"của") | word(u"thuộc") | word(u"trong") | word(u"tại");
    static const auto kAnd = word(u"và") | word(u"hoặc") | word(u"hay");
    static const auto kTo = word(u"đến") | word(u"tới");
    static const auto kSeveral = word(u"các") | word(u"những") | word(u"từ");
    Scanner next = scan;
    const bool gap = next.take(+kGap);
    Join join = Join::Adjacent;
    if (next.take(char_(u',')))
        join = Join::Comma;
    else if (next.take(char_(u';')))
        join = Join::Semicolon;
    else if (!gap)
        return Join::None;
    next.take(*kGap);
    if (next.take(kAnd >> +kGap))
        join = join == Join::Semicolon ? join : Join::And;
    else if (next.take(kTo >> +kGap))
        join = Join::To;
    else
        next.take(kOf >> +kGap);
    next.take(*(kSeveral >> +kGap));
    scan = next;
    return join;
}

/// Words after which a number of a list is the last: "khoản 1, 2 Điều 7", not "Điều 5, 6 tháng đầu năm".
bool listMayEndHere(const Scanner& scan)
{
    static constexpr std::array<std::u16string_view, 41> kWords{
        u"và",    u"hoặc",  u"hay",    u"đến",  u"tới",     u"của",  u"thuộc", u"điều", u"khoản", u"điểm", u"mục",
        u"tiểu",  u"phần",  u"chương", u"này",  u"nêu",     u"nói",  u"trên",  u"tại",  u"luật",  u"bộ",   u"nghị",
        u"thông", u"quyết", u"quy",    u"pháp", u"hiến",    u"ban",  u"được",  u"theo", u"thì",   u"có",   u"là",
        u"như",   u"trong", u"kèm",    u"để",   u"phụ lục", u"phải", u"không", u"sau"};
    Scanner next = scan;
    next.take(*kGap);
    if (next.done() || (!isLetter(next.peek()) && !isDigit(next.peek())))
        return next.peek() != u'%';
    if (next.at == scan.at)
        return false;
    return std::any_of(kWords.begin(), kWords.end(), [&](std::u16string_view word) { return startsWithWord(next, word); });
}

bool takeNumbers(Scanner& scan, LabelKind keyword, CitedUnit& unit)
{
    auto first = readUnitNumber(scan, keyword);
    if (!first)
        return false;
    unit.kind = first->kind;
    unit.numbers.push_back(std::move(first->number));
    for (Scanner next = scan;; next = scan) {
        const Join join = takeListJoin(next);
        if (join == Join::None)
            return true;
        auto number = readUnitNumber(next, keyword);
        if (!number || !listMayEndHere(next))
            return true;
        number->number.rangeEnd = join == Join::To;
        unit.numbers.push_back(std::move(number->number));
        scan = next;
    }
}

/// Words that make another word of a keyword behind them: "tài khoản 5", "địa điểm a", "danh mục I".
bool isOtherWord(std::u16string_view before, LabelKind kind)
{
    struct Compound {
        LabelKind kind;
        std::u16string_view before;
    };
    static constexpr std::array<Compound, 24> kCompounds{
        {{LabelKind::Point, u"địa"},    {LabelKind::Point, u"thời"},   {LabelKind::Point, u"quan"},
         {LabelKind::Point, u"đặc"},    {LabelKind::Point, u"trọng"},  {LabelKind::Point, u"ưu"},
         {LabelKind::Point, u"nhược"},  {LabelKind::Point, u"khuyết"}, {LabelKind::Point, u"tiêu"},
         {LabelKind::Point, u"số"},     {LabelKind::Clause, u"tài"},   {LabelKind::Clause, u"điều"},
         {LabelKind::Clause, u"ngân"},  {LabelKind::Part, u"cổ"},      {LabelKind::Part, u"thành"},
         {LabelKind::Part, u"học"},     {LabelKind::Part, u"góp"},     {LabelKind::Section, u"danh"},
         {LabelKind::Section, u"hạng"}, {LabelKind::Section, u"đề"},   {LabelKind::Section, u"chuyên"},
         {LabelKind::Section, u"tiểu"}, {LabelKind::Chapter, u"huân"}, {LabelKind::Chapter, u"hiến"}}};
    before = trim(before);
    return std::any_of(kCompounds.begin(), kCompounds.end(), [&](const Compound& compound) {
        const auto size = compound.before.size();
        if (compound.kind != kind || before.size() < size || (before.size() > size && isLetter(before[before.size() - size - 1])))
            return false;
        return std::equal(compound.before.begin(), compound.before.end(), before.end() - static_cast<std::ptrdiff_t>(size),
                          [](char16_t a, char16_t b) { return a == toLower(b); });
    });
}

std::optional<ReadUnit> readUnit(Scanner& scan)
{
    Scanner next = scan;
    const std::size_t begin = next.at;
    const Keyword* keyword = takeKeyword(next);
    if (!keyword)
        return std::nullopt;
    ReadUnit read;
    read.keyword = keyword->kind;
    read.unit.kind = keyword->kind;
    read.unit.word = spanOf(begin, next.at);
    if (!next.take(+kGap))
        return std::nullopt;
    if (next.take(word(u"này"))) {
        scan = next;
        return read;
    }
    if (!takeNumbers(next, keyword->kind, read.unit))
        return std::nullopt;
    scan = next;
    return read;
}

/// How far out a unit stands. A mục with a Roman number may stand within an Điều ("mục I Điều 1") or hold some.
int depthOf(const std::vector<ReadUnit>& units, std::size_t at)
{
    switch (units[at].unit.kind) {
    case LabelKind::Part:
        return 0;
    case LabelKind::Chapter:
        return 1;
    case LabelKind::Subsection:
        return 3;
    case LabelKind::Article:
        return 4;
    case LabelKind::Clause:
        return 6;
    case LabelKind::Point:
        return 7;
    default:
        break;
    }
    const bool within = at + 1 < units.size() && units[at + 1].unit.kind == LabelKind::Article &&
                        (units[at + 1].join == Join::Adjacent || units[at + 1].join == Join::Comma);
    return within ? 5 : 2;
}

std::int32_t endOf(const CitedUnit& unit, std::int32_t thisEnd)
{
    return unit.numbers.empty() ? thisEnd : unit.numbers.back().span.end;
}

/// Parts a row of units into citations and gives each what it shares with the one behind it.
class Assembler {
public:
    explicit Assembler(std::vector<ReadUnit> units) : m_units(std::move(units)) {}

    std::vector<UnitGroup::Chain> run()
    {
        for (std::size_t at = 0; at < m_units.size(); ++at)
            add(at);
        attachLast();
        shareOuter();
        std::vector<UnitGroup::Chain> chains;
        for (const Row& row : m_rows)
            chains.push_back(chainOf(row));
        return chains;
    }

private:
    struct Item {
        std::size_t index;
        bool shared = false;
    };
    struct Row {
        std::vector<Item> items; ///< innermost first
        Join join = Join::None;
        bool outerFirst = false;
        bool doubtful = false;
    };

    int depth(const Item& item) const { return depthOf(m_units, item.index); }

    void add(std::size_t at)
    {
        const Join join = m_units[at].join;
        if (!m_rows.empty() && (join == Join::Adjacent || join == Join::Comma)) {
            Row& row = m_rows.back();
            const int own = depthOf(m_units, at);
            if (!row.outerFirst && own < depth(row.items.back())) {
                row.items.push_back({at});
                return;
            }
            if (join == Join::Adjacent && (row.outerFirst || row.items.size() == 1) && own > depth(row.items.front())) {
                row.items.insert(row.items.begin(), {at});
                row.outerFirst = true;
                return;
            }
        }
        m_rows.push_back({{{at}}, join});
    }

    /// "Điều 2, khoản 3": nothing follows that the khoản might be of.
    void attachLast()
    {
        if (m_rows.size() < 2)
            return;
        const Row last = m_rows.back();
        const Row& before = m_rows[m_rows.size() - 2];
        if (depth(last.items.back()) <= depth(before.items.back()))
            return;
        if (last.join == Join::Comma && before.items.size() == 1 && last.items.size() == 1) {
            m_rows.pop_back();
            m_rows.back().items.insert(m_rows.back().items.begin(), last.items.front());
            m_rows.back().outerFirst = true;
        } else {
            m_rows.back().doubtful = true;
        }
    }

    void shareOuter()
    {
        for (std::size_t i = m_rows.size() - 1; i-- > 0;) {
            Row& row = m_rows[i];
            if (row.outerFirst || m_rows[i + 1].outerFirst)
                continue;
            const int own = depth(row.items.back());
            for (const Item& item : m_rows[i + 1].items)
                if (depth(item) < own)
                    row.items.push_back({item.index, true});
        }
    }

    UnitGroup::Chain chainOf(const Row& row) const
    {
        UnitGroup::Chain chain;
        chain.doubtful = row.doubtful;
        chain.span = {INT32_MAX, 0};
        for (const Item& item : row.items) {
            chain.units.push_back(m_units[item.index].unit);
            CitedUnit& unit = chain.units.back();
            unit.shared = item.shared;
            if (row.join == Join::To && item.index == row.items.front().index && unit.numbers.size() == 1)
                unit.numbers.front().rangeEnd = true;
            if (item.shared)
                continue;
            chain.span.begin = std::min(chain.span.begin, unit.word.begin);
            constexpr std::int32_t kThis = 4; // " này"
            chain.span.end = std::max(chain.span.end, endOf(unit, unit.word.end + kThis));
        }
        return chain;
    }

    std::vector<ReadUnit> m_units;
    std::vector<Row> m_rows;
};

} // namespace

std::optional<UnitGroup> readUnitGroup(Scanner scan)
{
    const std::size_t begin = scan.at;
    const auto text = scan.whole();
    auto first = readUnit(scan);
    if (!first || isOtherWord(text.substr(0, begin), first->keyword))
        return std::nullopt;
    const bool smallWord = isLower(text[begin]);
    std::vector<ReadUnit> units{std::move(*first)};
    for (Scanner next = scan;; next = scan) {
        const Join join = takeUnitJoin(next);
        if (join == Join::None)
            break;
        auto unit = readUnit(next);
        if (!unit)
            break;
        unit->join = join;
        units.push_back(std::move(*unit));
        scan = next;
    }
    UnitGroup group;
    group.end = scan.at;
    const bool figure = units.size() == 1 && units[0].unit.kind == LabelKind::Point && !units[0].unit.numbers.empty() &&
                        isDigit(units[0].unit.numbers[0].text.front());
    if (figure) // "đạt điểm 8"
        return std::nullopt;
    group.lone = units.size() == 1 && smallWord && !units[0].unit.numbers.empty();
    if (group.lone && !listMayEndHere(scan) && !isUpper(Scanner(trim(scan.left())).peek()))
        return std::nullopt;
    group.chains = Assembler(std::move(units)).run();
    return group;
}

} // namespace trinhky::citation_grammar
