#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/cited_names.hpp"
#include "checks/places.hpp"
#include "model/citation_resolver.hpp"

#include <algorithm>

/// Units of this document that are cited but not there. What is cited is looked for in the part that is meant: the main text, the attached
/// regulation with its own Điều 1, the appendix. A citation that may mean something else is left alone, and so is a number that stands
/// in the text where the outline has none (numbers inside a paragraph, a heading that a conversion broke).
namespace trinhky {
namespace {

using Units = std::vector<std::int32_t>;

/// A cited number that is not there.
struct Missing {
    std::size_t level = 0;
    std::size_t number = 0;
    std::int32_t scope = -1; ///< unit in which it was looked for; -1 the part
    Units siblings;          ///< what the scope has of its kind
};

bool hasSuffix(const CitedNumber& number)
{
    return number.text.size() > 1 && isDigit(number.text.front()) && isLetter(number.text.back());
}

class ReferenceCheck {
public:
    ReferenceCheck(const CheckContext& context, std::vector<Finding>& findings)
        : m_context(context), m_analysis(context.analysis), m_resolver(context.analysis), m_findings(findings)
    {}

    void run()
    {
        for (const UnitCitation& citation : m_analysis.citations.units)
            if (mayJudge(citation))
                check(citation);
    }

private:
    const OutlineNode& node(std::int32_t index) const { return m_analysis.outline.nodes[static_cast<std::size_t>(index)]; }
    const Part& part(std::int32_t index) const { return m_analysis.parts[static_cast<std::size_t>(index)]; }

    bool mayJudge(const UnitCitation& citation) const
    {
        const Role role = m_analysis.roles[static_cast<std::size_t>(citation.paragraph)];
        const auto own = partOf(m_analysis, citation.paragraph);
        if (citation.document == CitedDocument::Other || citation.doubtful || citation.part < 0 || own < 0 || part(own).form ||
            part(citation.part).form || role == Role::Recipient || role == Role::AppendixRef || role == Role::FootnoteText)
            return false;
        const CitedUnit& outer = citation.units.back();
        const bool plainSection = outer.kind == LabelKind::Section || outer.kind == LabelKind::Letter;
        return citation.explicitly || !plainSection; // "mục 3" may be of a list, a table, a form
    }

    void check(const UnitCitation& citation)
    {
        const auto missing = findIn(citation, citation.part);
        if (!missing)
            return;
        // without a word on whose it is, the citation may also mean another part; so may mục and phần of an appendix
        const LabelKind outer = citation.units.back().kind;
        const bool counted = outer == LabelKind::Article || outer == LabelKind::Clause || outer == LabelKind::Point;
        if (!citation.explicitly || !counted)
            for (std::int32_t other = 0; other < static_cast<std::int32_t>(m_analysis.parts.size()); ++other)
                if (other != citation.part && (!counted || part(other).kind != PartKind::Appendix) && !findIn(citation, other))
                    return;
        if (!isUnsure(citation, *missing))
            report(citation, *missing);
    }

    /// The first number that the part does not have; nothing also when it is not known where to look.
    std::optional<Missing> findIn(const UnitCitation& citation, std::int32_t inPart) const
    {
        Units scopes{-1};
        for (auto level = citation.units.size(); level-- > 0;) {
            const CitedUnit& unit = citation.units[level];
            const auto around = m_resolver.unitAround(citation.paragraph);
            if (unit.numbers.empty()) {
                if (unit.kind != LabelKind::Article && unit.kind != LabelKind::Clause && unit.kind != LabelKind::Chapter)
                    return std::nullopt; // what a mục is differs
                scopes = {m_resolver.enclosing(unit.kind, around)};
                if (scopes.front() < 0)
                    return std::nullopt;
                continue;
            }
            if (level + 1 == citation.units.size() && (unit.kind == LabelKind::Clause || unit.kind == LabelKind::Point)) {
                scopes = {scopeAround(unit.kind, around)};
                if (scopes.front() < 0)
                    return std::nullopt;
            }
            auto found = lookFor(unit, level, scopes, inPart);
            if (found.missing || found.units.empty())
                return found.missing;
            scopes = std::move(found.units);
        }
        return std::nullopt;
    }

