#include "base/text.hpp"
#include "model/citation_target.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

using namespace citation_grammar;

namespace {

/// What a keyword may begin with, in small letters; blank: the word has two letters.
struct Beginning {
    char16_t first;
    char16_t second;
    std::u16string_view third;
};

constexpr std::array<Beginning, 26> kBeginnings{{
    {u'đ', u'i', u"ểề"},      {u'đ', u'ề', u" \u00A0"}, {u'k', u'h', u"o"},  {u'k', u'ế', u" t\u00A0"}, {u'm', u'ụ', u"c"},
    {u'm', u'ẫ', u"u"},       {u'p', u'h', u"ầụáư"},    {u'c', u'h', u"ưỉ"}, {u'c', u'ô', u"n"},        {u't', u'i', u"ểê"},
    {u't', u'h', u"ô"},       {u't', u'ờ', u" \u00A0"}, {u'b', u'i', u"ểê"}, {u'b', u'á', u"o"},        {u'b', u'ả', u"n"},
    {u'b', u'ộ', u" \u00A0"}, {u'n', u'g', u"h"},       {u'q', u'u', u"y"},  {u'l', u'u', u"ậ"},        {u'l', u'ệ', u"n"},
    {u'h', u'i', u"ế"},       {u'h', u'ư', u"ớ"},       {u'h', u'ợ', u"p"},  {u'd', u'a', u"n"},        {u'd', u'ự', u" \u00A0"},
    {u'v', u'ă', u"n"},
}};

/// Where the beginnings with a letter stand in kBeginnings, by the letter in either case; both 0 for letters without any.
struct Range {
    std::uint8_t begin = 0;
    std::uint8_t end = 0;
};

constexpr std::size_t kMostFirst = 0x120;

constexpr auto kRanges = [] {
    std::array<Range, kMostFirst> ranges{};
    for (std::size_t at = 0; at < kBeginnings.size(); ++at)
        for (const char16_t first : {kBeginnings[at].first, capitalOf(kBeginnings[at].first)}) {
            Range& range = ranges[first];
            range.begin = range.end == 0 ? static_cast<std::uint8_t>(at) : range.begin;
            range.end = static_cast<std::uint8_t>(at + 1);
        }
    return ranges;
}();

/// Whether a keyword may begin with these letters: a look at them spares the grammar nearly every word.
bool mayBegin(const char16_t* word)
{
    if (word[0] >= kMostFirst)
        return false;
    const Range range = kRanges[word[0]];
    for (std::size_t at = range.begin; at < range.end; ++at) {
        if (!isSame(word[1], kBeginnings[at].second))
            continue;
        for (const char16_t third : kBeginnings[at].third)
            if (isSame(word[2], third))
                return true;
    }
    return false;
}

bool partsWords(char16_t unit)
{
    return unit <= u';' ? unit <= u'/' || unit >= u':' : unit == u'\u00A0' || unit == u'\u201C' || unit == u'\u2026';
}

bool mayCite(Role role)
{
    switch (role) {
    case Role::Empty:
    case Role::Motto:
    case Role::MottoLine:
    case Role::Superior:
    case Role::Issuer:
    case Role::Number:
    case Role::PlaceDate:
    case Role::Title:
    case Role::Authority:
    case Role::SessionLine:
    case Role::Enact:
    case Role::AppendixNo:
    case Role::RecipientsLabel:
    case Role::SignAuthority:
    case Role::Signer:
    case Role::PageFurniture:
        return false;
    default:
        return true;
    }
}

bool insideQuotes(std::u16string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto count = [&](char16_t unit) { return std::count(before.begin(), before.end(), unit); };
    return count(u'\u201C') > count(u'\u201D') || count(u'"') % 2 == 1;
}

std::size_t sentenceEnd(std::u16string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at)
        if (text[at] == u'.' && (at + 1 == text.size() || isSpace(text[at + 1])))
            return at;
    return text.size();
}

enum class Named : std::uint8_t { None, This, Other };

class CitationReader {
public:
    explicit CitationReader(const Analysis& analysis) : m_analysis(analysis), m_targets(analysis) {}

