#include "checks/check.hpp"
#include "checks/form_order.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>

/// The named lines of a form are there. Items: `kinds` of document they are asked of, `name` as the form prints it, and words of which
/// one is enough, "|" between them; "^" before a word asks for it at the beginning of a line. A missing one is one finding.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 2> kItemKeys{"kinds", "name"};

/// What stands between the head of the document and its end, line by line, folded; every line begins with a line feed.
std::u16string contentOf(const Analysis& analysis)
{
    std::u16string content;
    const auto& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (!isContent(role) && role != Role::Addressee && role != Role::Basis && role != Role::Subject &&
            role != Role::TableCell)
            continue;
        const auto text = analysis.textOf(at);
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find(u'\n', begin), text.size());
            auto line = foldKey(text.substr(begin, end - begin));
            const auto first = line.find_first_not_of(u"-+ 0123456789.)");
            content += u"\n" + (first == line.npos ? std::u16string() : line.substr(first));
            begin = end + 1;
        }
    }
    return content;
}

bool isThere(const std::u16string& content, std::string_view words)
{
    const auto list = splitList(words, '|');
    return std::any_of(list.begin(), list.end(), [&](std::string_view word) {
        const bool atBegin = word.starts_with('^');
        const auto key = foldKey(toUtf16(atBegin ? word.substr(1) : word));
        return content.find(atBegin ? u"\n" + key : key) != content.npos;
    });
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.analysis.parts.empty())
        return;
    const auto content = contentOf(context.analysis);
    for (const auto& item : context.rule.items) {
        const auto kinds = splitList(item.value("kinds"), ' ');
        if (std::find(kinds.begin(), kinds.end(), context.analysis.kind) == kinds.end() || isThere(content, item.text))
            continue;
        const std::string name(item.value("name"));
        findings.push_back(makeFinding(context, "",
                                       wholeParagraph(context.analysis, nextPart(context.analysis, Role::RecipientsLabel)),
                                       {{"expected", name}, {"kind", context.kind ? context.kind->name : std::string()}}));
        findings.back().absent = true;
    }
}

} // namespace

const CheckKind& fieldsCheckKind()
{
    static const CheckKind kind{"fields", {}, run, kItemKeys};
    return kind;
}

} // namespace trinhky