    /// "khoản 3" is one of the Điều that the words stand in, "điểm b" of the khoản.
    std::int32_t scopeAround(LabelKind kind, std::int32_t around) const
    {
        const auto clause = kind == LabelKind::Point ? m_resolver.enclosing(LabelKind::Clause, around) : -1;
        return clause >= 0 ? clause : m_resolver.enclosing(LabelKind::Article, around);
    }

    struct Lookup {
        Units units; ///< that bear the first number
        std::optional<Missing> missing;
    };

    Lookup lookFor(const CitedUnit& unit, std::size_t level, const Units& scopes, std::int32_t inPart) const
    {
        Units siblings;
        for (const auto scope : scopes) {
            const auto more = m_resolver.unitsOf(unit.kind, inPart, scope);
            siblings.insert(siblings.end(), more.begin(), more.end());
        }
        Lookup result;
        for (std::size_t at = 0; at < unit.numbers.size(); ++at) {
            const CitedNumber& number = unit.numbers[at];
            if (hasSuffix(number) || number.path.size() > 1)
                return {};
            Units bearing;
            std::copy_if(siblings.begin(), siblings.end(), std::back_inserter(bearing),
                         [&](std::int32_t sibling) { return m_resolver.bearsNumber(sibling, number); });
            if (bearing.empty()) {
                result.missing = Missing{level, at, scopes.front(), closest(siblings)};
                return result;
            }
            if (at == 0)
                result.units = std::move(bearing);
        }
        return result;
    }

    /// Of units at several depths those that a reader counts: the outermost, of one kind.
    Units closest(const Units& units) const
    {
        Units kept;
        for (const auto unit : units) {
            const bool below = std::any_of(kept.begin(), kept.end(), [&](std::int32_t outer) {
                return m_resolver.enclosing(node(outer).label.kind, node(unit).parent) == outer;
            });
            if (!below && (kept.empty() || node(kept.front()).label.kind == node(unit).label.kind))
                kept.push_back(unit);
        }
        return kept;
    }

    /// Last paragraph of what the scope holds.
    std::int32_t endOf(std::int32_t scope, std::int32_t inPart) const
    {
        if (scope < 0)
            return part(inPart).end;
        const auto& nodes = m_analysis.outline.nodes;
        for (auto at = static_cast<std::size_t>(scope) + 1; at < nodes.size(); ++at) {
            auto up = static_cast<std::int32_t>(at);
            while (up >= 0 && up != scope)
                up = nodes[static_cast<std::size_t>(up)].parent;
            if (up != scope)
                return nodes[at].paragraph >= 0 ? nodes[at].paragraph : part(node(scope).part).end;
        }
        return part(node(scope).part).end;
    }

    bool isUnsure(const UnitCitation& citation, const Missing& missing) const
    {
        const CitedUnit& unit = citation.units[missing.level];
        const auto begin = missing.scope < 0 ? part(citation.part).begin : node(missing.scope).paragraph;
        const auto end = endOf(missing.scope, citation.part);
        if (missing.siblings.empty()) {
            if (isFollowedByNumbers(missing.scope))
                return true;
            constexpr std::int32_t kFew = 2; // more may be a list whose numbers a conversion lost
            if (missing.scope < 0 ? !citation.explicitly : m_context.snapshot.plainText && end - begin > kFew)
                return true;
        }
        for (auto at = begin; at < end; ++at)
            if (mayHoldUnits(m_analysis.roles[static_cast<std::size_t>(at)]) &&
                bearsInText(m_analysis.textOf(at), unit.kind, unit.numbers[missing.number].text))
                return true;
        return false;
    }

    static bool mayHoldUnits(Role role) { return role != Role::Quote && role != Role::Number && role != Role::PlaceDate; }

