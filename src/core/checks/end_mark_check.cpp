#include "checks/check.hpp"
#include "checks/places.hpp"

/// "./." stands once at the end of the main text and of every attached part. A part that ends in a data table without it is left
/// alone: offices do not agree on where the mark would go.
namespace trinhky {
namespace {

constexpr std::u16string_view kMark = u"./.";

bool isClosing(Role role) { return role == Role::RecipientsLabel || role == Role::Recipient || role == Role::SignAuthority; }

/// The paragraphs of a part that hold its text, up to recipients and signature.
std::vector<std::int32_t> contentOf(const Analysis& analysis, const Part& part)
{
    std::vector<std::int32_t> content;
    for (auto at = part.begin; at < part.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (isClosing(role) && !content.empty())
            break;
        if (isContent(role) && !trim(analysis.textOf(at)).empty())
            content.push_back(at);
    }
    return content;
}

/// A mark that lost a stroke or has blanks in it: "./", "/.", ". / .".
bool isDamaged(std::u16string_view text)
{
    std::u16string tail;
    for (auto at = text.size(); at > 0 && tail.size() < 3; --at) {
        const char16_t unit = text[at - 1];
        if (unit == u'.' || unit == u'/')
            tail.insert(tail.begin(), unit);
        else if (!isSpace(unit))
            break;
    }
    return tail.find(u'/') != tail.npos;
}

void reportAt(const CheckContext& context, const std::string& message, std::int32_t paragraph, std::size_t at, std::size_t length,
              std::vector<Finding>& findings)
{
    const Span span{static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + length)};
    findings.push_back(makeFinding(context, message, placeInText(context.analysis, paragraph, span), {{"expected", "./."}}));
}

void checkPart(const CheckContext& context, const Part& part, std::vector<Finding>& findings)
{
    const auto content = contentOf(context.analysis, part);
    if (content.empty() || part.form) // whoever fills a form in ends it
        return;
    const auto last = content.back();
    for (const auto paragraph : content) {
        const auto text = context.analysis.textOf(paragraph);
        auto at = text.find(kMark);
        for (; at != text.npos; at = text.find(kMark, at + 1)) {
            const bool atEnd = paragraph == last && text.find(kMark, at + 1) == text.npos;
            if (!atEnd)
                reportAt(context, "extra", paragraph, at, kMark.size(), findings);
        }
    }
    const auto text = context.analysis.textOf(last);
    if (text.find(kMark) != text.npos || context.analysis.roles[static_cast<std::size_t>(last)] == Role::TableCell)
        return;
    const auto end = text.find_last_not_of(u" \t*") + 1;
    reportAt(context, isDamaged(text.substr(0, end)) ? "damaged" : "", last, end > 0 ? end - 1 : 0, 1, findings);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    for (const auto& part : context.analysis.parts)
        checkPart(context, part, findings);
}

} // namespace

const CheckKind& endMarkCheckKind()
{
    static const CheckKind kind{"endMark", {}, run};
    return kind;
}

} // namespace trinhky
