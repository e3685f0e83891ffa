#include "plan/renumber_numbers.hpp"

#include "base/text.hpp"
#include "model/citation_resolver.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace trinhky {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// A cited number as a label, so that it is written as labels are.
Label labelOf(const CitedNumber& number, LabelKind kind)
{
    Label label;
    label.kind = number.path.size() > 1 ? LabelKind::Dotted : kind;
    label.path = number.path;
    label.text = number.text;
    const char16_t first = number.text.empty() ? u'\0' : number.text.front();
    const bool lettered = kind == LabelKind::Point || kind == LabelKind::Letter;
    label.romanDigits = !lettered && std::u16string_view(u"IVXLCDM").find(first) != std::u16string_view::npos;
    label.ordinalWords = !lettered && !label.romanDigits && !isDigit(first);
    if (kind == LabelKind::Article && !number.text.empty() && isLetter(number.text.back()))
        label.letter = toLower(number.text.back());
    return label;
}

class References {
public:
    References(const Renumbering& renumbering, RenumberPlan& plan)
        : m_renumbering(renumbering), m_analysis(renumbering.analysis), m_plan(plan)
    {}

    void run()
    {
        const auto& units = m_analysis.citations.units;
        for (std::size_t i = 0; i < units.size(); ++i)
            if (units[i].document != CitedDocument::Other && isOwnText(units[i].paragraph))
                rewrite(units[i], m_renumbering.cited[i]);
        for (const AppendixCitation& citation : m_analysis.citations.appendices)
            if (citation.document != CitedDocument::Other && isOwnText(citation.paragraph))
                rewrite(citation);
    }

private:
    bool isOwnText(std::int32_t paragraph) const { return m_analysis.roles[at(paragraph)] != Role::Quote; }

    const OutlineNode& node(std::int32_t index) const { return m_analysis.outline.nodes[at(index)]; }

    void rewrite(const UnitCitation& citation, const CitedNodes& targets)
    {
        bool rewritten = false;
        bool missing = false;
        for (std::size_t level = 0; level < citation.units.size(); ++level)
            for (std::size_t i = 0; i < citation.units[level].numbers.size(); ++i) {
                const CitedNumber& number = citation.units[level].numbers[i];
                const auto target = targets[level][i];
                missing = missing || target < 0;
                rewritten = (target >= 0 && rewrite(citation.paragraph, number, target)) || rewritten;
            }
        if (rewritten)
            ++m_plan.references;
        if (missing && !citation.doubtful && isCountedHere(citation))
            remark(citation.paragraph, citation.span, "nêu một đơn vị không có trong dự thảo nên được giữ nguyên.",
                   "names a unit that the draft does not have and stays as it is.");
    }

    /// True when the document numbers units of the kind cited: otherwise the words may well mean something else.
    bool isCountedHere(const UnitCitation& citation) const
    {
        const auto part = citation.part;
        const auto& nodes = m_analysis.outline.nodes;
        return part >= 0 && !citation.units.empty() && std::any_of(nodes.begin(), nodes.end(), [&](const OutlineNode& unit) {
                   return unit.paragraph >= 0 && unit.part == part && unit.label.kind == citation.units.back().kind;
               });
    }

    bool rewrite(std::int32_t paragraph, const CitedNumber& number, std::int32_t target)
    {
        const Label label = labelOf(number, node(target).label.kind);
        const auto text = numberLike(label, numberMeant(number, target));
        const Span part = numberSpan(label); // "10" of "10a"
        const auto written = number.text.substr(at(part.begin), at(part.end - part.begin));
        const Span span{number.span.begin + part.begin, number.span.begin + part.end};
        return text && *text != written && replace(paragraph, span, *text);
    }

    /// "II.1" for the "1." of the "II." gathers the numbers of both.
    UnitNumber numberMeant(const CitedNumber& number, std::int32_t target) const
    {
        UnitNumber meant = m_renumbering.right[at(target)];
        if (meant.path.size() == number.path.size())
            return meant;
        std::vector<int> path;
        for (auto unit = target; unit >= 0 && path.size() < number.path.size(); unit = node(unit).parent)
            if (!m_renumbering.right[at(unit)].path.empty())
                path.insert(path.begin(), m_renumbering.right[at(unit)].path.back());
        meant.path = std::move(path);
        return meant;
    }

    /// With the "số" before the number, which a Roman one does without.
    Span withWord(std::int32_t paragraph, Span number) const
    {
        const auto before = trim(m_analysis.textOf(paragraph).substr(0, at(number.begin)));
        constexpr std::size_t kWord = 2;
        if (before.size() > kWord && foldKey(before.substr(before.size() - kWord)) == u"số" &&
            isSpace(before[before.size() - kWord - 1]))
            number.begin = static_cast<std::int32_t>(before.data() - m_analysis.textOf(paragraph).data()) +
                           static_cast<std::int32_t>(before.size() - kWord);
        return number;
    }

    /// "II", "2": not "2A", "II.1".
    static bool isPlain(const CitedNumber& number)
    {
        const auto& text = number.text;
        return number.path.size() == 1 && (std::all_of(text.begin(), text.end(), isDigit) || romanValue(text));
    }

    void rewrite(const AppendixCitation& citation)
    {
        if (!citation.number || citation.word != u"phụ lục" || m_analysis.roles[at(citation.paragraph)] == Role::AppendixNo ||
            !isPlain(*citation.number))
            return;
        const int value = citation.number->path.front();
        const auto& all = m_renumbering.appendices;
        const auto meant = std::find_if(all.begin(), all.end(), [&](const AppendixNumber& appendix) {
            return !appendix.label.path.empty() && appendix.label.path.front() == value;
        });
        if (meant == all.end() || (meant->label.romanDigits && meant->right == value))
            return;
        const auto text = toRoman(meant->right);
        if (replace(citation.paragraph, withWord(citation.paragraph, citation.number->span), text))
            ++m_plan.references;
    }

    bool replace(std::int32_t paragraph, Span span, const std::u16string& text)
    {
        if (m_analysis.roles[at(paragraph)] == Role::TableCell) {
            remark(paragraph, span, "nằm trong bảng nên được giữ nguyên; số đúng là “" + toUtf8(text) + "”.",
                   "stands in a table and stays as it is; the right number is “" + toUtf8(text) + "”.");
            return false;
        }
        return !m_done.insert({paragraph, span.begin}).second || replaceNumber(m_analysis, paragraph, span, text, m_plan);
    }

    void remark(std::int32_t paragraph, Span span, const std::string& vi, const std::string& en)
    {
        const auto words = m_analysis.textOf(paragraph).substr(at(span.begin), at(span.end - span.begin));
        const std::string quote = "“" + toUtf8(trim(words)) + "” ";
        m_plan.remarks.push_back({paragraph, m_analysis.originalSpan(paragraph, span), {quote + vi, quote + en}});
    }

    const Renumbering& m_renumbering;
    const Analysis& m_analysis;
    RenumberPlan& m_plan;
    std::set<std::pair<std::int32_t, std::int32_t>> m_done; ///< numbers that several citations share
};

} // namespace

std::vector<CitedNodes> citedNodes(const Analysis& analysis)
{
    const CitationResolver resolver(analysis);
    std::vector<CitedNodes> cited;
    for (const UnitCitation& citation : analysis.citations.units)
        cited.push_back(citation.document == CitedDocument::Other ? CitedNodes() : resolver.nodesOf(citation));
    return cited;
}

void editReferences(const Renumbering& renumbering, RenumberPlan& plan) { References(renumbering, plan).run(); }

} // namespace trinhky
