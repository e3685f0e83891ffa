#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// Bold and italic of the elements (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V). Of running text only whole paragraphs are judged: words and
/// beginnings may stand out, and so may the titles that offices give to khoản and điểm.
namespace trinhky {

namespace {

constexpr std::size_t kSentence = 100; ///< a shorter paragraph may be a title

struct Look {
    bool bold = false;
    bool italic = false;
};

std::string wordsOf(Look look, bool english)
{
    if (english)
        return std::string(look.bold ? "bold" : "not bold") + (look.italic ? ", italic" : ", upright");
    return std::string(look.bold ? "in đậm" : "không đậm") + (look.italic ? ", nghiêng" : ", đứng");
}

bool endsSentence(std::u16string_view text)
{
    const auto content = trim(text);
    return content.size() >= kSentence && (content.back() == u'.' || content.back() == u';');
}

class WeightCheck {
public:
    explicit WeightCheck(const CheckContext& context)
        : m_context(context), m_groups(context), m_elements(elementsOf(context.analysis)), m_texts(headingTexts(context.analysis))
    {}

    void run(std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (const ElementStyle* element = m_context.elements->find(m_elements[i]); element && element->sizeMin > 0)
                judge(static_cast<std::int32_t>(i), *element);
        m_groups.report(findings);
    }

private:
    void judge(std::int32_t at, const ElementStyle& element)
    {
        const auto runs = seenRuns(m_context.snapshot, at);
        if (element.id == "DIEU_KHONG_TEN" || element.id == "DIEU")
            judgeArticle(at, element, runs);
        else if (isText(at, element))
            judgeText(at, element, runs);
        else if (!isFree(element))
            judgeAll(at, element, {element.bold, element.italic}, runs, element.id == "KHOAN_CO_TEN" ? "title" : "");
    }

    bool isFree(const ElementStyle& element) const
    {
        const auto free = splitList(m_context.rule.param("free"), ' ');
        return std::find(free.begin(), free.end(), element.id) != free.end();
    }

    /// A căn cứ within the first sentence of a letter or report is text like any other.
    bool isText(std::int32_t at, const ElementStyle& element) const
    {
        if (element.id != "CAN_CU")
            return element.id == "BODY" || element.id == "KHOAN" || element.id == "DIEM";
        const auto* kind = m_context.kind;
        const bool asked = kind && std::find(kind->components.begin(), kind->components.end(), "basis") != kind->components.end();
        return !asked && !trim(m_context.analysis.textOf(at)).ends_with(u';');
    }

    void judgeAll(std::int32_t at, const ElementStyle& element, Look look, const std::vector<SeenRun>& runs,
                  const std::string& message)
    {
        std::vector<SeenRun> wrong;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(wrong), [&](const SeenRun& run) {
            return (run.format->bold != look.bold || run.format->italic != look.italic) && !isNoteMark(at, run);
        });
        report(at, element, look, wrong, message);
    }

    /// Without a title only "Điều 1." is bold, the text behind it is regular (Mục II, khoản 6, điểm đ).
    void judgeArticle(std::int32_t at, const ElementStyle& element, const std::vector<SeenRun>& runs)
    {
        const auto text = m_context.analysis.originalSpan(at, {m_texts[static_cast<std::size_t>(at)], 0}).begin;
        std::vector<SeenRun> number;
        std::vector<SeenRun> rest;
        for (const SeenRun& run : runs) {
            if (run.span.begin < text)
                number.push_back(clipped(run, {run.span.begin, std::min(text, run.span.end)}));
            if (run.span.end > text)
                rest.push_back(clipped(run, {std::max(text, run.span.begin), run.span.end}));
        }
        judgeAll(at, element, {true, false}, number, "article");
        if (element.id == "DIEU")
            judgeAll(at, element, {true, false}, rest, "title");
        else if (isSentence(at))
            judgeText(at, element, rest);
    }

    static SeenRun clipped(const SeenRun& run, Span span)
    {
        const auto text = run.text.substr(static_cast<std::size_t>(span.begin - run.span.begin),
                                          static_cast<std::size_t>(span.end - span.begin));
        const auto inner = trim(text);
        const auto begin = span.begin + static_cast<std::int32_t>(inner.data() - text.data());
        return {{begin, begin + static_cast<std::int32_t>(inner.size())}, inner, run.format};
    }

    bool isSentence(std::int32_t at) const { return endsSentence(m_context.analysis.textOf(at)); }

    /// Whole sentences in bold or italic, asides in brackets and notes left out.
    void judgeText(std::int32_t at, const ElementStyle& element, const std::vector<SeenRun>& runs)
    {
        const auto content = trim(m_context.analysis.textOf(at));
        if (runs.empty() || !isSentence(at) || content.front() == u'(' || content.front() == u'*' || content.front() == u'[')
            return;
        const auto all = [&](auto member) {
            return std::all_of(runs.begin(), runs.end(), [&](const SeenRun& run) { return run.format->*member; });
        };
        if (all(&CharFormat::bold) || all(&CharFormat::italic))
            report(at, element, {false, false}, runs, "text");
    }

    /// The mark of a footnote looks as it likes.
    bool isNoteMark(std::int32_t at, const SeenRun& run) const
    {
        const auto& anchors = m_context.snapshot.paragraphs[static_cast<std::size_t>(at)].footnoteAnchors;
        return std::find(anchors.begin(), anchors.end(), run.span.begin) != anchors.end();
    }

    void report(std::int32_t at, const ElementStyle& element, Look look, const std::vector<SeenRun>& wrong,
                const std::string& message)
    {
        if (wrong.empty())
            return;
        std::vector<Edit> edits;
        for (const SeenRun& run : wrong) {
            CharChange change;
            change.bold = look.bold;
            change.italic = look.italic;
            edits.emplace_back(CharEdit{at, run.span, change});
        }
        const Place place{at, {wrong.front().span.begin, wrong.back().span.end}, {}};
        m_groups.add(message.empty() ? element.id : message, message, place,
                     {{"element", elementName(element)}, {"expected", wordsOf(look, false)}, {"expectedEn", wordsOf(look, true)}},
                     std::move(edits));
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
    std::vector<std::string_view> m_elements;
    std::vector<std::int32_t> m_texts;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.elements)
        WeightCheck(context).run(findings);
}

} // namespace

const CheckKind& weightCheckKind()
{
    static constexpr std::string_view kParams[] = {"free"};
    static const CheckKind kKind{"weight", kParams, run};
    return kKind;
}

} // namespace trinhky
