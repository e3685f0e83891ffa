#include "checks/check.hpp"
#include "checks/list_items.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// The items of a list end in ";", the last one in ".". An item that ends in a gap to fill in, or that announces a list of its own, is left alone.
namespace trinhky {
namespace {

constexpr std::u16string_view kMarks = u".,;:/";

/// Where the marks and blanks begin that the item ends in.
std::size_t marksBegin(std::u16string_view text)
{
    auto begin = text.size();
    while (begin > 0 && (isSpace(text[begin - 1]) || kMarks.find(text[begin - 1]) != kMarks.npos))
        --begin;
    return begin;
}

/// "VT, …", "[đơn vị soạn thảo]", "; và", "Tỉnh ủy; (để báo cáo)".
bool isOpenEnded(const ListItem& item, std::u16string_view marks)
{
    const std::u16string_view text = item.text;
    if (marks.find(u'\t') != marks.npos || text.find(u'\u2026') != text.npos || text.find(u"...") != text.npos)
        return true;
    if (text.ends_with(u"; và") || (text.ends_with(u')') && text.find(u"; (") != text.npos))
        return true;
    const auto words = trim(text.substr(0, text.size() - std::min(text.size(), marks.size())));
    return !words.empty() && std::u16string_view(u"]}>_").find(words.back()) != std::u16string_view::npos;
}

void report(const CheckContext& context, const ListItem& item, const std::string& message, char16_t expected,
            std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto text = analysis.textOf(item.last).substr(0, static_cast<std::size_t>(item.end));
    const auto begin = marksBegin(text);
    const auto marks = text.substr(begin);
    if (begin == 0 || trim(marks) == std::u16string_view(&expected, 1) || isOpenEnded(item, marks))
        return;
    const Span wrong{static_cast<std::int32_t>(begin), item.end};
    const Span shown = marks.empty() ? Span{wrong.end - 1, wrong.end} : wrong;
    const auto mark = toUtf8({&expected, 1});
    auto finding = makeFinding(context, message, placeInText(analysis, item.last, shown),
                               {{"observed", toUtf8(trim(marks))}, {"expected", mark}});
    offerText(finding, analysis, item.last, wrong, {expected}, {"Kết thúc bằng “" + mark + "”.", "End it with “" + mark + "”."});
    findings.push_back(std::move(finding));
}

/// True when the sentence of the căn cứ goes on in the text: "Căn cứ …; / Hội đồng nhân dân ban hành Nghị quyết …".
bool leadsOn(const Analysis& analysis, const ListItem& last)
{
    if (!last.text.ends_with(u';') && !last.text.ends_with(u','))
        return false;
    for (auto at = last.last + 1; at < analysis.parts.front().end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (role != Role::Empty && role != Role::PageFurniture)
            return role != Role::Heading && role != Role::GroupHeading && role != Role::Enact;
    }
    return false;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const bool basis = context.rule.param("list") == "basis";
    const auto items = basis ? basisItems(context.analysis) : recipientItems(context.analysis);
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        if (!items[i].text.ends_with(u':'))
            report(context, items[i], "", u';', findings);
    if (!items.empty() && !(basis && leadsOn(context.analysis, items.back())))
        report(context, items.back(), "last", u'.', findings);
}

} // namespace

const CheckKind& itemMarkCheckKind()
{
    static constexpr std::array<std::string_view, 1> kParams{"list"};
    static const CheckKind kind{"itemMark", kParams, run};
    return kind;
}

} // namespace trinhky
