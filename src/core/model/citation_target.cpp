#include "model/citation_target.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

using namespace citation_grammar;

namespace {

/// Folded name of the kind of document that a line of capitals is or, unless it must be `alone`, begins with; "" for none.
std::u16string_view titleType(std::u16string_view line, bool alone)
{
    while (!line.empty() && (line.front() == u'*' || isSpace(line.front())))
        line.remove_prefix(1);
    Scanner scan(line);
    const auto type = takeDocumentType(scan);
    if (type.empty() || !isUpperCaseText(alone ? line : scan.from(0)))
        return {};
    return !alone || std::none_of(scan.left().begin(), scan.left().end(), isLetter) ? type : std::u16string_view();
}

bool announcesAmendment(std::u16string_view folded)
{
    constexpr std::size_t kFarthest = 16; // "về việc sửa đổi"
    static constexpr std::array<std::u16string_view, 4> kWords{u"sửa đổi", u"bổ sung một số", u"bãi bỏ", u"đính chính"};
    return std::any_of(kWords.begin(), kWords.end(), [&](std::u16string_view word) { return folded.find(word) <= kFarthest; });
}

} // namespace

CitationTargets::CitationTargets(const Analysis& analysis) : m_analysis(analysis)
{
    for (std::int32_t part = 0; part < static_cast<std::int32_t>(analysis.parts.size()); ++part)
        readTitle(analysis, part);
}

void CitationTargets::readTitle(const Analysis& analysis, std::int32_t part)
{
    constexpr std::int32_t kHeaderParagraphs = 60;
    const Part& range = analysis.parts[static_cast<std::size_t>(part)];
    std::u16string_view type;
    const auto end = std::min(range.end, range.begin + kHeaderParagraphs);
    for (auto at = range.begin; type.empty() && range.kind != PartKind::Appendix && at < end; ++at)
        if (const auto text = trim(analysis.textOf(at)); text.size() < 40)
            type = titleType(text, true);
    const auto title = analysis.find(Role::Title, part);
    if (type.empty() && title >= 0)
        type = titleType(analysis.textOf(title), false);
    m_types.emplace_back(type);
    bool amends = false;
    for (auto at = range.begin; range.kind != PartKind::Appendix && at < end && !amends; ++at) {
        const Role role = analysis.roles[static_cast<std::size_t>(at)];
        if (role == Role::Heading)
            break;
        amends = role != Role::Basis && role != Role::Empty && announcesAmendment(foldKey(analysis.textOf(at).substr(0, 120)));
    }
    m_amends.push_back(amends);
}

std::int32_t CitationTargets::attachedPart() const
{
    const auto found = std::find_if(m_analysis.parts.begin(), m_analysis.parts.end(),
                                    [](const Part& part) { return part.kind == PartKind::Attached; });
    return found == m_analysis.parts.end() ? -1 : static_cast<std::int32_t>(found - m_analysis.parts.begin());
}

std::int32_t CitationTargets::appendixPart(const AppendixCitation& appendix) const
{
    for (std::size_t part = 0; part < m_analysis.parts.size(); ++part) {
        const auto heading = m_analysis.find(Role::AppendixNo, static_cast<std::int32_t>(part));
        if (m_analysis.parts[part].kind != PartKind::Appendix || heading < 0)
            continue;
        const auto label = readLabel(m_analysis.textOf(heading));
        if (!appendix.number || (label && label->path == appendix.number->path))
            return static_cast<std::int32_t>(part);
    }
    return -1;
}

CitationTarget CitationTargets::thisOne(std::u16string_view type, std::int32_t part) const
{
    const auto at = static_cast<std::size_t>(part);
    const auto folded = foldKey(type);
    const bool anyText = folded == u"văn bản";
    CitationTarget target{CitedDocument::This, -1, true, false};
    if (anyText || m_types[at] == folded) {
        target.part = part;
    } else if (m_types[0] == folded || (m_types[0].empty() && m_analysis.parts[at].kind != PartKind::Attached)) {
        target.part = 0;
    } else if (const auto found = std::find(m_types.begin(), m_types.end(), folded); found != m_types.end()) {
        target.part = static_cast<std::int32_t>(found - m_types.begin());
        target.document = CitedDocument::Attached;
    } else {
        target.document = CitedDocument::Other;
    }
    return target;
}

/// "điểm 2 mục I Phụ lục II", and whose appendix that is.
CitationTarget CitationTargets::inAppendix(const ReadAppendices& read, Scanner scan, std::int32_t part) const
{
    scan.at = read.end;
    CitationTarget target = behind(scan, part);
    if (target.document == CitedDocument::Other)
        return target;
    target.part = appendixPart(read.citations.front());
    target.doubtful = target.part < 0 || !target.explicitly; // "Phụ lục I" in a list of another document's
    target.explicitly = true;
    return target;
}

CitationTarget CitationTargets::inDocument(const ReadDocument& read, Scanner scan, std::int32_t part) const
{
    static const auto kAttachedTo = word(u"kèm") >> +kGap >> word(u"theo") >> +kGap;
    if (read.citation.thisDocument)
        return thisOne(read.citation.type, part);
    CitationTarget target{CitedDocument::Other, -1, true, false};
    // "Quy chế … ban hành kèm theo Quyết định này"
    constexpr std::size_t kFarthest = 120;
    for (const std::size_t limit = scan.at + kFarthest; !scan.done() && scan.at < limit; ++scan.at) {
        if (scan.peek() == u'.' || scan.peek() == u';')
            break;
        Scanner next = scan;
        if (toLower(scan.peek()) != u'k' || !next.take(kAttachedTo))
            continue;
        if (const auto host = readDocument(next); host && host->citation.thisDocument) {
            target.part = attachedPart();
            target.document = target.part < 0 ? CitedDocument::Other : CitedDocument::Attached;
        }
        break;
    }
    return target;
}

CitationTarget CitationTargets::behind(Scanner scan, std::int32_t part) const
{
    static const auto kAttached =
        -(word(u"ban") >> +kGap >> word(u"hành") >> +kGap) >> word(u"kèm") >> +kGap >> word(u"theo") >> *kGap;
    static const auto kOf = (word(u"của") | word(u"thuộc") | word(u"trong") | word(u"tại") | word(u"theo")) >> +kGap;
    static const auto kSeveral = (word(u"các") | word(u"bản") | word(u"một") | word(u"những")) >> +kGap;
    const CitationTarget inferred{CitedDocument::This, part, false, false};
    const bool comma = scan.take(*kGap >> char_(u','));
    if (!scan.take(+kGap))
        return inferred;
    const bool attached = scan.take(kAttached);
    const bool of = scan.take(kOf);
    scan.take(*kSeveral);
    const bool capital = isUpper(scan.peek());
    if (const auto appendices = readAppendices(scan); appendices && appendices->citations.front().word == u"phụ lục" && !comma)
        return inAppendix(*appendices, scan, part);
    const auto document = readDocument(scan);
    if (document && document->citation.thisDocument && comma)
        return inferred; // "theo Điều 2, Nghị quyết này có hiệu lực"
    if (document && (document->citation.thisDocument || document->named || (capital && !comma) || attached))
        return inDocument(*document, scan, part);
    CitationTarget target = inferred;
    target.explicitly = attached;
    target.doubtful = !comma && (capital || of);
    return target;
}

} // namespace trinhky