    Citations run()
    {
        const auto& nodes = m_analysis.outline.nodes;
        std::size_t node = 0;
        m_foreign.assign(nodes.size(), false);
        m_amended.assign(nodes.size(), false);
        for (std::size_t part = 0; part < m_analysis.parts.size(); ++part) {
            m_part = static_cast<std::int32_t>(part);
            m_carried = false;
            m_amending = m_targets.amends(m_part);
            for (auto at = m_analysis.parts[part].begin; at < m_analysis.parts[part].end; ++at) {
                while (node < nodes.size() && nodes[node].paragraph < at)
                    ++node;
                const bool numbered = node < nodes.size() && nodes[node].paragraph == at;
                readParagraph(at, numbered ? static_cast<std::int32_t>(node) : -1);
            }
        }
        return std::move(m_citations);
    }

private:
    Role role() const { return m_analysis.roles[static_cast<std::size_t>(m_paragraph)]; }

    void readParagraph(std::int32_t paragraph, std::int32_t node)
    {
        m_paragraph = paragraph;
        if (!mayCite(role()))
            return;
        m_text = m_analysis.textOf(paragraph);
        enter(node);
        const auto units = m_citations.units.size();
        const auto documents = m_citations.documents.size();
        const auto appendices = m_citations.appendices.size();
        m_named = Named::None;
        m_lastNamed = -1;
        m_begin = node >= 0 ? static_cast<std::size_t>(m_analysis.outline.nodes[static_cast<std::size_t>(node)].label.rest) : 0;
        while (m_begin < m_text.size() && (isSpace(m_text[m_begin]) || m_text[m_begin] == u'*'))
            ++m_begin;
        scanFrom(m_begin);
        if (m_citations.units.size() > units || m_citations.appendices.size() > appendices)
            settle(units, appendices, documents);
        leave(node, documents);
    }

    /// What a paragraph says of another document holds for what is numbered or listed below it.
    void enter(std::int32_t node)
    {
        if (node < 0)
            return;
        const auto& nodes = m_analysis.outline.nodes;
        const auto parent = nodes[static_cast<std::size_t>(node)].parent;
        m_carried = parent >= 0 && m_foreign[static_cast<std::size_t>(parent)];
        m_amending =
            m_targets.amends(m_part) || (parent >= 0 && m_amended[static_cast<std::size_t>(parent)]) || announcesAmendment(node);
        m_amended[static_cast<std::size_t>(node)] = m_amending;
    }

    void leave(std::int32_t node, std::size_t documents)
    {
        const bool other =
            std::any_of(m_citations.documents.begin() + static_cast<std::ptrdiff_t>(documents), m_citations.documents.end(),
                        [](const DocumentCitation& citation) { return !citation.thisDocument; });
        const auto end = trim(m_text);
        const bool goesOn = !end.empty() && end.back() != u'.' && end.back() != u';';
        if (node >= 0)
            m_foreign[static_cast<std::size_t>(node)] = m_carried || (other && goesOn);
        if (!end.empty() && other && goesOn)
            m_carried = true;
    }

    /// "Sửa đổi, bổ sung một số điều của …", "Bãi bỏ …"
    bool announcesAmendment(std::int32_t node) const
    {
        const auto title = foldKey(m_analysis.outline.nodes[static_cast<std::size_t>(node)].title.substr(0, 60));
        const std::u16string_view key = title;
        return key.substr(0, 7) == u"sửa đổi" || key.substr(0, 7) == u"bổ sung" || key.substr(0, 6) == u"bãi bỏ" ||
               key.substr(0, 8) == u"thay thế" || key.substr(0, 10) == u"đính chính";
    }

    void scanFrom(std::size_t at)
    {
        while (at + 2 < m_text.size()) {
            if (mayBegin(m_text.data() + at)) {
                const std::size_t end = readAt(at);
                if (end > at) {
                    at = end;
                    continue;
                }
            }
            while (at < m_text.size() && !partsWords(m_text[at]))
                ++at;
            while (at < m_text.size() && partsWords(m_text[at]))
                ++at;
        }
    }

