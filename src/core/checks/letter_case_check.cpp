#include "checks/layout.hpp"
#include "checks/numbers.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <iterator>

/// Capitals and small letters of the elements (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V). Letters that a format shows as capitals are
/// capitals.
namespace trinhky {

namespace {

std::u16string upperOf(std::u16string_view text)
{
    std::u16string upper;
    std::transform(text.begin(), text.end(), std::back_inserter(upper), toUpper);
    return upper;
}

/// "NGUYỄN VĂN A" as "Nguyễn Văn A"; only the first word's first letter is left a capital unless `everyWord`.
std::u16string smallOf(std::u16string_view text, bool everyWord)
{
    std::u16string small;
    bool start = true;
    for (const char16_t unit : text) {
        small.push_back(start ? toUpper(unit) : toLower(unit));
        start = isLetter(unit) ? false : start || (everyWord && isSpace(unit));
    }
    return small;
}

bool hasSmallLetters(std::u16string_view text) { return std::any_of(text.begin(), text.end(), isLower); }

class CaseCheck {
public:
    explicit CaseCheck(const CheckContext& context)
        : m_context(context), m_analysis(context.analysis), m_groups(context), m_elements(elementsOf(context.analysis)),
          m_texts(headingTexts(context.analysis)), m_small(splitList(context.rule.param("small"), ' ')),
          m_free(splitList(context.rule.param("free"), ' ')), m_surnames(splitList(context.rule.param("surnames"), ' ')),
          m_noPost(toUtf16(context.rule.param("noPost")))
    {}

    void run(std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (const ElementStyle* element = m_context.elements->find(m_elements[i]); element && !isIn(m_free, element->id))
                judge(static_cast<std::int32_t>(i), *element);
        for (const OutlineNode& node : m_analysis.outline.nodes)
            if (node.paragraph >= 0 && !m_elements[static_cast<std::size_t>(node.paragraph)].empty())
                judgeNumber(node);
        m_groups.report(findings);
    }

private:
    static bool isIn(const std::vector<std::string_view>& list, std::string_view id)
    {
        return std::find(list.begin(), list.end(), id) != list.end();
    }

    void judge(std::int32_t at, const ElementStyle& element)
    {
        const auto begin = static_cast<std::size_t>(m_texts[static_cast<std::size_t>(at)]);
        const auto whole = m_analysis.textOf(at);
        const auto text = trim(whole.substr(std::min(begin, whole.size())));
        const auto from = static_cast<std::int32_t>(text.data() - whole.data());
        if (element.upper && element.sizeMin > 0 && !text.empty())
            judgeUpper(at, from, text, element);
        else if (isIn(m_small, element.id))
            judgeSmall(at, from, text, element);
    }

    /// Placeholders and what stands in brackets behind a name are written as they are.
    void judgeUpper(std::int32_t at, std::int32_t from, std::u16string_view text, const ElementStyle& element)
    {
        const auto own = text.substr(0, text.find_first_of(u"([{"));
        if (isUpperCaseText(own) || !hasSmallLetters(firstWord(own)) || isShownInCapitals(at) ||
            (element.id == "PHU_LUC_TITLE" && !isTitle(own)) ||
            (element.id == "QUYEN_HAN" && !m_noPost.empty() && foldKey(own).starts_with(m_noPost)))
            return;
        Finding scratch;
        for (std::size_t begin = 0; begin < own.size();) {
            const auto end = std::min(own.find(u' ', begin), own.size());
            const auto word = own.substr(begin, end - begin);
            if (hasSmallLetters(word))
                offerText(scratch, m_analysis, at,
                          {from + static_cast<std::int32_t>(begin), from + static_cast<std::int32_t>(end)}, upperOf(word));
            begin = end + 1;
        }
        add(at, {from, from + static_cast<std::int32_t>(trim(own).size())}, "", element, scratch);
    }

    void judgeSmall(std::int32_t at, std::int32_t from, std::u16string_view text, const ElementStyle& element)
    {
        const bool name = element.id == "HO_TEN";
        const bool subject = element.id == "TRICH_YEU" || element.id == "TRICH_YEU_CV";
        constexpr std::size_t kShortest = 4; // "UBND" is no shouting
        constexpr std::ptrdiff_t kShortSubject = 5;
        if (text.size() < kShortest || !isUpperCaseText(text) || hasSmallLetters(text) || text.front() == u'[')
            return;
        if (subject && partOf(m_analysis, at) != 0)
            return; // titles of what is attached are often in capitals, like those of appendices
        if ((name && !isName(text)) || (subject && std::count(text.begin(), text.end(), u' ') < kShortSubject - 1))
            return;
        const bool label = element.id == "NOI_NHAN_LABEL" || element.id == "PHU_LUC_NO";
        Finding scratch;
        if (name || element.id == "NOI_NHAN_LABEL") {
            offerText(scratch, m_analysis, at, {from, from + static_cast<std::int32_t>(text.size())}, smallOf(text, name));
        } else if (label) { // the number behind it stays: "Phụ lục II"
            const auto words = std::min(text.find(u' ', std::min(text.find(u' '), text.size() - 1) + 1), text.size());
            offerText(scratch, m_analysis, at, {from, from + static_cast<std::int32_t>(words)},
                      smallOf(text.substr(0, words), false));
        }
        const bool converted = subject && m_context.snapshot.plainText; // web pages turn subjects into capitals
        add(at, {from, from + static_cast<std::int32_t>(text.size())}, converted ? "converted" : "small", element, scratch);
    }

