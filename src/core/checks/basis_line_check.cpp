#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/list_items.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// Each căn cứ has a line of its own: behind a semicolon in the middle of a line stands no further one.
namespace trinhky {
namespace {

/// Length of the word of the list that the text begins with, as written, 0 when it begins with none.
std::size_t beginningWord(std::u16string_view text, std::string_view words)
{
    for (const auto part : splitList(words, '|')) {
        const auto word = toUtf16(part);
        if (text.starts_with(word) && (text.size() == word.size() || !isLetter(text[word.size()])))
            return word.size();
    }
    return 0;
}

/// True when the text is inside brackets or a quotation.
bool isEnclosed(std::u16string_view before)
{
    const auto count = [&](char16_t unit) { return std::count(before.begin(), before.end(), unit); };
    return count(u'(') > count(u')') || count(u'\u201C') > count(u'\u201D') || count(u'"') % 2 == 1;
}

Fix splitAt(const Analysis& analysis, std::int32_t paragraph, Span gap, Finding& finding, std::u16string_view text, bool named)
{
    const Message label{"Xuống dòng cho căn cứ này.", "Give it a line of its own."};
    const auto begin = static_cast<std::size_t>(gap.end);
    if (!named)
        offerText(finding, analysis, paragraph, {gap.end, gap.end + 1}, u"Căn cứ " + std::u16string(text.substr(begin, 1)),
                  label);
    Fix fix = named || finding.fixes.empty() ? Fix{label, {}} : std::move(finding.fixes.back());
    finding.fixes.clear();
    fix.edits.emplace_back(ParagraphSplit{paragraph, analysis.originalSpan(paragraph, gap),
                                          analysis.snapshot->paragraphs[static_cast<std::size_t>(paragraph)].text});
    return fix;
}

/// Looks at one paragraph of a căn cứ; `laws`: it begins with "Căn cứ", so that the name of a document begins another one.
void checkStretch(const CheckContext& context, std::int32_t paragraph, std::size_t begin, std::size_t end, bool laws,
                  std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto text = analysis.textOf(paragraph).substr(0, end);
    for (auto mark = text.find(u';', begin); mark != text.npos; mark = text.find(u';', mark + 1)) {
        auto next = mark + 1;
        while (next < text.size() && isSpace(text[next]) && text[next] != u'\n')
            ++next;
        const auto rest = text.substr(next);
        const auto word = beginningWord(rest, context.rule.param("beginnings"));
        const auto type = laws && word == 0 ? beginningWord(rest, context.rule.param("documents")) : 0;
        if (word + type == 0 || isEnclosed(text.substr(begin, mark - begin)))
            continue;
        const Span gap{static_cast<std::int32_t>(mark + 1), static_cast<std::int32_t>(next)};
        const Span shown{gap.end, gap.end + static_cast<std::int32_t>(word + type)};
        auto finding = makeFinding(context, "", placeInText(analysis, paragraph, shown),
                                   {{"observed", toUtf8(rest.substr(0, word + type))}});
        finding.fixes = {splitAt(analysis, paragraph, gap, finding, text, word > 0)};
        findings.push_back(std::move(finding));
    }
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    for (const auto& item : basisItems(context.analysis))
        for (auto at = item.paragraph; at <= item.last; ++at) {
            const auto size = context.analysis.textOf(at).size();
            checkStretch(context, at, at == item.paragraph ? static_cast<std::size_t>(item.begin) : 0,
                         at == item.last ? static_cast<std::size_t>(item.end) : size, item.key.starts_with(u"căn cứ"), findings);
        }
}

} // namespace

const CheckKind& basisLineCheckKind()
{
    static constexpr std::array<std::string_view, 2> kParams{"beginnings", "documents"};
    static const CheckKind kind{"basisLine", kParams, run};
    return kind;
}

} // namespace trinhky
