#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/signature.hpp"

#include <algorithm>
#include <array>

/// Who signs is who issues: a post that decides by itself signs without "TM.", a collective with it, and only a collective.
namespace trinhky {
namespace {

bool begins(const CheckContext& context, std::u16string_view key, const std::string& param)
{
    return beginsWithAny(key, context.rule.param(param));
}

Place placeOf(const Analysis& analysis, const PlacedLine& line) { return placeInText(analysis, line.paragraph, line.span); }

bool isWholeParagraph(const Analysis& analysis, const PlacedLine& line)
{
    return trim(analysis.textOf(line.paragraph)).size() == static_cast<std::size_t>(line.span.end - line.span.begin);
}

void reportBody(const CheckContext& context, const std::string& message, const SignLine& line, const std::string& expected,
                std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    auto finding = makeFinding(context, message, placeOf(analysis, line.line),
                               {{"observed", toUtf8(line.line.text)}, {"expected", expected}});
    if (isWholeParagraph(analysis, line.line)) {
        const auto& was = analysis.snapshot->paragraphs[static_cast<std::size_t>(line.line.paragraph)].text;
        finding.fixes.push_back({{"Bỏ dòng này.", "Remove this line."}, {ParagraphRemove{line.line.paragraph, was}}});
    }
    findings.push_back(std::move(finding));
}

/// The committee issues, but the chairman signs as if he had decided alone.
void reportMissingBody(const CheckContext& context, const std::string& message, const SignLine& first,
                       std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto added = toUtf16(context.rule.param("committee"));
    auto finding = makeFinding(context, message, placeOf(analysis, first.line),
                               {{"observed", toUtf8(first.line.text)}, {"expected", toUtf8(added)}});
    if (isWholeParagraph(analysis, first.line))
        finding.fixes.push_back({{"Thêm dòng “" + toUtf8(added) + "”.", "Add the line “" + toUtf8(added) + "”."},
                                 {ParagraphInsert{first.line.paragraph, false, {{added, {}, {}}}}}});
    findings.push_back(std::move(finding));
}

/// "…-UBND", "…/UBND-VX": the symbol of the committee, not of its chairman.
bool isCommitteesSymbol(const CheckContext& context)
{
    const auto symbol = foldKey(context.analysis.header.symbol);
    const auto wanted = foldKey(toUtf16(context.rule.param("symbol")));
    return symbol.starts_with(wanted) || symbol.ends_with(wanted);
}

/// "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ … điện:": the text says that the chairman speaks.
bool headSpeaks(const CheckContext& context)
{
    const auto& analysis = context.analysis;
    const Part& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at) {
        const auto text = trim(analysis.textOf(at));
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (text.empty() || text.back() != u':' || !(isContent(role) || role == Role::Addressee || role == Role::Basis))
            continue;
        const auto clause = foldKey(trim(text.substr(text.find_last_of(u".,;") + 1)));
        const auto words = splitList(context.rule.param("speaks"), '|');
        const auto end = std::u16string_view(clause).substr(0, clause.size() - 1);
        if (begins(context, clause, "heads") &&
            std::any_of(words.begin(), words.end(), [&](std::string_view word) { return end.ends_with(foldKey(toUtf16(word))); }))
            return true;
    }
    return false;
}

void checkBlock(const CheckContext& context, const SignBlock& block, std::vector<Finding>& findings)
{
    const auto authority = headerKey(context.analysis, Role::Authority);
    const auto issuer = issuerKey(context.analysis);
    const auto body =
        std::find_if(block.lines.begin(), block.lines.end(), [](const SignLine& line) { return line.prefix == SignPrefix::TM; });
    if (body != block.lines.end()) {
        const auto& decides = authority.empty() ? issuer : authority;
        if (begins(context, authority, "posts"))
            reportBody(context, "post", *body, {}, findings);
        else if (begins(context, body->rest, "single"))
            reportBody(context, "single", *body, {}, findings);
        else if ((begins(context, body->rest, "committees") && begins(context, decides, "councils")) ||
                 (begins(context, body->rest, "councils") && begins(context, decides, "committees")))
            reportBody(context, "other", *body, {}, findings);
        return;
    }
    const bool committee = authority.empty() ? begins(context, issuer, "committees") && isCommitteesSymbol(context)
                                             : begins(context, authority, "committees");
    const auto& first = block.lines.front();
    const auto councilKinds = splitList(context.rule.param("councilKinds"), ' ');
    if (std::find(councilKinds.begin(), councilKinds.end(), context.analysis.kind) != councilKinds.end())
        return;
    if (committee && (first.prefix == SignPrefix::None || first.prefix == SignPrefix::KT || first.prefix == SignPrefix::Q) &&
        begins(context, first.rest, "heads") && !(authority.empty() && headSpeaks(context)))
        reportMissingBody(context, authority.empty() ? "doubt" : "", first, findings);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto blocks = signBlocks(context.analysis);
    if (!isWithout(context) && blocks.size() == 1 && !blocks.front().lines.empty())
        checkBlock(context, blocks.front(), findings);
}

} // namespace

const CheckKind& signIssuerCheckKind()
{
    static constexpr std::array<std::string_view, 10> kParams{"posts",  "heads",  "committees", "councils", "councilKinds",
                                                              "single", "symbol", "committee",  "without",  "speaks"};
    static const CheckKind kind{"signIssuer", kParams, run};
    return kind;
}

} // namespace trinhky
