#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/list_items.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// "Như Điều N" in nơi nhận names the điều that says who implements the document; "Như trên" answers to "Kính gửi".
namespace trinhky {
namespace {

bool holdsAny(std::u16string_view small, std::string_view words)
{
    const auto parts = splitList(words, '|');
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return small.find(toLower(toUtf16(part))) != small.npos; });
}

/// A điều of the main text.
struct Article {
    int number = 0;
    std::u16string text; ///< as written: "2a"
    bool implements = false;
};

/// True when a paragraph of the điều says who shall do something; an unnumbered one of the last điều counts as well.
bool namesImplementers(const CheckContext& context, std::int32_t begin, std::int32_t end)
{
    const auto& analysis = context.analysis;
    for (auto at = begin; at < end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (isContent(role) && role != Role::Quote && role != Role::TableCell &&
            holdsAny(toLower(analysis.textOf(at)), context.rule.param("implementers")))
            return true;
    }
    return false;
}

std::vector<Article> articlesOf(const CheckContext& context)
{
    std::vector<const OutlineNode*> nodes;
    for (const auto& node : context.analysis.outline.nodes)
        if (node.part == 0 && node.paragraph >= 0 && node.label.kind == LabelKind::Article && !node.label.path.empty())
            nodes.push_back(&node);
    std::vector<Article> articles;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto end = i + 1 < nodes.size() ? nodes[i + 1]->paragraph : context.analysis.parts.front().end;
        articles.push_back(
            {nodes[i]->label.path.back(), nodes[i]->label.text, namesImplementers(context, nodes[i]->paragraph, end)});
    }
    return articles;
}

/// The numbers behind "Như Điều": "3", "2 và 3", "2, Điều 3"; the rest of the line is about something else.
std::vector<Span> numbersIn(std::u16string_view text, std::size_t from)
{
    std::vector<Span> numbers;
    for (auto at = from; at < text.size();) {
        if (isDigit(text[at])) {
            const auto begin = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            numbers.push_back({static_cast<std::int32_t>(begin), static_cast<std::int32_t>(at)});
            continue;
        }
        const auto word = text.substr(at, text.find_first_of(u" ,;.(/", at) - at);
        const auto key = toLower(word);
        if (!word.empty() && key != u"và" && key != u"điều" && key != u"các")
            break;
        at += std::max<std::size_t>(word.size(), 1);
        if (word.empty() && (text[at - 1] == u';' || text[at - 1] == u'('))
            break;
    }
    return numbers;
}

int valueOf(std::u16string_view text, Span span)
{
    int value = 0;
    for (auto at = span.begin; at < span.end && value < 10000; ++at)
        value = value * 10 + (text[static_cast<std::size_t>(at)] - u'0');
    return value;
}

void offerArticles(Finding& finding, const Analysis& analysis, std::int32_t paragraph, Span number,
                   const std::vector<Article>& articles)
{
    for (const auto& article : articles)
        if (article.implements)
            offerText(
                finding, analysis, paragraph, number, article.text,
                {"Sửa thành “Như Điều " + toUtf8(article.text) + "”.", "Change to “Như Điều " + toUtf8(article.text) + "”."});
}

std::string listOf(const std::vector<Article>& articles)
{
    std::string list;
    for (const auto& article : articles)
        if (article.implements)
            list += (list.empty() ? "Điều " : ", Điều ") + toUtf8(article.text);
    return list;
}

void checkArticle(const CheckContext& context, const ListItem& item, std::size_t behind, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto text = analysis.textOf(item.paragraph);
    const auto numbers = numbersIn(text, behind);
    const auto articles = articlesOf(context);
    const auto list = listOf(articles);
    const auto articleOf = [&](Span number) {
        return std::find_if(articles.begin(), articles.end(),
                            [&](const Article& article) { return article.number == valueOf(text, number); });
    };
    const bool right = std::any_of(numbers.begin(), numbers.end(), [&](Span number) {
        const auto article = articleOf(number);
        return article != articles.end() && article->implements;
    });
    for (const auto& number : numbers) {
        const auto article = articleOf(number);
        const bool missing = article == articles.end();
        if (!missing && (right || article->implements || list.empty()))
            continue;
        auto finding = makeFinding(context, missing ? "missing" : "", placeInText(analysis, item.paragraph, number),
                                   {{"observed", "Điều " + std::to_string(valueOf(text, number))}, {"expected", list}});
        offerArticles(finding, analysis, item.paragraph, number, articles);
        findings.push_back(std::move(finding));
    }
}

/// True when the document names whom it is sent to: "Kính gửi", or as forms of its kind do ("Trân trọng kính mời", "điện:").
bool addresses(const CheckContext& context)
{
    const auto& analysis = context.analysis;
    if (analysis.headerLost || analysis.find(Role::Addressee) >= 0)
        return true;
    const Part& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at)
        if (holdsAny(toLower(analysis.textOf(at).substr(0, 200)), context.rule.param("addressing")))
            return true;
    return false;
}

void checkAbove(const CheckContext& context, const ListItem& item, Span words, std::vector<Finding>& findings)
{
    if (addresses(context))
        return;
    const auto articles = articlesOf(context);
    auto finding = makeFinding(context, "above", placeInText(context.analysis, item.paragraph, words),
                               {{"observed", "Như trên"}, {"expected", listOf(articles)}});
    for (const auto& article : articles)
        if (article.implements)
            offerText(finding, context.analysis, item.paragraph, words, u"Như Điều " + article.text);
    findings.push_back(std::move(finding));
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    for (const auto& item : recipientItems(context.analysis)) {
        const auto small = toLower(context.analysis.textOf(item.paragraph));
        const auto begin = static_cast<std::size_t>(item.begin);
        const auto words = small.find(u"như ", begin);
        if (words == small.npos || words > begin + 4)
            continue;
        if (item.key.starts_with(u"như điều"))
            checkArticle(context, item, words + 8, findings);
        else if (item.key.starts_with(u"như trên"))
            checkAbove(context, item, {static_cast<std::int32_t>(words), static_cast<std::int32_t>(words + 8)}, findings);
    }
}

} // namespace

const CheckKind& recipientRefCheckKind()
{
    static constexpr std::array<std::string_view, 2> kParams{"implementers", "addressing"};
    static const CheckKind kind{"recipientRef", kParams, run};
    return kind;
}

} // namespace trinhky