    /// Numbers right behind a unit that the outline does not count to it.
    bool isFollowedByNumbers(std::int32_t scope) const
    {
        const auto next = static_cast<std::size_t>(scope) + 1;
        if (scope < 0 || next >= m_analysis.outline.nodes.size())
            return false;
        const LabelKind kind = m_analysis.outline.nodes[next].label.kind;
        const bool small = kind == LabelKind::Clause || kind == LabelKind::Dotted || kind == LabelKind::Point;
        return small && m_analysis.outline.nodes[next].parent != scope && node(scope).label.kind == LabelKind::Article;
    }

    /// "2. " or "b) " inside a paragraph, "Điều 7" at the beginning of one.
    static bool bearsInText(std::u16string_view text, LabelKind kind, const std::u16string& number)
    {
        const bool numbered = kind == LabelKind::Clause || kind == LabelKind::Point;
        for (auto at = text.find(number); at != text.npos; at = text.find(number, at + 1)) {
            const char16_t before = at == 0 ? u' ' : text[at - 1];
            const char16_t after = at + number.size() < text.size() ? text[at + number.size()] : u' ';
            if (isLetter(before) || isDigit(before) || isLetter(after) || isDigit(after))
                continue;
            const bool joined = after == u'.' && text.substr(0, at).ends_with(u". Điều ");
            if (numbered ? after == u'.' || after == u')' || after == u'/' || at == 0
                         : joined || (at <= 12 && !isLower(text.front())))
                return !numbered || at == 0 || isSpace(before) || before == u'(' || before == u'*';
        }
        return false;
    }

    /// "3 khoản", "khoản 1, 2, 4".
    std::string existing(const CitedUnit& unit, const Missing& missing) const
    {
        constexpr std::size_t kMostListed = 8;
        const auto word = unitWordOf(unit);
        const auto& siblings = missing.siblings;
        bool counted = true;
        for (std::size_t i = 0; i < siblings.size(); ++i)
            counted = counted && !node(siblings[i]).label.path.empty() &&
                      node(siblings[i]).label.path.back() == static_cast<int>(i) + 1;
        if (counted || siblings.size() > kMostListed)
            return std::to_string(siblings.size()) + " " + word;
        std::string list;
        for (const auto sibling : siblings)
            list += (list.empty() ? "" : ", ") + toUtf8(numberOnly(node(sibling).label));
        return word + " " + list;
    }

    static std::u16string_view numberOnly(const Label& label)
    {
        const std::u16string_view text = label.text;
        const auto blank = text.find_last_of(u" \u00A0");
        return blank == text.npos ? text : text.substr(blank + 1);
    }

    std::string scopeName(const UnitCitation& citation, const Missing& missing) const
    {
        if (missing.scope >= 0)
            return outlineName(m_analysis, missing.scope);
        switch (part(citation.part).kind) {
        case PartKind::Main:
            return "văn bản này";
        case PartKind::Attached:
            return "văn bản kèm theo";
        default:
            return "phụ lục này";
        }
    }

    void report(const UnitCitation& citation, const Missing& missing)
    {
        const CitedUnit& unit = citation.units[missing.level];
        const CitedNumber& number = unit.numbers[missing.number];
        const Place place = placeOf(citation, number);
        for (const Finding& finding : m_findings) // shared by citations that stand side by side
            if (finding.where.paragraph == place.paragraph && finding.where.span == place.span)
                return;
        const MessageArguments arguments{{"observed", citedName(citation, missing.level, missing.number)},
                                         {"scope", scopeName(citation, missing)},
                                         {"word", unitWordOf(unit)},
                                         {"existing", existing(unit, missing)}};
        auto finding = makeFinding(m_context, missing.siblings.empty() ? "none" : "", place, arguments);
        if (missing.scope >= 0)
            finding.related.push_back(wholeParagraph(m_analysis, node(missing.scope).paragraph));
        m_findings.push_back(std::move(finding));
    }

    Place placeOf(const UnitCitation& citation, const CitedNumber& number) const
    {
        return placeInText(m_analysis, citation.paragraph, number.span);
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    CitationResolver m_resolver;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings) { ReferenceCheck(context, findings).run(); }

} // namespace

const CheckKind& referenceCheckKind()
{
    static const CheckKind kind{"reference", {}, run};
    return kind;
}

} // namespace trinhky