    std::size_t readAt(std::size_t at)
    {
        Scanner scan(m_text);
        scan.at = at;
        if (const auto group = readUnitGroup(scan)) {
            if (!isInlineHeading(at, group->end))
                addUnits(*group);
            return group->end;
        }
        if (const auto appendices = readAppendices(scan); appendices && !isFormHeading(*appendices, at)) {
            addAppendices(*appendices);
            return appendices->end;
        }
        const auto document = readDocument(scan);
        if (document && isCited(*document, at)) {
            addDocument(*document);
            return document->end;
        }
        if (document && isUpper(m_text[at]) && at > m_begin &&
            !isIssuedHere(*document, at)) { // "Quy chế làm việc của Chính phủ (khoản 4 Điều 3)"
            m_named = Named::Other;
            m_lastNamed = static_cast<std::int32_t>(at);
        }
        return at;
    }

    /// "Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau", in a kế hoạch.
    bool isIssuedHere(const ReadDocument& document, std::size_t at) const
    {
        return document.citation.body.empty() && document.citation.subject.empty() &&
               foldKey(trim(m_text.substr(0, at))).ends_with(u"ban hành") &&
               m_targets.thisOne(document.citation.type, m_part).part == m_part;
    }

    /// "… của xã. Điều 2. Kinh phí …": a heading that a conversion or a clerk joined to the paragraph before.
    bool isInlineHeading(std::size_t at, std::size_t end) const
    {
        const auto before = trim(m_text.substr(0, at));
        return isUpper(m_text[at]) && !before.empty() && (before.back() == u'.' || m_text[at - 1] == u'\n') &&
               end + 2 < m_text.size() && m_text[end] == u'.' && isSpace(m_text[end + 1]) && isUpper(m_text[end + 2]);
    }

    /// "Mẫu số 01" at the beginning of a paragraph names what follows.
    bool isFormHeading(const ReadAppendices& read, std::size_t at) const
    {
        return at == m_begin && read.citations.front().number && read.citations.front().word != u"phụ lục";
    }

    /// In the basis, a document may be cited without a number: "báo cáo của Ủy ban nhân dân xã về …".
    bool isCited(const ReadDocument& document, std::size_t at) const
    {
        if (document.named)
            return document.citation.thisDocument || isUpper(m_text[at]) || !document.citation.number.empty() ||
                   document.citation.numberBlank;
        return role() == Role::Basis && (!document.citation.body.empty() || !document.citation.subject.empty());
    }

    void addUnits(const UnitGroup& group)
    {
        Scanner scan(m_text);
        scan.at = group.end;
        const CitationTarget target = m_targets.behind(scan, m_part);
        const bool quoted =
            role() == Role::Quote || insideQuotes(m_text, static_cast<std::size_t>(group.chains.front().span.begin));
        for (const auto& chain : group.chains) {
            UnitCitation citation;
            citation.paragraph = m_paragraph;
            citation.span = chain.span;
            citation.units = chain.units;
            const bool here = std::any_of(chain.units.begin(), chain.units.end(),
                                          [](const CitedUnit& unit) { return unit.numbers.empty() && !unit.shared; });
            const bool sharedHere =
                std::any_of(chain.units.begin(), chain.units.end(), [](const CitedUnit& unit) { return unit.numbers.empty(); });
            const CitationTarget own = here || sharedHere ? CitationTarget{CitedDocument::This, m_part, true, false} : target;
            citation.quoted = quoted;
            citation.document = quoted ? CitedDocument::Other : own.document;
            citation.part = citation.document == CitedDocument::Other ? -1 : own.part;
            citation.explicitly = own.explicitly;
            citation.doubtful = own.doubtful || chain.doubtful || (m_amending && own.document != CitedDocument::Other);
            if (!own.explicitly && !quoted && (m_named == Named::Other || m_carried || m_amending)) {
                citation.document = CitedDocument::Other;
                citation.part = -1;
            }
            m_citations.units.push_back(std::move(citation));
        }
    }

    void addAppendices(const ReadAppendices& read)
    {
        Scanner scan(m_text);
        scan.at = read.end;
        const CitationTarget target = m_targets.behind(scan, m_part);
        for (AppendixCitation citation : read.citations) {
            citation.paragraph = m_paragraph;
            citation.document = target.document;
            citation.explicitly = target.explicitly;
            const bool quoted = role() == Role::Quote || insideQuotes(m_text, static_cast<std::size_t>(citation.span.begin));
            if (quoted || (!target.explicitly && (m_named == Named::Other || m_carried || m_amending)))
                citation.document = CitedDocument::Other;
            m_citations.appendices.push_back(std::move(citation));
        }
    }

