#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"
#include "model/symbol_scan.hpp"

#include <algorithm>
#include <array>

/// The type abbreviation at the head of the symbol is that of the tên loại (NĐ 30/2020, Phụ lục III, Mục I). Parameters: `known`, the
/// abbreviations that stand for another kind or are usual slips, "|" between them; what is none of them is only doubted. A công văn
/// has none: `letter` lists what is wrongly put there.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 2> kParams{"known", "letter"};

bool contains(std::string_view list, std::u16string_view word)
{
    const auto items = splitList(list, '|');
    return std::find(items.begin(), items.end(), toUtf8(word)) != items.end();
}

void report(const CheckContext& context, const std::string& message, Span span, const std::u16string& right,
            std::vector<Finding>& findings)
{
    const auto paragraph = context.analysis.header.numberParagraph;
    const auto text = context.analysis.textOf(paragraph);
    const auto was = text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    const MessageArguments arguments{{"observed", toUtf8(was)}, {"expected", toUtf8(right)}, {"kind", context.kind->name}};
    findings.push_back(makeFinding(context, message, placeInText(context.analysis, paragraph, span), arguments));
    offerText(findings.back(), context.analysis, paragraph, span, right);
}

/// "12/CV-UBND": the symbol of a công văn begins with who issues it.
void checkLetter(const CheckContext& context, Span first, std::u16string_view type, std::vector<Finding>& findings)
{
    if (!contains(context.rule.param("letter"), type))
        return;
    const auto text = context.analysis.textOf(context.analysis.header.numberParagraph);
    const auto next = text.find_first_not_of(u"-\u2013\u2014/ ", static_cast<std::size_t>(first.end));
    if (next == text.npos || static_cast<std::int32_t>(next) >= context.analysis.header.symbolSpan.end)
        return;
    report(context, "letter", {first.begin, static_cast<std::int32_t>(next)}, u"", findings);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& header = context.analysis.header;
    const auto groups = symbolGroups(header.symbol);
    if (header.symbolYear && groups.size() == 1)
        return; // "89/2025/UBTVQH15": the National Assembly writes no type
    if (context.kind == nullptr || groups.empty() || header.numberParagraph < 0 || !isLetter(header.symbol.front()))
        return;
    const auto type = groups.front();
    const Span first{header.symbolSpan.begin, header.symbolSpan.begin + static_cast<std::int32_t>(type.size())};
    const auto& own = context.kind->symbols;
    if (own.empty())
        return context.analysis.find(Role::Title) < 0 ? checkLetter(context, first, type, findings) : void();
    if (context.analysis.find(Role::Title) < 0 || std::find(own.begin(), own.end(), type) != own.end())
        return;
    const bool variant = foldBare(type) == foldBare(own.front());
    report(context, variant || contains(context.rule.param("known"), type) ? "" : "doubt", first, own.front(), findings);
}

} // namespace

const CheckKind& symbolTypeCheckKind()
{
    static const CheckKind kind{"symbolType", kParams, run};
    return kind;
}

} // namespace trinhky
