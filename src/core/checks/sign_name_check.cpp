#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/signature.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// Before the name of who signs stands no degree, rank or honour.
namespace trinhky {
namespace {

bool isBetween(char16_t unit) { return isSpace(unit) || unit == u'.' || unit == u',' || unit == u'-' || unit == u'*'; }

/// Length of the title that the text begins with, 0 when it begins with none. Points and blanks part titles from names.
std::size_t titleLength(std::u16string_view text, std::string_view titles)
{
    const auto small = toLower(text);
    std::size_t longest = 0;
    for (const auto part : splitList(titles, '|')) {
        const auto word = toLower(toUtf16(part));
        if (word.size() > longest && small.starts_with(word) && word.size() < text.size() && isBetween(text[word.size()]))
            longest = word.size();
    }
    return longest;
}

/// Where the name begins behind all titles.
std::size_t nameBegin(std::u16string_view text, std::string_view titles)
{
    std::size_t at = 0;
    while (at < text.size()) {
        auto next = at;
        while (next < text.size() && isBetween(text[next]))
            ++next;
        const auto length = titleLength(text.substr(next), titles);
        if (length == 0)
            return at == 0 ? 0 : next;
        at = next + length;
    }
    return 0;
}

/// Armed forces, health, education and science go by their ministers' rules (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7).
bool isOwnRule(const CheckContext& context)
{
    const auto words = splitList(context.rule.param("units"), '|');
    for (const auto role : {Role::Issuer, Role::Superior, Role::Authority}) {
        const auto key = headerKey(context.analysis, role);
        for (const auto part : words)
            if (key.find(foldKey(toUtf16(part))) != key.npos)
                return true;
    }
    return false;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    for (const auto& block : signBlocks(analysis)) {
        if (!block.signer)
            continue;
        const auto& line = *block.signer;
        const auto text =
            analysis.textOf(line.paragraph)
                .substr(static_cast<std::size_t>(line.span.begin), static_cast<std::size_t>(line.span.end - line.span.begin));
        const auto name = nameBegin(text, context.rule.param("titles"));
        if (name == 0)
            continue;
        const Span title{line.span.begin, line.span.begin + static_cast<std::int32_t>(name)};
        const Span shown{title.begin, title.begin + static_cast<std::int32_t>(trim(text.substr(0, name)).size())};
        auto finding = makeFinding(context, isOwnRule(context) ? "unit" : "", placeInText(analysis, line.paragraph, shown),
                                   {{"observed", toUtf8(trim(text.substr(0, name)))}, {"expected", toUtf8(text.substr(name))}});
        offerText(finding, analysis, line.paragraph, title, u"");
        findings.push_back(std::move(finding));
    }
}

} // namespace

const CheckKind& signNameCheckKind()
{
    static constexpr std::array<std::string_view, 2> kParams{"titles", "units"};
    static const CheckKind kind{"signName", kParams, run};
    return kind;
}

} // namespace trinhky