    void addDocument(const ReadDocument& read)
    {
        DocumentCitation citation = read.citation;
        citation.paragraph = m_paragraph;
        citation.quoted = role() == Role::Quote || insideQuotes(m_text, static_cast<std::size_t>(citation.span.begin));
        if (citation.thisDocument)
            citation.thisDocument = m_targets.thisOne(citation.type, m_part).document != CitedDocument::Other;
        m_named = citation.thisDocument ? Named::This : Named::Other;
        m_citations.documents.push_back(std::move(citation));
    }

    /// A document that is named later in the same sentence may be the one that is meant; so may a column of a table, and a line that
    /// breaks off behind the citation.
    void settle(std::size_t units, std::size_t appendices, std::size_t documents)
    {
        const auto end = trim(m_text);
        const auto textEnd = static_cast<std::int32_t>(end.data() + end.size() - m_text.data());
        const auto namedBehind = [&](Span span) {
            const auto limit = static_cast<std::int32_t>(sentenceEnd(m_text, static_cast<std::size_t>(span.end)));
            return std::any_of(m_citations.documents.begin() + static_cast<std::ptrdiff_t>(documents),
                               m_citations.documents.end(), [&](const DocumentCitation& citation) {
                                   return !citation.thisDocument && citation.span.begin >= span.end &&
                                          citation.span.begin < limit;
                               });
        };
        const auto firstUnit = m_citations.units.begin() + static_cast<std::ptrdiff_t>(units);
        const bool begins = firstUnit != m_citations.units.end() && firstUnit->span.begin <= static_cast<std::int32_t>(m_begin) &&
                            !firstUnit->explicitly;
        const bool articles = std::any_of(firstUnit, m_citations.units.end(), [](const UnitCitation& citation) {
            return citation.units.back().kind != LabelKind::Clause && citation.units.back().kind != LabelKind::Point;
        });
        for (auto citation = firstUnit; citation != m_citations.units.end(); ++citation) {
            if (citation->explicitly || citation->document != CitedDocument::This)
                continue;
            if (namedBehind(citation->span) || m_lastNamed > citation->span.end) {
                citation->document = CitedDocument::Other;
                citation->part = -1;
            }
            // "Điều 17 (trừ kinh phí tại điểm d khoản 2)", a list of citations only
            const LabelKind outer = citation->units.back().kind;
            const bool open = (outer == LabelKind::Clause || outer == LabelKind::Point) && articles;
            citation->doubtful = citation->doubtful || begins || open || role() == Role::TableCell ||
                                 citation->span.end == textEnd || goesOnInBrackets(*citation);
        }
        for (auto i = appendices; i < m_citations.appendices.size(); ++i)
            if (AppendixCitation& citation = m_citations.appendices[i]; !citation.explicitly && namedBehind(citation.span))
                citation.document = CitedDocument::Other;
    }

    /// "các khoản 1, 2 (kèm ảnh chụp) Điều này"
    bool goesOnInBrackets(const UnitCitation& citation) const
    {
        const auto kind = citation.units.back().kind;
        const auto rest = trim(m_text.substr(static_cast<std::size_t>(citation.span.end)));
        return (kind == LabelKind::Clause || kind == LabelKind::Point) && !rest.empty() && rest.front() == u'(';
    }

    const Analysis& m_analysis;
    CitationTargets m_targets;
    Citations m_citations;
    std::vector<bool> m_foreign; ///< per node: what stands below it speaks of another document
    std::vector<bool> m_amended; ///< per node: what stands below it are another document's words
    std::u16string_view m_text;
    std::size_t m_begin = 0; ///< where the content of the paragraph begins
    std::int32_t m_paragraph = 0;
    std::int32_t m_part = 0;
    Named m_named = Named::None;
    std::int32_t m_lastNamed = -1; ///< where the paragraph last names a kind of document without more
    bool m_carried = false;
    bool m_amending = false;
};

} // namespace

Citations readCitations(const Analysis& analysis) { return CitationReader(analysis).run(); }

} // namespace trinhky