    /// The first word that is no abbreviation: what begins in capitals and goes on otherwise has run together with another line. All of
    /// a text of short words ("Đề án").
    static std::u16string_view firstWord(std::u16string_view text)
    {
        constexpr std::size_t kAbbreviation = 2;
        for (auto rest = text; !rest.empty();) {
            const auto word = rest.substr(0, rest.find(u' '));
            if (word.size() > kAbbreviation && word.find(u'.') == word.npos)
                return word;
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        }
        return text;
    }

    /// A line that goes on or names another appendix has only run together with the title.
    static bool isTitle(std::u16string_view text)
    {
        const auto key = foldKey(text);
        return isLetter(text.back()) && key.find(u"phụ lục") == key.npos && !key.starts_with(u"mẫu");
    }

    /// Posts and names of bodies stand in capitals where a conversion mixed up the lines of a signature.
    bool isName(std::u16string_view text) const
    {
        const auto words = std::count(text.begin(), text.end(), u' ') + 1;
        const auto first = toUtf8(foldKey(text.substr(0, text.find(u' '))));
        constexpr std::ptrdiff_t kLongest = 5;
        return words >= 2 && words <= kLongest && isIn(m_surnames, first);
    }

    /// "CHƯƠNG I", "ĐIỀU 1"
    void judgeNumber(const OutlineNode& node)
    {
        const std::u16string_view label = node.label.text;
        const auto word = label.substr(0, label.find(u' '));
        const bool worded = node.label.kind == LabelKind::Part || node.label.kind == LabelKind::Chapter ||
                            node.label.kind == LabelKind::Section || node.label.kind == LabelKind::Subsection ||
                            node.label.kind == LabelKind::Article;
        if (!worded || word.size() < 2 || hasSmallLetters(word) || !isLetter(word.front()))
            return;
        const auto* element = m_context.elements->find(m_elements[static_cast<std::size_t>(node.paragraph)]);
        if (!element)
            return;
        Finding scratch;
        const auto begin = node.label.span.begin;
        if (!node.label.automatic)
            offerText(scratch, m_analysis, node.paragraph, {begin, begin + static_cast<std::int32_t>(word.size())},
                      smallOf(word, false));
        const MessageArguments arguments{{"observed", toUtf8(word)}, {"expected", toUtf8(smallOf(word, false))}};
        m_groups.add("number " + toUtf8(word), "number", numberPlaceOf(node), arguments, editsOf(scratch));
    }

    Place numberPlaceOf(const OutlineNode& node) const
    {
        return node.label.automatic ? wholeParagraph(m_analysis, node.paragraph)
                                    : placeInText(m_analysis, node.paragraph, node.label.span);
    }

    bool isShownInCapitals(std::int32_t at) const
    {
        const auto runs = seenRuns(m_context.snapshot, at);
        return !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const SeenRun& run) {
            return run.format->capitals || !hasSmallLetters(run.text);
        });
    }

    static std::vector<Edit> editsOf(const Finding& scratch)
    {
        std::vector<Edit> edits;
        for (const Fix& fix : scratch.fixes)
            edits.insert(edits.end(), fix.edits.begin(), fix.edits.end());
        return edits;
    }

    void add(std::int32_t at, Span normal, const std::string& message, const ElementStyle& element, const Finding& scratch)
    {
        m_groups.add(element.id + message, message, placeInText(m_analysis, at, normal),
                     {{"element", elementName(element)}, {"observed", quoteOf(m_analysis, at)}}, editsOf(scratch));
    }

    const CheckContext& m_context;
    const Analysis& m_analysis;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
    std::vector<std::int32_t> m_texts;
    std::vector<std::string_view> m_small;
    std::vector<std::string_view> m_free;
    std::vector<std::string_view> m_surnames;
    std::u16string m_noPost;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.elements)
        CaseCheck(context).run(findings);
}

} // namespace

const CheckKind& letterCaseCheckKind()
{
    static constexpr std::string_view kParams[] = {"small", "free", "surnames", "noPost"};
    static const CheckKind kKind{"letterCase", kParams, run};
    return kKind;
}

} // namespace trinhky
